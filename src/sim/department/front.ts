/** The door: who comes in, who is kept outside, triage and handover, and when the clock starts. */

import { eventCode, schedule } from '../../lib/calendar.ts';
import { drawFrom } from '../../lib/draw.ts';
import { atDraw } from '../../lib/quantile.ts';
import { isIgnorable } from '../arrivals.ts';
import type { CaseSlot } from '../case.ts';
import {
  D_LEAD,
  D_PATIENCE,
  D_PATIENCE_TIME,
  D_REDIRECT,
  E_ATTENTION,
  E_OUTSIDE,
  E_PATIENCE,
  FRONT,
  IGNORE,
  OUTSIDE,
  P_FRONT,
  P_OUTSIDE,
  P_WAITING,
  QUEUE,
} from '../codes.ts';
import { causeOf, recordAct } from '../doses.ts';
import { show } from '../show.ts';
import type { World } from '../world.ts';
import { askForBed } from './beds.ts';
import { leave, REDIRECTED, UNSEEN } from './close.ts';
import { drop, join, touchOnJoining } from './queues.ts';

/** What a dilemma at the door decided. */
export type DoorAnswer = 'none' | 'outside' | 'bring-in';

export function arrive(world: World, c: CaseSlot, answer: DoorAnswer): void {
  if (isRedirected(world, c)) {
    recordAct(world, c, IGNORE, 1);
    show(world, c, P_FRONT);
    leave(world, c, REDIRECTED, 'none');
    return;
  }
  if (keepsOutside(world, c, answer)) return;
  comeIn(world, c);
}

function isRedirected(world: World, c: CaseSlot): boolean {
  const { p } = world;
  if (c.minor === 0 || c.ambulance === 1 || world.inDepartment < p.redirectGate) return false;
  return drawFrom(c.key, D_REDIRECT) < p.redirect;
}

function keepsOutside(world: World, c: CaseSlot, answer: DoorAnswer): boolean {
  if (answer === 'bring-in' || !isIgnorable(c)) return false;
  if (answer === 'none' && !isBusy(world)) return false;
  const cause = answer === 'outside' ? 1 : causeOf(world, c, IGNORE);
  if (cause === 0) return false;
  recordAct(world, c, IGNORE, cause);
  c.falsified = 1;
  c.state = OUTSIDE;
  c.eventAt = world.now + world.p.outsideMost;
  join(world.outside, c);
  schedule(world.calendar, c.eventAt, eventCode(E_OUTSIDE, c.slot));
  show(world, c, P_OUTSIDE);
  return true;
}

/** As many in, besides those who only wait for a bed, as are let in while crews are kept outside. */
function isBusy(world: World): boolean {
  return world.inDepartment - world.boarders >= world.p.gate;
}

/** Lets in the crew that has waited longest, once there is room. */
export function settleOutside(world: World): void {
  while (world.outside.length > 0 && !isBusy(world)) {
    let first = world.cases[world.outside[0] as number] as CaseSlot;
    for (let k = 1; k < world.outside.length; k += 1) {
      const c = world.cases[world.outside[k] as number] as CaseSlot;
      if (c.arrived < first.arrived) first = c;
    }
    letIn(world, first);
  }
}

export function letIn(world: World, c: CaseSlot): void {
  drop(world.outside, c.slot);
  c.outside = world.now - c.arrived;
  comeIn(world, c);
}

function comeIn(world: World, c: CaseSlot): void {
  world.inDepartment += 1;
  world.dirty = true;
  if (c.class === 0) {
    startClock(world, c, world.now);
    toClinicians(world, c);
    return;
  }
  c.state = FRONT;
  c.eventAt = -1;
  join(world.front, c);
  if (c.ambulance === 0) startClock(world, c, world.now);
  show(world, c, P_FRONT);
}

/** The counted clock starts; attention is due shortly before the deadline where there is a target. */
function startClock(world: World, c: CaseSlot, time: number): void {
  const { p, fixed } = world;
  c.clockStart = time;
  c.deadline = time + fixed.scenario.target.deadline;
  if (fixed.settings.regime === 'target' && world.month > 0) {
    c.attentionAt = p.reviewEarly > 0 ? c.deadline - p.reviewEarly : attentionTime(world, c);
    if (c.attentionAt > world.now) schedule(world.calendar, c.attentionAt, eventCode(E_ATTENTION, c.slot));
  }
  if (c.class > 1 && drawFrom(c.key, D_PATIENCE) < p.patienceShare) {
    c.patienceAt = world.now + patienceOf(world, c);
    schedule(world.calendar, c.patienceAt, eventCode(E_PATIENCE, c.slot));
  }
}

/** When the clock is about to stop counting, as staff see it. */
export function attentionTime(world: World, c: CaseSlot): number {
  const { p } = world;
  return c.deadline - p.leadLeast - p.leadSpread * drawFrom(c.key, D_LEAD);
}

/** How long this person would wait to be seen, minutes; longer where the service is trusted. */
function patienceOf(world: World, c: CaseSlot): number {
  const { p, fixed } = world;
  const spread = atDraw(fixed.patienceSpread, c.key, D_PATIENCE_TIME);
  return p.patienceMedian * (0.6 + 0.57 * world.trust) * spread;
}

/** On the hour, in a crisis: those of ordinary patience give up too. */
export function loseThePatient(world: World): void {
  for (const line of [world.front, world.minors, world.majors]) {
    for (let k = line.length - 1; k >= 0; k -= 1) {
      const c = world.cases[line[k] as number] as CaseSlot;
      if (c.seen !== -1 || c.class < 2) continue;
      if (world.now - c.arrived < world.p.patienceOthers * patienceOf(world, c)) continue;
      drop(line, c.slot);
      leave(world, c, UNSEEN, 'none');
    }
  }
}

/** Triage or handover is done: on to the clinicians, or straight to a ward. */
export function leaveFront(world: World, c: CaseSlot): void {
  if (c.clockStart === -1) {
    // At handover, or after the grace minutes, whichever is first; a crew kept outside is not on the clock.
    const entered = c.arrived + c.outside;
    startClock(world, c, Math.min(world.now, entered + world.p.clockGrace));
  }
  if (c.direct === 1) {
    c.sessions = 1;
    c.seen = world.now;
    c.done = 0.75 * c.work;
    askForBed(world, c);
    return;
  }
  toClinicians(world, c);
}

export function toClinicians(world: World, c: CaseSlot): void {
  c.state = QUEUE;
  c.eventAt = -1;
  join(c.minor === 1 ? world.minors : world.majors, c);
  touchOnJoining(world, c);
  world.dirty = true;
  if (c.space < 0) show(world, c, P_WAITING);
}
