// Half a year by finger, the scene moving, the reveal step by step, the same on purpose and all of them side by side: no
// violation found by axe on any kind of screen, and nothing hidden before the reveal. By mouse, without motion:
// desktop/everyState.e2e.ts. Whole years of every organisation: `npm run test:long`.

import { expectAccessible } from '../../support/accessible.ts';
import { test } from '../../support/page.ts';
import { mouse } from '../../support/player.ts';
import { expectNoSecrets } from '../../support/secrets.ts';
import { wholeYear } from '../../support/wholeYear.ts';

test.setTimeout(240_000);

test('half a year from the title to the reveal, then on purpose, then all', async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page, 'title');
  await wholeYear(page, mouse, 6, '', async (kind, onPurpose) => {
    if (!onPurpose) await expectNoSecrets(page);
    await expectAccessible(page, onPurpose ? `${kind} on purpose` : kind);
  });
});
