/** Firefox and WebKitGTK, opened by the protocols that Debian's packages of them speak, and closed after use. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { need } from '../engines/packages.ts';

/** Longest wait for an answer, milliseconds. */
const PATIENCE = 300_000;

export async function withFirefox<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = need('firefox-esr', 'firefox-esr');
  const opened = await puppeteer.launch({ browser: 'firefox', executablePath, protocolTimeout: PATIENCE });
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}

/** Its driver wants a screen: one in memory, under a number that is free. */
export async function withWebKit<T>(use: (driver: WebDriver) => Promise<T>): Promise<T> {
  const binary = need('/usr/lib/*/webkit2gtk-4.*/MiniBrowser', 'webkit2gtk-driver');
  const driverPath = need('WebKitWebDriver', 'webkit2gtk-driver');
  const screen = spawn(need('Xvfb', 'xvfb'), ['-displayfd', '1', '-screen', '0', '1280x900x24'], {
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
      return await use(driver);
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
