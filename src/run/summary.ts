/** What balance tables, validation and property tests look at: a whole year of one manager as a few numbers. */
import type { Scenario } from '../scenario/types.ts';
import { driftOf } from '../scoring/drift.ts';
import { harmByMonth, harmsOf } from '../scoring/harms.ts';
import { effortOf, unmooringOf } from '../scoring/unmooring.ts';
import { type YearMeasures, yearMeasures } from '../scoring/yearly.ts';
import type { MonthLedger } from '../sim/recordTypes.ts';
import { defaultSettings } from '../sim/settings.ts';
import type { Settings, Shelf } from '../sim/types.ts';
import { staffCount } from '../sim/world.ts';
import { type Manager, type ManagerId, managers } from './managers.ts';
import { openedYear } from './openings.ts';
import { runManager, type Year } from './year.ts';

export interface YearSummary extends YearMeasures {
  /** Points by month, as published, and by the same formula on the true facts. */
  readonly figures: readonly number[];
  readonly trueFigures: readonly number[];
  readonly met: readonly boolean[];
  readonly yearFigure: number;
  readonly yearTrueFigure: number;
  readonly drift: number;
  /** Expected serious harms and deaths by delay, persons. */
  readonly harm: number;
  readonly harmByMonth: readonly number[];
  readonly delayDeaths: number;
  readonly died: number;
  /** Cases closed with the need not met; service that nobody needed. */
  readonly rubbish: number;
  readonly unneeded: number;
  readonly pretend: number;
  readonly visits: number;
  readonly standings: readonly number[];
  /** Month in which the standing first reached zero, or null. */
  readonly zeroIn: number | null;
  /** Ordered dose by month, the highest of the six. */
  readonly ordered: readonly number[];
  /** Dose begun by staff by month, the highest of the six. */
  readonly begun: readonly number[];
  /** How hard the number was pushed, by order or by staff, 0 to 1: all six behaviours, mean of the months. */
  readonly pushed: number;
  readonly motive: number;
  readonly trust: number;
  readonly targetShare: number;
  /** Share of the staff's working minutes that only the number needed. */
  readonly ledByNumber: number;
}

export function summaryOf({ scenario, settings, results, standings, decisions }: Year): YearSummary {
  const drift = driftOf(results);
  const harms = harmsOf(results, staffCount(scenario, settings.staffing));
  const effort = effortOf(results);
  const last = results.at(-1)?.ledger;
  const most = (doses: (typeof results)[number]['ledger']['doses'], by: 'manager' | 'staff') =>
    Math.max(...Object.values(doses).map((dose) => dose[by]));
  return {
    ...yearMeasures(results, scenario),
    figures: standings.map(({ figure }) => figure),
    trueFigures: drift.trueFigures,
    met: standings.map(({ met }) => met),
    yearFigure: drift.year.reported,
    yearTrueFigure: drift.year.trueFigure,
    drift: drift.year.drift,
    harm: harms.harm,
    harmByMonth: harmByMonth(results, scenario.flow),
    delayDeaths: harms.delayDeaths,
    died: harms.died,
    rubbish: harms.rubbish,
    unneeded: harms.unneeded,
    pretend: harms.pretend,
    visits: results.reduce((sum, { records }) => sum + records.length, 0),
    standings: standings.map(({ after }) => after),
    zeroIn: standings.find(({ after }) => after <= 0)?.month ?? null,
    ordered: results.map(({ ledger }) => most(ledger.doses, 'manager')),
    begun: results.map(({ ledger }) => most(ledger.doses, 'staff')),
    pushed: mean(results.map(({ ledger }) => dosesOf(ledger))),
    motive: last?.purposeMotive ?? 0,
    trust: last?.trust ?? 0,
    targetShare:
      effort.target / Math.max(1, effort.value + effort.failure + effort.target + effort.reporting),
    ledByNumber: unmooringOf(scenario, results, decisions).minutes,
  };
}

/** The mean of the six, each as far as it was ordered, followed or begun by staff, whichever went farthest. */
function dosesOf({ doses }: MonthLedger): number {
  return mean(
    Object.values(doses).map(({ manager, precedent, staff }) => Math.max(manager, precedent, staff)),
  );
}

export function managedYear(
  scenario: Scenario,
  manager: ManagerId | Manager,
  seed: number,
  settings: Partial<Settings> = {},
  passing?: Shelf,
): Year {
  const policy = typeof manager === 'function' ? manager : managers[manager];
  return runManager(
    openedYear({
      scenario,
      seed,
      settings: { ...defaultSettings(scenario), ...settings },
      ...(passing === undefined ? {} : { passing }),
    }),
    policy,
  );
}

export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

/** Half the width of the 95 % interval of the mean. */
export function halfInterval(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
  return values.length < 2 ? 0 : 1.96 * Math.sqrt(squares / (values.length - 1) / values.length);
}

/** Share of seeds for which it holds, 0 to 1. */
export function shareOf<T>(values: readonly T[], holds: (value: T, index: number) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}
