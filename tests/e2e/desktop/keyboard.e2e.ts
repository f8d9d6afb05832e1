// Nothing is pointed at: by the accessibility tree (support/tree.ts) and by keyboard. Whole years of every organisation:
// `npm run test:long`.

import { expect, test } from '../../support/page.ts';
import { forwardButton, keyboard, like, startYear, tabTo, words } from '../../support/player.ts';
import { yearByTree } from '../../support/yearByTree.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(120_000);

test('half a year by the accessibility tree alone, then the reveal and the start on purpose', async ({
  page,
}) => {
  await yearByTree(page, 'hospital', 6);
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
