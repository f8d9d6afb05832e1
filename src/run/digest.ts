/**
 * One short word for everything that happened: the digest over all records of a run. Two runs are the same exactly
 * if their digests are (golden tests, replay, engines). It reads the columns, so nothing is materialised.
 */

import { Hash } from '../lib/hash.ts';
import type { MonthResult, NumericField, Records } from '../sim/recordTypes.ts';

/** Every numeric column but the sparse one, in a fixed order: a new column changes digests, and is added at the end. */
const columns = [
  'person',
  'episode',
  'class',
  'need',
  'bookedMonth',
  'closedMonth',
  'arrived',
  'clockStarted',
  'clockStopped',
  'seen',
  'bedAsked',
  'bedReached',
  'needMet',
  'left',
  'workRequired',
  'workDelivered',
  'expectedHarm',
  'expectedDeaths',
  'delayDeaths',
  'truth',
  'recordedAs',
  'acts',
  'flags',
  'ending',
] as const satisfies readonly NumericField[];

/** Empty in most services: only what stands in it is read. */
const SPARSE = 'written' satisfies NumericField;
const EMPTY = -1;

/** Fails to compile when a column of the records is missing above. */
type Missing = Exclude<NumericField, (typeof columns)[number] | typeof SPARSE>;
const nothingMissing: [Missing] extends [never] ? true : Missing = true;

export function digestOf(months: readonly Pick<MonthResult, 'records'>[]): string {
  const hash = new Hash();
  hash.word(nothingMissing ? months.length : 0);
  for (const { records } of months) addRecords(hash, records);
  return hash.hex();
}

function addRecords(hash: Hash, records: Records): void {
  hash.word(records.length);
  for (const name of columns) {
    const column = records.column(name);
    for (let index = 0; index < records.length; index++) hash.number(column[index] ?? 0);
  }
  const sparse = records.column(SPARSE);
  for (let index = 0; index < records.length; index++) {
    const value = sparse[index] ?? EMPTY;
    if (value === EMPTY) continue;
    hash.word(index);
    hash.number(value);
  }
}
