// `npm run test:engines`: the golden years in every engine and browser, compared with the golden tables to the bit (P10).
// An engine that is missing is installed where that can be done, and is a failure where it cannot: never left out.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../src/cli/bundle.ts';
import { textTable } from '../../src/cli/sim/table.ts';
import { browsers } from './browsers.ts';
import type { Engine } from './engine.ts';
import type { Digest } from './golden.ts';
import { shells } from './shells.ts';

const golden = join(import.meta.dirname, '..', 'golden');

interface Found {
  readonly engine: string;
  readonly where: string;
  readonly same: number;
  readonly all: number;
  readonly seconds: number;
  readonly problems: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'unmoored-engines-'));
const found: Found[] = [];
try {
  const script = await bundle(join(import.meta.dirname, 'golden.ts'), 'iife', folder);
  for (const engine of [...shells, ...browsers]) found.push(await tested(engine, script));
} finally {
  rmSync(folder, { recursive: true });
}

console.log(
  textTable(
    ['engine', 'in', 'years alike', 'seconds', ''],
    found.map(({ engine, where, same, all, seconds, problems }) => [
      engine,
      where,
      `${same} of ${all}`,
      seconds.toFixed(1),
      problems.length === 0 ? 'pass' : 'FAIL',
    ]),
  ),
);
for (const { engine, where, problems } of found)
  for (const problem of problems) console.log(`${engine} (${where}): ${problem}`);
const failed = found.filter(({ problems }) => problems.length > 0).length;
console.log(`\n${found.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function tested({ engine, where, digests }: Engine, script: string): Promise<Found> {
  const begun = Date.now();
  const rows: Digest[] = [];
  const problems: string[] = [];
  try {
    rows.push(...JSON.parse(await digests(script)));
    problems.push(...rows.flatMap(problemOf));
    if (rows.length === 0) problems.push('it ran no year');
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  const same = Math.max(0, rows.length - problems.length);
  const seconds = (Date.now() - begun) / 1000;
  return { engine, where: rows.length === 0 ? '-' : where(), same, all: rows.length, seconds, problems };
}

function problemOf({ scenario, name, digest }: Digest): readonly string[] {
  const file = join(golden, scenario, `${name}.txt`);
  if (!existsSync(file)) return [`${scenario} ${name}: there is no golden table`];
  const wanted = /^digest (\w+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return digest === wanted ? [] : [`${scenario} ${name}: ${digest}, not ${wanted}`];
}
