// What does not depend on the size of the screen: how much is asked for, plain HTTP, and that what watches every test
// notices what it should.

import { gzipSync } from 'node:zlib';
import { networkAddresses } from '../../../src/host/listen.ts';
import { expectAccessible } from '../../support/accessible.ts';
import { expect, test, watch } from '../../support/page.ts';

const port = Number(process.env['E2E_PORT']);

test('what the page itself asks for is the title and not the game behind it', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const paths = [...html.matchAll(/"([^"]+\.js)"/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(1);
  const bodies = await Promise.all(paths.map(async (path) => (await request.get(path)).body()));
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  // ARCHITECTURE.md's budget for the title.
  expect(bytes).toBeLessThanOrEqual(130 * 1024);
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
