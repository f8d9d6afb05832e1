/**
 * What a month leaves behind: a record of every visit, the film's trace, the ledger of effort and money, and what the
 * player could see by the hour. Immutable; every measure, reported or true, is a function of these.
 */
import type { Behaviour, Minutes, Points, Share } from '../scenario/types.ts';

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

/** A question of the month and what became of it. */
export interface Asked {
  readonly id: string;
  readonly choice: string;
  readonly answered: boolean;
  /** Who else was spoken of, by person number. */
  readonly other: number | null;
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
