/** Idle staff look for work: each post has its own order of what to take. Runs after every event that changes something. */
import { eventCode, schedule } from '../../lib/calendar.ts';
import type { CaseSlot } from '../case.ts';
import { CHERRY, E_WARD_DONE, P_WARDS, POST_FRONT, POST_MAJORS, POST_MINORS, POST_WARDS } from '../codes.ts';
import { recordAct } from '../doses.ts';
import { mayAskAt } from '../questions.ts';
import { showStaff } from '../show.ts';
import { IDLE, type Member, WARD_TASK } from '../staff.ts';
import { type Bed, changeIdle, type World } from '../world.ts';
import { cleanBed } from './beds.ts';
import { startFront, startSession } from './clinic.ts';
import { askWhoIsNext } from './moments.ts';
import { isParked, putInOrder } from './queues.ts';
import { spaceFor } from './space.ts';

export function dispatch(world: World): void {
  if (!isAnybodyWaiting(world)) return;
  if (!canMatch(world)) return;
  // Where one at a post found nobody to take, the next at that post finds nobody either, until somebody is taken.
  let inVain = 0;
  for (let k = 0; k < world.onDuty.length; k += 1) {
    const m = world.staff[world.onDuty[k] as number] as Member;
    if (m.doing !== IDLE || (inVain & (1 << m.post)) !== 0) continue;
    if (m.endsAt + world.p.overtime <= world.now || !hasWork(world, m.post)) continue;
    if (m.post === POST_FRONT) frontWork(world, m);
    else if (m.post === POST_MINORS) minorsWork(world, m);
    else if (m.post === POST_MAJORS) majorsWork(world, m);
    else if (m.post === POST_WARDS) wardWork(world, m);
    if (world.question !== null) return;
    inVain = (m.doing as number) === IDLE ? inVain | (1 << m.post) : 0;
  }
}

function isAnybodyWaiting(world: World): boolean {
  return world.majors.length + world.minors.length + world.front.length + world.readyBeds.length > 0;
}

/** Is anybody idle at a post for which somebody waits? */
function canMatch(world: World): boolean {
  const { idle } = world;
  for (let post = 0; post < idle.length; post += 1) {
    if ((idle[post] as number) > 0 && hasWork(world, post)) return true;
  }
  return false;
}

/** Does anybody wait whom this post could see to? */
function hasWork(world: World, post: number): boolean {
  if (post === POST_MAJORS) return world.majors.length + world.minors.length + world.front.length > 0;
  if (post === POST_WARDS) return world.readyBeds.length > 0;
  if (post === POST_MINORS) return world.minors.length > 0;
  return (
    post === POST_FRONT && (world.front.length > 0 || (world.p.minorsOwn > 0 && world.minors.length > 0))
  );
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
    if (first !== null && (waits || !isStaffed(world, POST_FRONT))) {
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
  const alone = !isStaffed(world, POST_MINORS);
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
  m.doing = WARD_TASK;
  changeIdle(world, m.post, -1);
  m.since = world.now;
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
  m.doing = IDLE;
  changeIdle(world, m.post, 1);
  m.since = world.now;
  world.dirty = true;
}

function isStaffed(world: World, post: number): boolean {
  for (let k = 0; k < world.onDuty.length; k += 1) {
    if (world.staff[world.onDuty[k] as number]?.post === post) return true;
  }
  return false;
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
