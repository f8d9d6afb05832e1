// `npm run bench [-- --json] [-- --only engine|browser]`: every speed and size with its budget, as one table.
// Ends with code 1 if a budget is missed. Run it on a machine that does nothing else.

import { parseArgs } from 'node:util';
import { hospital } from '../scenario/hospital/index.ts';
import { openGround } from './bench/browser.ts';
import { firstDecisionRows } from './bench/firstDecision.ts';
import { frameRows } from './bench/frames.ts';
import { memoryRows } from './bench/memory.ts';
import { queueRows } from './bench/queue.ts';
import { type Row, readable, row } from './bench/rows.ts';
import { sizeRows } from './bench/sizes.ts';
import { yearRows } from './bench/year.ts';
import { textTable } from './sim/table.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });

const rows: Row[] = [];
if (values.only !== 'browser') rows.push(...yearRows(hospital), ...queueRows());
if (values.only !== 'engine') rows.push(...(await browserRows()));

console.log(values.json === true ? JSON.stringify(rows, null, 2) : tableOf(rows));
process.exitCode = rows.every(({ pass }) => pass) ? 0 : 1;

async function browserRows(): Promise<readonly Row[]> {
  const ground = await openGround();
  try {
    return [
      ...(await measured('JavaScript sizes', () => sizeRows(ground))),
      ...(await measured('first decision', () => firstDecisionRows(ground))),
      ...(await measured('scene', () => frameRows(ground, hospital))),
      ...(await measured('memory', () => memoryRows(ground))),
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

function tableOf(all: readonly Row[]): string {
  const lines = all.map(({ name, value, unit, budget, direction, pass }) => [
    name,
    readable(value),
    unit,
    `${direction} ${readable(budget)}`,
    pass ? 'pass' : 'MISS',
  ]);
  return textTable(['what', 'value', 'unit', 'budget', ''], lines);
}
