// Every screen at 400 % zoom, on the narrowest window, and with the text spacing that a reader may set (WCAG 1.4.10,
// 1.4.12), in English and in words two fifths longer: nothing is cut off and everything can be reached.

import { scenarios } from '../../../src/scenario/index.ts';
import { expectFits } from '../../support/fits.ts';
import { withLongerWords } from '../../support/longer.ts';
import { test } from '../../support/page.ts';
import { tour } from '../../support/tour.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(300_000);

const sizes = { '400 % of 1280 × 1024': [320, 256], 'a narrow phone': [320, 640] } as const;

for (const [name, [width, height]] of Object.entries(sizes)) {
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    for (const id of Object.keys(scenarios))
      test(`${id}: every screen at ${name}`, async ({ page }) => {
        await tour(page, id, (where) => expectFits(page, where));
      });
  });
}

test.describe('text spacing', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('every screen with wide text spacing', async ({ page }) => {
    await page.addInitScript(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    await tour(page, 'hospital', (where) => expectFits(page, where));
  });
});

test.describe('a longer language', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('every screen with words two fifths longer', async ({ page }) => {
    await tour(page, 'hospital', (where) => withLongerWords(page, () => expectFits(page, where)));
  });
});
