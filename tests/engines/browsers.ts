/** The three browsers, each by the protocol that Debian's package of it speaks. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { Builder, Capabilities } from 'selenium-webdriver';
import { chromiumArguments, findChromium, installChromium } from '../../src/cli/chromium.mjs';
import type { Engine } from './engine.ts';
import { need } from './packages.ts';

const PATIENCE = 300_000;
const ASK = 'JSON.stringify(core.digests())';

function browser(engine: string, name: string, run: (script: string) => Promise<[string, string]>): Engine {
  let version = '';
  return {
    engine,
    where: () => `${name} ${version}`.trim(),
    digests: async (script) => {
      const [found, is] = await run(script);
      version = is;
      return found;
    },
  };
}

async function inChromium(script: string): Promise<[string, string]> {
  const executablePath = findChromium() ?? installChromium();
  if (executablePath === undefined)
    throw new Error('Chromium is missing. Install it (Debian: apt-get install chromium).');
  const opened = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  try {
    const page = await opened.newPage();
    await page.addScriptTag({ path: script });
    return [await page.evaluate<string>(ASK), opened.version()];
  } finally {
    await opened.close();
  }
}

async function inFirefox(script: string): Promise<[string, string]> {
  const executablePath = need('firefox-esr', 'firefox-esr');
  const opened = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    protocolTimeout: PATIENCE,
  });
  try {
    const page = await opened.newPage();
    await page.addScriptTag({ path: script });
    return [(await page.evaluate(ASK)) as string, await opened.version()];
  } finally {
    await opened.close();
  }
}

/** WebKitGTK's driver wants a screen: one in memory, under a number that is free. */
async function inWebKit(script: string): Promise<[string, string]> {
  const binary = need('/usr/lib/*/webkit2gtk-4.*/MiniBrowser', 'webkit2gtk-driver');
  const driverPath = need('WebKitWebDriver', 'webkit2gtk-driver');
  const screen = spawn(need('Xvfb', 'xvfb'), ['-displayfd', '1', '-screen', '0', '800x600x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const started: ChildProcess[] = [screen];
  try {
    const [told] = await once(screen.stdout, 'data');
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: `:${String(told).trim()}`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    started.push(spawn(driverPath, [`--port=${port}`], { stdio: 'ignore', env }));
    const wanted = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    });
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    const driver = await new Builder().usingServer(address).withCapabilities(wanted).build();
    try {
      await driver.manage().setTimeouts({ script: PATIENCE });
      const found = await driver.executeScript<string>(`${readFileSync(script, 'utf8')}\n;return ${ASK}`);
      const version = (await driver.getCapabilities()).getBrowserVersion() ?? '';
      return [found, version];
    } finally {
      await driver.quit();
    }
  } finally {
    for (const each of started.toReversed()) each.kill();
  }
}

async function answers(address: string): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      await fetch(`${address}/status`);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

export const browsers: readonly Engine[] = [
  browser('V8', 'Chromium', inChromium),
  browser('SpiderMonkey', 'Firefox', inFirefox),
  browser('JavaScriptCore', 'WebKitGTK', inWebKit),
];
