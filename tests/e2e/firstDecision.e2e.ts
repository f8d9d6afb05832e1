// The first decision, by mouse and by finger.

import { expect, test } from '../support/page.ts';
import { forwardButton, startYear, words } from '../support/player.ts';

test('the first decision is three presses and well under 45 seconds away', async ({ page }) => {
  const begun = Date.now();
  await startYear(page);
  await forwardButton(page).click();
  await page.locator('label.choice').first().click();
  await expect(page.getByRole('button', { name: words.app.plan.undo })).toBeEnabled();
  expect(Date.now() - begun).toBeLessThan(45_000);
});
