// `npm test`: installs what is missing, then runs every check in order. Works on a fresh clone with Node 20.
// `npm test -- unit e2e` runs only the named steps. The last line, "N passed, N failed", is read by machines.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, installChromium } from '../src/cli/chromium.mjs';
import { ensureInstalled, pinnedEnvironment, pinnedNode, root, stop } from '../src/cli/prepare.mjs';

/** @typedef {{ name: string, does: string, commands: string[][], counts?: () => Counts, aside?: true }} Step */
/** @typedef {{ passed: number, failed: number }} Counts */

const vitestReport = join(root, 'test-results', 'vitest.json');
const playwrightReport = join(root, 'test-results', 'playwright.json');
const config = (/** @type {string} */ file) => join('tests', 'config', file);

/** @type {Step[]} */
const steps = [
  {
    name: 'format',
    does: 'format and lint (Biome)',
    commands: [['@biomejs/biome/bin/biome', 'check', `--config-path=${config('biome-rules.json')}`]],
  },
  {
    name: 'types',
    does: 'types (TypeScript; the core without DOM and Node)',
    commands: [
      ['typescript/bin/tsc', '-p', 'tsconfig.json'],
      ['typescript/bin/tsc', '-p', config('tsconfig.core.json')],
    ],
  },
  {
    name: 'unused',
    does: 'unused code and packages (knip)',
    commands: [['knip/bin/knip.js', '--config', config('knip.json'), '--no-config-hints']],
  },
  {
    name: 'unit',
    does: 'architecture, unit, laws, golden (Vitest)',
    commands: [['vitest/vitest.mjs', 'run', '--config', config('vitest.config.ts')]],
    counts: countVitest,
  },
  {
    name: 'build',
    does: 'build (Vite)',
    commands: [['vite/bin/vite.js', 'build', '--logLevel=warn']],
  },
  {
    name: 'e2e',
    does: 'end to end in Chromium (Playwright)',
    commands: [['@playwright/test/cli.js', 'test', '--config', config('playwright.config.ts')]],
    counts: countPlaywright,
  },
  {
    name: 'long',
    does: 'whole years of every organisation, every screen at every size (Playwright)',
    commands: [['@playwright/test/cli.js', 'test', '--config', config('long.config.ts')]],
    counts: countPlaywright,
    // Too long for every change: `npm run test:long`.
    aside: true,
  },
];
const inChromium = ['e2e', 'long'];

const wished = process.argv.slice(2);
const unknown = wished.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  stop(`Unknown step: ${unknown.join(', ')}. Steps: ${steps.map((step) => step.name).join(' ')}`);
}
const chosen = steps.filter((step) =>
  wished.length === 0 ? step.aside !== true : wished.includes(step.name),
);

ensureInstalled();
const chromium = chosen.some(({ name }) => inChromium.includes(name))
  ? (findChromium() ?? installChromium())
  : undefined;
if (chromium === undefined && chosen.some(({ name }) => inChromium.includes(name))) {
  stop(
    'The end-to-end tests need Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM=/path.',
  );
}

rmSync(join(root, 'test-results'), { recursive: true, force: true });
mkdirSync(join(root, 'test-results'));

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const failedSteps = [];
const begun = Date.now();
for (const step of chosen) {
  if (inChromium.includes(step.name) && failedSteps.includes('build')) {
    console.log(`\n── ${step.name}: left out, because the build failed`);
    continue;
  }
  run(step);
}
console.log(`\nTook ${seconds(begun)} in all.`);
if (failedSteps.length > 0) console.log(`Failing steps: ${failedSteps.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = failedSteps.length > 0 ? 1 : 0;

/** @param {Step} step */
function run(step) {
  console.log(`\n── ${step.name}: ${step.does}`);
  const start = Date.now();
  const ok = step.commands.map(runTool).every(Boolean);
  const counts = step.counts?.() ?? { passed: 0, failed: 0 };
  // A step that fails without a failing test (a type error, a crash) counts as one failure.
  if (!ok && counts.failed === 0) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (!ok) failedSteps.push(step.name);
  console.log(`── ${step.name}: ${ok ? 'good' : 'FAILED'} in ${seconds(start)}`);
}

/** @param {string[]} command */
function runTool([tool = '', ...args]) {
  const result = spawnSync(pinnedNode, [join(root, 'node_modules', tool), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...pinnedEnvironment, ...(chromium === undefined ? {} : { CHROMIUM: chromium }) },
  });
  return result.status === 0;
}

/** @returns {Counts} */
function countVitest() {
  const report = readJson(vitestReport);
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

/** @returns {Counts} */
function countPlaywright() {
  const stats = readJson(playwrightReport)?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
