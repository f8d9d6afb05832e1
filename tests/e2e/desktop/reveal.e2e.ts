// The reveal of a finished run opened by its link, step by step. The other organisations’, on a phone: phone/reveals.e2e.ts;
// all of them at both sizes: `npm run test:long`.

import { test } from '../../support/page.ts';
import { walkReveal } from '../../support/revealWalk.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(240_000);

test('hospital: every step by the arrow key, each accessible and in words', async ({ page }) => {
  await walkReveal(page, 'hospital');
});
