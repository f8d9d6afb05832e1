// A whole year by keyboard alone: every press is a Tab or an Enter, nothing is pointed at.

import { expect, test } from '../../support/page.ts';
import { keyboard, playUntil, revealed, startYear } from '../../support/player.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(120_000);

test('a year by keyboard alone', async ({ page }) => {
  await startYear(page, keyboard);
  const plans = new Set<string>();
  await playUntil(
    page,
    ({ kind }) => kind === 'reveal',
    async ({ kind, title }) => {
      if (kind === 'plan') plans.add(title);
    },
    keyboard,
  );
  expect(plans.size).toBe(12);
  await expect(revealed(page)).toBeVisible({ timeout: 60_000 });
  const before = await page.title();
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveTitle(before);
});

test('posts, tone and cards are set by keyboard, and undone', async ({ page }) => {
  await startYear(page, keyboard);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group').first()).toBeVisible();
  const fewer = page.getByRole('button', { name: /fewer|decrease/i }).first();
  const before = await page.getByRole('textbox').or(page.getByRole('spinbutton')).first().inputValue();
  await keyboard.press(page, fewer);
  await expect(page.getByRole('textbox').or(page.getByRole('spinbutton')).first()).not.toHaveValue(before);
});
