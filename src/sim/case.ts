/**
 * A live case: one visit of one person, from the door to the bed or home, and while away before a return. All fields
 * are numbers; slots are pooled and reused, so that nothing is allocated per event. Times are minutes; -1 = never.
 */
import { FREE } from './codes.ts';

export interface CaseSlot {
  slot: number;
  state: number;
  person: number;
  episode: number;
  /** Key of this episode's draws, and of the person's own (luck that lasts for life). */
  key: number;
  lifeKey: number;
  class: number;
  age: number;
  need: number;
  ambulance: number;
  arrived: number;
  clockStart: number;
  clockStop: number;
  /** Time at which the clock stops counting as a success; -1 while it has not started. */
  deadline: number;
  seen: number;
  bedAsked: number;
  bedReached: number;
  left: number;
  /** Skilled minutes required, planned and done. */
  work: number;
  plan: number;
  done: number;
  /** 1 if the work is split by a test; results awaited so long. */
  tests: number;
  testTime: number;
  /** Sessions done, and minutes spent being treated. */
  sessions: number;
  inWork: number;
  /** Minutes kept outside with a crew. */
  outside: number;
  /** Space held: a place code, -1 none. */
  space: number;
  /** Member of staff serving, -1 none; junior if the last decision was a junior's. */
  staff: number;
  junior: number;
  /** 1 in the stream of minor cases. */
  minor: number;
  inUnit: number;
  pinned: number;
  nudged: number;
  /** Who caused it that this case is ranked by ease; 0 by need. */
  byEase: number;
  /** Of a department: place in the order when last looked at, minutes, lower first; and as need alone would have it. */
  order: number;
  orderByNeed: number;
  /** 1 once the review, or attention, has looked. */
  reviewed: number;
  /** 1: planned in haste from the start; of a caseload also: decided in haste. */
  rushed: number;
  /** 1: to be decided when the session in hand ends. */
  hurried: number;
  needless: number;
  /** Skip straight to a ward (direct admission). */
  direct: number;
  admitted: number;
  accepted: number;
  falsified: number;
  /** Bit set: behaviour * 3 + cause; see doses.ts. */
  acts: number;
  actAt0: number;
  actAt1: number;
  actAt2: number;
  actAt3: number;
  actAt4: number;
  actAt5: number;
  /** Hazard carried from earlier episodes; hazard that this visit must still answer for. */
  carried: number;
  owed: number;
  /** Skilled minutes of the session in hand. */
  part: number;
  /** Minutes of the session in hand that are for the return or the unit, counted apart. */
  aside: number;
  /** Times at which this case's events stand; an event with another time is stale. */
  eventAt: number;
  attentionAt: number;
  patienceAt: number;
  // Of a caseload:
  /** Step of its route; minute it joined the line it waits in. */
  step: number;
  queuedAt: number;
  /** How it is booked: code of `recordedAsValues`, -1 undecided; in which month. */
  verdict: number;
  verdictMonth: number;
  /** By the true facts: 0 does not count, 1 undecided, 2 success, 3 failure. */
  truly: number;
  /** 1 lost at recording (no clock, first step only); 2 hidden there on purpose. */
  lost: number;
  /** 1 once the planned work is done and contact is kept. */
  keep: number;
  /** 1 left alone: on the books, nobody works on it. */
  alone: number;
  /** 1 made, not met: nobody asked for it. */
  picked: number;
  /** Slot in which this person's repeat waits, -1 none; and slot of the case that a repeat follows. */
  echo: number;
  origin: number;
  /** Leaving by oneself: threshold drawn once, hazard used up, rate a minute since when, and when it is due. */
  exitEach: number;
  exitUsed: number;
  exitRate: number;
  exitSince: number;
  exitAt: number;
  /** When its event stands: at `exitAt`, or before, to look again; -1 none. */
  exitEvent: number;
  /** When the deadline and the next call of a person who hears nothing are due. */
  dueAt: number;
  ringAt: number;
  rings: number;
  /** Expected serious harm of sanctions, persons. */
  sanctioned: number;
  /** Minutes of help that still tell, and when they were last reckoned. */
  help: number;
  helpAt: number;
  /** Expected harm a minute that this help keeps off. */
  eased: number;
}

/**
 * What a caseload reads at every step stands first, and in that order: of a large one a processor has only a few cases
 * at hand, and fields that are used together come to it together.
 */
export function createCase(slot: number): CaseSlot {
  return {
    slot,
    state: FREE,
    person: 0,
    episode: 0,
    key: 0,
    class: 0,
    eventAt: 0.5,
    verdict: -1,
    acts: 0,
    sessions: 0,
    pinned: 0,
    nudged: 0,
    byEase: 0,
    clockStart: 0.5,
    queuedAt: 0.5,
    dueAt: 0.5,
    need: 0.5,
    step: 0,
    plan: 0.5,
    done: 0.5,
    part: 0.5,
    aside: 0.5,
    staff: -1,
    work: 0.5,
    keep: 0,
    hurried: 0,
    seen: 0.5,
    rings: 0,
    junior: 0,
    needless: 0,
    inWork: 0.5,
    ringAt: 0.5,
    lost: 0,
    picked: 0,
    help: 0.5,
    helpAt: 0.5,
    exitEach: 0.5,
    exitUsed: 0.5,
    exitRate: 0.5,
    exitSince: 0.5,
    exitAt: 0.5,
    exitEvent: 0.5,
    owed: 0.5,
    eased: 0.5,
    lifeKey: 0,
    age: 0.5,
    ambulance: 0,
    arrived: 0.5,
    clockStop: 0.5,
    deadline: 0.5,
    bedAsked: 0.5,
    bedReached: 0.5,
    left: 0.5,
    tests: 0,
    testTime: 0.5,
    outside: 0.5,
    space: -1,
    minor: 0,
    inUnit: 0,
    order: 0.5,
    orderByNeed: 0.5,
    reviewed: 0,
    rushed: 0,
    direct: 0,
    admitted: 0,
    accepted: 0,
    falsified: 0,
    actAt0: 0.5,
    actAt1: 0.5,
    actAt2: 0.5,
    actAt3: 0.5,
    actAt4: 0.5,
    actAt5: 0.5,
    carried: 0.5,
    attentionAt: 0.5,
    patienceAt: 0.5,
    verdictMonth: 0,
    truly: 0,
    alone: 0,
    echo: -1,
    origin: -1,
    sanctioned: 0.5,
  };
}

/** Makes a slot ready for a new visit; what a visit is (person, class, times) is set by who opens it. */
export function resetCase(c: CaseSlot): void {
  c.clockStart = -1;
  c.clockStop = -1;
  c.deadline = -1;
  c.seen = -1;
  c.bedAsked = -1;
  c.bedReached = -1;
  c.left = -1;
  c.done = 0;
  c.sessions = 0;
  c.inWork = 0;
  c.outside = 0;
  c.space = -1;
  c.staff = -1;
  c.junior = 0;
  c.minor = 0;
  c.inUnit = 0;
  c.pinned = 0;
  c.nudged = 0;
  c.byEase = 0;
  c.reviewed = 0;
  c.rushed = 0;
  c.hurried = 0;
  c.needless = 0;
  c.direct = 0;
  c.admitted = 0;
  c.accepted = 0;
  c.falsified = 0;
  c.acts = 0;
  c.owed = 0;
  c.part = 0;
  c.aside = 0;
  c.actAt0 = -1;
  c.actAt1 = -1;
  c.actAt2 = -1;
  c.actAt3 = -1;
  c.actAt4 = -1;
  c.actAt5 = -1;
  c.eventAt = -1;
  c.attentionAt = -1;
  c.patienceAt = -1;
}

/** The same for what only a caseload uses. */
export function resetCaseload(c: CaseSlot): void {
  c.step = 0;
  c.queuedAt = -1;
  c.verdict = -1;
  c.verdictMonth = 0;
  c.truly = 0;
  c.lost = 0;
  c.keep = 0;
  c.alone = 0;
  c.picked = 0;
  c.echo = -1;
  c.origin = -1;
  c.exitEach = 0;
  c.exitUsed = 0;
  c.exitRate = 0;
  c.exitSince = 0;
  c.exitAt = -1;
  c.exitEvent = -1;
  c.dueAt = -1;
  c.ringAt = -1;
  c.rings = 0;
  c.sanctioned = 0;
  c.help = 0;
  c.helpAt = -1;
  c.eased = 0;
}
