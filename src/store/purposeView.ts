/**
 * What a player may see of a year on purpose: charts, experiments, whether anything may be touched, and contacts to be
 * sorted. Part of the player's view (view.ts).
 */
import type { ChartSignal, Contact, MeasureChart } from '../run/revealTypes.ts';
import type { BoardAnswer } from '../sim/types.ts';

export interface ContactsView {
  readonly list: readonly (Omit<Contact, 'failure' | 'before'> & {
    readonly said: ContactKind | null;
    /** What the records say, the time before with what was done then; null until all have been sorted and compared. */
    readonly truth: { readonly kind: ContactKind; readonly before: Contact['before'] } | null;
  })[];
  /** Of the whole year, in points; null until then. */
  readonly share: number | null;
}

export type ContactKind = 'value' | 'failure';

/** What a year on purpose is decided by: charts, experiments, and whether anything may be touched. */
export interface PurposeView {
  readonly charts: readonly MeasureChart[];
  /** Ids of the charts there will be. */
  readonly measures: readonly string[];
  /** The chart in which the experiment in hand (as drafted) is expected to show, by id. */
  readonly watched: string | null;
  /** Why the year stands: the watched chart's signal in the month just run. */
  readonly signal: SignalView | null;
  /** The year stands at a quarter's end, where there is a plan to make whatever the charts say. */
  readonly quarterEnds: boolean;
  /** Within a quarter: its plan holds, and goes on when the room opens the next month. */
  readonly goesOn: boolean;
  /** In the order in which they were begun; the one in hand is the last. */
  readonly experiments: readonly ExperimentView[];
  /** The draft moves people or cards while the experiment goes on, without a signal: it would begin again. */
  readonly restarts: boolean;
  /** The board asks for a target back. */
  readonly boardAsks: boolean;
  readonly boardAnswer: BoardAnswer | null;
  /** Months that the plan will run, unless a chart gives a signal. */
  readonly monthsAhead: number;
}

export interface SignalView {
  readonly chart: string;
  /** From 1. */
  readonly week: number;
  readonly rule: ChartSignal['rule'];
  readonly for: ChartSignal['for'];
}

export interface ExperimentView {
  readonly improvement: string;
  /** First month, from 1, and months worked on it. */
  readonly from: number;
  readonly months: number;
  readonly inHand: boolean;
  /** Chart that was to show it; null: nothing was said. */
  readonly expected: string | null;
  /** Mean of that chart's limits when it was begun and now. */
  readonly before: number;
  readonly now: number;
  /**
   * What that chart has said since: a shift for the better or the worse, none, too early to say, or none though it was
   * begun before there was anything to compare with.
   */
  readonly said: 'better' | 'worse' | 'nothing' | 'early' | 'no-before';
}
