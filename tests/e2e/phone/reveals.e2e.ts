// The reveal of every other organisation, step by step: on a phone, where there is least room.

import { scenarios } from '../../../src/scenario/index.ts';
import { test } from '../../support/page.ts';
import { walkReveal } from '../../support/revealWalk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(240_000);

for (const id of Object.keys(scenarios).filter((each) => each !== 'hospital')) {
  test(`${id}: every step by the arrow key, each accessible and in words`, async ({ page }) => {
    await walkReveal(page, id);
  });
}
