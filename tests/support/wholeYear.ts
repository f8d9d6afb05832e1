// A year from the title to the reveal, the reveal step by step, the same year on purpose and all of them side by side.

import { expect, type Page } from '@playwright/test';
import {
  cardOf,
  forwardButton,
  type Hand,
  like,
  playUntil,
  revealed,
  type Seen,
  startYear,
  words,
} from './player.ts';

/** `look` is called once for each kind of screen, of the year under the target and of the year on purpose. */
export async function wholeYear(
  page: Page,
  hand: Hand,
  length: number,
  id = '',
  look: (kind: string, onPurpose: boolean) => Promise<void> = async () => undefined,
): Promise<void> {
  await startYear(page, hand, `/?seed=7&stake=low&months=${length}`, id === '' ? undefined : cardOf(id));
  const months = new Set<string>();
  const kinds = new Set<string>();
  await playUntil(
    page,
    ({ kind }) => kind === 'reveal',
    async ({ kind, title }: Seen) => {
      if (!kinds.has(kind)) await look(kind, false);
      kinds.add(kind);
      if (kind === 'plan') months.add(title);
    },
    hand,
  );
  expect([...kinds]).toEqual(
    expect.arrayContaining(['letter', 'plan', 'film', 'question', 'return', 'predict']),
  );
  expect(months.size).toBe(length);

  await expect(revealed(page)).toBeVisible({ timeout: 60_000 });
  const again = page.getByRole('button', { name: words.reveal.lesson.again }).last();
  for (let step = 0; step < 10 && !(await again.isVisible()); step++) {
    const before = await page.title();
    const next = revealed(page).getByRole('button', { name: like(words.reveal.common.next) });
    await hand.press(page, next);
    await expect(page).not.toHaveTitle(before);
  }
  await hand.press(page, again);

  await expect(forwardButton(page)).toHaveText(like(words.app.letter.next));
  const onPurpose = new Set<string>();
  await playUntil(
    page,
    ({ kind }) => kind === 'compare',
    async ({ kind }) => {
      if (!onPurpose.has(kind)) await look(kind, true);
      onPurpose.add(kind);
    },
    hand,
  );
  await expect(page.getByRole('heading', { name: words.reveal.compare.title })).toBeVisible();
  await look('compare', true);
}
