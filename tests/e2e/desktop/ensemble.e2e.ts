// Hundreds of years in workers: results come one by one, the page goes on meanwhile, and a press stops them.

import type { Page } from '@playwright/test';
import { expect, test } from '../../support/page.ts';

const progress = /^(\d+) of (\d+) years/;

async function openPanel(page: Page, years: number): Promise<void> {
  await page.goto('/?dev');
  await page.getByLabel('years').fill(String(years));
}

async function done(page: Page): Promise<number> {
  const text = (await page.getByRole('status').last().textContent()) ?? '';
  return Number(progress.exec(text)?.[1] ?? Number.NaN);
}

test('years run in workers, tell their progress and give the means of both managers', async ({ page }) => {
  await openPanel(page, 4);
  await page.getByRole('button', { name: 'Run years' }).click();
  const says = page.getByRole('status').last();
  await expect(says).toHaveText(/^4 of 4 years.*honest \d+\.\d reported.*chaser \d+\.\d reported/, {
    timeout: 60_000,
  });
  await expect(page.getByRole('button', { name: 'Run years' })).toBeVisible();
  expect(page.workers().length).toBeGreaterThan(0);
});

test('the same years give the same means, however they were shared out', async ({ page }) => {
  await openPanel(page, 2);
  const means: string[] = [];
  for (let time = 0; time < 2; time++) {
    await page.getByRole('button', { name: 'Run years' }).click();
    const says = page.getByRole('status').last();
    await expect(says).toHaveText(/^2 of 2 years/, { timeout: 60_000 });
    await expect(page.getByRole('button', { name: 'Run years' })).toBeVisible();
    means.push(((await says.textContent()) ?? '').replace(/^.*?: /, ''));
  }
  expect(means[0]).toMatch(/honest/);
  expect(means[1]).toBe(means[0]);
});

test('a press stops them long before the last', async ({ page }) => {
  await openPanel(page, 2000);
  await page.getByRole('button', { name: 'Run years' }).click();
  await expect.poll(() => done(page), { timeout: 60_000 }).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('status').last()).toContainText('It was stopped before all years were run.');
  await expect(page.getByRole('button', { name: 'Run years' })).toBeVisible();
  expect(await done(page)).toBeLessThan(2000);
});
