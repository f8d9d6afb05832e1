/**
 * `npm run test:fuzz [-- --minutes 5 --seed 1]`: every organisation in a page of its own whose controls are pressed at
 * random (`?fuzz`), all at once, for so many minutes. Every run that is left in the browser is then run again here,
 * and the laws of the simulation are looked for in its records. Ends with code 1 at any error or broken law.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { serveBuiltGame } from '../../src/cli/builtGame.ts';
import { chromiumArguments, findChromium } from '../../src/cli/chromium.mjs';
import { encodeLink } from '../../src/run/codec.ts';
import { replay } from '../../src/run/replay.ts';
import { checkLog } from '../../src/run/schema.ts';
import { findScenario, scenarios } from '../../src/scenario/index.ts';
import { storedRuns } from '../support/stored.ts';
import { brokenLaws } from './lawsOfRun.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.error('Usage: npm run test:fuzz -- [--minutes 5] [--seed 1]');
  process.exit(2);
}

interface Fuzzed {
  readonly presses: number;
  readonly problems: readonly string[];
  readonly logs: readonly unknown[];
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('no Chromium found; set CHROMIUM=/path');
const game = await serveBuiltGame();
const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
try {
  await Promise.all(
    Object.keys(scenarios).map(async (scenario) => {
      const { presses, problems, logs } = await fuzz(browser, scenario);
      const broken = [...problems, ...logs.flatMap(problemsOf)];
      console.log(`${scenario}: ${presses} presses, ${logs.length} runs kept, ${broken.length} problems`);
      for (const each of broken) console.error(`  ${each}`);
      if (broken.length > 0 || presses === 0) process.exitCode = 1;
    }),
  );
} finally {
  await browser.close();
  await game.close();
}

async function fuzz(within: Browser, scenario: string): Promise<Fuzzed> {
  const context = await within.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const problems: string[] = [];
  let presses = 0;
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
    else if (message.text().startsWith('fuzz ')) presses += 1;
  });
  await page.goto(`${game.address}/?scenario=${scenario}&seed=${values.seed}&fuzz`);
  await pause(minutes * 60_000);
  const logs = (await storedRuns(page)).map(({ log }) => log);
  await context.close();
  return { presses, problems, logs };
}

function problemsOf(stored: unknown): readonly string[] {
  const log = checkLog(stored);
  if (!log.ok) return [`a stored run cannot be read: ${log.detail}`];
  const scenario = findScenario(log.value.scenario);
  if (scenario === undefined) return [`a stored run of ${log.value.scenario}`];
  const again = replay(log.value, scenario);
  if (!again.ok) return [`a stored run cannot be run again: ${again.detail}`];
  const laws = brokenLaws(again.value.year.results);
  return laws.length === 0 ? [] : [`#r=${encodeLink(log.value, scenario)}`, ...laws];
}
