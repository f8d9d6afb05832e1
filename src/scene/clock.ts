/**
 * What the counted clock shows of a person at a moment. Pure: the ring, the last twelfth of the time in numbers (of four
 * hours the last twenty minutes), and the grey after the deadline, when the person can no longer change the figure.
 */
import { DAY } from '../lib/time.ts';

export interface ClockTimes {
  readonly clockStarted: number;
  readonly clockStopped: number;
}

const clockStateValues = [
  'none', // not started, or stopped in time
  'green',
  'amber', // the last quarter
  'red', // the last twelfth, with a number
  'past', // the deadline has gone by
] as const;
export type ClockState = (typeof clockStateValues)[number];

/** Shares of the deadline that are left: of four hours, one hour and twenty minutes. */
const AMBER_FROM = 1 / 4;
const RED_FROM = 1 / 12;
/** A clock that began before the run has another negative time. */
const NEVER = -1;
/** A longer deadline is counted in days. */
const LONGEST_IN_MINUTES = 2 * DAY;

/** Minutes in the unit in which what is left is told. */
export function unitOf(deadline: number): number {
  return deadline > LONGEST_IN_MINUTES ? DAY : 1;
}

/** The greatest number of units that is told. */
export function mostTold(deadline: number): number {
  return Math.floor((deadline * RED_FROM) / unitOf(deadline));
}

/** Minutes left on the counted clock, or null when it is not running. */
export function minutesLeft(person: ClockTimes, at: number, deadline: number): number | null {
  const { clockStarted, clockStopped } = person;
  if (clockStarted === NEVER || at < clockStarted) return null;
  if (clockStopped >= 0 && at >= clockStopped) return null;
  return clockStarted + deadline - at;
}

export function clockState(person: ClockTimes, at: number, deadline: number): ClockState {
  const { clockStarted, clockStopped } = person;
  if (clockStarted === NEVER || at < clockStarted) return 'none';
  const counted = (clockStopped >= 0 && at >= clockStopped ? clockStopped : at) - clockStarted;
  if (counted > deadline) return 'past';
  if (clockStopped >= 0 && at >= clockStopped) return 'none';
  const left = deadline - counted;
  return left <= deadline * RED_FROM ? 'red' : left <= deadline * AMBER_FROM ? 'amber' : 'green';
}

/** Share of the ring still drawn, 1 at the start and 0 at the deadline; 0 when the clock is not running. */
export function ringShare(person: ClockTimes, at: number, deadline: number): number {
  const left = minutesLeft(person, at, deadline);
  if (left === null || left <= 0 || deadline <= 0) return 0;
  return Math.min(1, left / deadline);
}
