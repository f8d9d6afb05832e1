/**
 * A log run again. The result keeps the state before every month, so that a log which differs only from month 6 on
 * ("change month 6") is run from month 6 on: hand in the year before as `known`.
 *
 * Questions without an answer take the neutral choice; answers to questions that no longer arise are ignored and
 * listed. Where the chair was lost and the log ends, the successor finishes the year, as in play.
 */
import type { Scenario } from '../scenario/types.ts';
import { defaultSettings } from '../sim/settings.ts';
import type { Settings } from '../sim/types.ts';
import { managers } from './managers.ts';
import { type Checked, failure, fine } from './problems.ts';
import { replacedIn } from './standing.ts';
import type { RunLog } from './types.ts';
import { addMonth, openYear, runManager, upTo, type Year } from './year.ts';

export interface ReplayOptions {
  /** A year that may share its first months with this log. */
  readonly known?: Year;
  /** Run only so many months. */
  readonly months?: number;
}

export interface Replay {
  readonly year: Year;
  /** Months that the log decided; later ones are the successor's. */
  readonly ownMonths: number;
  readonly replacedIn: number | null;
  /** Answers to questions that did not arise, by month. */
  readonly ignored: readonly { readonly month: number; readonly ids: readonly string[] }[];
}

interface Decided {
  readonly year: Year;
  /** Months that this run can have. */
  readonly most: number;
  readonly refused: { readonly month: number; readonly detail: string } | null;
}

function settingsOf(log: RunLog, scenario: Scenario): Settings {
  return { ...defaultSettings(scenario), ...log.settings };
}

export function replay(log: RunLog, scenario: Scenario, options: ReplayOptions = {}): Checked<Replay> {
  const { year: own, most, refused } = decidedMonths(log, scenario, options);
  if (refused !== null) return failure('impossible', `decisions.${refused.month - 1}: ${refused.detail}`);
  const lost = replacedIn(own.standings);
  const year = lost === null ? own : runManager(own, managers.successor, most);
  const ownMonths = own.results.length;
  return fine({ year, ownMonths, replacedIn: lost, ignored: ignoredOf(year) });
}

/** The months that the log decided and nobody else's; they end before a month that cannot be. */
export function decidedMonths(log: RunLog, scenario: Scenario, options: ReplayOptions = {}): Decided {
  const settings = settingsOf(log, scenario);
  const most = Math.min(options.months ?? settings.months, settings.months);
  const decisions = log.decisions.slice(0, most);
  let year = begin(log, scenario, settings, options.known, decisions.length);
  for (const [index, month] of decisions.entries()) {
    if (index < year.results.length) continue;
    const next = addMonth(year, month);
    if (!next.ok)
      return { year, most, refused: { month: index + 1, detail: `${next.reason} ${next.detail}` } };
    year = next.year;
  }
  return { year, most, refused: null };
}

/** The months that the known year shares with this log; without any, a new year. */
function begin(
  log: RunLog,
  scenario: Scenario,
  settings: Settings,
  known: Year | undefined,
  most: number,
): Year {
  const { seed, injections } = log;
  const isSame =
    known !== undefined &&
    known.scenario.id === scenario.id &&
    known.scenario.version === scenario.version &&
    known.seed === seed &&
    isEqual(known.settings, settings);
  if (!isSame) return openYear({ scenario, seed, settings, injections });
  return { ...upTo(known, Math.min(most, sharedMonths(log, known))), injections };
}

/** How many months from the first were decided alike, with the same events put in. */
function sharedMonths(log: RunLog, year: Year): number {
  const change = log.decisions.findIndex((month, index) => !isEqual(month, year.decisions[index]));
  const alike = change < 0 ? log.decisions.length : change;
  return Math.min(alike, year.results.length, changedInjection(log, year) - 1);
}

/** The first month for which the injections differ; beyond the end if none. */
function changedInjection(log: RunLog, year: Year): number {
  for (let month = 1; month <= year.settings.months; month++) {
    const mine = log.injections.filter((injection) => injection.month === month);
    const theirs = year.injections.filter((injection) => injection.month === month);
    if (!isEqual(mine, theirs)) return month;
  }
  return year.settings.months + 1;
}

function ignoredOf(year: Year): Replay['ignored'] {
  return year.results
    .map(({ ledger }, index) => ({ month: index + 1, ids: ledger.ignoredAnswers }))
    .filter(({ ids }) => ids.length > 0);
}

/** Plain data, whatever the order of keys. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isEqual(Reflect.get(a, key), Reflect.get(b, key)));
}
