// What a workshop keeps, for how long, as a page that anybody can read.

import room from '../../../../src/text/en/room.json' with { type: 'json' };
import { expectAccessible } from '../../../support/accessible.ts';
import { expectFits } from '../../../support/fits.ts';
import { expect, test } from '../../../support/page.ts';

test('what is kept is said on a page of its own', async ({ page }) => {
  await page.goto('/#kept');
  await expect(page.getByRole('heading', { level: 1, name: room.kept.title })).toBeVisible();
  await expect(page.getByText(room.kept.end.text)).toBeVisible();
  await expectAccessible(page, 'what is kept');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectFits(page, 'what is kept');
  await page.getByRole('button', { name: room.join.toTitle }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(room.kept.title);
});
