/**
 * What a service is, as data. A scenario is read by the engine (mechanisms), by the run (standing, letters) and
 * by the store (what can be chosen). It holds no words: every word stands in `words/<language>.json` under the
 * ids given here. Every number has a unit and a source, or says that it is an assumption.
 */

/** Minutes since the run began. A month is 30 days, a day 1,440 minutes. */
export type Minutes = number;
/** A share, 0 to 1. */
export type Share = number;
/** Points of the figure, that is percentage points: 95 means 95 %. */
export type Points = number;

export const behaviourValues = ['park', 'cherryPick', 'rush', 'ignore', 'reclassify', 'store'] as const;
/** The six peculiar things people do to meet a target. */
export type Behaviour = (typeof behaviourValues)[number];

const ledByValues = ['purpose', 'number', 'neither'] as const;
/** What leads a choice: what the person came for, or the figure. Never shown before the reveal. */
export type LedBy = (typeof ledByValues)[number];

/**
 * A number of the model with its unit and where it comes from. `source` is one or more codes ('A8 A9'), whose
 * publications `text/en/reveal.json` names under `sources`, or 'assumption', 'calibrated' or 'prototype'.
 */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  readonly note?: string;
}

/**
 * How people move through a service. `department`: visits of hours, in rooms and beds, by day and night.
 * `caseload`: cases of days to months, worked on in sessions with gaps between them.
 */
export type FlowKind = 'department' | 'caseload';

/**
 * What a post does. Of a department: 'front', 'minors', 'majors', 'wards'. Of a caseload: 'cases' works on them,
 * 'support' makes others' work go further. Of both: 'desk' writes the returns.
 */
export type PostRole = 'front' | 'minors' | 'majors' | 'wards' | 'cases' | 'support' | 'desk';

/** One step of a route: where a case is worked on, and the share of its work that is done there. */
export interface Step {
  readonly post: string;
  readonly share: Share;
}

export interface PostSpec {
  readonly id: string;
  readonly role: PostRole;
  /** Place where its staff are, and serve people. */
  readonly place: string;
  /** Place where people wait for it, if they wait on the premises. */
  readonly waits?: string;
  /** Turn in which it lends people to improvement work, from 0; absent: it lends nobody. */
  readonly lends?: number;
  /** True: one more person may be sent here at the stop three days before the end. */
  readonly stop?: true;
  /** Staff placed here by default, whole people. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** What the manager tells staff. `pass` is the share of the pressure on the manager that is passed to staff. */
export interface ToneSpec {
  readonly id: string;
  readonly pass: Share;
  readonly ledBy: LedBy;
}

/** What adopting a suggestion, or answering a dilemma, does to the service from now on. */
export type Effect =
  /** Adds to the dose at which staff do this, as the manager's order. */
  | { readonly kind: 'behaviour'; readonly behaviour: Behaviour; readonly dose: Share }
  /** Takes this many people away from a post. */
  | { readonly kind: 'staff'; readonly post: string; readonly taken: number }
  /** Multiplies a named parameter of the scenario's numbers. */
  | { readonly kind: 'parameter'; readonly name: string; readonly times: number }
  /** Sets a named parameter of the scenario's numbers (opens what is shut by default). */
  | { readonly kind: 'set'; readonly name: string; readonly value: number };

export interface SuggestionOption {
  readonly id: string;
  readonly ledBy: LedBy;
  readonly effects: readonly Effect[];
}

/** A card. Options are in order of intensity ('a-little', 'fully') or two uses of one idea (sound, figure-serving). */
export interface SuggestionSpec {
  readonly id: string;
  readonly options: readonly SuggestionOption[];
  /** Facts of the month just ended (run/facts) that make somebody suggest it; all must hold. */
  readonly when: readonly Condition[];
  /** Higher comes first among those whose conditions hold. */
  readonly weight: number;
}

export interface ImprovementSpec {
  readonly id: string;
  /** Which mechanism of the engine it strengthens; 'none' is the one that disappoints. */
  readonly mechanism: 'study' | 'front' | 'source' | 'pull' | 'join' | 'none';
  /** Whole people it occupies while it is the chosen one. */
  readonly staff: number;
}

/** Where in the engine a dilemma can arise. Each hook passes one real person, or one member of staff. */
const hookValues = [
  'near-deadline', // a counting case a few minutes before the clock stops counting
  'past-deadline', // a case that has passed it and is still waiting
  'arrival-by-ambulance', // a crew at the door and no free space
  'bed-wait', // decided, needs a bed, none free
  'about-to-leave', // patience is running out, not yet seen
  'returned', // has come back within seven days
  'closure', // the case is being booked, minutes over the line
  'pick', // a member of staff picks the next person and two could be next
  'staff', // a member of staff in distress
  'month-safe', // last days, the figure is safe
  // Of a caseload:
  'intake', // a case at the door, before it is taken on
  'lapse', // somebody is late for an appointment, or did not do what was agreed
  'result', // the work is done, and what it shows is thin
  'success', // a success to be booked in the last days of a month
] as const;
export type Hook = (typeof hookValues)[number];

/** What a choice does to the person it is about (or the one beside them). */
const actValues = [
  'wait', // leave them where they are in the order
  'see-now', // next to be seen
  'decide-now', // decide without what is missing
  'move-to-unit', // to the decision unit; the clock stops
  'park', // behind those who still count
  'leave-outside', // stays with the crew; no clock
  'bring-in', // take them in though it is full
  'admit', // a bed, needed or not
  'send-home', // home now
  'free-a-bed', // send somebody home from a ward early
  'round-down', // book the time on the near side of the line
  'hold-over', // book it next month
  'call-back', // let go, and ring tomorrow
  'rest', // the member of staff goes home
  'stay', // the member of staff goes on; of two who could be next: half for each
  'swap', // a colleague takes the hard end for the day
  // Of a caseload:
  'turn-away', // not taken on: no clock, no record
  'reclassify', // counted as something else, as this service does it
  'refer', // a referral that may end the claim
  'let-go', // nothing is made of it
  'book', // book it as a success, thin as it is
  'more-time', // another session before it is decided
] as const;
export type Act = (typeof actValues)[number];

export interface DilemmaChoice {
  readonly id: string;
  readonly ledBy: LedBy;
  readonly act: Act;
  /** What staff do likewise from now on: a dose added to a behaviour; negative makes it rarer. */
  readonly precedent?: { readonly behaviour: Behaviour; readonly dose: number };
}

export interface DilemmaSpec {
  readonly id: string;
  readonly hook: Hook;
  /** Narrowing conditions on the case at the hook; all must hold. Names are listed in sim/SPEC.md. */
  readonly when: readonly Condition[];
  readonly choices: readonly DilemmaChoice[];
  /** The choice taken when nobody answers. */
  readonly neutral: string;
  /** Share of the moments that fit at which it is asked, so that frequent ones leave room for rare ones; 1 if absent. */
  readonly chance?: Share;
}

/** `fact` is a name; unknown names are an error at load. Bounds are inclusive. */
export interface Condition {
  readonly fact: string;
  readonly min?: number;
  readonly max?: number;
}

export interface EventSpec {
  readonly id: string;
  /** Month numbers (1 = April) in which it may fall; drawn from the seed. Empty: only by injection. */
  readonly months: readonly number[];
  /** Chance that it happens in a year at all. */
  readonly chance: Share;
  /** Days within the month, first and last inclusive, 1 to 30. */
  readonly days: readonly [number, number];
  readonly effects: readonly Effect[];
  /** True: it falls in all its months, not in one drawn among them. */
  readonly allMonths?: boolean;
}

/** A letter, note or newspaper line that may come with the return. */
export interface NoteSpec {
  readonly id: string;
  readonly kind: 'letter' | 'board' | 'note' | 'paper' | 'complaint';
  readonly when: readonly Condition[];
  readonly weight: number;
  /** Picks the real person it is about; the words get {{name}}, {{age}}, {{hours}} … */
  readonly about?: string;
  readonly onlyAfter?: string;
}

export interface TargetSpec {
  /** The clock must stop as a success before this many minutes. */
  readonly deadline: Minutes;
  /** Share of counted cases that must make it, in points. */
  readonly level: Points;
}

/** Standing, bonus and league table (MODEL.md 10): formulas of the scenario. */
export interface StandingSpec {
  readonly start: number;
  readonly hit: number;
  readonly missBase: number;
  readonly missPerPoint: number;
  readonly mostLoss: number;
  readonly bonusPerHit: number;
  readonly leaguePlaces: number;
  /** Mean and spread, in points, of the other places' figures. */
  readonly leagueMean: Points;
  readonly leagueSpread: Points;
  readonly writeBack: WriteBackSpec;
}

/** What writing back at a quarter's end does to the standing; assumptions, chosen so that none is always best. */
interface WriteBackSpec {
  /** Standing credited at once; then for so many months every loss is multiplied. */
  readonly promise: { readonly credit: number; readonly broken: number; readonly months: number };
  /** Share taken off losses for so many months, down to none as the share of untrue records nears `disbelief`. */
  readonly explain: { readonly relief: Share; readonly disbelief: Share; readonly months: number };
  /** Share taken off losses the first time (half of it the second …), and factor on gains, for so many months. */
  readonly askTime: { readonly relief: Share; readonly praise: number; readonly months: number };
}

/** What the reveal, the charts and the comparison show of this service; ids are those of run/wordIds.ts. */
export interface MeasureSpec {
  /** True stays longer than the first are long, than the second very long. */
  readonly long: readonly [Minutes, Minutes];
  /** Control charts of the purpose year. */
  readonly charts: readonly string[];
  /** Rows of the comparison of two years. */
  readonly compared: readonly string[];
  /** What the target may have got right. */
  readonly right: readonly string[];
}

export interface Scenario {
  readonly id: string;
  readonly version: number;
  readonly flow: FlowKind;
  readonly target: TargetSpec;
  /** By class: the posts a case goes through, in order. Shares of a route add up to one. */
  readonly routes: Readonly<Record<string, readonly Step[]>>;
  /** How a case can end, in the order of `CaseRecord.ending`. The first ones are the flow's (sim/SPEC.md). */
  readonly endings: readonly string[];
  readonly measures: MeasureSpec;
  /** Minutes of the service that pass in a second of the film. */
  readonly filmPace: Minutes;
  /** So many people are known to the player by name all year. Absent where nobody stays as long. */
  readonly known?: number;
  /** So many of those who called most often are named in the film of every day. Absent: who called is not told. */
  readonly addresses?: number;
  /** Ways to say what one comes for: the first time (`value`), after a time that ended so or is `open`, or `again`. */
  readonly sayings?: Readonly<Record<string, number>>;
  /** Whole people employed. */
  readonly staff: number;
  readonly posts: readonly PostSpec[];
  readonly tones: readonly ToneSpec[];
  readonly suggestions: readonly SuggestionSpec[];
  readonly improvements: readonly ImprovementSpec[];
  readonly dilemmas: readonly DilemmaSpec[];
  readonly events: readonly EventSpec[];
  readonly notes: readonly NoteSpec[];
  readonly standing: StandingSpec;
  /** Names of places a person can be in, in the order of `Trace.place`. */
  readonly places: readonly string[];
  /** Places in which nobody is drawn: whoever is there has left the picture. */
  readonly offstage: readonly string[];
  /** Names of case classes, in the order of `Record.class`. */
  readonly classes: readonly string[];
  /** Classes that are counted and never told: no question, note, story or face is about such a person. */
  readonly untold?: readonly string[];
  /** Every number of the mechanisms, by dotted name; `settings.overrides` replaces values by the same names. */
  readonly numbers: Readonly<Record<string, Quantity>>;
  /** Curves and tables of the mechanisms, by dotted name. */
  readonly tables: Readonly<Record<string, Table>>;
}

export interface Table {
  readonly values: readonly number[];
  readonly unit: string;
  readonly source: string;
  readonly note?: string;
}
