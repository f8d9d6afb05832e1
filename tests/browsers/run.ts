/**
 * `npm run test:browsers`: in Firefox and WebKitGTK a year of every organisation with its moving picture, resumed after a
 * reload, its reveal page by page, and the reveal after a reload. Builds the game first. Ends with code 1 if anything
 * fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../../src/host/app.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { inBrowsers, type Tab } from './tab.ts';
import { heading, isReveal, playUntil, readReveal, until } from './walk.ts';

const root = join(import.meta.dirname, '..', '..');
const wrong = '[...document.querySelectorAll(\'[role="alert"]\')].map((each) => each.textContent).join(" ")';

const folder = await mkdtemp(join(tmpdir(), 'unmoored-browsers-'));
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const built = spawnSync(
  process.execPath,
  [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel=warn'],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  },
);
if (built.status !== 0) throw new Error('the game could not be built');
const app = await createApp(folder);
const address = await app.listen({ port: 0, host: '127.0.0.1' });
try {
  for (const inBrowser of inBrowsers) {
    await inBrowser(async (tab, version) => {
      for (const scenario of Object.keys(scenarios)) {
        const begun = Date.now();
        console.log(
          `${version}, ${scenario}: ${await walk(tab, scenario)}; ${Math.round((Date.now() - begun) / 1000)} s`,
        );
      }
    }).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    });
  }
} finally {
  await app.close();
  await rm(folder, { recursive: true, force: true });
}

async function walk(tab: Tab, scenario: string): Promise<string> {
  await tab.open(`${address}/?scenario=${scenario}&seed=11`);
  await playUntil(tab, "document.querySelector('canvas') !== null");
  await playUntil(tab, "document.querySelector('.return-page') !== null");
  const before = await until<string>(tab, heading, (value) => value !== '');
  await tab.reload();
  await until<string>(tab, heading, (value) => value === before);
  const pressed = await playUntil(tab, isReveal);
  const pages = await readReveal(tab);
  const last = pages.at(-1);
  await tab.reload();
  await until<string>(tab, heading, (value) => value === last);
  const said = await tab.ask<string>(wrong);
  if (said !== '') throw new Error(`${scenario}: the page says ${said}`);
  return `a year in ${pressed.length} presses, resumed, a reveal of ${pages.length} pages, reopened`;
}
