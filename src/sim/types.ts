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

export interface Asked {
  readonly id: string;
  readonly choice: string;
  readonly answered: boolean;
  /** Who else was spoken of, by person number. */
  readonly other: number | null;
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

export const truthValues = [
  'met',
  'selfResolved',
  'poorService',
  'returned',
  'harmed',
  'died',
  'open',
] as const;
/** What truly became of the need. `returned`: unmet, and the person came back. */
export type Truth = (typeof truthValues)[number];

export const recordedAsValues = ['inTime', 'breach', 'leftUnseen', 'notCounted', 'open'] as const;
/** How the case stands in the books. `inTime` is a success of the target. */
export type RecordedAs = (typeof recordedAsValues)[number];

export const causedByValues = ['manager', 'precedent', 'staff'] as const;
/** Whose doing: ordered by the manager, following a choice the manager made, or begun by staff. */
export type CausedBy = (typeof causedByValues)[number];

/** A behaviour that touched a case. */
export interface Application {
  readonly behaviour: Behaviour;
  readonly causedBy: CausedBy;
  readonly at: Minutes;
}

/**
 * One immutable record per visit, written when it closes (or, at the run's end, for those still open).
 * True times are what happened; counted times are what the books say. Minutes since the run began; -1 = never.
 */
export interface CaseRecord {
  readonly person: number;
  readonly episode: number;
  readonly class: number;
  readonly need: Share;
  readonly byAmbulance: boolean;
  /** Month (1-based) in which it is booked, which storing can move; `closedMonth` is when it truly closed. 0 = warm-up. */
  readonly bookedMonth: number;
  readonly closedMonth: number;
  readonly arrived: Minutes;
  /** Counted clock. */
  readonly clockStarted: Minutes;
  readonly clockStopped: Minutes;
  /** First seen by someone who can decide. */
  readonly seen: Minutes;
  /** Decision to admit, and bed reached; -1 if not admitted. */
  readonly bedAsked: Minutes;
  readonly bedReached: Minutes;
  readonly needMet: Minutes;
  /** Left the department (home, ward, or unseen), true time. */
  readonly left: Minutes;
  readonly workRequired: Minutes;
  readonly workDelivered: Minutes;
  readonly admitted: boolean;
  /** Admitted though it was not needed. */
  readonly needless: boolean;
  readonly truth: Truth;
  readonly recordedAs: RecordedAs;
  /** Whether some recorded fact differs from the true one. */
  readonly falsified: boolean;
  readonly applications: readonly Application[];
  /** Sum of hazard, persons: how much serious harm and how many deaths are to be expected from this visit. */
  readonly expectedHarm: number;
  readonly expectedDeaths: number;
  /** Of the expected deaths, those from delay (beyond the base risk of the condition). */
  readonly delayDeaths: number;
  readonly harmed: boolean;
  readonly died: boolean;
  /** How it ended: index into `scenario.endings`; -1 while open. */
  readonly ending: number;
  /** When the success was written in the books, where that was later than it happened; -1: at once. */
  readonly written: Minutes;
  /** By the target's formula on the true facts: whether the case counts, and whether it was a success in time. */
  readonly trulyCounts: boolean;
  readonly trulyInTime: boolean;
}

/** Records, columnar inside, materialised on read. Never mutated. */
export interface Records {
  readonly length: number;
  at(index: number): CaseRecord;
  /** Number column by name, for measures over many records without materialising. */
  column(name: NumericField): ArrayLike<number>;
}
export type NumericField =
  | { [K in keyof CaseRecord]: CaseRecord[K] extends number ? K : never }[keyof CaseRecord]
  | 'truth' // index into truthValues
  | 'recordedAs' // index into recordedAsValues
  | 'acts' // bit set: behaviour index * 3 + causedBy index
  | 'flags'; // 1 byAmbulance, 2 admitted, 4 needless, 8 falsified, 16 harmed, 32 died, 64 trulyCounts, 128 trulyInTime

/**
 * Where people and staff were, for the film. Sorted by `at`. Columns of equal length. It begins with one row for
 * everybody present when the month began, at that time.
 */
export interface Trace {
  readonly length: number;
  readonly at: ArrayLike<Minutes>;
  /** Person number (≥ 0), or -1 - staff index. */
  readonly who: ArrayLike<number>;
  readonly episode: ArrayLike<number>;
  /** Index into `scenario.places`. */
  readonly place: ArrayLike<number>;
  /** For staff: the person being served, -1 none, -2 off duty. For people: minutes of the counted clock's start, -1 not started, -2 stopped. */
  readonly with: ArrayLike<number>;
  /** Index into `scenario.classes`; -1 for staff. */
  readonly class: ArrayLike<number>;
  /** Need 0..1 of the person's visit, for the purpose regime's film; 0 for staff. */
  readonly need: ArrayLike<number>;
  /** 1 once somebody has begun with the person's visit; 0 for staff. */
  readonly seen: ArrayLike<number>;
}

/** What the month was like for staff and money: the effort ledger and the averages. */
export interface MonthLedger {
  readonly month: number;
  /** Staff minutes. */
  readonly minutes: {
    readonly value: number;
    readonly failure: number;
    readonly target: number;
    readonly reporting: number;
    readonly idle: number;
  };
  /** Mean over staff, 0..1. */
  readonly purposeMotive: Share;
  readonly personalMotive: Share;
  readonly distress: Share;
  readonly trust: Share;
  readonly sickDays: number;
  readonly leavers: number;
  readonly agencyShifts: number;
  readonly pressure: Share;
  /** Share of recorded facts that differ from the true ones. */
  readonly falsity: Share;
  /** Of the beds (a scheme's places), the share in use. */
  readonly occupancy: Share;
  /**
   * Verdicts in this month's return. A department books a case when it leaves; a caseload books a success when it
   * closes and a failure at the deadline, while the case goes on. Over a whole run they agree with the records.
   */
  readonly booked: { readonly inTime: number; readonly breach: number };
  /** The same by the true facts. */
  readonly truly: { readonly counted: number; readonly inTime: number };
  /** Contacts of people with the service, and those caused by an earlier failure. */
  readonly contacts: { readonly all: number; readonly failure: number };
  /** Pounds: staff, agency, unneeded service, returns. */
  readonly money: {
    readonly staff: number;
    readonly agency: number;
    readonly unneeded: number;
    readonly failure: number;
    readonly reporting: number;
  };
  /** Doses in force on the last day, 0..1: ordered by the manager, by precedent, begun by staff. */
  readonly doses: Readonly<
    Record<Behaviour, { readonly manager: Share; readonly precedent: Share; readonly staff: Share }>
  >;
  /** How often each behaviour was applied, by whose doing. */
  readonly applied: Readonly<
    Record<Behaviour, { readonly manager: number; readonly precedent: number; readonly staff: number }>
  >;
  /** Improvements: strength in force at the month's end, 0..1, by improvement id. */
  readonly improvements: Readonly<Record<string, Share>>;
  /** The level in force this month, after ratchet. */
  readonly level: Points;
  /** Ids of events that fell in this month. */
  readonly events: readonly string[];
  /** Questions asked and how they were answered ('neutral' taken when nobody answered). */
  readonly asked: readonly Asked[];
  /** Ids in `decisions.answers` that no longer arose. */
  readonly ignoredAnswers: readonly string[];
  /** Share of the work of returns that was done at the returns desk in time, 0..1; below 0.6 the return is late. */
  readonly returnsCovered: Share;
  /** What going to look found, when the manager did (see sim/SPEC.md). */
  readonly found: Readonly<Record<string, number>> | null;
}

/** What the player could see of the month as it ran, by hour; the scenario's words say what each count means. */
export interface HourlySight {
  readonly figure: ArrayLike<number>;
  /** People in the department; incidents open; people on the books. */
  readonly present: ArrayLike<number>;
  /** Waiting for a bed; waiting for an officer; waiting for an appointment. */
  readonly stuck: ArrayLike<number>;
  /** With ambulance crews outside; calls that nobody has gone to; past the deadline. */
  readonly outside: ArrayLike<number>;
  /** Breaches still affordable this month at the expected volume (may be negative). */
  readonly spare: ArrayLike<number>;
}

export interface MonthResult {
  /** Closed and booked cases of this month. */
  readonly records: Records;
  readonly ledger: MonthLedger;
  readonly sight: HourlySight;
  /** Only when asked for. */
  readonly trace: Trace | null;
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
