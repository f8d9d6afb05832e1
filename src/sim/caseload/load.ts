/** What a caseload has beside the world of every flow: lines by post, and what is counted as cases come and go. */
import { cloneHeap, createHeap, type Heap } from './heap.ts';

export const NOBODY = -1;
export const UNKNOWN = -2;

/** A success that the books do not know of yet (pile.ts). */
export interface Entry {
  /** In the month's book; -1 once that month has been sent. */
  row: number;
  readonly since: number;
  /** The hour at which it is written unless somebody hurries it. */
  readonly due: number;
}

export interface Load {
  /** Cases waiting, by post. */
  queues: Heap[];
  /** By post: the slot of the oldest case in line that is past its deadline, or NOBODY, or UNKNOWN (past.ts). */
  oldestPast: number[];
  /** Taken on and not closed; of those, never begun. */
  open: number;
  unseen: number;
  /** Places in use on the scheme. */
  onScheme: number;
  /** Verdicts kept for the month to come. */
  heldSuccess: number;
  heldBreach: number;
  /** Successes not yet written in the books, the next one due first. */
  pile: Entry[];
  /** Of those who come, the share that came before. */
  again: number;
  /** How far the support posts are staffed, 0 to 1.5 of usual. */
  support: number;
  /** What was seen on looking ahead; nobody reads it (ahead.ts). */
  glanced: number;
}

export function createLoad(posts: number): Load {
  return {
    queues: Array.from({ length: posts }, createHeap),
    oldestPast: Array.from({ length: posts }, () => UNKNOWN),
    open: 0,
    unseen: 0,
    onScheme: 0,
    heldSuccess: 0,
    heldBreach: 0,
    pile: [],
    again: 0,
    support: 1,
    glanced: 0.5,
  };
}

export function cloneLoad(load: Load): Load {
  return {
    ...load,
    queues: load.queues.map(cloneHeap),
    oldestPast: load.oldestPast.slice(),
    pile: load.pile.map((entry) => ({ ...entry })),
  };
}

/** In all lines together. */
export function countWaiting(load: Load): number {
  let waiting = 0;
  for (const { slots } of load.queues) waiting += slots.length;
  return waiting;
}
