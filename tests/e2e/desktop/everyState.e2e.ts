// Every state of a run, once: no violation found by axe, nothing hidden to be found, and a reload that comes back to the
// same screen. Without motion, so that no scene is drawn in software. On a phone: phone/halfYear.e2e.ts and, for the
// reload, phone/workshop/participant.e2e.ts.

import { expectAccessible } from '../../support/accessible.ts';
import { expect, test } from '../../support/page.ts';
import {
  forwardButton,
  kindOfScreen,
  like,
  playUntil,
  revealed,
  startYear,
  words,
} from '../../support/player.ts';
import { expectNoSecrets } from '../../support/secrets.ts';
import { storedRuns } from '../../support/stored.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(180_000);

test('accessible, without secrets, and back after a reload, in every state', async ({ page }) => {
  const reloaded = async (kind: string, title: string): Promise<void> => {
    // A film goes on by itself to its question, and a reveal is worked out again.
    const also = { film: 'question', reveal: 'working' }[kind];
    await page.reload();
    await expect(page).toHaveTitle(title, { timeout: 60_000 });
    expect([kind, also]).toContain(await kindOfScreen(page));
  };
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoSecrets(page);
  await expectAccessible(page, 'title');

  await startYear(page, undefined, '/?seed=7&months=6');
  const seen = new Set<string>();
  await playUntil(
    page,
    ({ kind }) => kind === 'reveal',
    async ({ kind, title }) => {
      if (seen.has(kind)) return;
      seen.add(kind);
      await expectNoSecrets(page);
      await expectAccessible(page, kind);
      await reloaded(kind, title);
    },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining(['letter', 'plan', 'film', 'question', 'return', 'predict']),
  );

  await expect(revealed(page)).toBeVisible({ timeout: 60_000 });
  const next = revealed(page).getByRole('button', { name: like(words.reveal.common.next) });
  const again = page.getByRole('button', { name: words.reveal.lesson.again }).last();
  // Each step's accessibility: reveal.e2e.ts.
  let step = 0;
  for (; step < 10 && !(await again.isVisible()); step++) {
    const before = await page.title();
    await next.click();
    await expect(page).not.toHaveTitle(before);
  }
  // Ten pages turned at once: the last is stored a moment after it is seen.
  await expect.poll(async () => (await storedRuns(page)).map(({ screen }) => screen.step)).toContain(step);
  await reloaded('reveal', await page.title());

  await again.click();
  await expect(forwardButton(page)).toHaveText(like(words.app.letter.next));
  const onPurpose = new Set<string>();
  await playUntil(
    page,
    ({ kind }) => kind === 'compare',
    async ({ kind, title }) => {
      if (onPurpose.has(kind)) return;
      onPurpose.add(kind);
      if (kind === 'sort') await expect(page.locator('.sort-card')).toHaveCount(12);
      await expectAccessible(page, `${kind} on purpose`);
      await reloaded(kind, title);
    },
  );
  expect([...onPurpose]).toEqual(
    expect.arrayContaining(['letter', 'sort', 'plan', 'film', 'return', 'board']),
  );
  await expectAccessible(page, 'compare');
  await reloaded('compare', await page.title());
});
