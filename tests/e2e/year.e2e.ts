// A whole year by mouse (on the phone project: by touch, at phone size), the reveal step by step, the same year on
// purpose and the two side by side. The page watcher (support/page.ts) looks on at every step.

import { expect, test } from '../support/page.ts';
import { forwardButton, like, playUntil, revealed, type Seen, startYear, words } from '../support/player.ts';

test.setTimeout(150_000);

test('a year from the title to the reveal, then on purpose, then both', async ({ page }) => {
  await startYear(page);
  const months = new Set<string>();
  const kinds = new Set<string>();
  await playUntil(
    page,
    ({ kind }) => kind === 'reveal',
    async ({ kind, title }: Seen) => {
      kinds.add(kind);
      if (kind === 'plan') months.add(title);
    },
  );
  expect([...kinds]).toEqual(
    expect.arrayContaining(['letter', 'plan', 'film', 'question', 'return', 'predict']),
  );
  expect(months.size).toBe(12);

  await expect(revealed(page)).toBeVisible({ timeout: 60_000 });
  const again = page.getByRole('button', { name: words.reveal.lesson.again }).last();
  for (let step = 0; step < 10 && !(await again.isVisible()); step++) {
    const before = await page.title();
    await revealed(page)
      .getByRole('button', { name: like(words.reveal.common.next) })
      .click();
    await expect(page).not.toHaveTitle(before);
  }
  await again.click();

  await expect(forwardButton(page)).toHaveText(like(words.app.letter.next));
  await playUntil(page, ({ kind }) => kind === 'compare');
  await expect(page.getByRole('heading', { name: words.reveal.compare.title })).toBeVisible();
});

test('the first decision is three presses and well under 45 seconds away', async ({ page }) => {
  const begun = Date.now();
  await startYear(page);
  await forwardButton(page).click();
  await page.locator('label.choice').first().click();
  await expect(page.getByRole('button', { name: words.app.plan.undo })).toBeEnabled();
  expect(Date.now() - begun).toBeLessThan(45_000);
});
