// No violation found by axe on any screen of any organisation, at both sizes.

import { scenarios } from '../../src/scenario/index.ts';
import { expectAccessible } from '../support/accessible.ts';
import { test } from '../support/page.ts';
import { tour } from '../support/tour.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(600_000);

for (const id of Object.keys(scenarios)) {
  test(`${id}: axe on every screen`, async ({ page }) => {
    await tour(page, id, (where) => expectAccessible(page, `${where}, ${id}`));
  });
}
