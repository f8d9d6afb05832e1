// `npm run bench [-- --json] [-- --only engine|browser]`: every speed and size with its budget, as one table.
// Ends with code 1 if a budget is missed. Run it on a machine that does nothing else.

import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hospital } from '../scenario/hospital/index.ts';
import { asked, askedWrongly } from './asked.ts';
import { openGround } from './bench/browser.ts';
import type * as Core from './bench/core.ts';
import { cppRows } from './bench/cpp.ts';
import { ensembleRows } from './bench/ensemble.ts';
import { firstDecisionRows } from './bench/firstDecision.ts';
import { frameRows } from './bench/frames.ts';
import { memoryRows } from './bench/memory.ts';
import { pressRows } from './bench/press.ts';
import { queueRows } from './bench/queue.ts';
import { type Row, row, tableOf } from './bench/rows.ts';
import { sizeRows } from './bench/sizes.ts';
import { whatIfRows } from './bench/whatIf.ts';
import { yearRows } from './bench/year.ts';
import { bundle } from './bundle.ts';

const usage = 'npm run bench -- [--json] [--only engine|browser]';
const values = asked({ json: { type: 'boolean' }, only: { type: 'string' } }, usage);
if (!['engine', 'browser', undefined].includes(values.only))
  askedWrongly(usage, `There is no “${values.only}” to measure.`);

const rows: Row[] = [];
if (values.only !== 'browser') rows.push(...(await engineRows()));
if (values.only !== 'engine') rows.push(...(await browserRows()));

console.log(values.json === true ? JSON.stringify(rows, null, 2) : tableOf(rows));
process.exitCode = rows.every(({ pass }) => pass) ? 0 : 1;

/** The core is measured as the game's build makes it. */
async function engineRows(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'unmoored-core-'));
  try {
    const file = await bundle(join(import.meta.dirname, 'bench', 'core.ts'), 'cjs', folder);
    const core: typeof Core = createRequire(import.meta.url)(file);
    const found: Row[] = [];
    for (const scenario of Object.values(core.scenarios)) {
      found.push(...(await measured(`${scenario.id} year`, async () => yearRows(core, scenario))));
      found.push(...(await measured(`${scenario.id} what if`, async () => whatIfRows(core, scenario))));
    }
    found.push(...(await measured('queue', async () => queueRows())));
    found.push(...(await measured('queue in C++', async () => cppRows())));
    return found;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function browserRows(): Promise<readonly Row[]> {
  const ground = await openGround();
  try {
    return [
      ...(await measured('JavaScript sizes', () => sizeRows(ground))),
      ...(await measured('first decision', () => firstDecisionRows(ground))),
      ...(await measured('scene', () => frameRows(ground, hospital))),
      ...(await measured('press', () => pressRows(ground))),
      ...(await measured('memory', () => memoryRows(ground))),
      ...(await measured('ensemble', () => ensembleRows(ground))),
    ];
  } finally {
    await ground.close();
  }
}

/** What could not be measured is a missed row, and the others go on. */
async function measured(name: string, measure: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
  try {
    return await measure();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return [row(`${name}: could not be measured`, Number.NaN, '', 0)];
  }
}
