// A whole year by keyboard alone: every press is a Tab or an Enter, nothing is pointed at.

import { expect, test } from '../../support/page.ts';
import {
  forwardButton,
  keyboard,
  like,
  playUntil,
  revealed,
  startYear,
  tabTo,
  words,
} from '../../support/player.ts';

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

test('a post and what staff are told are set by keyboard, and undone', async ({ page }) => {
  await startYear(page, keyboard);
  await keyboard.press(page, forwardButton(page));
  await expect(forwardButton(page)).toHaveText(like(words.app.plan.run));
  const post = page.locator('.plan-posts input').first();
  const before = await post.inputValue();
  await tabTo(page, post);
  await page.keyboard.press('ArrowDown');
  await expect(post).not.toHaveValue(before);
  await expect(page.getByText(words.app.refusals['posts-do-not-add-up_one'])).toBeVisible();

  const told = page.getByRole('radiogroup', { name: words.app.plan.tone });
  await tabTo(page, told.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowDown');
  await expect(told.getByRole('radio').last()).toBeChecked();

  const undo = page.getByRole('button', { name: words.app.plan.undo });
  await keyboard.press(page, undo);
  await keyboard.press(page, undo);
  await expect(post).toHaveValue(before);
  await expect(told.getByRole('radio').last()).not.toBeChecked();
});
