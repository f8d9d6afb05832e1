// End-to-end tests run against our own host serving the built game (`npm run build` first).

import { createServer } from 'node:net';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from '../../src/cli/chromium.mjs';

const root = join(import.meta.dirname, '..', '..');

// Worker processes read this file again: they inherit the port that the first reading chose.
process.env['E2E_PORT'] ??= String(await freePort());
const port = process.env['E2E_PORT'];
const chromium = findChromium();

export default defineConfig({
  testDir: join(root, 'tests', 'e2e'),
  testMatch: '**/*.e2e.ts',
  outputDir: join(root, 'test-results', 'e2e'),
  fullyParallel: true,
  // Three pages for two cores: each of them waits a good part of its time.
  workers: 3,
  // Only what fails takes as long; a slow machine is given the time.
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: join(root, 'test-results', 'playwright.json') }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    // Each page would fetch the whole game again; tests/e2e/desktop/offline.e2e.ts lets it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: chromiumArguments,
    },
  },
  projects: [
    // What does not depend on the size of the screen is run once: on a desktop, or where there is least room.
    {
      name: 'desktop',
      testIgnore: '**/phone/**',
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      testIgnore: '**/desktop/**',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2 },
    },
  ],
  webServer: {
    command: `"${process.execPath}" src/host/serve.ts --port ${port} --data test-results/data-${port}`,
    cwd: root,
    url: `http://localhost:${port}`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3000 },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
