// The chair lost: a link to the month before, one month played, the letter, the successor, the reveal. And the pages
// beside a run: the menu, more ways in, credits, my runs.

import { encodeLink } from '../../../src/run/codec.ts';
import { managers } from '../../../src/run/managers.ts';
import { LOG_FORMAT } from '../../../src/run/types.ts';
import { openYear, runManager } from '../../../src/run/year.ts';
import { findScenario } from '../../../src/scenario/index.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { defaultSettings, SIM_VERSION } from '../../../src/sim/settings.ts';
import { expectAccessible } from '../../support/accessible.ts';
import { expect, test } from '../../support/page.ts';
import { kindOfScreen, like, playUntil, revealed, startYear, words } from '../../support/player.ts';
import { expectNoSecrets } from '../../support/secrets.ts';

const { app } = words;

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(90_000);

/** A year under the harshest stake, up to the month in which an honest manager loses the chair. */
function lastMonthButOne(): string {
  const scenario = findScenario('hospital') as Scenario;
  const changed = { stake: 'terror', tenure: true } as const;
  const settings = { ...defaultSettings(scenario), ...changed };
  const year = runManager(openYear({ scenario, seed: 3, settings }), managers.honest);
  const lost = year.standings.findIndex(({ replaced }) => replaced);
  const log = {
    format: LOG_FORMAT,
    scenario: scenario.id,
    scenarioVersion: scenario.version,
    simVersion: SIM_VERSION,
    seed: 3,
    settings: changed,
    decisions: year.decisions.slice(0, lost),
    injections: [],
  };
  return encodeLink(log, scenario);
}

test('the chair is lost, a successor finishes the year, the reveal opens', async ({ page }) => {
  await page.goto(`/#r=${lastMonthButOne()}`);
  const { title } = await playUntil(page, ({ kind }) => kind === 'letter');
  expect(title).toMatch(like(app.letter.title));
  let isLost = false;
  await playUntil(
    page,
    ({ kind }) => kind === 'predict' || kind === 'reveal',
    async (seen) => {
      if (!(await page.getByRole('button', { name: app.replaced.next }).isVisible()) || isLost) return;
      isLost = true;
      await expectNoSecrets(page);
      await expectAccessible(page, 'replaced');
      await page.reload();
      await expect(page).toHaveTitle(seen.title);
    },
  );
  expect(isLost).toBe(true);
  await playUntil(page, ({ kind }) => kind === 'reveal');
  await expect(revealed(page)).toBeVisible({ timeout: 60_000 });
});

test('the pages beside a run are accessible, and my runs come back after a reload', async ({ page }) => {
  await page.goto('/');
  for (const part of [app.title.more, app.credits.title]) {
    const button = page.getByRole('button', { name: part, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByText(app.waiting)).toBeHidden();
    await expectAccessible(page, part);
  }
  await startYear(page);
  await page.getByRole('button', { name: app.menu.title }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'menu');
  await page.getByRole('button', { name: app.runs.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(app.runs.title);
  await expectAccessible(page, 'my runs');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(app.runs.title);
  await page.getByRole('button', { name: app.runs.goOn }).click();
  expect(await kindOfScreen(page)).toBe('letter');
});
