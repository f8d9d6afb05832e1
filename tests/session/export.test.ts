// What a room leaves behind: tables that a spreadsheet opens without harm, and runs that run again to the same figures.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replay } from '../../src/cli/sim/replay.ts';
import { readRun } from '../../src/run/read.ts';
import { roomYear } from '../../src/run/roomYear.ts';
import type { RunLog } from '../../src/run/types.ts';
import { findScenario } from '../../src/scenario/index.ts';
import { jobcentre } from '../../src/scenario/jobcentre/index.ts';
import { published } from '../../src/scoring/measures.ts';
import { csvOf } from '../../src/session/csv.ts';
import { type ExportWords, exportOf, filesOf } from '../../src/session/exportFiles.ts';
import { columnNames, sheetsOf } from '../../src/session/exportSheets.ts';
import { runSchema, type SessionRun } from '../../src/session/messages.ts';
import { SIM_VERSION } from '../../src/sim/settings.ts';
import front from '../../src/text/en/front.json' with { type: 'json' };

const dictionary: Readonly<Record<string, { readonly meaning: string; readonly unit: string }>> =
  front.dictionary.columns;
const words: ExportWords = {
  column: (name) => dictionary[name] ?? { meaning: '', unit: '' },
  heads: ['column', 'meaning', 'unit'],
  readme: 'What this is.',
};
let runs: SessionRun[] = [];
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
  runs = [
    { name: '=HYPERLINK("http://x","y")', intensities: { rush: 0.5 } },
    { name: 'Zoë & Søn, pair', intensities: {} },
  ].map(({ name, intensities }, i) => {
    const log: RunLog = {
      format: 1,
      scenario: jobcentre.id,
      scenarioVersion: jobcentre.version,
      simVersion: SIM_VERSION,
      seed: 9,
      settings: { months: 6, tenure: true },
      decisions: [{ intensities }, {}, { prediction: 75 }],
      injections: [],
    };
    const { months, predictions, replacedIn } = roomYear(log, jobcentre);
    const by = (month: number) => (month === 1 && i === 1 ? ('predecessor' as const) : ('own' as const));
    const truth = {
      id: `seat${i}`,
      isManager: false,
      scenario: jobcentre.id,
      regime: 'target' as const,
      months: months.map((month) => ({ ...month, by: by(month.month), acts: [...month.acts] })),
      predictions: [...predictions],
      replacedIn,
    };
    return runSchema.parse({ id: `seat${i}`, name, table: 'Room', log, truth });
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('CSV', () => {
  test('marks its encoding, ends its lines, and lets no cell be a formula', () => {
    const sheet = {
      columns: ['a', 'b'],
      rows: [
        ['=1+1', -3.5],
        ['+x', null],
        ['-x', true],
        ['@x', Number.NaN],
        ['\tx', 0],
        ['\rx', 1],
        ['say "no", twice', 2],
        [' é ', 3],
      ],
    };
    expect(csvOf(sheet)).toBe(
      [
        "\uFEFFa,b\r\n'=1+1,-3.5\r\n'+x,\r\n'-x,1\r\n'@x,\r\n",
        '\'\tx,0\r\n"\'\rx",1\r\n"say ""no"", twice",2\r\n" é ",3\r\n',
      ].join(''),
    );
  });

  test('sums a participant’s own months alone', () => {
    const { rows, columns } = sheetsOf(runs).runs;
    const at = (name: string) => rows[1]?.[columns.indexOf(name)];
    const own = runs[1]?.truth.months.slice(1) ?? [];
    expect(at('own_months')).toBe(2);
    expect(at('closed')).toBe(own.reduce((sum, { closed }) => sum + closed, 0));
    expect(at('figure')).toBeCloseTo(own.reduce((sum, { figure }) => sum + figure, 0) / 2, 9);
    expect(sheetsOf(runs).predictions.rows).toHaveLength(2);
  });

  test('has a word for every column', () => {
    expect(Object.keys(dictionary).sort()).toEqual([...columnNames].sort());
    for (const sheet of Object.values(sheetsOf(runs)))
      for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
  });
});

describe('the zip', () => {
  test('holds the tables, the dictionary, all as JSON, and each run’s log', () => {
    const { name, content } = exportOf('zip', runs, words, 'ABC234');
    expect(name).toBe('unmoored-abc234.zip');
    if (typeof content === 'string') throw new Error('not packed');
    const files = Object.entries(unzipSync(content));
    expect(files.map(([path]) => path)).toEqual([
      'README.txt',
      'runs.csv',
      'months.csv',
      'acts.csv',
      'predictions.csv',
      'dictionary.csv',
      'runs.json',
      'logs/1-hyperlink-http-x-y.json',
      'logs/2-zoe-s-n-pair.json',
    ]);
    const text = new Map(files.map(([path, bytes]) => [path, strFromU8(bytes)]));
    expect(text.get('runs.csv')).toContain('"\'=HYPERLINK(""http://x"",""y"")"');
    expect(JSON.parse(text.get('runs.json') ?? '')).toMatchObject({
      runs: [{ id: 'seat0' }, { id: 'seat1' }],
    });
  });

  test('every exported run runs again to the same figures, from the command line too', () => {
    const logs = [...filesOf(runs, words)].filter(([path]) => path.startsWith('logs/'));
    expect(logs).toHaveLength(runs.length);
    for (const [i, [, text]] of logs.entries()) {
      const read = readRun(text, findScenario, SIM_VERSION);
      if (!read.ok) throw new Error(read.reason);
      const { months } = roomYear(read.value.log, jobcentre);
      const told = runs[i]?.truth.months ?? [];
      expect(months.map((month, k) => ({ ...month, by: told[k]?.by }))).toEqual(told);
      const file = join(folder, `${i}.json`);
      writeFileSync(file, text);
      const ended = replay([file, '--json']);
      if (!ended.ok) throw new Error(JSON.stringify(ended));
      const { months: again } = JSON.parse(ended.output);
      expect(again).toMatchObject(
        told.map(({ figure, trueFigure }) => ({
          reported: { figure },
          truth: { figure: published(trueFigure) },
        })),
      );
    }
  });
});
