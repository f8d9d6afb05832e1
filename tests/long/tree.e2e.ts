// Every organisation's year, and its lab, by the accessibility tree alone.

import { scenarios } from '../../src/scenario/index.ts';
import { labByTree } from '../support/labByTree.ts';
import { test } from '../support/page.ts';
import { yearByTree } from '../support/yearByTree.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(240_000);

for (const id of Object.keys(scenarios)) {
  test(`${id}: a year, the reveal and the start on purpose by the accessibility tree`, async ({ page }) => {
    await yearByTree(page, id, 12);
  });

  test(`${id}: the lab by the accessibility tree`, async ({ page }) => {
    await labByTree(page, id);
  });
}
