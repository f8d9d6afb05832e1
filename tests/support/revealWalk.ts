// Every step of a reveal by the arrow key: in words, no wider than the screen, accessible, and left by no stray key.

import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openFinished, revealSteps } from './finished.ts';
import { words } from './player.ts';

const { steps, common } = words.reveal;

export async function walkReveal(page: Page, id: string): Promise<void> {
  await openFinished(page, id);
  for (const [index, step] of revealSteps.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: steps[step].title })).toBeVisible();
    await expect(
      page.getByText(
        common.step.replace('{{step}}', String(index + 1)).replace('{{of}}', String(revealSteps.length)),
      ),
    ).toBeVisible();
    await expect(page.locator('#root')).not.toHaveText(
      /\{\{|undefined|NaN|Infinity|reveal:|\b[a-z]+\.[a-z]+\.[a-z]/,
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `${step} is no wider than the screen`).toBeLessThanOrEqual(0);
    await expectAccessible(page, `${id}, ${step}`);
    await page.keyboard.press('ArrowRight');
  }
  for (const key of ['Escape', 'Enter', 'x', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page.getByRole('heading', { level: 1, name: steps.lesson.title })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: steps.region.title })).toBeVisible();
}
