/**
 * A real Chromium on the built game, served by the game's own host: the ground on which the browser's rows stand.
 * The build goes to a folder of its own, so that nobody's `dist` changes under them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { createApp } from '../../host/app.ts';
import { chromiumArguments, findChromium } from '../chromium.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
/** Longest wait for anything on the page, milliseconds. */
const PATIENCE = 60_000;

export interface Ground {
  readonly address: string;
  /** Folder of the built game. */
  readonly folder: string;
  readonly browser: Browser;
  /** A page of its own, with nothing cached or stored. */
  open(): Promise<Page>;
  close(): Promise<void>;
}

export async function openGround(): Promise<Ground> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('no Chromium found; set CHROMIUM=/path');
  const folder = await mkdtemp(join(tmpdir(), 'unmoored-bench-'));
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
  const browser = await chromium.launch({
    executablePath,
    args: chromiumArguments,
  });
  return {
    address,
    folder,
    browser,
    async open() {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      return page;
    },
    async close() {
      await browser.close();
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
