// The lab by its link: the levers stand as the link says, one is moved and the years are run again, what cannot be
// used is said; axe finds nothing at either size; the game is where it was when the lab is left.

import lab from '../../../src/text/en/lab.json' with { type: 'json' };
import { expectAccessible } from '../../support/accessible.ts';
import { expect, test } from '../../support/page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(120_000);

test('a link opens it, a lever runs the years again, and leaving goes to the game', async ({ page }) => {
  await page.goto('/?lab=police&level=30&stake=9');
  await expect(page.getByRole('heading', { level: 1, name: lab.title })).toBeVisible();
  await expect(page.getByText(lab.unused.replace('{{unused}}', 'stake=9'))).toBeVisible();
  const level = page.getByRole('slider', { name: lab.levers.level });
  await expect(level).toHaveValue('30');
  const bar = page.getByRole('progressbar', { name: lab.picture.progress });
  const run = async (): Promise<number> => Number(await bar.getAttribute('value'));
  await expect.poll(run, { timeout: 60_000 }).toBeGreaterThanOrEqual(12);

  await level.press('ArrowRight');
  await expect(page).toHaveURL(/#lab=police&level=31$/);
  await expect(page.getByText(lab.picture.before)).toBeVisible({ timeout: 60_000 });
  await expect.poll(run, { timeout: 60_000 }).toBeGreaterThanOrEqual(3);

  await page.getByRole('button', { name: lab.wrong.alone.label }).click();
  await expect(page.getByRole('switch', { name: lab.levers.drift })).not.toBeChecked();
  await page.getByRole('button', { name: lab.sensitivity.title }).click();
  await expect(page.getByText(lab.sensitivity.bearings)).toBeVisible();
  await page.getByRole('button', { name: lab.numbers.title }).click();
  await page.getByRole('searchbox', { name: lab.numbers.search }).fill('rush');
  await expectAccessible(page, 'the lab');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page, 'the lab on a narrow screen');

  await page.getByRole('button', { name: lab.back, exact: true }).click();
  await expect(page).toHaveTitle('Unmoored');
  await expect(page.getByRole('heading', { level: 1, name: 'Unmoored' })).toBeVisible();
});
