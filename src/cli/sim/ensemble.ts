/** `ensemble`: standard managers over many seeds, on all cores, their means in one table. */
import type { ManagerId } from '../../run/managers.ts';
import { mean, type YearSummary } from '../../run/summary.ts';
import { defaultSettings } from '../../sim/settings.ts';
import { overSeeds, seedsFrom } from '../overSeeds.ts';
import { readManagers, readOptions, readScenario, readSettings, readWhole } from './options.ts';
import { fixed, textTable } from './table.ts';
import { type Ended, print, printJson } from './usage.ts';

interface Row {
  readonly manager: ManagerId;
  readonly seeds: number;
  /** Means over the seeds. */
  readonly reported: number;
  readonly trueFigure: number;
  readonly drift: number;
  readonly monthsMet: number;
  readonly expectedHarm: number;
  readonly delayDeaths: number;
  readonly rubbish: number;
  readonly unneeded: number;
  readonly ledByNumber: number;
}

export async function ensemble(args: readonly string[]): Promise<Ended> {
  const given = readOptions(
    args,
    ['scenario', 'managers', 'seeds', 'first', 'months', 'regime', 'stake', 'level'],
    ['json'],
  );
  if (!given.ok) return given;
  const scenario = readScenario(given.values.scenario);
  if (!scenario.ok) return scenario;
  const chosen = readManagers(given.values.managers);
  if (!chosen.ok) return chosen;
  const seeds = readWhole('seeds', given.values.seeds, 1, 2000, 20);
  if (!seeds.ok) return seeds;
  const first = readWhole('first', given.values.first, 0, 0xffff_0000, 1);
  if (!first.ok) return first;
  const wished = readSettings(given);
  if (!wished.ok) return wished;

  const { id } = scenario.value;
  const settings = { ...defaultSettings(scenario.value), ...wished.value };
  const wish = { managers: chosen.value, settings };
  const years = await overSeeds('years', id, seedsFrom(first.value, seeds.value), wish);
  const rows = chosen.value.map((manager, k) =>
    rowOf(
      manager,
      years.flatMap((each) => each[k] ?? []),
    ),
  );
  return given.flags.has('json') ? printJson({ scenario: id, settings, rows }) : print(tableOf(rows));
}

function rowOf(manager: ManagerId, years: readonly YearSummary[]): Row {
  const of = (value: (year: YearSummary) => number) => mean(years.map(value));
  return {
    manager,
    seeds: years.length,
    reported: of((year) => year.yearFigure),
    trueFigure: of((year) => year.yearTrueFigure),
    drift: of((year) => year.drift),
    monthsMet: of((year) => year.met.filter(Boolean).length),
    expectedHarm: of((year) => year.harm),
    delayDeaths: of((year) => year.delayDeaths),
    rubbish: of((year) => year.rubbish),
    unneeded: of((year) => year.unneeded),
    ledByNumber: of((year) => year.ledByNumber),
  };
}

function tableOf(rows: readonly Row[]): string {
  const heads = [
    'manager',
    'reported',
    'true',
    'drift',
    'months met',
    'exp. harm',
    'delay deaths',
    'not met',
    'needless',
    'target %',
  ];
  return textTable(
    heads,
    rows.map((row) => [
      row.manager,
      fixed(row.reported, 1),
      fixed(row.trueFigure, 1),
      fixed(row.drift, 1),
      fixed(row.monthsMet, 1),
      fixed(row.expectedHarm, 1),
      fixed(row.delayDeaths, 1),
      fixed(row.rubbish, 0),
      fixed(row.unneeded, 0),
      fixed(100 * row.ledByNumber, 1),
    ]),
  );
}
