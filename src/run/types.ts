/**
 * A run is its log. State, records, charts, film, score, stories and counterfactuals are recomputed from it.
 */
import type { Injection, MonthDecisions, Settings } from '../sim/types.ts';

/** Version of the log's own shape (schema.ts). Newer formats are refused with a clear message. */
export const LOG_FORMAT = 1;

/** Characters of what somebody promises at the end: on the card, in a room, stored. */
export const MOST_PLEDGE = 600;

export interface RunLog {
  readonly format: number;
  readonly scenario: string;
  readonly scenarioVersion: number;
  readonly simVersion: number;
  /** 0 to 2^32 - 1. */
  readonly seed: number;
  /** Defaults left out. */
  readonly settings: Partial<Settings>;
  /** One entry per month run; the month in progress is not in here. */
  readonly decisions: readonly MonthDecisions[];
  readonly injections: readonly Injection[];
}

/** What can be told of a run without running it: shown when the model has changed since. Holds nothing hidden. */
export interface RunSummary {
  readonly monthsDone: number;
  readonly figures: readonly number[];
  readonly hits: number;
  /** Month in which the manager was replaced, or null. */
  readonly replacedIn: number | null;
  readonly finished: boolean;
}

/** What is kept in the browser for each run. */
export interface StoredRun {
  readonly id: string;
  readonly log: RunLog;
  /** Decisions of the month in progress, answers included. */
  readonly draft: MonthDecisions;
  /** Screen to come back to (a `Phase` of the store), with its step. */
  readonly screen: { readonly phase: string; readonly step: number };
  readonly summary: RunSummary;
  /** The run this one repeats on purpose, if any. */
  readonly pairOf: string | null;
  readonly pledge: string;
  /** Counted up at each save by the tab that writes; the newest tab wins. */
  readonly revision: number;
  /** Milliseconds since 1970, set by save (the core knows no clock). */
  readonly savedAt: number;
}

/** Standing after a month: a formula of the scenario on reported facts (run/standing.ts). */
export interface Standing {
  readonly month: number;
  readonly before: number;
  readonly after: number;
  /** Pounds this year so far. */
  readonly bonus: number;
  readonly leaguePlace: number;
  readonly leaguePlaces: number;
  readonly met: boolean;
  readonly level: number;
  readonly figure: number;
  readonly replaced: boolean;
}

/** Named facts of a month, for the conditions and the words of letters, suggestions and notes. */
export type Facts = Readonly<Record<string, number>>;

/** A letter, note or newspaper line: words stand under `notes.<id>` in the scenario's word file. */
export interface NoteChosen {
  readonly id: string;
  readonly kind: 'letter' | 'board' | 'note' | 'paper' | 'complaint';
  readonly params: Facts;
  readonly person: { readonly person: number; readonly class: number } | null;
}
