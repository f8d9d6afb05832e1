/** Idle staff look for work: each post has its own order of what to take. Runs after every event that changes something. */
import { eventCode, schedule } from '../../lib/calendar.ts';
import type { CaseSlot } from '../case.ts';
import { CHERRY, E_WARD_DONE, P_WARDS, POST_FRONT, POST_MAJORS, POST_MINORS, POST_WARDS } from '../codes.ts';
import { recordAct } from '../doses.ts';
import { becomeBusy, becomeIdle } from '../idle.ts';
import { mayAskAt } from '../questions.ts';
import { showStaff } from '../show.ts';
import { IDLE, type Member, WARD_TASK } from '../staff.ts';
import type { World } from '../world.ts';
import type { Bed } from './bed.ts';
import { cleanBed } from './beds.ts';
import { startFront, startSession } from './clinic.ts';
import { askWhoIsNext } from './moments.ts';
import { isParked, putInOrder } from './queues.ts';
import { spaceFor } from './space.ts';

export function dispatch(world: World): void {
  const { idlers, now, p } = world;
  let waiting = postsWanted(world);
  // Where one at a post found nobody to take, the next at that post finds nobody either, until somebody is taken.
  let inVain = 0;
  for (let k = 0; k < idlers.length && (waiting & ~inVain) !== 0; ) {
    const m = world.staff[idlers[k] as number] as Member;
    const { post } = m;
    if ((waiting & ~inVain & (1 << post)) === 0 || m.endsAt + p.overtime <= now) {
      k += 1;
      continue;
    }
    if (post === POST_FRONT) frontWork(world, m);
    else if (post === POST_MINORS) minorsWork(world, m);
    else if (post === POST_MAJORS) majorsWork(world, m);
    else wardWork(world, m);
    if (world.question !== null) return;
    if (m.doing === IDLE) {
      inVain |= 1 << post;
      k += 1;
    } else {
      inVain = 0;
      waiting = postsWanted(world);
    }
  }
}

/** A bit for each post at which somebody is idle and somebody could be seen to now. */
function postsWanted(world: World): number {
  const { front, minors, majors, readyBeds, idlePosts, p } = world;
  let posts = readyBeds.length > 0 ? 1 << POST_WARDS : 0;
  if (minors.length > 0)
    posts |= (1 << POST_MINORS) | (1 << POST_MAJORS) | (p.minorsOwn > 0 ? 1 << POST_FRONT : 0);
  if (front.length > 0) posts |= (1 << POST_FRONT) | (1 << POST_MAJORS);
  if (majors.length > 0) posts |= 1 << POST_MAJORS;
  return posts & idlePosts;
}

function frontWork(world: World, m: Member): void {
  const first = firstAtFront(world);
  if (first !== null) {
    startFront(world, m, first);
    return;
  }
  if (world.p.minorsOwn > 0) take(world, m, best(world, world.minors));
}

function minorsWork(world: World, m: Member): void {
  take(world, m, best(world, world.minors));
}

/** Majors help at the door when it has no one, or when the first has waited long; minors when nobody else does. */
function majorsWork(world: World, m: Member): void {
  if (world.front.length > 0) {
    const first = firstAtFront(world);
    const waits = first !== null && world.now - first.arrived - first.outside > world.p.helpAfter;
    if (first !== null && (waits || world.staffed[POST_FRONT] === 0)) {
      startFront(world, m, first);
      return;
    }
  }
  let serious = best(world, world.majors);
  if (mayAskAt(world, 'pick') || mayAskAt(world, 'past-deadline')) {
    const chosen = askWhoIsNext(
      world,
      m,
      serious,
      world.minors.length > 0 ? best(world, world.minors) : null,
    );
    if (world.question !== null) return;
    if (chosen !== null && chosen.minor === 1 && take(world, m, chosen)) return;
    if (chosen !== null) serious = chosen;
  }
  const alone = world.staffed[POST_MINORS] === 0;
  if (world.minors.length > 0 && (serious === null || alone || world.p.minorsFirst > 0)) {
    const small = best(world, world.minors);
    const wins =
      serious === null || (small !== null && small.order - 240 * world.p.minorsFirst < serious.order);
    if (wins && take(world, m, small)) return;
  }
  take(world, m, serious);
}

function wardWork(world: World, m: Member): void {
  const next = world.readyBeds.shift();
  if (next === undefined) {
    return;
  }
  const bed = world.beds[next] as Bed;
  bed.state = 3;
  becomeBusy(world, m, WARD_TASK);
  m.bed = next;
  const minutes = world.p.discharge / (m.pace * (1 + world.p.wardAttention * world.attention));
  schedule(world.calendar, world.now + minutes, eventCode(E_WARD_DONE, m.index));
  showStaff(world, m, P_WARDS, -1);
}

export function endWardWork(world: World, m: Member): void {
  world.tally.value += world.now - m.since;
  showStaff(world, m, P_WARDS, -1);
  cleanBed(world, world.beds[m.bed] as Bed);
  m.bed = -1;
  becomeIdle(world, m);
  world.dirty = true;
}

function take(world: World, m: Member, c: CaseSlot | null): boolean {
  if (c === null) return false;
  if (c.byEase > 0 && isAheadOfNeed(world, c)) recordAct(world, c, CHERRY, c.byEase);
  startSession(world, m, c);
  return true;
}

/** Is somebody with a better claim by need passed over? */
function isAheadOfNeed(world: World, c: CaseSlot): boolean {
  const line = c.minor === 1 ? world.minors : world.majors;
  for (let k = 0; k < line.length; k += 1) {
    const other = world.cases[line[k] as number] as CaseSlot;
    if (other === c || spaceFor(world, other) < 0) continue;
    if (other.orderByNeed < c.orderByNeed) return true;
  }
  return false;
}

function firstAtFront(world: World): CaseSlot | null {
  let first: CaseSlot | null = null;
  let firstRank = Number.POSITIVE_INFINITY;
  for (let k = 0; k < world.front.length; k += 1) {
    const c = world.cases[world.front[k] as number] as CaseSlot;
    const value = c.arrived + c.outside - (c.ambulance === 1 ? 15 : 0);
    if (value < firstRank) {
      first = c;
      firstRank = value;
    }
  }
  return first;
}

/** The first in order among those who have a space to be seen in. */
function best(world: World, line: readonly number[]): CaseSlot | null {
  let first: CaseSlot | null = null;
  let firstOrder = Number.POSITIVE_INFINITY;
  for (let k = 0; k < line.length; k += 1) {
    const c = world.cases[line[k] as number] as CaseSlot;
    if (c.space < 0 && spaceFor(world, c) < 0) continue;
    putInOrder(world, c);
    if (c.order < firstOrder) {
      first = c;
      firstOrder = c.order;
    }
  }
  // Somebody parked is taken up only while another stays free for those who still count, or after very long.
  if (first !== null && isParked(first) && first.pinned === 0) {
    const waited = world.now - first.arrived;
    if (
      waited < world.p.parkMost &&
      (world.idle[first.minor === 1 ? POST_MINORS : POST_MAJORS] as number) < 2
    )
      return null;
  }
  return first;
}
