// Half a year by finger, the scene moving, the reveal step by step, the same on purpose and all of them side by side. By
// mouse, without motion: everyState.e2e.ts. Whole years of every organisation: `npm run test:long`. The page watcher
// (support/page.ts) looks on at every step.

import { test } from '../../support/page.ts';
import { mouse } from '../../support/player.ts';
import { wholeYear } from '../../support/wholeYear.ts';

test.setTimeout(150_000);

test('half a year from the title to the reveal, then on purpose, then all', async ({ page }) => {
  await wholeYear(page, mouse, 6);
});
