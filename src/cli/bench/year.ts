/**
 * A year of a service with its warm-up on one thread, as ensembles run it (nobody goes back into a month, nor reads a
 * year's records after it), on fresh seeds, after the compiler has warmed to it; and the same service ten times as large.
 */
import type { Scenario } from '../../scenario/types.ts';
import type { Trace } from '../../sim/recordTypes.ts';
import type { RunOptions, Settings } from '../../sim/types.ts';
import { computed } from './computed.ts';
import type * as Core from './core.ts';
import { median, type Row, row } from './rows.ts';

const WARM_UPS = 8;
const RUNS = 21;
const LARGE = 10;
const LARGE_RUNS = 3;

/** What grows with a service, by unit; what each of many adds gets less. */
const growing = [
  'incidents a day',
  'people a day',
  'cases a day',
  'people',
  'cases',
  'beds',
  'rooms',
  'cubicles',
  'bays',
  'trolleys',
  'places',
];
const shrinking = ['share of pace for each boarder'];

interface Run {
  readonly cases: number;
  readonly milliseconds: number;
}

export function yearRows(core: typeof Core, scenario: Scenario): readonly Row[] {
  const usual = core.defaultSettings(scenario);
  const shelf = core.createShelf();
  const run = (settings: Settings, seed: number): Run => {
    const start = computed();
    core.clearShelf(shelf);
    const cases = casesOf(core, scenario, settings, seed, { trace: false, shelf });
    return { cases, milliseconds: computed() - start };
  };
  for (let seed = 0; seed < WARM_UPS; seed++) run(usual, 900_000 + seed);
  const years = Array.from({ length: RUNS }, (_, seed) => run(usual, 1000 + seed));
  const large = Array.from({ length: LARGE_RUNS }, (_, seed) => run(larger(scenario, usual), 1000 + seed));
  const time = (runs: readonly Run[]) => median(runs.map(({ milliseconds }) => milliseconds));
  const cases = (runs: readonly Run[]) => median(runs.map((each) => each.cases));
  // A visit is a case of a department. A case of months is taken up again and again: each time is as much work.
  const isLong = scenario.flow === 'caseload';
  const counted = isLong ? 'cases, contacts and sessions' : 'cases';
  const sessions = isLong
    ? casesOf(core, scenario, usual, 1000, { trace: true }) - (years[0]?.cases ?? 0)
    : 0;
  return [
    row(`${scenario.id} year with warm-up`, time(years), 'ms', 60),
    row(
      `${scenario.id} year, each of ${Math.round(cases(years) + sessions)} ${counted}`,
      (1000 * time(years)) / (cases(years) + sessions),
      'µs',
      2.5,
    ),
    row(
      `${scenario.id} with ${(cases(large) / cases(years)).toFixed(1)} times as many cases`,
      time(large) / time(years),
      'times',
      16,
    ),
  ];
}

function larger(scenario: Scenario, usual: Settings): Settings {
  const overrides = Object.entries(scenario.numbers).flatMap(([name, { value, unit }]) =>
    growing.includes(unit)
      ? [[name, value * LARGE] as const]
      : shrinking.includes(unit)
        ? [[name, value / LARGE] as const]
        : [],
  );
  return { ...usual, staffing: usual.staffing * LARGE, overrides: Object.fromEntries(overrides) };
}

/**
 * Cases of the twelve months (those of the warm-up take time and are not counted); of a caseload contacts too, and
 * with a trace the sessions.
 */
function casesOf(
  core: typeof Core,
  scenario: Scenario,
  settings: Settings,
  seed: number,
  options: RunOptions,
): number {
  let state = core.openService(scenario, seed, settings);
  let cases = 0;
  for (let month = 1; month <= state.settings.months; month++) {
    const outcome = core.runMonth(state, {}, { ...options, useUp: true });
    if (outcome.kind !== 'done') throw new Error(`month ${month}: ${outcome.kind}`);
    const { records, ledger, trace } = outcome.result;
    cases += records.length + (scenario.flow === 'caseload' ? ledger.contacts.all : 0);
    if (trace !== null) cases += sessionsIn(trace);
    state = outcome.state;
  }
  return cases;
}

/** How often a member of staff took up a person. */
function sessionsIn({ length, who, with: doing }: Trace): number {
  let sessions = 0;
  for (let k = 0; k < length; k++) if ((who[k] as number) < 0 && (doing[k] as number) >= 0) sessions += 1;
  return sessions;
}
