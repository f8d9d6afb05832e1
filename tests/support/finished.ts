// A finished run by its link, opened at the reveal, and its steps by the arrow key.

import { expect, type Page } from '@playwright/test';
import { encodeLink } from '../../src/run/codec.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { logOf, playedYear } from './logs.ts';
import { revealed, words } from './player.ts';

const { steps } = words.reveal;
export type RevealStep = keyof typeof steps;
export const revealSteps = Object.keys(steps) as RevealStep[];

/** Half a year of somebody who takes up what is suggested. */
function linkOf(id: string): string {
  const scenario = scenarios[id];
  if (scenario === undefined) throw new Error(id);
  const settings = { months: 6, tenure: true } as const;
  return encodeLink(logOf(playedYear('tempted', 'number', 7, settings, scenario), settings), scenario);
}

export async function openFinished(page: Page, id: string): Promise<void> {
  await page.goto(`/#r=${linkOf(id)}`);
  await expect(revealed(page)).toBeVisible({ timeout: 120_000 });
}

/** By the arrow key, until this step is there. */
export async function walkTo(page: Page, wished: RevealStep, from: RevealStep = 'predict'): Promise<void> {
  for (const id of revealSteps.slice(revealSteps.indexOf(from), revealSteps.indexOf(wished) + 1)) {
    await expect(page.getByRole('heading', { level: 1, name: steps[id].title })).toBeVisible();
    if (id !== wished) await page.keyboard.press('ArrowRight');
  }
}
