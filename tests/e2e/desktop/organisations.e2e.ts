// Every organisation that is registered, its first month: on a phone, those that phone/halfYear.e2e.ts does not play.

import { scenarios } from '../../../src/scenario/index.ts';
import app from '../../../src/text/en/app.json' with { type: 'json' };
import { firstMonth, wordsOf } from '../../support/firstMonth.ts';
import { expect, test } from '../../support/page.ts';
import { forwardButton, like } from '../../support/player.ts';

test.setTimeout(120_000);

const ids = Object.keys(scenarios);

for (const id of ids) {
  test(`${id}: from its card to its first return`, async ({ page }) => {
    await firstMonth(page, id);
  });
}

test('a year of any organisation is started by its address', async ({ page }) => {
  const last = ids.at(-1) ?? '';
  await page.goto(`/?scenario=${last}&seed=7`);
  await expect(forwardButton(page)).toHaveText(like(app.letter.next));
  await expect(page.getByRole('banner')).toContainText(String(wordsOf(last, '')['name']));
  await page.reload();
  await expect(page.getByRole('banner')).toContainText(String(wordsOf(last, '')['name']));
});
