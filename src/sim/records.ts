/**
 * Records of closed visits: columns that grow, written once, read through `Records`. One row per visit.
 */

import { type Behaviour, behaviourValues } from '../scenario/types.ts';
import type { CaseSlot } from './case.ts';
import {
  type Application,
  type CaseRecord,
  type CausedBy,
  causedByValues,
  type NumericField,
  type Records,
  recordedAsValues,
  truthValues,
} from './recordTypes.ts';

const columnNames = [
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
  'at0',
  'at1',
  'at2',
  'at3',
  'at4',
  'at5',
  'ending',
  'written',
] as const;
export type ColumnName = (typeof columnNames)[number];

export const FLAG_AMBULANCE = 1;
export const FLAG_ADMITTED = 2;
export const FLAG_NEEDLESS = 4;
export const FLAG_FALSIFIED = 8;
export const FLAG_HARMED = 16;
export const FLAG_DIED = 32;
export const FLAG_COUNTS = 64;
export const FLAG_TRULY = 128;

/** Small whole numbers are kept small: a year writes 30 columns for each of 25,000 visits. */
function createColumns(capacity: number) {
  const fraction = () => new Float64Array(capacity);
  const whole = () => new Int32Array(capacity);
  const small = () => new Uint8Array(capacity);
  return {
    person: whole(),
    episode: whole(),
    class: small(),
    need: fraction(),
    bookedMonth: small(),
    closedMonth: small(),
    arrived: fraction(),
    clockStarted: fraction(),
    clockStopped: fraction(),
    seen: fraction(),
    bedAsked: fraction(),
    bedReached: fraction(),
    needMet: fraction(),
    left: fraction(),
    workRequired: fraction(),
    workDelivered: fraction(),
    truth: small(),
    recordedAs: small(),
    acts: whole(),
    flags: small(),
    expectedHarm: fraction(),
    expectedDeaths: fraction(),
    delayDeaths: fraction(),
    at0: fraction(),
    at1: fraction(),
    at2: fraction(),
    at3: fraction(),
    at4: fraction(),
    at5: fraction(),
    ending: new Int8Array(capacity),
    written: fraction(),
  } satisfies Record<ColumnName, Float64Array | Int32Array | Uint8Array | Int8Array>;
}

export type Columns = ReturnType<typeof createColumns>;

export interface Book {
  length: number;
  columns: Columns;
}

export function createBook(capacity: number): Book {
  return { length: 0, columns: createColumns(capacity) };
}

/** Opens a new row and gives its index; every column must be written by the caller. */
export function openRow(book: Book): number {
  if (book.length === book.columns.person.length) {
    const wider = createColumns(2 * book.length + 16);
    for (const name of columnNames) wider[name].set(book.columns[name]);
    book.columns = wider;
  }
  const row = book.length;
  book.length = row + 1;
  return row;
}

/** When each behaviour touched the case; of a case that none has touched nothing is read. */
export function writeActs({ columns }: Book, row: number, c: CaseSlot): void {
  columns.acts[row] = c.acts;
  if (c.acts === 0) return;
  columns.at0[row] = c.actAt0;
  columns.at1[row] = c.actAt1;
  columns.at2[row] = c.actAt2;
  columns.at3[row] = c.actAt3;
  columns.at4[row] = c.actAt4;
  columns.at5[row] = c.actAt5;
}

/** Moves one row to another book and closes the gap, keeping the order. */
export function copyRow(from: Book, row: number, to: Book): number {
  const target = openRow(to);
  for (const name of columnNames) to.columns[name][target] = from.columns[name][row] as number;
  return target;
}

export function removeRows(book: Book, rows: readonly number[]): void {
  const gone = new Set(rows);
  let kept = 0;
  for (let row = 0; row < book.length; row += 1) {
    if (gone.has(row)) continue;
    if (kept !== row)
      for (const name of columnNames) book.columns[name][kept] = book.columns[name][row] as number;
    kept += 1;
  }
  book.length = kept;
}

export function cloneBook(book: Book): Book {
  const copy = createBook(Math.max(16, book.length));
  for (const name of columnNames) copy.columns[name].set(book.columns[name].subarray(0, book.length));
  copy.length = book.length;
  return copy;
}

/** The finished book as the outside sees it. The book must not be written afterwards. */
export function sealRecords(book: Book): Records {
  const { columns, length } = book;
  const cut = new Map<string, ArrayLike<number>>();
  return {
    length,
    at: (index) => readRow(columns, index),
    column: (name: NumericField) => {
      let column = cut.get(name);
      if (column === undefined) {
        column = columns[name].subarray(0, length);
        cut.set(name, column);
      }
      return column;
    },
  };
}

function readRow(columns: Columns, row: number): CaseRecord {
  const value = (name: ColumnName): number => columns[name][row] as number;
  const flags = value('flags');
  return {
    person: value('person'),
    episode: value('episode'),
    class: value('class'),
    need: value('need'),
    byAmbulance: (flags & FLAG_AMBULANCE) !== 0,
    bookedMonth: value('bookedMonth'),
    closedMonth: value('closedMonth'),
    arrived: value('arrived'),
    clockStarted: value('clockStarted'),
    clockStopped: value('clockStopped'),
    seen: value('seen'),
    bedAsked: value('bedAsked'),
    bedReached: value('bedReached'),
    needMet: value('needMet'),
    left: value('left'),
    workRequired: value('workRequired'),
    workDelivered: value('workDelivered'),
    admitted: (flags & FLAG_ADMITTED) !== 0,
    needless: (flags & FLAG_NEEDLESS) !== 0,
    truth: truthValues[value('truth')] ?? 'open',
    recordedAs: recordedAsValues[value('recordedAs')] ?? 'open',
    falsified: (flags & FLAG_FALSIFIED) !== 0,
    applications: readApplications(columns, row),
    expectedHarm: value('expectedHarm'),
    expectedDeaths: value('expectedDeaths'),
    delayDeaths: value('delayDeaths'),
    harmed: (flags & FLAG_HARMED) !== 0,
    died: (flags & FLAG_DIED) !== 0,
    ending: value('ending'),
    written: value('written'),
    trulyCounts: (flags & FLAG_COUNTS) !== 0,
    trulyInTime: (flags & FLAG_TRULY) !== 0,
  };
}

function readApplications(columns: Columns, row: number): readonly Application[] {
  const acts = columns.acts[row] as number;
  if (acts === 0) return [];
  const at = [columns.at0, columns.at1, columns.at2, columns.at3, columns.at4, columns.at5];
  const found: Application[] = [];
  for (let behaviour = 0; behaviour < behaviourValues.length; behaviour += 1) {
    for (let cause = 0; cause < causedByValues.length; cause += 1) {
      if ((acts & (1 << (behaviour * 3 + cause))) === 0) continue;
      found.push({
        behaviour: behaviourValues[behaviour] as Behaviour,
        causedBy: causedByValues[cause] as CausedBy,
        at: at[behaviour]?.[row] ?? -1,
      });
    }
  }
  return found;
}
