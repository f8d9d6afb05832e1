/** The flow of a department: visits of hours, through the door, rooms and beds. */

import { beginVisit, openFirstVisit, scheduleNextArrival } from '../arrivals.ts';
import type { CaseSlot } from '../case.ts';
import {
  AWAY,
  BED,
  E_ACCEPTED,
  E_ARRIVAL,
  E_ATTENTION,
  E_BED_FREE,
  E_BED_READY,
  E_HOME,
  E_OUTSIDE,
  E_PATIENCE,
  E_RESULTS,
  E_RETURN,
  E_SESSION,
  E_WARD_DONE,
  FRONT,
  HOMEWARD,
  OUTSIDE,
  QUEUE,
  TESTS,
} from '../codes.ts';
import type { Flow } from '../flow.ts';
import { affordable } from '../pressure.ts';
import { copyRow } from '../records.ts';
import type { Member } from '../staff.ts';
import type { World } from '../world.ts';
import { attend, isCounting } from './attention.ts';
import type { Bed } from './bed.ts';
import { accept, bedReady, bedsOpen, freeBed, settleBeds, settleCubicles } from './beds.ts';
import { backFromTests, endSession, goHome } from './clinic.ts';
import { leave, UNSEEN } from './close.ts';
import { closing } from './closing.ts';
import { dispatch, endWardWork } from './dispatch.ts';
import { arrive, letIn, loseThePatient, settleOutside } from './front.ts';
import { lookAt } from './lookAt.ts';
import { askAboutToLeave, askAtClosure, askAtDoor, askNearDeadline, askReturned } from './moments.ts';
import { writeOpen } from './open.ts';
import { drop } from './queues.ts';
import { showAll } from './showAll.ts';

export const department: Flow = {
  happen,
  settle,
  startDay: () => undefined,
  onTheHour,
  look,
  bringIn,
  closing,
  writeOpen,
  showAll,
  lookAt,
};

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

function onTheHour(world: World): void {
  const { tally } = world;
  if (world.minors.length + world.majors.length + world.front.length > 12) loseThePatient(world);
  world.bedsDirty = true;
  tally.bedMinutes += 60 * world.bedsUsed;
  tally.bedOpenMinutes += 60 * Math.max(1, bedsOpen(world));
}

function look(world: World, hour: number): void {
  const { tally } = world;
  tally.present[hour] = world.inDepartment;
  tally.stuck[hour] = world.boarders;
  tally.outside[hour] = world.outside.length;
  const expected = world.p.perDay * 30 * 1.05;
  tally.spare[hour] = affordable(world, hour, expected);
}

/** Sign-offs kept from last month go into this month's books. */
function bringIn(world: World): void {
  const { held } = world;
  world.carriedIn = held.length;
  for (let row = 0; row < held.length; row += 1) copyRow(held, row, world.book);
  world.tally.breach += held.length;
  world.tally.dayBreach += held.length;
  held.length = 0;
}
