// The built game, served by our own host, loads cleanly: the checks themselves are in support/page.ts.

import { gzipSync } from 'node:zlib';
import { networkAddresses } from '../../src/host/listen.ts';
import app from '../../src/text/en/app.json' with { type: 'json' };
import { expectAccessible } from '../support/accessible.ts';
import { expect, test, watch } from '../support/page.ts';

const port = Number(process.env['E2E_PORT']);

test('loads on localhost', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Unmoored/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what the page itself asks for is the title and not the game behind it', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const paths = [...html.matchAll(/"([^"]+\.js)"/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(1);
  const bodies = await Promise.all(paths.map(async (path) => (await request.get(path)).body()));
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  // ARCHITECTURE.md's budget for the title.
  expect(bytes).toBeLessThanOrEqual(130 * 1024);
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

test('loads over plain HTTP on a network address', async ({ page }) => {
  const address = networkAddresses(port)[0];
  expect(address, 'this machine has no network address').toBeDefined();
  await page.goto(address ?? '/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
});

test('the page watcher itself notices inline scripts, styles and foreign requests', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage();
  const complaints = await watch(page);
  await page.goto(baseURL ?? '/');
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.stolen = true';
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(script, style);
    await fetch('http://example.invalid/').catch(() => undefined);
  });
  await expect.poll(() => complaints.join('\n')).toContain('script-src');
  await expect.poll(() => complaints.join('\n')).toContain('style-src');
  await expect.poll(() => complaints.join('\n')).toContain('connect-src');
  await page.close();
});

test('axe itself notices a picture without words and type that is too pale', async ({ page }) => {
  await page.goto('/');
  await expectAccessible(page, 'the title');
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.src = '/favicon.svg';
    const pale = document.createElement('p');
    pale.textContent = 'Pale';
    pale.style.color = '#ddd';
    document.querySelector('main')?.append(picture, pale);
  });
  await expect(expectAccessible(page, 'a spoilt title')).rejects.toThrow(/color-contrast[\s\S]*image-alt/);
});
