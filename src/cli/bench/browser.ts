/** A real Chromium on the built game: the ground on which the browser's rows stand. */
import { type Browser, chromium, type Page } from '@playwright/test';
import { serveBuiltGame } from '../builtGame.ts';
import { chromiumArguments, findChromium } from '../chromium.mjs';

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
  const game = await serveBuiltGame();
  const browser = await chromium.launch({
    executablePath,
    args: chromiumArguments,
  });
  return {
    address: game.address,
    folder: game.folder,
    browser,
    async open() {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE);
      return page;
    },
    async close() {
      await browser.close();
      await game.close();
    },
  };
}
