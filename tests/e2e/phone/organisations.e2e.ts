// The first month of every organisation on a phone. The hospital's, and five more: halfYear.e2e.ts.

import { scenarios } from '../../../src/scenario/index.ts';
import { firstMonth } from '../../support/firstMonth.ts';
import { test } from '../../support/page.ts';

test.setTimeout(120_000);

for (const id of Object.keys(scenarios).filter((each) => each !== 'hospital')) {
  test(`${id}: from its card to its first return`, async ({ page }) => {
    await firstMonth(page, id);
  });
}
