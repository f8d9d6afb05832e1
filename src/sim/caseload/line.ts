/**
 * The lines of a caseload: one a post, ordered when a case joins and afresh every midnight (lower first), by when it
 * joined, its need, what is begun, the deadline under attention, and what behaviours add.
 */

import { drawFrom } from '../../lib/draw.ts';
import { DAY } from '../../lib/time.ts';
import type { CaseSlot } from '../case.ts';
import { CHERRY, D_IGNORABLE, PARK, QUEUE } from '../codes.ts';
import { causeOf, hasActed, recordAct } from '../doses.ts';
import type { World } from '../world.ts';
import { lookAlong } from './ahead.ts';
import { type Heap, push, remove, reorder } from './heap.ts';
import type { CaseloadTables } from './numbers.ts';
import { forgetPast, isPast, noticePast } from './past.ts';
import { waitAtTheBack } from './ringing.ts';
import { postOf } from './route.ts';
import { showWaiting } from './sight.ts';

/** So many are looked at beforehand when all are put in order. */
const AT_ONCE = 32;
const PARKED = 10000000;
const PINNED = 10000000;

export function tablesOf(world: World): CaseloadTables {
  return world.fixed.caseload as CaseloadTables;
}

/** Its clock runs, and nothing is booked yet. */
export function isCounting(c: CaseSlot): boolean {
  return c.verdict === -1 && c.clockStart !== -1;
}

/** Can be turned away where that is the habit. */
export function isIgnorable(world: World, c: CaseSlot): boolean {
  return drawFrom(c.key, D_IGNORABLE) < (tablesOf(world).ignorable[c.class] as number);
}

/** Minutes until the deadline; Infinity if the case no longer counts. */
function minutesLeft(world: World, c: CaseSlot): number {
  return isCounting(c) ? c.dueAt - world.now : Number.POSITIVE_INFINITY;
}

/** The sessions that are left, one gap apart, do not fit before the deadline. */
function isHopeless(world: World, c: CaseSlot): boolean {
  const { q } = world;
  if (!isCounting(c) || q.parkHopeless <= 0) return false;
  const sessions = Math.max(0, Math.ceil((c.plan - c.done) / q.session) - 1);
  return c.dueAt - world.now < q.parkHopeless * sessions * q.gap * DAY;
}

/** Its place in the order; whoever is found hopeless on the way may be parked. */
function orderOf(world: World, c: CaseSlot): number {
  const { p, q, attention } = world;
  const t = tablesOf(world);
  const past = isPast(c);
  if (!hasActed(c, PARK) && (past || isHopeless(world, c))) {
    const cause = causeOf(world, c, PARK);
    if (cause > 0) {
      recordAct(world, c, PARK, cause);
      waitAtTheBack(world, c);
    }
  }
  let value = c.queuedAt - (t.headStart[c.class] as number);
  if (c.sessions > 0) value -= p.rankStarted;
  if (c.pinned === 1) value -= PINNED;
  else if (hasActed(c, PARK) && q.parkContact <= 0) value += PARKED;
  if (attention > 0) {
    if (past) value += attention * p.rankAfter;
    else if (minutesLeft(world, c) <= p.rankWindow) value -= attention * p.rankDeadline * (1 + c.nudged);
  }
  return c.byEase === 0
    ? value - p.rankNeed * (1 + world.works.pull) * c.need
    : value - p.rankEase * easeOf(world, c);
}

/** What a case promises the figure for the minutes it takes, -1 to 1; nothing once its planned work is done. */
export function easeOf(world: World, c: CaseSlot): number {
  if (!isCounting(c)) return -1;
  if (c.keep === 1) return 0;
  const { q } = world;
  const left = Math.max(0, c.plan - c.done);
  return 0.6 * (tablesOf(world).ease[c.class] as number) + 0.4 * Math.max(0, 1 - left / (3 * q.session + 1));
}

export function joinLine(world: World, c: CaseSlot): void {
  c.state = QUEUE;
  c.eventAt = -1;
  c.queuedAt = world.now;
  if (c.byEase === 0) c.byEase = causeOf(world, c, CHERRY);
  takePlace(world, c);
  showWaiting(world, c);
}

function takePlace(world: World, c: CaseSlot): void {
  const order = orderOf(world, c);
  push(world.load.queues[postOf(world, c)] as Heap, world.cases, c.slot, order);
  noticePast(world, c);
  world.dirty = true;
}

export function leaveLine(world: World, c: CaseSlot): void {
  if (c.state !== QUEUE) return;
  const post = postOf(world, c);
  remove(world.load.queues[post] as Heap, world.cases, c.slot);
  forgetPast(world, c, post);
}

/** Something about a waiting case has changed: it takes its new place. */
export function replaceInLine(world: World, c: CaseSlot): void {
  if (c.state !== QUEUE) return;
  leaveLine(world, c);
  takePlace(world, c);
}

/** Every midnight: deadlines have come nearer, hopes have gone. */
export function orderAfresh(world: World): void {
  const { cases, load } = world;
  for (const queue of load.queues) {
    const { slots, orders } = queue;
    for (let k = 0; k < slots.length; k += 1) {
      if (k % AT_ONCE === 0) lookAlong(load, cases, slots, k, AT_ONCE);
      orders[k] = orderOf(world, cases[slots[k] as number] as CaseSlot);
    }
    reorder(queue, cases);
  }
}
