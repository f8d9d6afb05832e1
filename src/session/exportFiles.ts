/**
 * What a room leaves behind, as files: tables as CSV, all of it as JSON, a dictionary of every column, and each run as
 * the game's own file, which the game opens and `npm run sim -- replay` runs again to the same figures.
 */
import { strToU8, zipSync } from 'fflate';
import { encodeFile } from '../run/file.ts';
import { type Cell, csvOf } from './csv.ts';
import { columnNames, sheetNames, sheetsOf } from './exportSheets.ts';
import type { SessionRun } from './messages.ts';

/** What the dictionary says of a column, in the page's language. */
export interface ColumnWords {
  readonly meaning: string;
  readonly unit: string;
}

export interface ExportWords {
  column(name: string): ColumnWords;
  readonly heads: readonly [column: string, meaning: string, unit: string];
  readonly readme: string;
}

export type ExportKind = 'csv' | 'json' | 'zip';

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** `code`: of the session, in the files' names. */
export function exportOf(
  kind: ExportKind,
  runs: readonly SessionRun[],
  words: ExportWords,
  code: string,
): ExportFile {
  const name = `unmoored-${code.toLowerCase()}`;
  switch (kind) {
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', content: csvOf(sheetsOf(runs).runs) };
    case 'json':
      return { name: `${name}.json`, type: 'application/json', content: jsonOf(runs) };
    case 'zip': {
      const files = filesOf(runs, words);
      const packed = Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)]));
      return { name: `${name}.zip`, type: 'application/zip', content: new Uint8Array(zipSync(packed)) };
    }
  }
}

/** Paths and texts of the zip. */
export function filesOf(runs: readonly SessionRun[], words: ExportWords): ReadonlyMap<string, string> {
  const sheets = sheetsOf(runs);
  return new Map([
    ['README.txt', `${words.readme}\r\n`],
    ...sheetNames.map((name) => [`${name}.csv`, csvOf(sheets[name])] as const),
    ['dictionary.csv', dictionaryOf(words)],
    ['runs.json', jsonOf(runs)],
    ...runs.map((run, i) => [`logs/${fileName(run, i)}.json`, logFile(run)] as const),
  ]);
}

function dictionaryOf({ column, heads }: ExportWords): string {
  const rows = columnNames.map((name): readonly Cell[] => {
    const { meaning, unit } = column(name);
    return [name, meaning, unit];
  });
  return csvOf({ columns: heads, rows });
}

function jsonOf(runs: readonly SessionRun[]): string {
  return `${JSON.stringify({ kind: 'unmoored-room', format: 1, runs }, null, 2)}\n`;
}

/** A run as the game itself saves it. */
function logFile({ log, truth }: SessionRun): string {
  const { months, replacedIn } = truth;
  return encodeFile(log, {
    monthsDone: log.decisions.length,
    figures: months.map(({ figure }) => figure),
    hits: months.filter(({ met }) => met).length,
    replacedIn,
    finished: replacedIn !== null || log.decisions.length >= (log.settings.months ?? 12),
  });
}

/** Numbered, so that no two are alike; the name in letters that every system takes. */
function fileName({ name }: SessionRun, i: number): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .toLowerCase();
  return plain === '' ? String(i + 1) : `${i + 1}-${plain.slice(0, 40)}`;
}
