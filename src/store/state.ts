/**
 * The store's inside. Nothing here leaves: views get `playerView(internal)` and nothing else. It holds what the log
 * alone would give again, kept so that it need not be recomputed at every press.
 */
import type { DayOut } from '../run/dayOut.ts';
import type { Comparison, Contacts, MeasureChart, Reveal } from '../run/revealTypes.ts';
import type { Facts, NoteChosen, RunLog, Standing, StoredRun } from '../run/types.ts';
import type { Scenario } from '../scenario/types.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import type { MonthDecisions, MonthOutcome, Question, ServiceState, Settings } from '../sim/types.ts';
import type { Followed } from './known.ts';
import type { People } from './people.ts';
import type { SeatState } from './seatState.ts';
import type { ChairView, FilmView, Notice, Phase, Preferences, RunRow, WhatIfView } from './view.ts';

/** A month that has been closed, as the manager knows it. */
export interface PastMonth {
  readonly month: number;
  /** What was decided, answers included. */
  readonly decisions: MonthDecisions;
  readonly standing: Standing;
  readonly facts: Facts;
  readonly figure: number;
  readonly level: number;
  readonly counted: number;
  readonly inTime: number;
  readonly notes: readonly NoteChosen[];
  /** Suggestions made in it. */
  readonly offered: readonly string[];
  readonly found: Readonly<Record<string, number>> | null;
  /** Whom the manager followed, if they went to look. */
  readonly dayOut: DayOut | null;
  /** The improvement that was in hand. */
  readonly improvement: string | null;
  readonly sickDays: number;
  readonly agencyShifts: number;
}

/** The month in hand, being watched. */
export interface Running {
  readonly outcome: Exclude<MonthOutcome, { kind: 'refused' }>;
  readonly film: FilmView;
  /** The question at the film's end, or null when the month runs to its end. */
  readonly question: Question | null;
  /** The film has reached the question: it is up. */
  readonly asking: boolean;
  /** Questions of this month answered so far. */
  readonly answered: number;
}

export interface OpenRun {
  readonly id: string;
  readonly pairOf: string | null;
  readonly pledge: string;
  readonly scenario: Scenario;
  readonly settings: Settings;
  /** Months run; the one in hand is in `draft`. */
  readonly log: RunLog;
  readonly service: ServiceState;
  readonly people: People;
  readonly past: readonly PastMonth[];
  /** What the door gave for each month run, without its trace. Holds hidden truth: no view reads it. */
  readonly results: readonly MonthResult[];
  /** Those known by name all year, up to the end of the last month run. */
  readonly known: readonly Followed[];
  /** The level in force. */
  readonly level: number;
  /** What opens the month in hand. */
  readonly letters: readonly NoteChosen[];
  /** Suggestions made this month. */
  readonly offered: readonly string[];
  /** Events announced for this month. */
  readonly events: readonly string[];
  readonly draft: MonthDecisions;
  readonly undo: readonly MonthDecisions[];
  readonly running: Running | null;
  /** On purpose: the measures looked at, over the months run; else none. */
  readonly charts: readonly MeasureChart[];
  /** First-month help is shown in this run. */
  readonly teaching: boolean;
}

export interface Internal {
  readonly phase: Phase;
  readonly step: number;
  readonly open: OpenRun | null;
  /** Of the run in hand, when it is played in a room. */
  readonly seat: SeatState | null;
  readonly reveal: Reveal | null;
  readonly whatIf: WhatIfView | null;
  readonly chair: ChairView | null;
  readonly compare: Comparison | null;
  /** To be sorted; what they truly were is in no view before they are. */
  readonly contacts: Contacts | null;
  readonly busy: boolean;
  /** Another tab holds the run in hand: nothing is decided here until it is taken over. */
  readonly superseded: boolean;
  readonly shelf: readonly StoredRun[];
  readonly runs: readonly RunRow[];
  readonly notices: readonly Notice[];
  readonly preferences: Preferences;
}

export function emptyHanded(preferences: Preferences): Internal {
  return {
    phase: 'title',
    step: 0,
    open: null,
    seat: null,
    reveal: null,
    whatIf: null,
    chair: null,
    compare: null,
    contacts: null,
    busy: false,
    superseded: false,
    shelf: [],
    runs: [],
    notices: [],
    preferences,
  };
}

export function monthInHand(run: OpenRun): number {
  return Math.min(run.past.length + 1, run.settings.months);
}

export function isOver(run: OpenRun): boolean {
  return run.past.length >= run.settings.months;
}

/** The month in which the chair was lost, or null. */
export function replacedIn(run: OpenRun): number | null {
  return run.past.find(({ standing }) => standing.replaced)?.month ?? null;
}

export function lastMonth(run: OpenRun): PastMonth | null {
  return run.past.at(-1) ?? null;
}

/** The board asks after months 6 and last, once each, of whoever holds the chair. */
export function predictionDue(run: OpenRun): boolean {
  if (run.settings.regime !== 'target') return false;
  const month = run.past.length;
  if (month !== 6 && month !== run.settings.months) return false;
  return run.past[month - 1]?.decisions.prediction === undefined;
}
