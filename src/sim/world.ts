/**
 * Everything that is true of the service at one moment. Plain objects and typed arrays, so that structuredClone can
 * keep it; `cloneWorld` is the copy that a month starts from. Mutated only inside one call of the door.
 */
import { type Calendar, createCalendar } from '../lib/calendar.ts';
import { exponential, lognormal, type QuantileTable } from '../lib/quantile.ts';
import type { Hook, ImprovementSpec, Scenario } from '../scenario/types.ts';
import { type CaseSlot, createCase } from './case.ts';
import { createLoad, type Load } from './caseload/load.ts';
import {
  type CaseloadNumbers,
  type CaseloadTables,
  compileCaseload,
  compileCaseloadTables,
} from './caseload/numbers.ts';
import { BEHAVIOURS } from './codes.ts';
import type { Parameters, Tables } from './parameters.ts';
import { compileParameters, compileTables, nothingInForce } from './parameters.ts';
import { type Book, createBook } from './records.ts';
import { compileRoles, type Roles } from './roles.ts';
import { stakeOf } from './settings.ts';
import { createMember, IDLE, type Member } from './staff.ts';
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
  /** What comes after this stay, as `leave` gave it. */
  after: number;
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

/** What never changes within a run. Rebuilt, not copied. */
export interface Fixed {
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly seed: number;
  readonly tables: Tables;
  readonly roles: Roles;
  /** Tables of a caseload; null in a department. */
  readonly caseload: CaseloadTables | null;
  /** Parameters while nothing changes them. */
  readonly usual: Parameters;
  readonly stake: number;
  readonly workSpread: QuantileTable;
  readonly testSpread: QuantileTable;
  readonly staySpread: QuantileTable;
  readonly acceptSpread: QuantileTable;
  readonly patienceSpread: QuantileTable;
  readonly homeSpread: QuantileTable;
  readonly gapSpread: QuantileTable;
}

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
  baysUsed: number;
  nextPerson: number;
  /** Rate of arrivals on a day, people a minute, kept for that day. */
  rateDay: number;
  dayRate: number;
  staff: Member[];
  onDuty: number[];
  /** Members on duty by post, the idle among them, and who these are, in the order in which they came on duty. */
  staffed: number[];
  idle: number[];
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
    roles: compileRoles(scenario),
    caseload: scenario.flow === 'caseload' ? compileCaseloadTables(scenario) : null,
    usual: compileParameters(scenario, settings.overrides, nothingInForce),
    stake: stakeOf(settings),
    workSpread: number('work.exponential', 0) > 0 ? exponential : lognormal(number('work.spread', 0.5)),
    testSpread: lognormal(number('test.spread', 0.5)),
    staySpread: lognormal(number('bed.staySpread', 0.8)),
    acceptSpread: lognormal(number('bed.acceptSpread', 0.9)),
    homeSpread: lognormal(number('home.spread', 0.9)),
    patienceSpread: lognormal(number('patience.spread', 0.6)),
    gapSpread: lognormal(number('session.gapSpread', 0.3)),
  };
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

export function createWorld(fixed: Fixed, p: Parameters, start: number): World {
  const { scenario, settings, seed } = fixed;
  const staffCount = Math.max(1, Math.floor(scenario.staff * settings.staffing + 0.5));
  const staff: Member[] = [];
  for (let k = 0; k < staffCount; k += 1) staff.push(createMember(seed, k, p));
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
    baysUsed: 0,
    nextPerson: 0,
    rateDay: -100000,
    dayRate: 0.5,
    staff,
    onDuty: [],
    staffed: scenario.posts.map(() => 0),
    idle: scenario.posts.map(() => 0),
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

/** Somebody on duty has nothing in hand any more. */
export function becomeIdle(world: World, m: Member): void {
  const { idle, idlers, staff } = world;
  m.doing = IDLE;
  m.since = world.now;
  idle[m.post] = (idle[m.post] as number) + 1;
  let place = idlers.length;
  for (; place > 0; place -= 1) {
    const before = idlers[place - 1] as number;
    if ((staff[before] as Member).turn < m.turn) break;
    idlers[place] = before;
  }
  idlers[place] = m.index;
}

/** Somebody idle takes up a task: a case slot, or a code of staff.ts. */
export function becomeBusy(world: World, m: Member, task: number): void {
  const { idle, idlers } = world;
  m.doing = task;
  m.since = world.now;
  idle[m.post] = (idle[m.post] as number) - 1;
  const last = idlers.length - 1;
  for (let place = idlers.indexOf(m.index); place < last; place += 1) {
    idlers[place] = idlers[place + 1] as number;
  }
  idlers.pop();
}

/** Counts who is on duty and idle afresh: when people come, go or change posts. */
export function countIdle(world: World): void {
  const { staffed, idle, idlers, onDuty } = world;
  for (let post = 0; post < idle.length; post += 1) {
    staffed[post] = 0;
    idle[post] = 0;
  }
  let found = 0;
  for (let k = 0; k < onDuty.length; k += 1) {
    const m = world.staff[onDuty[k] as number] as Member;
    staffed[m.post] = (staffed[m.post] as number) + 1;
    if (m.doing !== IDLE) continue;
    idle[m.post] = (idle[m.post] as number) + 1;
    idlers[found] = m.index;
    found += 1;
  }
  while (idlers.length > found) idlers.pop();
}

/** A free case slot; the pool grows when all are taken. */
export function takeSlot(world: World): CaseSlot {
  const free = world.freeSlots.pop();
  if (free !== undefined) return world.cases[free] as CaseSlot;
  const fresh = createCase(world.cases.length);
  world.cases.push(fresh);
  return fresh;
}

function createBed(index: number): Bed {
  return {
    index,
    state: 0,
    person: 0,
    episode: 0,
    class: 0,
    need: 0.5,
    age: 0.5,
    lifeKey: 0,
    key: 0,
    carried: 0.5,
    after: 0,
    readyAt: 0.5,
    eventAt: 0.5,
  };
}

/** A free bed; the pool grows, the number open is checked by the caller. */
export function takeBed(world: World): Bed {
  const free = world.freeBeds.pop();
  if (free !== undefined) return world.beds[free] as Bed;
  const fresh = createBed(world.beds.length);
  world.beds.push(fresh);
  return fresh;
}
