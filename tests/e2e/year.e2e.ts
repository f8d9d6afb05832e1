// Half a year by mouse (on the phone project: by touch, at phone size), the reveal step by step, the same on purpose and
// all of them side by side. Whole years of every organisation: `npm run test:long`. The page watcher (support/page.ts)
// looks on at every step.

import { expect, test } from '../support/page.ts';
import { forwardButton, mouse, startYear, words } from '../support/player.ts';
import { wholeYear } from '../support/wholeYear.ts';

test.setTimeout(150_000);

test('half a year from the title to the reveal, then on purpose, then all', async ({ page }) => {
  await wholeYear(page, mouse, 6);
});

test('the first decision is three presses and well under 45 seconds away', async ({ page }) => {
  const begun = Date.now();
  await startYear(page);
  await forwardButton(page).click();
  await page.locator('label.choice').first().click();
  await expect(page.getByRole('button', { name: words.app.plan.undo })).toBeEnabled();
  expect(Date.now() - begun).toBeLessThan(45_000);
});
