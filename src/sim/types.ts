/**
 * The core's door: what goes in and what comes out. Everything else stands on these types.
 *
 *   openService(scenario, seed, settings) → ServiceState
 *   runMonth(state, decisions, options?)  → question | done | refused
 *
 * State in, state out, never an exception; the state given is left as it was. A question ends the call early: the
 * caller adds the answer to the month's decisions and runs the month again from its start, which reproduces
 * everything before the question bit for bit.
 */
import type { Pieces } from '../lib/pieces.ts';
import type { Behaviour, Minutes, Points, Share } from '../scenario/types.ts';
import type { MonthResult } from './recordTypes.ts';

export const regimeValues = ['none', 'target', 'purpose'] as const;
export type Regime = (typeof regimeValues)[number];

export const stakeValues = ['none', 'low', 'standard', 'terror'] as const;
export type Stake = (typeof stakeValues)[number];
/** Pressure scale of the named stakes (EVIDENCE.md, arms). */
export const STAKE_PRESSURE: Readonly<Record<Stake, Share>> = {
  none: 0,
  low: 0.25,
  standard: 0.7,
  terror: 1,
};

const monthsValues = [6, 12, 24] as const;
export type RunMonths = (typeof monthsValues)[number];

/** How often the manager's standing is judged. */
export const horizonValues = ['month', 'quarter', 'year'] as const;
export type Horizon = (typeof horizonValues)[number];

export interface Settings {
  readonly regime: Regime;
  /** 6, 12 or 24 in the game; the headless door accepts 1 to 24. */
  readonly months: number;
  /** A named stake, or a pressure from 0 to 1 (for sweeps). */
  readonly stake: Stake | number;
  /** Target level in points; the scenario's own unless set. */
  readonly level: Points;
  /** Beat the target by 1.5 points and next month's level is half a point higher (at most 98). */
  readonly ratchet: boolean;
  readonly horizon: Horizon;
  /** Staff employed as a share of the scenario's own. */
  readonly staffing: Share;
  /** Whether staff begin behaviours by themselves under pressure. */
  readonly drift: boolean;
  /** Whether the manager can lose the chair. Only a player's run has tenure. */
  readonly tenure: boolean;
  /** Values that replace the scenario's numbers, by name. */
  readonly overrides: Readonly<Record<string, number>>;
}

/** An event that a trainer (or a test) puts into a month. */
export interface Injection {
  readonly month: number;
  readonly event: string;
}

/**
 * One month's decisions. A field that is absent stays as it was last month; `{}` is "same again".
 * `answers`, `writeBack`, `goAndLook`, `prediction` and `signal` are for this month alone.
 */
export interface MonthDecisions {
  /** Whole people at each post, by post id; must add up to the staff present (`state.plan.staff`). */
  readonly posts?: Readonly<Record<string, number>>;
  readonly tone?: string;
  /** Suggestion id → option id, or null to stop it. Only what changes. */
  readonly suggestions?: Readonly<Record<string, string | null>>;
  readonly improvement?: string | null;
  readonly goAndLook?: boolean;
  /** Question id → choice id. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly writeBack?: WriteBack;
  /** Months 6 and last: of 100 counted as successes, how many got what they came for. 0 to 100. */
  readonly prediction?: number;
  /** On purpose: the chart (id) in which the improvement in hand is expected to show. Said beforehand; nothing reads it. */
  readonly expect?: string;
  /** On purpose: a chart has given a signal, so a change is no interference (SPEC I2). */
  readonly signal?: boolean;
  /** On purpose: what the board was told when it asked for a target back. */
  readonly board?: BoardAnswer;
  /** On purpose: how twelve contacts were sorted, a letter each: v value demand, f failure demand. Nothing reads it. */
  readonly sorted?: string;
  /** Raw intensities 0..1, for search, validation and the standard managers; replace the ordered doses. */
  readonly intensities?: Readonly<Partial<Record<Behaviour, Share>>>;
}

export const writeBackValues = ['promise', 'explain', 'ask-time'] as const;
export type WriteBack = (typeof writeBackValues)[number];

/** Show the charts instead; a measure on which nothing hangs; a small target. */
export const boardAnswerValues = ['charts', 'learning', 'target'] as const;
export type BoardAnswer = (typeof boardAnswerValues)[number];

const questionKindValues = ['dilemma', 'stop', 'close'] as const;
export type QuestionKind = (typeof questionKindValues)[number];

export interface Question {
  /** Kind, dilemma id, person and episode: 'dilemma:bloods:1042:0', 'stop:7', 'close:7'. Stable between re-runs. */
  readonly id: string;
  readonly kind: QuestionKind;
  /** Dilemma id; 'stop' or 'close' for the others. Words stand under this id. */
  readonly name: string;
  readonly at: Minutes;
  readonly choices: readonly QuestionChoice[];
  readonly neutral: string;
  /** The person it is about, if any. */
  readonly person: PersonRef | null;
  /** Another person who stands to lose by some choice (e.g. the one in the ambulance), if any. */
  readonly other: PersonRef | null;
  /** Member of staff it is about or who asks, index into staff; -1 if none. */
  readonly staff: number;
  /** Real counts and minutes for the words: `minutes`, `waiting`, `outside`, `borderline`, `figure`, `short` … */
  readonly facts: Readonly<Record<string, number>>;
}

export interface QuestionChoice {
  readonly id: string;
}

export interface PersonRef {
  readonly person: number;
  readonly episode: number;
  readonly class: number;
}

/** A person's fixed traits, drawn from the seed alone (see `personTraits` in sim). */
export interface PersonTraits {
  readonly person: number;
  readonly age: number;
  readonly sex: 'f' | 'm';
  /** 0..1, picks the name from the language's list. */
  readonly nameKey: number;
  /** 32-bit key for the drawn face: skin, hair and features; independent of class, need and outcome. */
  readonly look: number;
}

/** Opaque outside sim, but serialisable with structuredClone; `month` months have been run. */
export interface ServiceState {
  readonly scenario: string;
  readonly seed: number;
  readonly settings: Settings;
  /** Months completed: 0 after the warm-up. */
  readonly month: number;
  /** What is in force now, so that a plan can be shown and `{}` means the same again. */
  readonly plan: PlanInForce;
  /** What is known of the month to come before it is run; a trainer's injections come on top. */
  readonly ahead: { readonly level: Points; readonly events: readonly string[] };
  readonly inner: unknown;
}

export interface PlanInForce {
  /** Whole people present to be placed this month. */
  readonly staff: number;
  readonly posts: Readonly<Record<string, number>>;
  readonly tone: string;
  readonly suggestions: Readonly<Record<string, string>>;
  readonly improvement: string | null;
}

/** Books for the records of years that nobody keeps (shelf.ts). */
export interface Shelf {
  readonly inner: unknown;
}

export interface RunOptions {
  /** 'ask' stops at questions without an answer; 'neutral' takes the neutral choice. Default 'neutral'. */
  readonly unanswered?: 'ask' | 'neutral';
  readonly trace?: boolean;
  readonly injections?: readonly Injection[];
  /** Posts that do not add up are fitted to the people present instead of refused (re-runs of another run's decisions). */
  readonly fitPosts?: boolean;
  /**
   * What an answer made the custom holds from the month's end also where its question did not arise (re-runs of
   * another run's decisions, so that they differ from it by what was left out and not by who happened to come).
   */
  readonly keepCustoms?: boolean;
  /**
   * The state given is used up: the month runs on it in place of a copy, and it cannot be run again ('state-used-up').
   * For years that nobody goes back into; quicker.
   */
  readonly useUp?: boolean;
  /** Where the month's book comes from; its records last until the shelf is cleared. */
  readonly shelf?: Shelf;
}

export const refusalValues = [
  'unknown-post',
  'posts-do-not-add-up',
  'post-out-of-range',
  'unknown-tone',
  'unknown-suggestion',
  'unknown-option',
  'unknown-improvement',
  'unknown-choice',
  'intensity-out-of-range',
  'prediction-out-of-range',
  'run-is-over',
  'unknown-event',
  'state-used-up',
] as const;
export type Refusal = (typeof refusalValues)[number];

export type MonthOutcome =
  | { readonly kind: 'question'; readonly question: Question; readonly soFar: MonthResult }
  | { readonly kind: 'done'; readonly state: ServiceState; readonly result: MonthResult }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly detail: string };

/** The door as the game uses it: in pieces, so that a page can go on answering. */
export interface Door {
  openingService(seed: number, settings: Settings): Pieces<ServiceState>;
  runningMonth(state: ServiceState, decisions: MonthDecisions, options?: RunOptions): Pieces<MonthOutcome>;
}
