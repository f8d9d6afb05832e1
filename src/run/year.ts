/**
 * A year, run month by month: by a manager, by a list of decisions, or by a list and then a manager. It keeps the
 * state before every month, so that a year which differs only from month 7 on is run from month 7 on.
 */
import type { Scenario } from '../scenario/types.ts';
import { openService, runMonth } from '../sim/door.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import type {
  Injection,
  MonthDecisions,
  MonthOutcome,
  Question,
  ServiceState,
  Settings,
  Shelf,
} from '../sim/types.ts';
import { monthFacts } from './facts.ts';
import { type Manager, type ManagerContext, managers } from './managers.ts';
import { offerSuggestions } from './offers.ts';
import { standingsOf } from './standing.ts';
import type { Facts, Standing } from './types.ts';

export interface Year {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly settings: Settings;
  readonly injections: readonly Injection[];
  /** States before month 1, 2, …, and after the last month run. */
  readonly states: readonly ServiceState[];
  readonly decisions: readonly MonthDecisions[];
  readonly results: readonly MonthResult[];
  readonly standings: readonly Standing[];
  /**
   * Nobody goes back into this year: each state is used up by its month, only the last is kept, and the records are
   * gone once this shelf is cleared.
   */
  readonly passing?: Shelf;
}

export interface YearStart {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly settings: Settings;
  readonly injections?: readonly Injection[];
  readonly passing?: Shelf;
}

/** A year before its first month. */
export function openYear({ scenario, seed, settings, injections = [], passing }: YearStart): Year {
  const state = openService(scenario, seed, settings);
  const nothing = { decisions: [], results: [], standings: [] };
  const kept = passing === undefined ? {} : { passing };
  return { scenario, seed, settings, injections, states: [state], ...nothing, ...kept };
}

/** The same year's beginning under other settings. The warm-up knows no target, so its state serves them all. */
export function reopened(year: Year, settings: Settings): Year {
  const opened = year.states[0] as ServiceState;
  return { ...upTo(year, 0), settings, states: [{ ...opened, settings }] };
}

/** The same year up to (and with) `months` months. */
export function upTo(year: Year, months: number): Year {
  return {
    ...year,
    states: year.states.slice(0, months + 1),
    decisions: year.decisions.slice(0, months),
    results: year.results.slice(0, months),
    standings: year.standings.slice(0, months),
  };
}

export type Decided =
  | { readonly ok: true; readonly year: Year }
  | { readonly ok: false; readonly reason: string; readonly detail: string };

/**
 * One more month; questions without an answer take the neutral choice, or what `answer` says. A re-run that nobody
 * judges leaves the standing out, and keeps what answers made the custom also where nobody asks.
 */
export function addMonth(year: Year, decisions: MonthDecisions, answer?: Answer, judged = true): Decided {
  const state = year.states.at(-1) as ServiceState;
  let decided = decisions;
  let outcome = run(year, state, decided, answer !== undefined, !judged);
  while (outcome.kind === 'question' && answer !== undefined) {
    const { question } = outcome;
    const choice = answer(question);
    decided = { ...decided, answers: { ...decided.answers, [question.id]: choice } };
    outcome = run(year, state, decided, true, !judged);
  }
  if (outcome.kind === 'question') return { ok: false, reason: 'question', detail: outcome.question.id };
  if (outcome.kind === 'refused') return { ok: false, reason: outcome.reason, detail: outcome.detail };
  const all = [...year.decisions, decided];
  const results = [...year.results, outcome.result];
  const { scenario, seed, settings } = year;
  const standings = judged ? standingsOf({ scenario, seed, settings, results, decisions: all }) : [];
  return {
    ok: true,
    year: {
      ...year,
      states: year.passing ? [outcome.state] : [...year.states, outcome.state],
      decisions: all,
      results,
      standings,
    },
  };
}

export type Answer = (question: Question) => string;

function run(
  year: Year,
  state: ServiceState,
  decisions: MonthDecisions,
  ask: boolean,
  keepCustoms: boolean,
): MonthOutcome {
  return runMonth(state, decisions, {
    unanswered: ask ? 'ask' : 'neutral',
    injections: year.injections,
    keepCustoms,
    // What the year begins with may serve other years too (run/openings.ts).
    useUp: year.passing !== undefined && !ask && year.results.length > 0,
    ...(year.passing === undefined ? {} : { shelf: year.passing }),
  });
}

/** Facts of the month just ended (or of the opening). */
export function factsOf(year: Year): Facts {
  const state = year.states.at(-1) as ServiceState;
  return monthFacts({
    scenario: year.scenario,
    settings: year.settings,
    seed: year.seed,
    results: year.results,
    standings: year.standings,
    plan: state.plan,
    decisions: year.decisions,
    levelAhead: state.ahead.level,
  });
}

/** Facts and cards are worked out for those who look at them. */
export function contextOf(year: Year): ManagerContext {
  const { scenario, seed, settings, decisions, results, standings } = year;
  const { plan } = year.states.at(-1) as ServiceState;
  const month = results.length + 1;
  let facts: Facts | undefined;
  let offered: readonly string[] | undefined;
  return {
    ...{ month, scenario, settings, seed, plan, decisions, results, standings },
    get facts() {
      facts ??= factsOf(year);
      return facts;
    },
    get offered() {
      offered ??= offerSuggestions({ scenario, facts: this.facts, plan, seed, month });
      return offered;
    },
  };
}

/** Runs a manager from where the year stands to its end; throws only if the manager decides the impossible. */
export function runManager(start: Year, manager: Manager, months = start.settings.months): Year {
  let year = start;
  while (year.results.length < months) {
    const next = addMonth(year, manager(contextOf(year)));
    if (!next.ok) throw new Error(`A standard manager was refused: ${next.reason} ${next.detail}`);
    year = next.year;
  }
  return year;
}

/**
 * Runs decisions from where the year stands. When the list ends, or a month is refused, the year ends there, unless
 * the chair was lost: then the successor finishes it, as in play.
 */
export function runDecisions(start: Year, decisions: readonly MonthDecisions[]): Year {
  let year = start;
  for (const month of decisions.slice(start.results.length, start.settings.months)) {
    const next = addMonth(year, month);
    if (!next.ok) return year;
    year = next.year;
  }
  const replaced = year.standings.some((standing) => standing.replaced);
  return replaced ? runManager(year, managers.successor) : year;
}
