// Golden runs: a digest and a readable month table per standard manager. A refactor leaves them alone; a change of the
// model shows its numbers in the diff, and needs a new version of the model: versions.json lists what each version's
// tables were. To write them anew: UPDATE_GOLDEN=1 npx vitest run --config tests/config/vitest.config.ts tests/golden

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf } from '../../src/run/digest.ts';
import { summaryOf } from '../../src/run/summary.ts';
import type { Year } from '../../src/run/year.ts';
import { SIM_VERSION } from '../../src/sim/settings.ts';
import { type GoldenYear, goldenYears, SEED } from './years.ts';

const SLOW = 120_000;
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';
const list = join(import.meta.dirname, 'versions.json');
const versions: Readonly<Record<string, string>> = JSON.parse(readFileSync(list, 'utf8'));
const isListed = versions[SIM_VERSION] !== undefined;
const howTo = `The model's results are no longer those of version ${SIM_VERSION}, under which years may have been kept: raise SIM_VERSION (src/sim/settings.ts) and write the tables anew (UPDATE_GOLDEN=1). If no such year has left this machine, or only the form of the tables has changed, take version ${SIM_VERSION} out of tests/golden/versions.json instead and write them anew.`;
const columns = [
  'month',
  'figure',
  'level',
  'met',
  'true',
  'standing',
  'place',
  'visits',
  'harm',
  'deaths',
  'sick',
  'left',
  'agency',
  'motive',
  'distress',
  'trust',
  'beds',
  'value',
  'failure',
  'target',
  'report',
  'ordered',
  'begun',
] as const;

test.each(goldenYears)(
  '$scenario.id $name',
  (golden) => {
    const text = tableOf(golden);
    const file = fileOf(golden);
    if (isUpdate && !isListed) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    expect(text, howTo).toBe(readFileSync(file, 'utf8'));
  },
  SLOW,
);

test('a version of the model has the results that it began with', () => {
  const tables = goldenYears.map((golden) => readFileSync(fileOf(golden), 'utf8'));
  const seen = createHash('sha256').update(tables.map(withoutVersion).join('')).digest('hex').slice(0, 16);
  if (isUpdate && !isListed)
    writeFileSync(list, `${JSON.stringify({ ...versions, [SIM_VERSION]: seen }, null, 2)}\n`);
  expect(JSON.parse(readFileSync(list, 'utf8'))[SIM_VERSION], howTo).toBe(seen);
});

function fileOf({ scenario, name }: GoldenYear): string {
  return join(import.meta.dirname, scenario.id, `${name}.txt`);
}

/** The head names the version: a new one alone is no new result. */
function withoutVersion(table: string): string {
  return table.replace(/, model \d+\n/, '\n');
}

function tableOf({ scenario, name, regime, run }: GoldenYear): string {
  const year = run();
  const rows = [columns as readonly string[], ...rowsOf(year)];
  const widths = columns.map((_, k) => Math.max(...rows.map((row) => (row[k] ?? '').length)));
  const lines = rows.map((row) => row.map((cell, k) => cell.padStart(widths[k] ?? 0)).join('  '));
  const head = `${scenario.id} ${name}, seed ${SEED}, regime ${regime}, stake standard, model ${SIM_VERSION}`;
  return [head, `digest ${digestOf(year.results)}`, '', ...lines, ''].join('\n');
}

function rowsOf(year: Year): string[][] {
  const { trueFigures, harmByMonth, ordered, begun } = summaryOf(year);
  return year.results.map(({ records, ledger }, i) => {
    const standing = year.standings[i];
    const { minutes } = ledger;
    const worked = minutes.value + minutes.failure + minutes.target + minutes.reporting;
    const share = (part: number) => `${((100 * part) / worked).toFixed(1)}%`;
    const deaths = Array.from(records.column('delayDeaths')).reduce((sum, value) => sum + value, 0);
    return [
      String(i + 1),
      (standing?.figure ?? 0).toFixed(1),
      ledger.level.toFixed(1),
      standing?.met ? 'yes' : 'no',
      (trueFigures[i] ?? 0).toFixed(1),
      (standing?.after ?? 0).toFixed(0),
      String(standing?.leaguePlace ?? 0),
      String(records.length),
      (harmByMonth[i] ?? 0).toFixed(2),
      deaths.toFixed(2),
      ledger.sickDays.toFixed(0),
      String(ledger.leavers),
      String(ledger.agencyShifts),
      ledger.purposeMotive.toFixed(2),
      ledger.distress.toFixed(2),
      ledger.trust.toFixed(2),
      ledger.occupancy.toFixed(2),
      share(minutes.value),
      share(minutes.failure),
      share(minutes.target),
      share(minutes.reporting),
      (ordered[i] ?? 0).toFixed(2),
      (begun[i] ?? 0).toFixed(3),
    ];
  });
}
