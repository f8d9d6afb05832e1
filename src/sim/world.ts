/**
 * Everything that is true of the service at one moment. Plain objects and typed arrays, so that structuredClone can
 * keep it; `cloneWorld` is the copy that a month starts from. Mutated only inside one call of the door.
 */
import { type Calendar, cloneCalendar, createCalendar } from '../lib/calendar.ts';
import { lognormal, type QuantileTable } from '../lib/quantile.ts';
import type { ImprovementSpec, Scenario } from '../scenario/types.ts';
import { type CaseSlot, createCase } from './case.ts';
import { BEHAVIOURS } from './codes.ts';
import type { Parameters, Tables } from './parameters.ts';
import { compileTables } from './parameters.ts';
import { type Book, cloneBook, createBook } from './records.ts';
import { stakeOf } from './settings.ts';
import { createMember, type Member } from './staff.ts';
import { createTally, type Tally } from './tally.ts';
import type { TraceBook } from './trace.ts';
import type { Question, Settings } from './types.ts';

/** An inpatient bed. Only as many as are open may be occupied. */
export interface Bed {
  index: number;
  /** 0 free, 1 occupied, 2 waiting for the discharge work, 3 in it, 4 being cleaned. */
  state: number;
  person: number;
  episode: number;
  class: number;
  need: number;
  age: number;
  lifeKey: number;
  key: number;
  carried: number;
  readyAt: number;
  eventAt: number;
}

/** What the manager has in force; changed only at the start of a month (and by answers). */
export interface Plan {
  posts: number[];
  tone: string;
  suggestions: Record<string, string>;
  improvement: string | null;
  intensities: number[] | null;
  looked: boolean;
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

/** What never changes within a run. Rebuilt, not copied. */
export interface Fixed {
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly seed: number;
  readonly tables: Tables;
  readonly stake: number;
  readonly workSpread: QuantileTable;
  readonly testSpread: QuantileTable;
  readonly staySpread: QuantileTable;
  readonly acceptSpread: QuantileTable;
  readonly patienceSpread: QuantileTable;
  readonly homeSpread: QuantileTable;
}

export interface World {
  fixed: Fixed;
  p: Parameters;
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
  baysUsed: number;
  nextPerson: number;
  staff: Member[];
  onDuty: number[];
  plan: Plan;
  happenings: Happening[];
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
  /** Honest attention to the clock, 0..1. */
  attention: number;
  /** Share of the returns' work that the desk takes off clinicians. */
  deskShare: number;
  /** Something changed that may let idle staff or free beds act. */
  dirty: boolean;
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
  askedThisMonth: number;
  /** Asked and answered this month. */
  asked: { id: string; choice: string; answered: boolean }[];
  /** Only within a month. */
  answers: Readonly<Record<string, string>>;
  stopAtQuestions: boolean;
  question: Question | null;
  trace: TraceBook | null;
}

export function createFixed(scenario: Scenario, settings: Settings, seed: number): Fixed {
  const number = (name: string, usual: number) =>
    settings.overrides[name] ?? scenario.numbers[name]?.value ?? usual;
  return {
    scenario,
    settings,
    seed,
    tables: compileTables(scenario),
    stake: stakeOf(settings),
    workSpread: lognormal(number('work.spread', 0.5)),
    testSpread: lognormal(number('test.spread', 0.5)),
    staySpread: lognormal(number('bed.staySpread', 0.8)),
    acceptSpread: lognormal(number('bed.acceptSpread', 0.9)),
    homeSpread: lognormal(number('home.spread', 0.9)),
    patienceSpread: lognormal(number('patience.spread', 0.6)),
  };
}

export function createWorld(fixed: Fixed, p: Parameters, start: number): World {
  const { scenario, settings, seed } = fixed;
  const staffCount = Math.max(1, Math.floor(scenario.staff * settings.staffing + 0.5));
  const staff: Member[] = [];
  for (let k = 0; k < staffCount; k += 1) staff.push(createMember(seed, k, p));
  const world: World = {
    fixed,
    p,
    calendar: createCalendar(),
    now: start,
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
    baysUsed: 0,
    nextPerson: 0,
    staff,
    onDuty: [],
    plan: { posts: [], tone: '', suggestions: {}, improvement: null, intensities: null, looked: false },
    happenings: [],
    level: settings.level,
    manager: new Float64Array(BEHAVIOURS),
    precedent: new Float64Array(BEHAVIOURS),
    drift: new Float64Array(BEHAVIOURS),
    improving: scenario.improvements.map(() => 0),
    strength: scenario.improvements.map(() => 0),
    works: { study: 0, front: 0, source: 0, pull: 0, join: 0, none: 0 },
    pressure: 0,
    attention: 0,
    deskShare: 0,
    dirty: false,
    recentFigure: 0.86,
    recentMet: 0.9,
    recentGamed: 0,
    recentFalse: 0,
    trust: p.trustStart,
    tally: createTally(),
    book: createBook(2600),
    held: createBook(16),
    carriedIn: 0,
    askedIn: {},
    nextAskAt: Number.POSITIVE_INFINITY,
    askedThisMonth: 0,
    asked: [],
    answers: {},
    stopAtQuestions: false,
    question: null,
    trace: null,
  };
  return world;
}

/** A free case slot; the pool grows when all are taken. */
export function takeSlot(world: World): CaseSlot {
  const free = world.freeSlots.pop();
  if (free !== undefined) return world.cases[free] as CaseSlot;
  const fresh = createCase(world.cases.length);
  world.cases.push(fresh);
  return fresh;
}

/** A free bed; the pool grows, the number open is checked by the caller. */
export function takeBed(world: World): Bed {
  const free = world.freeBeds.pop();
  if (free !== undefined) return world.beds[free] as Bed;
  const fresh: Bed = {
    index: world.beds.length,
    state: 0,
    person: 0,
    episode: 0,
    class: 0,
    need: 0.5,
    age: 0.5,
    lifeKey: 0,
    key: 0,
    carried: 0.5,
    readyAt: 0.5,
    eventAt: 0.5,
  };
  world.beds.push(fresh);
  return fresh;
}

/** An independent copy, made before a month runs. Nothing but `fixed` is shared. */
export function cloneWorld(world: World, fixed: Fixed, p: Parameters): World {
  return {
    ...world,
    fixed,
    p,
    calendar: cloneCalendar(world.calendar),
    cases: world.cases.map((each) => ({ ...each })),
    freeSlots: world.freeSlots.slice(),
    outside: world.outside.slice(),
    front: world.front.slice(),
    minors: world.minors.slice(),
    majors: world.majors.slice(),
    bedQueue: world.bedQueue.slice(),
    beds: world.beds.map((each) => ({ ...each })),
    freeBeds: world.freeBeds.slice(),
    readyBeds: world.readyBeds.slice(),
    staff: world.staff.map((each) => ({ ...each })),
    onDuty: world.onDuty.slice(),
    plan: {
      ...world.plan,
      posts: world.plan.posts.slice(),
      suggestions: { ...world.plan.suggestions },
      intensities: world.plan.intensities === null ? null : world.plan.intensities.slice(),
    },
    happenings: world.happenings.map((each) => ({ ...each })),
    manager: world.manager.slice(),
    precedent: world.precedent.slice(),
    drift: world.drift.slice(),
    improving: world.improving.slice(),
    strength: world.strength.slice(),
    works: { ...world.works },
    tally: createTally(),
    book: createBook(2600),
    held: cloneBook(world.held),
    askedIn: { ...world.askedIn },
    asked: [],
    trace: null,
    question: null,
  };
}
