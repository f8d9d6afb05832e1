/**
 * What a room holds back: months that are not open yet, and the own reveal until the room has its own. A run without a
 * seat knows nothing of this.
 */
import type { Room } from '../session/state.ts';
import type { SeatState } from './seatState.ts';
import { type Internal, isOver, type OpenRun } from './state.ts';

/** Whoever was removed, or whose room is no more, plays on alone. */
const alone: readonly (string | null)[] = ['removed', 'gone', 'wrong-key', 'not-allowed'];

/** The room that holds the run; null: nothing does. */
export function roomOf({ seat }: Internal): Room | null {
  return seat === null || alone.includes(seat.over) ? null : seat.seat.room;
}

/** The last month that may be run; without a room all of them. */
export function openUntil(internal: Internal): number {
  return roomOf(internal)?.openMonth ?? Number.POSITIVE_INFINITY;
}

export type Waiting = 'paused' | 'month' | 'ended' | 'elsewhere';

/** Why the month in hand may not be run yet; null: it may. */
export function waitsFor(internal: Internal): Waiting | null {
  const room = roomOf(internal);
  const run = internal.open;
  if (room === null || run === null) return null;
  if (internal.seat?.over === 'elsewhere') return 'elsewhere';
  if (room.stage === 'ended') return 'ended';
  if (room.paused) return 'paused';
  return run.past.length + 1 > room.openMonth ? 'month' : null;
}

/** Somebody may begin: the first month is open. */
export function hasBegun(room: Room): boolean {
  return room.stage !== 'lobby' || room.openMonth > 0;
}

/** The own reveal: with the room's, where it is on everyone's device, or when the session is over. */
export function mayReveal({ stage, reveal }: Room): boolean {
  return stage === 'ended' || (stage === 'reveal' && reveal?.devices === 'all');
}

/** The year is over, and the room's reveal has not come. */
export function isHeld(internal: Internal, run: OpenRun): boolean {
  const room = roomOf(internal);
  return room !== null && isOver(run) && !mayReveal(room);
}

export function isAlone({ over }: SeatState): boolean {
  return alone.includes(over);
}
