// Every screen of the game, once each, in the order in which a player meets them: the title and its folds, six months,
// the reveal, the year on purpose, all of them side by side, the shelf, the lab;
// with the dialogs on the way.

import { expect, type Page } from '@playwright/test';
import lab from '../../src/text/en/lab.json' with { type: 'json' };
import { forwardButton, like, playUntil, revealed, words } from './player.ts';

const { app, reveal } = words;

export async function tour(
  page: Page,
  scenario: string,
  show: (name: string) => Promise<void>,
): Promise<void> {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  const dialog = page.getByRole('dialog');
  const closed = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  };

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await show('title');
  for (const part of [app.title.more, app.credits.title]) {
    await press(part);
    await expect(page.getByText(app.waiting)).toBeHidden();
    await show(part);
  }
  await page.goto(`/?scenario=${scenario}&seed=7&stake=low&months=6`);

  const seen = new Set<string>();
  const once = async (name: string): Promise<boolean> => {
    if (seen.has(name)) return false;
    seen.add(name);
    await show(name);
    return true;
  };
  await playUntil(
    page,
    ({ kind }) => kind === 'reveal',
    async ({ kind, title }) => {
      const isFirst = await once(kind);
      const dayOut = page.getByRole('button', { name: app.look.open });
      if (kind === 'plan' && (await dayOut.isVisible()) && !seen.has('day out')) {
        await dayOut.click();
        await expect(dialog).toBeVisible();
        const on = dialog.getByRole('button', {
          name: new RegExp(
            `^(${[app.look.next, app.look.all].map((text) => like(text).source.slice(1)).join('|')})`,
          ),
        });
        while (await on.isVisible()) await on.click();
        await once('day out');
        await closed();
      }
      // Later in the year letters bring announcements and plans hold what was taken up.
      if (kind === 'letter' || kind === 'plan') await once(title);
      if (!isFirst || kind !== 'plan') return;
      await press(app.plan.choose);
      await expect(dialog).toBeVisible();
      await show('improvement');
      await closed();
      await page.getByRole('button', { name: app.menu.title }).click();
      await expect(dialog).toBeVisible();
      await page.getByRole('button', { name: app.menu.copyLink }).click();
      await show('menu');
      await closed();
      await page.locator('label.choice').first().click();
      await page.getByRole('button', { name: app.look.title }).press('Space');
    },
  );

  await expect(revealed(page)).toBeVisible({ timeout: 60_000 });
  const next = revealed(page).getByRole('button', { name: like(reveal.common.next) });
  const again = page.getByRole('button', { name: reveal.lesson.again }).last();
  for (;;) {
    await show(await page.title());
    if (await again.isVisible()) break;
    const before = await page.title();
    await next.click();
    await expect(page).not.toHaveTitle(before);
  }
  await press(reveal.whatIf.open);
  await expect(dialog.locator('.what-if-one').first()).toBeVisible();
  await show('what if');
  await dialog.locator('.what-if-one').first().click();
  await expect(dialog.getByRole('row')).toHaveCount(4, { timeout: 60_000 });
  await show('what if, answered');
  await closed();
  await page.getByRole('button', { name: reveal.lesson.again }).last().click();
  await expect(forwardButton(page)).toBeVisible();
  await playUntil(
    page,
    ({ kind }) => kind === 'compare',
    async ({ kind }) => void (await once(`${kind} on purpose`)),
  );
  await expect(page.getByRole('tab').first()).toBeVisible({ timeout: 60_000 });
  await show('compare');
  await press(reveal.lesson.runs);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(app.runs.title);
  await show('runs');

  await page.goto(`/#lab=${scenario}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lab.title);
  await show('lab');
  for (const part of [lab.sensitivity.title, lab.numbers.title]) {
    await press(part);
    await show(part);
  }
}
