// The built game, served by our own host, loads cleanly at either size: the checks themselves are in support/page.ts.

import app from '../../src/text/en/app.json' with { type: 'json' };
import { expect, test } from '../support/page.ts';

test('loads on localhost', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Unmoored/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the title is painted before any script is there', async ({ page }) => {
  await page.route('**/*.js', () => undefined);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByText(app.title.name, { exact: true })).toBeVisible();
  await expect(page.getByText(app.title.claim)).toBeVisible();
});

test('nothing moves on the title of a first visit, not even when its type comes', async ({ page }) => {
  const title = page.getByRole('heading', { level: 1 });
  await page.addInitScript(observeShifts);
  await page.route('**/*.woff2', async (route) => {
    await title.waitFor();
    await route.continue();
  });
  await page.goto('/');
  await expect.poll(() => page.evaluate(typeThatCame)).toContain('Source Serif 4');
  await expect.poll(() => page.evaluate(typeThatCame)).toContain('Atkinson Hyperlegible Next');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  expect(await page.evaluate(() => Number(Reflect.get(window, 'shifted')))).toBeLessThan(0.01);
});

/** In the page: the families that are there. */
function typeThatCame(): readonly string[] {
  return [...document.fonts]
    .filter(({ status }) => status === 'loaded')
    .map(({ family }) => family.replaceAll('"', ''));
}

/** In the page: sums up what moves, as Cumulative Layout Shift does. */
function observeShifts(): void {
  let sum = 0;
  Reflect.set(window, 'shifted', sum);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
    Reflect.set(window, 'shifted', sum);
  }).observe({ type: 'layout-shift', buffered: true });
}
