/** The three browsers, each by the protocol that Debian's package of it speaks. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumArguments, findChromium, installChromium } from '../../src/cli/chromium.mjs';
import { withFirefox, withWebKit } from '../support/otherBrowsers.ts';
import type { Engine } from './engine.ts';

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

function inFirefox(script: string): Promise<[string, string]> {
  return withFirefox(async (opened) => {
    const page = await opened.newPage();
    await page.addScriptTag({ path: script });
    return [(await page.evaluate(ASK)) as string, await opened.version()];
  });
}

function inWebKit(script: string): Promise<[string, string]> {
  return withWebKit(async (driver) => {
    const found = await driver.executeScript<string>(`${readFileSync(script, 'utf8')}\n;return ${ASK}`);
    const version = (await driver.getCapabilities()).getBrowserVersion() ?? '';
    return [found, version];
  });
}

export const browsers: readonly Engine[] = [
  browser('V8', 'Chromium', inChromium),
  browser('SpiderMonkey', 'Firefox', inFirefox),
  browser('JavaScriptCore', 'WebKitGTK', inWebKit),
];
