/** What could be done to a department's figure before the month is sent: to rows of its book, which are late visits. */

import { DAY } from '../../lib/time.ts';
import { BREACH, BY_MANAGER, IN_TIME, RECLASSIFY, STORE } from '../codes.ts';
import type { ClosingOffer } from '../flow.ts';
import { copyRow, FLAG_FALSIFIED, removeRows } from '../records.ts';
import type { World } from '../world.ts';

export function closing(world: World): ClosingOffer {
  const near = borderline(world);
  const late = holdable(world);
  return {
    near: near.length,
    late: late.length,
    validate: () => validate(world, near),
    hold: () => hold(world, late),
  };
}

function borderline(world: World): number[] {
  const { columns, length } = world.book;
  const deadline = world.fixed.scenario.target.deadline;
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) {
    if (columns.recordedAs[row] !== BREACH) continue;
    const over = (columns.clockStopped[row] as number) - (columns.clockStarted[row] as number) - deadline;
    if (over <= world.p.closeBorder) rows.push(row);
  }
  return rows;
}

function holdable(world: World): number[] {
  const { columns, length } = world.book;
  const from = world.monthEnd - world.p.closeHoldDays * DAY;
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) {
    if (columns.recordedAs[row] === BREACH && (columns.left[row] as number) >= from) rows.push(row);
  }
  return rows;
}

function mark(world: World, row: number, behaviour: number): void {
  const { columns } = world.book;
  const acts = columns.acts[row] as number;
  if (((acts >> (behaviour * 3)) & 7) !== 0) return;
  columns.acts[row] = acts | (1 << (behaviour * 3 + BY_MANAGER - 1));
  const at = behaviour === RECLASSIFY ? columns.at4 : columns.at5;
  at[row] = world.monthEnd;
  const flags = columns.flags[row] as number;
  if ((flags & FLAG_FALSIFIED) === 0) {
    columns.flags[row] = flags + FLAG_FALSIFIED;
    world.tally.factsFalse += 1;
  }
  const index = behaviour * 3 + BY_MANAGER - 1;
  world.tally.applied[index] = (world.tally.applied[index] as number) + 1;
}

function validate(world: World, rows: readonly number[]): void {
  const { columns } = world.book;
  const deadline = world.fixed.scenario.target.deadline;
  for (const row of rows) {
    columns.recordedAs[row] = IN_TIME;
    columns.clockStopped[row] = (columns.clockStarted[row] as number) + deadline - 1;
    mark(world, row, RECLASSIFY);
    world.tally.inTime += 1;
    world.tally.breach -= 1;
  }
}

function hold(world: World, rows: readonly number[]): void {
  for (const row of rows) {
    mark(world, row, STORE);
    world.book.columns.bookedMonth[row] = world.month + 1;
    copyRow(world.book, row, world.held);
    world.tally.breach -= 1;
  }
  removeRows(world.book, rows);
}
