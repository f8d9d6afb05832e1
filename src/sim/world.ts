/**
 * Everything that is true of the service at one moment. Plain objects and typed arrays, so that structuredClone can
 * keep it; `cloneWorld` is the copy that a month starts from. Mutated only inside one call of the door.
 */
import { type Calendar, createCalendar } from '../lib/calendar.ts';
import type { Hook, ImprovementSpec, Scenario } from '../scenario/types.ts';
import type { CaseSlot } from './case.ts';
import { createLoad, type Load } from './caseload/load.ts';
import { type CaseloadNumbers, compileCaseload } from './caseload/numbers.ts';
import { BEHAVIOURS } from './codes.ts';
import type { Bed } from './department/bed.ts';
import type { Fixed } from './fixed.ts';
import { nothingInForce, type Parameters } from './parameters.ts';
import { type Book, createBook } from './records.ts';
import type { Asked } from './recordTypes.ts';
import { createMember, type Member } from './staff.ts';
import { createTally, type Tally } from './tally.ts';
import type { TraceBook } from './trace.ts';
import type { Question } from './types.ts';

/** What the manager has in force; changed only at the start of a month (and by answers). */
export interface Plan {
  posts: number[];
  tone: string;
  suggestions: Record<string, string>;
  improvement: string | null;
  intensities: number[] | null;
  looked: boolean;
  /** On purpose: the board was given a small target. */
  smallTarget: boolean;
}

/** An event of the year: days of the whole run, first inclusive, last exclusive. */
export interface Happening {
  id: string;
  month: number;
  fromDay: number;
  toDay: number;
}

/** Strength of improvement in force by mechanism, 0..1. */
export type Works = Record<ImprovementSpec['mechanism'], number>;

export interface World {
  fixed: Fixed;
  p: Parameters;
  /** Numbers of a caseload; all of no effect in a department. */
  q: CaseloadNumbers;
  /** Lines and counts of a caseload. */
  load: Load;
  calendar: Calendar;
  now: number;
  /** 0 is the warm-up. */
  month: number;
  monthStart: number;
  monthEnd: number;
  cases: CaseSlot[];
  freeSlots: number[];
  /** Slots waiting, by queue, in no particular order. */
  outside: number[];
  front: number[];
  minors: number[];
  majors: number[];
  bedQueue: number[];
  beds: Bed[];
  freeBeds: number[];
  readyBeds: number[];
  bedsUsed: number;
  inDepartment: number;
  boarders: number;
  inCorridor: number;
  inUnit: number;
  roomsUsed: number;
  cubiclesUsed: number;
  nextPerson: number;
  /** Rate of arrivals on a day, people a minute, kept for that day. */
  rateDay: number;
  dayRate: number;
  staff: Member[];
  onDuty: number[];
  /** Members on duty by post, the idle among them, and who these are, in the order in which they came on duty. */
  staffed: number[];
  idle: number[];
  /** A bit for each post at which somebody is idle. */
  idlePosts: number;
  idlers: number[];
  /** How often anybody has come on duty. */
  turns: number;
  /** When the next shift begins. */
  nextStart: number;
  plan: Plan;
  happenings: Happening[];
  /** Which events the parameters are compiled for; '?' forces compiling. People taken by effects, by post. */
  inForceName: string;
  takenByEffects: number[];
  level: number;
  /** Doses by behaviour: ordered, by precedent, begun by staff. */
  manager: Float64Array;
  precedent: Float64Array;
  drift: Float64Array;
  /** Work put into each improvement and what of it works by now, 0..1. */
  improving: number[];
  strength: number[];
  /** The same by mechanism, for the hot loop. */
  works: Works;
  pressure: number;
  /** How hard yesterday was, 0..1. */
  strain: number;
  /** Honest attention to the clock, 0..1. */
  attention: number;
  /** Share of the returns' work that the desk takes off clinicians. */
  deskShare: number;
  /** Something changed that may let idle staff or free beds act. */
  dirty: boolean;
  /** The same for beds. */
  bedsDirty: boolean;
  /** Running figures of about a month: share in time, share met, gamed and falsified acts a case. */
  recentFigure: number;
  recentMet: number;
  recentGamed: number;
  recentFalse: number;
  trust: number;
  tally: Tally;
  book: Book;
  /** Rows whose sign-off is kept for the next month. */
  held: Book;
  carriedIn: number;
  /** Month in which each dilemma was last asked. */
  askedIn: Record<string, number>;
  nextAskAt: number;
  openHooks: Hook[];
  askedThisMonth: number;
  /** Asked and answered this month. */
  asked: Asked[];
  /** Only within a month. */
  answers: Readonly<Record<string, string>>;
  stopAtQuestions: boolean;
  question: Question | null;
  trace: TraceBook | null;
}

function createWorks(): Works {
  const works = { study: 0.5, front: 0.5, source: 0.5, pull: 0.5, join: 0.5, none: 0.5 };
  works.study = 0;
  works.front = 0;
  works.source = 0;
  works.pull = 0;
  works.join = 0;
  works.none = 0;
  return works;
}

/** Whole people: so many times the usual number. */
export function staffCount({ staff }: Pick<Scenario, 'staff'>, staffing: number): number {
  return Math.max(1, Math.floor(staff * staffing + 0.5));
}

export function createWorld(fixed: Fixed, p: Parameters, start: number): World {
  const { scenario, settings, seed } = fixed;
  const staff: Member[] = [];
  for (let k = 0; k < staffCount(scenario, settings.staffing); k += 1) staff.push(createMember(seed, k, p));
  const world: World = {
    fixed,
    p,
    q: compileCaseload(scenario, settings.overrides, nothingInForce),
    load: createLoad(scenario.posts.length),
    calendar: createCalendar(),
    now: start + 0.5,
    month: 0,
    monthStart: start,
    monthEnd: 0,
    cases: [],
    freeSlots: [],
    outside: [],
    front: [],
    minors: [],
    majors: [],
    bedQueue: [],
    beds: [],
    freeBeds: [],
    readyBeds: [],
    bedsUsed: 0,
    inDepartment: 0,
    boarders: 0,
    inCorridor: 0,
    inUnit: 0,
    roomsUsed: 0,
    cubiclesUsed: 0,
    nextPerson: 0,
    rateDay: -100000,
    dayRate: 0.5,
    staff,
    onDuty: [],
    staffed: scenario.posts.map(() => 0),
    idle: scenario.posts.map(() => 0),
    idlePosts: 0,
    idlers: [],
    turns: 0,
    nextStart: 0.5,
    plan: {
      posts: [],
      tone: '',
      suggestions: {},
      improvement: null,
      intensities: null,
      looked: false,
      smallTarget: false,
    },
    happenings: [],
    inForceName: '?',
    takenByEffects: [],
    level: settings.level + 0.5,
    manager: new Float64Array(BEHAVIOURS),
    precedent: new Float64Array(BEHAVIOURS),
    drift: new Float64Array(BEHAVIOURS),
    improving: scenario.improvements.map(() => 0),
    strength: scenario.improvements.map(() => 0),
    works: createWorks(),
    pressure: 0.5,
    strain: 0.5,
    attention: 0.5,
    deskShare: 0.5,
    dirty: false,
    bedsDirty: false,
    recentFigure: p.figureUsual,
    recentMet: p.metUsual + 0.03,
    recentGamed: 0.5,
    recentFalse: 0.5,
    trust: p.trustStart,
    tally: createTally(),
    book: createBook(1),
    held: createBook(16),
    carriedIn: 0,
    askedIn: {},
    nextAskAt: 0.5,
    openHooks: [],
    askedThisMonth: 0,
    asked: [],
    answers: {},
    stopAtQuestions: false,
    question: null,
    trace: null,
  };
  // Fractions above fix the object's shape (see parameters.ts); the values are these.
  world.now = start;
  world.level = settings.level;
  world.attention = 0;
  world.deskShare = 0;
  world.pressure = 0;
  world.strain = 0;
  world.recentGamed = 0;
  world.recentFalse = 0;
  world.nextAskAt = Number.POSITIVE_INFINITY;
  world.nextStart = Number.POSITIVE_INFINITY;
  return world;
}
