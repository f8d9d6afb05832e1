// Whole years of every organisation, by mouse or finger, and by keyboard alone.

import { scenarios } from '../../src/scenario/index.ts';
import { test } from '../support/page.ts';
import { keyboard, mouse } from '../support/player.ts';
import { wholeYear } from '../support/wholeYear.ts';

test.setTimeout(400_000);

for (const id of Object.keys(scenarios)) {
  test(`${id}: a year, the reveal, the year on purpose and all of them by pointing`, async ({ page }) => {
    await wholeYear(page, mouse, 12, id);
  });

  test.describe('still', () => {
    test.use({ contextOptions: { reducedMotion: 'reduce' } });

    test(`${id}: the same by keyboard alone`, async ({ page }) => {
      await wholeYear(page, keyboard, 12, id);
    });
  });
}
