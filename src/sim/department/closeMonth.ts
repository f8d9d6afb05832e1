/**
 * Closing the month. Where the figure is near the line the manager is offered what managers are offered: send it as it
 * is, have borderline cases corrected, or keep late completions for next month. Real counts of real cases.
 */
import { BREACH, BY_MANAGER, IN_TIME, RECLASSIFY, STORE } from '../codes.ts';
import { monthFigure } from '../pressure.ts';
import { settle } from '../questions.ts';
import { copyRow, FLAG_FALSIFIED, removeRows } from '../records.ts';
import type { World } from '../world.ts';

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
  const from = world.monthEnd - world.p.closeHoldDays * 1440;
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) {
    if (columns.recordedAs[row] === BREACH && (columns.left[row] as number) >= from) rows.push(row);
  }
  return rows;
}

/** Asks, and does what was chosen. Returns at once if the run halts. */
export function closeMonth(world: World): void {
  if (world.fixed.settings.regime !== 'target' || world.fixed.stake === 0 || world.month === 0) return;
  const counted = world.tally.inTime + world.tally.breach;
  if (counted === 0) return;
  const figure = (100 * world.tally.inTime) / counted;
  const gap = world.level - figure;
  if (gap > 1.5 || gap < -0.5) return;
  const near = borderline(world);
  const late = holdable(world);
  const choices = ['as-it-is'];
  if (near.length > 0) choices.push('validate');
  if (late.length > 0) choices.push('hold');
  const id = settle(world, {
    id: `close:${world.month}`,
    kind: 'close',
    name: 'close',
    at: world.monthEnd,
    choices: choices.map((each) => ({ id: each })),
    neutral: 'as-it-is',
    person: null,
    other: null,
    staff: -1,
    facts: {
      figure: Math.floor(10 * figure + 0.5) / 10,
      level: world.level,
      short: Math.max(0, Math.ceil((world.level / 100) * counted - world.tally.inTime)),
      borderline: near.length,
      holdable: late.length,
      counted,
      runningFigure: Math.floor(10 * monthFigure(world) + 0.5) / 10,
    },
  });
  if (id === 'validate') validate(world, near);
  if (id === 'hold') hold(world, late);
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
