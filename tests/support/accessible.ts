// axe on the page as it stands: WCAG 2.2 AA and axe's own best practice. Run in the page itself, which has no frames:
// one by one through @axe-core/playwright, with a blank page for each answer, it took a second and more.

import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function expectAccessible(page: Page, where: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  expect(await page.evaluate(violations, rules), `axe on ${where}`).toEqual([]);
}

/** In the page: what is found once everything that moves to an end has come to it. */
async function violations(tags: string[]): Promise<string[]> {
  const ending = document
    .getAnimations()
    .filter(({ playState }) => playState === 'running')
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ending.map(({ finished }) => finished));
  const { run } = Reflect.get(window, 'axe') as typeof axe;
  const found = await run(document, { runOnly: tags, resultTypes: ['violations'] });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' · ')}`);
}
