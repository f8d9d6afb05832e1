/**
 * The books of a caseload. A success is booked when the case closes (or a scheme stops its clock), a failure at the
 * deadline, while the case goes on. The true verdict is taken at the same moments from the true facts.
 */
import { DAY } from '../../lib/time.ts';
import type { CaseSlot } from '../case.ts';
import { BREACH, IN_TIME, NOT_COUNTED, STORE } from '../codes.ts';
import { causeOf, recordAct } from '../doses.ts';
import { monthFigure } from '../pressure.ts';
import type { World } from '../world.ts';
import { noticePast } from './past.ts';

/** States of the true verdict (`CaseSlot.truly`). */
export const PENDING = 1;
export const TRULY = 2;
export const NOT_TRULY = 3;

export function bookSuccess(world: World, c: CaseSlot): void {
  c.verdict = IN_TIME;
  c.verdictMonth = world.month;
  c.clockStop = world.now;
  world.tally.inTime += 1;
  world.tally.dayInTime += 1;
}

export function bookBreach(world: World, c: CaseSlot): void {
  c.verdict = BREACH;
  c.verdictMonth = world.month;
  world.tally.breach += 1;
  world.tally.dayBreach += 1;
}

export function takeOutOfCount(world: World, c: CaseSlot): void {
  c.verdict = NOT_COUNTED;
  c.verdictMonth = world.month;
}

export function settleTruly(world: World, c: CaseSlot, isGood: boolean): void {
  if (c.truly !== PENDING) return;
  c.truly = isGood ? TRULY : NOT_TRULY;
  world.tally.trulyCounted += 1;
  if (isGood) world.tally.trulyInTime += 1;
}

/** The deadline passes. */
export function passDeadline(world: World, c: CaseSlot): void {
  settleTruly(world, c, false);
  if (c.verdict !== -1) return;
  bookBreach(world, c);
  noticePast(world, c);
}

/** Is this success kept for next month? In the last days, once the month is safe, or lost. */
export function isStored(world: World, c: CaseSlot, asked: boolean): boolean {
  const { p, tally } = world;
  const { regime } = world.fixed.settings;
  if (world.month === 0 || regime !== 'target') return false;
  const lastDays = p.storeDays * DAY;
  if (world.now < world.monthEnd - lastDays || c.dueAt < world.monthEnd + DAY) return false;
  const cause = asked ? 1 : causeOf(world, c, STORE);
  if (cause === 0) return false;
  const figure = monthFigure(world);
  const enough = world.carriedIn > p.storeEnough * (tally.inTime + tally.breach);
  if (!asked && (figure < world.level - 1 ? enough : figure < world.level + 0.5)) return false;
  recordAct(world, c, STORE, cause);
  c.falsified = 1;
  return true;
}

/** Booked in the month to come. */
export function bookLater(world: World, c: CaseSlot): void {
  c.verdict = IN_TIME;
  c.verdictMonth = world.month + 1;
  c.clockStop = world.now;
  world.load.heldSuccess += 1;
}
