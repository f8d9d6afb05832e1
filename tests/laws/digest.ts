/** One text for a month's result: every record, in order, and the ledger. Equal results, equal texts. */
import { Hash } from '../../src/lib/hash.ts';
import type { MonthResult, NumericField, Records } from '../../src/sim/types.ts';

const fields: readonly NumericField[] = [
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
  'truth',
  'recordedAs',
  'acts',
  'flags',
  'expectedHarm',
  'expectedDeaths',
  'delayDeaths',
];

export function digestRecords(records: Records, rows = records.length): string {
  const hash = new Hash();
  for (const field of fields) {
    const column = records.column(field);
    for (let row = 0; row < rows; row += 1) hash.number(column[row] as number);
  }
  return hash.hex();
}

export function digest(results: readonly MonthResult[]): string {
  return results.map(({ records, ledger }) => digestRecords(records) + JSON.stringify(ledger)).join('\n');
}
