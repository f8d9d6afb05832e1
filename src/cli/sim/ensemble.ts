/** `ensemble`: standard managers over many seeds, their means in one table. */
import { type ManagerId, managers } from '../../run/managers.ts';
import { openYear, runManager } from '../../run/year.ts';
import type { Scenario } from '../../scenario/types.ts';
import { driftOf } from '../../scoring/drift.ts';
import { harmsOf } from '../../scoring/harms.ts';
import { unmooringOf } from '../../scoring/unmooring.ts';
import { defaultSettings } from '../../sim/settings.ts';
import type { Settings } from '../../sim/types.ts';
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

export function ensemble(args: readonly string[]): Ended {
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

  const settings = { ...defaultSettings(scenario.value), ...wished.value };
  const rows = chosen.value.map((id) => rowOf(scenario.value, settings, id, first.value, seeds.value));
  return given.flags.has('json')
    ? printJson({ scenario: scenario.value.id, settings, rows })
    : print(tableOf(rows));
}

function rowOf(
  scenario: Scenario,
  settings: Settings,
  manager: ManagerId,
  first: number,
  seeds: number,
): Row {
  const years = Array.from({ length: seeds }, (_, index) => {
    const year = runManager(openYear({ scenario, seed: first + index, settings }), managers[manager]);
    const { reported, trueFigure, drift } = driftOf(year.results).year;
    return {
      reported,
      trueFigure,
      drift,
      monthsMet: year.standings.filter(({ met }) => met).length,
      harms: harmsOf(year.results, scenario.staff),
      ledByNumber: unmooringOf(scenario, year.results, year.decisions).minutes,
    };
  });
  const mean = (of: (year: (typeof years)[number]) => number) =>
    years.reduce((sum, year) => sum + of(year), 0) / seeds;
  return {
    manager,
    seeds,
    reported: mean(({ reported }) => reported),
    trueFigure: mean(({ trueFigure }) => trueFigure),
    drift: mean(({ drift }) => drift),
    monthsMet: mean(({ monthsMet }) => monthsMet),
    expectedHarm: mean(({ harms }) => harms.harm),
    delayDeaths: mean(({ harms }) => harms.delayDeaths),
    rubbish: mean(({ harms }) => harms.rubbish),
    unneeded: mean(({ harms }) => harms.unneeded),
    ledByNumber: mean(({ ledByNumber }) => ledByNumber),
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
