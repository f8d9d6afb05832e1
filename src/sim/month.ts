/** One month: events are taken in order until its end, and after each, whoever can act does. */
import { eventCode, eventKind, eventSubject, nextTime, schedule, takeNext } from '../lib/calendar.ts';
import { MINUTES_PER_DAY } from '../scenario/types.ts';
import { beginVisit, openFirstVisit, scheduleNextArrival } from './arrivals.ts';
import type { CaseSlot } from './case.ts';
import {
  AWAY,
  BED,
  E_ACCEPTED,
  E_ARRIVAL,
  E_ATTENTION,
  E_BED_FREE,
  E_BED_READY,
  E_HOME,
  E_HOUR,
  E_OUTSIDE,
  E_PATIENCE,
  E_RESULTS,
  E_RETURN,
  E_SESSION,
  E_STOP,
  E_WARD_DONE,
  FRONT,
  HOMEWARD,
  OUTSIDE,
  QUEUE,
  TESTS,
} from './codes.ts';
import { liveADay } from './day.ts';
import { attend, isCounting } from './department/attention.ts';
import { accept, bedReady, bedsOpen, freeBed, settleBeds, settleCubicles } from './department/beds.ts';
import { backFromTests, endSession, goHome } from './department/clinic.ts';
import { leave, UNSEEN } from './department/close.ts';
import { dispatch, endWardWork } from './department/dispatch.ts';
import { arrive, letIn, loseThePatient, settleOutside } from './department/front.ts';
import {
  askAboutStaff,
  askAboutToLeave,
  askAtClosure,
  askAtDoor,
  askMonthSafe,
  askNearDeadline,
  askReturned,
} from './department/moments.ts';
import { drop } from './department/queues.ts';
import { putInForce } from './inForce.ts';
import { monthFigure } from './pressure.ts';
import { changeShifts, planDay } from './roster.ts';
import type { Member } from './staff.ts';
import { askToStop } from './stop.ts';
import type { Bed, World } from './world.ts';

/** Runs to the end of the month, or until a question halts the run. */
export function runUntil(world: World, end: number): void {
  const { calendar } = world;
  while (world.question === null) {
    const time = nextTime(calendar);
    if (time >= end) break;
    const code = takeNext(calendar);
    world.now = time;
    happen(world, eventKind(code), eventSubject(code));
    if ((world.dirty || world.bedsDirty) && world.question === null) settle(world);
  }
  if (world.question === null) world.now = end;
}

/** Whoever can act now does, until nothing changes any more. */
function settle(world: World): void {
  for (let round = 0; (world.dirty || world.bedsDirty) && round < 20 && world.question === null; round += 1) {
    if (world.bedsDirty) {
      world.bedsDirty = false;
      if (world.bedQueue.length > 0) settleBeds(world);
    }
    if (!world.dirty) continue;
    world.dirty = false;
    if (world.bedQueue.length > 0) settleCubicles(world);
    if (world.outside.length > 0) settleOutside(world);
    dispatch(world);
  }
  world.dirty = false;
}

function happen(world: World, kind: number, subject: number): void {
  switch (kind) {
    case E_HOUR:
      onTheHour(world);
      return;
    case E_ARRIVAL:
      scheduleNextArrival(world, world.now);
      visit(world, openFirstVisit(world, subject));
      return;
    case E_WARD_DONE:
      endWardWork(world, world.staff[subject] as Member);
      return;
    case E_BED_READY:
    case E_BED_FREE:
      bedEvent(world, kind, world.beds[subject] as Bed);
      return;
    case E_STOP:
      askToStop(world);
      return;
    default:
      caseEvent(world, kind, world.cases[subject] as CaseSlot);
  }
}

function visit(world: World, c: CaseSlot): void {
  const answer = askAtDoor(world, c);
  if (world.question === null) arrive(world, c, answer);
}

function bedEvent(world: World, kind: number, bed: Bed): void {
  if (bed.eventAt !== world.now) return;
  if (kind === E_BED_READY && bed.state === 1) bedReady(world, bed);
  else if (kind === E_BED_FREE && bed.state === 4) freeBed(world, bed);
}

function caseEvent(world: World, kind: number, c: CaseSlot): void {
  if (kind === E_ATTENTION) {
    if (c.attentionAt !== world.now || !isCounting(world, c)) return;
    if (askNearDeadline(world, c) || world.question !== null) return;
    attend(world, c);
    return;
  }
  if (kind === E_PATIENCE) {
    if (c.patienceAt !== world.now || c.seen !== -1) return;
    if (c.state !== FRONT && c.state !== QUEUE) return;
    if (askAboutToLeave(world, c) || world.question !== null) return;
    drop(c.state === FRONT ? world.front : c.minor === 1 ? world.minors : world.majors, c.slot);
    leave(world, c, UNSEEN, 'none');
    return;
  }
  if (c.eventAt !== world.now) return;
  if (kind === E_SESSION) endSession(world, c, askAtClosure);
  else if (kind === E_HOME && c.state === HOMEWARD) goHome(world, c, askAtClosure);
  else if (kind === E_RESULTS && c.state === TESTS) backFromTests(world, c);
  else if (kind === E_ACCEPTED && c.state === BED) accept(world, c);
  else if (kind === E_OUTSIDE && c.state === OUTSIDE) letIn(world, c);
  else if (kind === E_RETURN && c.state === AWAY) {
    beginVisit(world, c);
    askReturned(world, c);
    if (world.question === null) arrive(world, c, 'none');
  }
}

/** Shifts, sight and, at midnight, the day. */
function onTheHour(world: World): void {
  const { now, tally } = world;
  const day = Math.floor(now / MINUTES_PER_DAY);
  if (now === day * MINUTES_PER_DAY) {
    liveADay(world, day);
    putInForce(world, day);
    planDay(world, day);
  }
  changeShifts(world);
  if (world.minors.length + world.majors.length + world.front.length > 12) loseThePatient(world);
  world.bedsDirty = true;
  tally.bedMinutes += 60 * world.bedsUsed;
  tally.bedOpenMinutes += 60 * Math.max(1, bedsOpen(world));
  look(world);
  askAboutStaff(world);
  if (world.question === null) askMonthSafe(world);
  schedule(world.calendar, now + 60, eventCode(E_HOUR, 0));
}

/** What can be seen on the screens, by hour. */
function look(world: World): void {
  const { tally } = world;
  const hour = tally.hours;
  if (hour >= tally.figure.length) return;
  tally.figure[hour] = monthFigure(world);
  tally.present[hour] = world.inDepartment;
  tally.stuck[hour] = world.boarders;
  tally.outside[hour] = world.outside.length;
  const expected = world.p.perDay * 30 * 1.05;
  tally.spare[hour] = Math.floor(((100 - world.level) / 100) * expected) - tally.breach;
  tally.hours = hour + 1;
}
