/**
 * Waiting lines and their order. A line is a plain list of slots; the order is computed when somebody is picked, from
 * the case alone (lower first): arrival, need, what is begun, the deadline under attention, and what behaviours add.
 */
import type { CaseSlot } from '../case.ts';
import { CHERRY, PARK } from '../codes.ts';
import { causeOf, hasActed, recordAct } from '../doses.ts';
import type { World } from '../world.ts';

export function join(line: number[], c: CaseSlot): void {
  line.push(c.slot);
}

export function drop(line: number[], slot: number): void {
  // By hand: most lines are shorter than a call.
  let index = line.length - 1;
  while (index >= 0 && line[index] !== slot) index -= 1;
  if (index < 0) return;
  const last = line.pop() as number;
  if (index < line.length) line[index] = last;
}

/** Minutes left of a clock that does not run. */
const NO_CLOCK = 1000000;
const PARKED = 10000000;
const PINNED = 1000000;

/** Minutes until the clock stops counting; Infinity if it does not run. */
export function minutesLeft(world: World, c: CaseSlot): number {
  if (c.deadline === -1 || c.clockStop !== -1) return Number.POSITIVE_INFINITY;
  return c.deadline - world.now;
}

/** On joining a line: ranked by ease from now on, where that is the habit. It is an act only once it changes who is next. */
export function touchOnJoining(world: World, c: CaseSlot): void {
  if (c.byEase === 0) c.byEase = causeOf(world, c, CHERRY);
}

export function isParked(c: CaseSlot): boolean {
  return hasActed(c, PARK) || (c.inUnit === 1 && c.falsified === 1);
}

/**
 * Works out the case's place in the order for a clinician: `order`, and `orderByNeed`, the place that need alone would
 * give. One plain function that writes its results: it runs for everybody waiting each time somebody is picked.
 */
export function putInOrder(world: World, c: CaseSlot): void {
  const { p, attention } = world;
  const work = c.plan - c.done;
  const left = c.deadline === -1 || c.clockStop !== -1 ? NO_CLOCK : c.deadline - world.now;
  // Parked from now on, where the case can no longer count and that is the habit.
  if (left <= 0.7 * work && !hasActed(c, PARK)) {
    const cause = causeOf(world, c, PARK);
    if (cause > 0) recordAct(world, c, PARK, cause);
  }
  let value = c.arrived - (world.fixed.tables.headStart[c.class] as number);
  if (c.sessions > 0) value -= p.rankStarted;
  if (c.pinned === 1) value -= PINNED;
  else if (isParked(c)) value += c.inUnit === 1 ? p.rankUnitBack : PARKED;
  // Head start of those near the deadline, under attention; those past it fall behind: nobody asks about them.
  if (attention > 0 && left <= 0) value += attention * p.rankAfter;
  else if (attention > 0 && left <= p.rankWindow) value -= attention * p.rankDeadline * (1 + c.nudged);
  c.orderByNeed = value - p.rankNeed * (1 + world.works.pull) * c.need;
  if (c.byEase === 0) {
    c.order = c.orderByNeed;
    return;
  }
  // What the case promises the figure for the minutes it takes: nearly finished or nearly late, and still able to
  // count; far behind if it no longer is.
  let ease = left < 130 ? 0.1 : 0;
  if (left < work || c.clockStop !== -1) ease = -3;
  else if (c.sessions > 0) ease = 0.25 * Math.max(0, 1 - work / 60);
  c.order = value - p.rankEase * ease;
}

/** The same for a bed. */
export function putInBedOrder(world: World, c: CaseSlot): void {
  const { p, attention } = world;
  const left = c.deadline === -1 || c.clockStop !== -1 ? NO_CLOCK : c.deadline - world.now;
  let value = c.bedAsked - p.bedNeed * c.need;
  if (c.pinned === 1) value -= PINNED;
  else if (isParked(c)) value += c.inUnit === 1 ? p.rankUnitBack : PARKED;
  if (attention > 0 && left <= 0) value += 3 * attention * p.rankAfter;
  else if (attention > 0 && left <= p.rankWindow) value -= 3 * attention * p.rankDeadline * (1 + c.nudged);
  c.order = value;
}
