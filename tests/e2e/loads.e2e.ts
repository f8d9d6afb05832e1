// The built game, served by our own host, loads cleanly: the checks themselves are in support/page.ts.

import { networkAddresses } from '../../src/host/listen.ts';
import app from '../../src/text/en/app.json' with { type: 'json' };
import { expect, test, watch } from '../support/page.ts';

const port = Number(process.env['E2E_PORT']);

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
