/** Sessions with a clinician: first part, tests, second part, and the decision. */
import { eventCode, schedule } from '../../lib/calendar.ts';
import { drawFrom } from '../../lib/draw.ts';
import { atDraw } from '../../lib/quantile.ts';
import { admitChance } from '../arrivals.ts';
import type { CaseSlot } from '../case.ts';
import {
  D_ADMIT,
  D_EARLY_BED,
  D_HOME,
  D_NEEDLESS,
  E_HOME,
  E_RESULTS,
  E_SESSION,
  HOMEWARD,
  P_FRONT,
  TESTS,
  TRIAGE,
  WORK,
} from '../codes.ts';
import { planWork } from '../haste.ts';
import { becomeBusy, becomeIdle } from '../idle.ts';
import { reportingMinutes } from '../reporting.ts';
import { homeOf, showStaff } from '../show.ts';
import type { Member } from '../staff.ts';
import type { World } from '../world.ts';
import { askForBed } from './beds.ts';
import { type ClosureAnswer, HOME, leave } from './close.ts';
import { leaveFront, toClinicians } from './front.ts';
import { drop } from './queues.ts';
import { moveTo, spaceFor } from './space.ts';

/** Asks the manager, now and then, about a case minutes over the line. */
export type AskAtClosure = (world: World, c: CaseSlot) => ClosureAnswer;

/** Pace lost where it is crowded, as a divisor of pace: 1 when quiet. */
function crowding(world: World): number {
  const { p } = world;
  const over = (world.inDepartment - p.crowdedAt) / p.crowdedAt;
  const crowd = over <= 0 ? 1 : 1 + p.crowdingLoss * Math.min(1, over);
  return crowd * (1 + p.boarderLoss * Math.min(20, world.boarders));
}

function engage(world: World, m: Member, c: CaseSlot, minutes: number): void {
  becomeBusy(world, m, c.slot);
  c.staff = m.index;
  c.eventAt = world.now + Math.max(0.05, minutes);
  schedule(world.calendar, c.eventAt, eventCode(E_SESSION, c.slot));
}

/** Triage, or taking over from a crew. */
export function startFront(world: World, m: Member, c: CaseSlot): void {
  const { p } = world;
  drop(world.front, c.slot);
  c.state = TRIAGE;
  engage(world, m, c, (c.ambulance === 1 ? p.handover : p.triage) / m.pace);
  showStaff(world, m, P_FRONT, c.person);
}

/** A session; the space must be free. */
export function startSession(world: World, m: Member, c: CaseSlot): void {
  const { p } = world;
  drop(c.minor === 1 ? world.minors : world.majors, c.slot);
  moveTo(world, c, spaceFor(world, c));
  c.state = WORK;
  if (c.seen === -1) {
    c.seen = world.now;
    c.staff = m.index;
    planWork(world, c);
  }
  c.part = partOf(world, c);
  c.aside = isBeforeResults(c) ? 0 : reportingMinutes(world, c.clockStop === -1 && world.now > c.deadline);
  if (c.inUnit === 1 && c.pinned === 0) {
    c.aside += p.unitExtra;
    world.tally.target += p.unitExtra;
  }
  engage(world, m, c, (c.part * crowding(world)) / m.pace + p.admin + c.aside);
  m.casesToday += 1;
  c.junior = m.junior === 1 || m.agency === 1 ? 1 : 0;
  showStaff(world, m, c.space < 0 ? homeOf(world, m) : c.space, c.person);
}

function isBeforeResults(c: CaseSlot): boolean {
  return c.tests === 1 && c.sessions === 0;
}

/** The work of the session that begins: a share of it before the results, else all that is left. */
export function partOf({ p }: World, c: CaseSlot): number {
  const left = Math.max(0.5, c.plan - c.done);
  return isBeforeResults(c) ? left * p.firstShare : left;
}

/** A session has ended: the member of staff is free, the case goes on. */
export function endSession(world: World, c: CaseSlot, askAtClosure: AskAtClosure): void {
  const m = world.staff[c.staff] as Member;
  const minutes = world.now - m.since;
  const { tally } = world;
  if (c.state === TRIAGE) {
    if (c.episode > 0) tally.failure += minutes;
    else tally.value += minutes;
    release(world, m);
    c.staff = -1;
    leaveFront(world, c);
    return;
  }
  const forPeople = minutes - c.aside;
  if (c.episode > 0) tally.failure += forPeople;
  else if (c.needless === 1) tally.target += forPeople;
  else tally.value += forPeople;
  c.inWork += minutes;
  c.done += c.part;
  c.sessions += 1;
  release(world, m);
  if (c.tests === 1 && c.sessions === 1 && c.hurried === 0 && !asksEarly(world, c)) awaitResults(world, c);
  else decide(world, c, askAtClosure);
  c.staff = -1;
}

/** An experienced doctor at the front can say at once that somebody will need a bed; the ward goes on with the work. */
function asksEarly(world: World, c: CaseSlot): boolean {
  const { p, works } = world;
  if (works.front <= 0 || drawFrom(c.key, D_EARLY_BED) >= p.frontBed * works.front) return false;
  if (drawFrom(c.key, D_ADMIT) >= admitChance(world, c)) return false;
  c.done = c.plan;
  return true;
}

function release(world: World, m: Member): void {
  becomeIdle(world, m);
  world.dirty = true;
  // Whoever takes nobody any more is not seen standing about until the hour.
  showStaff(world, m, homeOf(world, m), m.endsAt + world.p.overtime <= world.now ? -2 : -1);
}

function awaitResults(world: World, c: CaseSlot): void {
  const { p, works } = world;
  const hour = (world.now / 60) % 24;
  const isNight = hour < 7 || hour >= 21;
  const chased = (1 - p.pullTests * works.pull) * (1 - p.attentionTests * world.attention);
  const wait = c.testTime * p.flowTests * (isNight ? p.testNight : 1) * chased;
  c.state = TESTS;
  c.eventAt = world.now + wait;
  schedule(world.calendar, c.eventAt, eventCode(E_RESULTS, c.slot));
}

/** Home, or a bed. */
function decide(world: World, c: CaseSlot, askAtClosure: AskAtClosure): void {
  const { p } = world;
  if (drawFrom(c.key, D_ADMIT) < admitChance(world, c)) {
    askForBed(world, c);
    return;
  }
  const isThin = c.done < 0.75 * c.work;
  const needless = p.needlessBase * (c.junior === 1 ? 2 : 1) + (isThin ? p.needlessRushed : 0);
  if (c.minor === 0 && drawFrom(c.key, D_NEEDLESS) < needless * (1 - 0.6 * world.works.front)) {
    c.needless = 1;
    askForBed(world, c);
    return;
  }
  if (c.class <= 2 && c.hurried === 0 && c.pinned === 0 && p.homeMedian > 0) {
    c.state = HOMEWARD;
    c.eventAt = world.now + p.homeMedian * atDraw(world.fixed.homeSpread, c.key, D_HOME);
    schedule(world.calendar, c.eventAt, eventCode(E_HOME, c.slot));
    return;
  }
  goHome(world, c, askAtClosure);
}

/** Out of the door, unless the manager is asked about the time first and the run halts. */
export function goHome(world: World, c: CaseSlot, askAtClosure: AskAtClosure): void {
  const answer = askAtClosure(world, c);
  if (world.question === null) leave(world, c, HOME, answer);
}

export function backFromTests(world: World, c: CaseSlot): void {
  toClinicians(world, c);
}
