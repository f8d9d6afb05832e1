/**
 * Cases past their deadline, and of each line the oldest of them: who is asked about it wants to know before every
 * session. It is remembered, so that a line need not be gone through unless that one has left it.
 */
import type { CaseSlot } from '../case.ts';
import { BREACH, QUEUE } from '../codes.ts';
import type { World } from '../world.ts';
import type { Heap } from './heap.ts';
import { NOBODY, UNKNOWN } from './load.ts';
import { postOf } from './route.ts';

export function isPast(c: CaseSlot): boolean {
  return c.verdict === BREACH;
}

/** Has joined a line, or the deadline has passed of whoever this is. */
export function noticePast(world: World, c: CaseSlot): void {
  if (c.state !== QUEUE || !isPast(c)) return;
  const { oldestPast } = world.load;
  const post = postOf(world, c);
  const known = oldestPast[post] as number;
  if (known === UNKNOWN) return;
  const oldest = known === NOBODY ? Number.POSITIVE_INFINITY : (world.cases[known] as CaseSlot).arrived;
  if (c.arrived < oldest) oldestPast[post] = c.slot;
  // Of two who came at once it is the one farther in front, and that changes.
  else if (c.arrived === oldest) oldestPast[post] = UNKNOWN;
}

/** Has left the line of a post. */
export function forgetPast(world: World, c: CaseSlot, post: number): void {
  const { oldestPast } = world.load;
  if (oldestPast[post] === c.slot) oldestPast[post] = UNKNOWN;
}

/** What was booked as failures is none any more. */
export function forgetAllPast(world: World): void {
  world.load.oldestPast.fill(UNKNOWN);
}

/** The oldest case in the line of a post that is past its deadline. */
export function findOldestPast(world: World, post: number): CaseSlot | null {
  const { load, cases } = world;
  const known = load.oldestPast[post] as number;
  if (known === NOBODY) return null;
  if (known !== UNKNOWN) return cases[known] as CaseSlot;
  let oldest: CaseSlot | null = null;
  let isAlone = true;
  for (const slot of (load.queues[post] as Heap).slots) {
    const each = cases[slot] as CaseSlot;
    if (!isPast(each) || (oldest !== null && each.arrived > oldest.arrived)) continue;
    isAlone = oldest === null || each.arrived < oldest.arrived;
    if (isAlone) oldest = each;
  }
  if (isAlone) load.oldestPast[post] = oldest === null ? NOBODY : oldest.slot;
  return oldest;
}
