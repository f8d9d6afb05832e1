/** One text for a month's result: every record, in order, and the ledger. Equal results, equal texts. */
import { digestOf } from '../../src/run/digest.ts';
import type { MonthResult, Records } from '../../src/sim/recordTypes.ts';

/** Of the first `rows` records. */
export function digestRecords(records: Records, rows = records.length): string {
  const first: Records = {
    length: rows,
    at: (index) => records.at(index),
    column: (name) => records.column(name),
  };
  return digestOf([{ records: first }]);
}

export function digest(results: readonly MonthResult[]): string {
  return results.map(({ records, ledger }) => digestRecords(records) + JSON.stringify(ledger)).join('\n');
}
