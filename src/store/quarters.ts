/**
 * A year on purpose is decided by quarters. A plan runs three months; within them the year stops only at a signal on
 * the chart that was to show the experiment in hand. Everything here is read off the log and the charts: pure functions
 * of the open run.
 */
import { BASELINE_WEEKS, weeksIn } from '../run/charts.ts';
import type { MeasureChart } from '../run/revealTypes.ts';
import type { Scenario } from '../scenario/types.ts';
import type { BoardAnswer, MonthDecisions } from '../sim/types.ts';
import type { ExperimentView, PurposeView, SignalView } from './purposeView.ts';
import type { OpenRun } from './state.ts';

const MONTHS_A_QUARTER = 3;
/** Months after which the board asks: within the first quarter, while nothing can have shown yet. */
const BOARD_ASKS_AFTER = 2;
/** Weeks of points after which a chart could have told. */
const EARLY = 7;

export function isOnPurpose({ settings }: Pick<OpenRun, 'settings'>): boolean {
  return settings.regime === 'purpose';
}

export function atQuarterEnd({ past }: Pick<OpenRun, 'past'>): boolean {
  return past.length % MONTHS_A_QUARTER === 0;
}

/** Whoever runs the months has to stop: there is a plan to make, or the board to answer. */
export function mustStop(run: OpenRun): boolean {
  return planIsDue(run) || boardAsks(run);
}

/** A plan to make. */
export function planIsDue(run: OpenRun): boolean {
  return !isOnPurpose(run) || atQuarterEnd(run) || signalAt(run) !== null;
}

/** In the first quarter the board asks for a target back; it is told once. */
export function boardAsks(run: OpenRun): boolean {
  return isOnPurpose(run) && run.past.length === BOARD_ASKS_AFTER;
}

/** Where nobody asks for a figure, nobody suggests how to reach it; with a small target those cards come back. */
export function servesNumber(run: OpenRun): boolean {
  return !isOnPurpose(run) || boardAnswerOf(run) === 'target';
}

/** Cards that can be suggested: where no number is served, those with something in them for the purpose. */
export function suggestible(run: OpenRun): Scenario {
  const { scenario } = run;
  if (servesNumber(run)) return scenario;
  const suggestions = scenario.suggestions.filter(({ options }) =>
    options.some(({ ledBy }) => ledBy === 'purpose'),
  );
  return { ...scenario, suggestions };
}

function boardAnswerOf({ draft, log }: OpenRun): BoardAnswer | null {
  return draft.board ?? log.decisions.findLast(({ board }) => board !== undefined)?.board ?? null;
}

/** What of a draft is no plan, and stays when the plan is put back. */
export function keptOf({ board, sorted }: MonthDecisions): MonthDecisions {
  return { ...(board === undefined ? {} : { board }), ...(sorted === undefined ? {} : { sorted }) };
}

/** The months after the first of a quarter: the same again, whoever goes to look goes on looking. */
export function sameAgainOf({ goAndLook }: MonthDecisions): MonthDecisions {
  return goAndLook === true ? { goAndLook } : {};
}

/** The draft as it goes into the log: after a signal a change is no interference. */
export function withSignal(run: OpenRun): MonthDecisions {
  const { draft } = run;
  return moves(draft) && signalAt(run) !== null ? { ...draft, signal: true } : draft;
}

function moves({ posts, suggestions }: MonthDecisions): boolean {
  return posts !== undefined || suggestions !== undefined;
}

interface Experiment {
  readonly improvement: string;
  readonly from: number;
  readonly months: number;
  readonly expected: string | null;
}

function experimentsOf(decisions: readonly MonthDecisions[]): Experiment[] {
  const list: Experiment[] = [];
  let inHand: string | null = null;
  decisions.forEach(({ improvement, expect }, index) => {
    if (improvement !== undefined && improvement !== inHand) {
      inHand = improvement;
      if (improvement !== null) list.push({ improvement, from: index + 1, months: 0, expected: null });
    }
    const last = list.at(-1);
    if (inHand === null || last === undefined) return;
    list[list.length - 1] = { ...last, months: last.months + 1, expected: expect ?? last.expected };
  });
  return list;
}

/** The chart that the experiment in hand was to show in, by id. */
function watchedIn(decisions: readonly MonthDecisions[]): string | null {
  const last = experimentsOf(decisions).at(-1);
  return last !== undefined && isInHand(last, decisions.length) ? last.expected : null;
}

function isInHand({ from, months }: Experiment, monthsRun: number): boolean {
  return from + months - 1 === monthsRun;
}

/** The first news that the watched chart gave in the last month run; neighbouring signals are one piece of news. */
function signalAt({ past, log, charts }: OpenRun): SignalView | null {
  const watched = watchedIn(log.decisions);
  const chart = charts.find(({ id }) => id === watched);
  if (chart === undefined) return null;
  const first = weeksIn(past.length - 1);
  const news = chart.signals.find(
    ({ index }) => index >= first && !chart.signals.some((other) => other.index === index - 1),
  );
  return news === undefined
    ? null
    : { chart: chart.id, week: news.index + 1, rule: news.rule, for: news.for };
}

/** `until`: the last month that a room lets be run. */
export function purposeView(run: OpenRun, until: number): PurposeView | null {
  if (!isOnPurpose(run)) return null;
  const { charts, draft, log, past } = run;
  const signal = signalAt(run);
  const { improvement } = run.service.plan;
  const goesOn = draft.improvement === undefined;
  return {
    charts,
    measures: run.scenario.measures.charts,
    watched: draft.expect ?? (goesOn ? watchedIn(log.decisions) : null),
    signal,
    quarterEnds: atQuarterEnd(run),
    goesOn: !planIsDue(run),
    experiments: experimentsOf(log.decisions).map((each, i, all) =>
      experimentView(each, charts, past.length, all[i + 1]?.from ?? null),
    ),
    restarts: improvement !== null && goesOn && signal === null && moves(draft),
    boardAsks: boardAsks(run),
    boardAnswer: boardAnswerOf(run),
    monthsAhead: Math.min(
      run.settings.months - past.length,
      MONTHS_A_QUARTER - (past.length % MONTHS_A_QUARTER),
      Math.max(1, until - past.length),
    ),
  };
}

/** `next`: the month in which another was begun: a shift that begins later may be that one's doing. */
function experimentView(
  experiment: Experiment,
  charts: readonly MeasureChart[],
  monthsRun: number,
  next: number | null,
): ExperimentView {
  const { improvement, from, months, expected } = experiment;
  const chart = charts.find(({ id }) => id === expected);
  const begun = weeksIn(from - 1);
  const end = next === null ? Number.POSITIVE_INFINITY : weeksIn(next - 1);
  const change = chart === undefined ? null : lastingChange(chart, begun, end);
  const isEarly = chart === undefined || chart.points.length - begun < EARLY;
  return {
    improvement,
    from,
    months,
    inHand: isInHand(experiment, monthsRun),
    expected,
    before: change?.before ?? 0,
    now: change?.now ?? 0,
    said: change?.for ?? (isEarly ? 'early' : begun < BASELINE_WEEKS ? 'no-before' : 'nothing'),
  };
}

/**
 * What a chart says of the weeks from `begun` to `end`. One week outside the limits may be one bad week; a shift is a
 * change that lasts, and new limits begin with it. Where one shift was undone by another, nothing has lasted: the mean
 * is back within a third of the way to the old limits.
 */
export function lastingChange(
  { limits, better }: Pick<MeasureChart, 'limits' | 'better'>,
  begun: number,
  end: number,
): { readonly before: number; readonly now: number; readonly for: 'better' | 'worse' | null } {
  const old = limits.findLast(({ from }) => from < begun) ?? limits[0];
  const since = limits.filter(({ from }) => from > 0 && from >= begun && from < end);
  const last = since.at(-1);
  if (old === undefined || last === undefined) {
    return { before: old?.mean ?? 0, now: old?.mean ?? 0, for: null };
  }
  const isUndone = since.length > 1 && Math.abs(last.mean - old.mean) < (old.upper - old.mean) / 3;
  const isBetter = better === 'lower' ? last.mean < old.mean : last.mean > old.mean;
  return { before: old.mean, now: last.mean, for: isUndone ? null : isBetter ? 'better' : 'worse' };
}
