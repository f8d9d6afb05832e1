/**
 * Waiting lines and their order. A line is a plain list of slots; the order is computed when somebody is picked, from
 * the case alone (lower first): arrival, need, what is begun, the deadline under attention, and what behaviours add.
 */
import type { CaseSlot } from './case.ts';
import { CHERRY, PARK } from './codes.ts';
import { causeOf, hasActed, recordAct } from './doses.ts';
import type { World } from './world.ts';

export function join(line: number[], c: CaseSlot): void {
  line.push(c.slot);
}

export function drop(line: number[], slot: number): void {
  const index = line.indexOf(slot);
  if (index < 0) return;
  const last = line.pop() as number;
  if (index < line.length) line[index] = last;
}

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

/** When lines are looked through: parked from now on where the case can no longer count, and that is the habit. */
export function touchInLine(world: World, c: CaseSlot): void {
  if (hasActed(c, PARK)) return;
  const left = minutesLeft(world, c);
  if (left > 0.7 * (c.plan - c.done)) return;
  const cause = causeOf(world, c, PARK);
  if (cause > 0) recordAct(world, c, PARK, cause);
}

export function isParked(c: CaseSlot): boolean {
  return hasActed(c, PARK) || (c.inUnit === 1 && c.falsified === 1);
}

/** Place in the order for a clinician. */
export function rank(world: World, c: CaseSlot): number {
  const common = rankWithoutNeed(world, c);
  return c.byEase > 0 ? common - world.p.rankEase * easeNow(world, c) : common - needBonus(world, c);
}

/** The place that need would give, whatever the habit. */
export function rankByNeed(world: World, c: CaseSlot): number {
  return rankWithoutNeed(world, c) - needBonus(world, c);
}

function needBonus(world: World, c: CaseSlot): number {
  return world.p.rankNeed * (1 + world.works.pull) * c.need;
}

function rankWithoutNeed(world: World, c: CaseSlot): number {
  const { p, fixed } = world;
  let value = c.arrived - (fixed.tables.headStart[c.class] as number);
  if (c.sessions > 0) value -= p.rankStarted;
  if (c.pinned === 1) value -= PINNED;
  value += urgency(world, c);
  if (c.pinned === 0 && isParked(c)) value += c.inUnit === 1 ? p.rankUnitBack : PARKED;
  return value;
}

/**
 * What a case promises the figure for the minutes it takes, up to 1: nearly finished or nearly late, and still able to
 * count. Far below nothing if it no longer is.
 */
function easeNow(world: World, c: CaseSlot): number {
  const work = c.plan - c.done;
  const left = minutesLeft(world, c);
  if (left < work || c.clockStop !== -1) return -3;
  if (c.sessions > 0) return 0.25 * Math.max(0, 1 - work / 60);
  return left < 130 ? 0.1 : 0;
}

/** Head start of those near the deadline, under attention; those past it fall behind: nobody asks about them. */
function urgency(world: World, c: CaseSlot): number {
  const { p, attention } = world;
  if (attention <= 0) return 0;
  const left = minutesLeft(world, c);
  if (left <= 0) return attention * p.rankAfter;
  if (left > p.rankWindow) return 0;
  return -attention * p.rankDeadline * (1 + (c.nudged === 1 ? 1 : 0));
}

/** Place in the order for a bed. */
export function bedRank(world: World, c: CaseSlot): number {
  const { p } = world;
  let value = c.bedAsked - p.bedNeed * c.need;
  if (c.pinned === 1) value -= PINNED;
  value += 3 * urgency(world, c);
  if (isParked(c) && c.pinned === 0) value += c.inUnit === 1 ? p.rankUnitBack : PARKED;
  return value;
}
