/**
 * What the books do not know yet. Whoever leaves by themselves may tell nobody: then the claim stays open on paper until
 * a signing day is missed, and the success stands in the return of the month in which somebody writes it. In the last
 * push of a month below the line people are rung up and the pile is cleared, the more the more the target has hold of
 * staff. It changes no person and no verdict: only the day, and so the month, of the entry.
 */

import { drawFrom } from '../../lib/draw.ts';
import { DAY, HOUR } from '../../lib/time.ts';
import type { CaseSlot } from '../case.ts';
import { D_UNTOLD, IN_TIME } from '../codes.ts';
import type { World } from '../world.ts';

/** Minutes until the books know of somebody who leaves now by themselves; 0: at once. A year begins with clear books. */
export function delayOf(world: World, c: CaseSlot): number {
  const { untold, untoldDays } = world.q;
  if (untold <= 0 || world.month === 0) return 0;
  const u = drawFrom(c.key, D_UNTOLD);
  return u < untold ? (u / untold) * untoldDays * DAY : 0;
}

/** A success that is written after so many minutes. Its clock stops today. */
export function bookUnknown(world: World, c: CaseSlot, delay: number): void {
  c.verdict = IN_TIME;
  c.clockStop = world.now;
  c.verdictMonth = dueAfter(world, delay) < world.monthEnd ? world.month : world.month + 1;
}

/** The case just recorded waits in the pile. */
export function layOnPile(world: World, delay: number): void {
  const { book, load, now } = world;
  const entry = { row: book.length - 1, since: now, due: dueAfter(world, delay) };
  book.columns.written[entry.row] = entry.due;
  let place = load.pile.length;
  while (place > 0 && (load.pile[place - 1] as typeof entry).due > entry.due) place -= 1;
  load.pile.splice(place, 0, entry);
}

/** Books are written on the hour. */
function dueAfter(world: World, delay: number): number {
  return HOUR * Math.ceil((world.now + delay) / HOUR);
}

/** Every hour: what is due is written; in the last push, and the more the nearer the end, what has waited less, too. */
export function writeUp(world: World, isPush: boolean): void {
  const { q, load, now, tally, attention, month } = world;
  if (load.pile.length === 0 || (!isPush && (load.pile[0]?.due ?? 0) > now)) return;
  const { columns } = world.book;
  const daysLeft = (world.monthEnd - now) / DAY;
  const grip = isPush ? q.booksPush * attention * (1 - daysLeft / q.rushLast) : 0;
  load.pile = load.pile.filter(({ row, since, due }) => {
    const isHurried = row >= 0 && now - since >= (1 - grip) * (due - since);
    if (due > now && !isHurried) return true;
    tally.inTime += 1;
    tally.dayInTime += 1;
    if (due > now) {
      columns.written[row] = now;
      columns.bookedMonth[row] = month;
    }
    return false;
  });
}

/** The month that has been sent no longer changes. */
export function closePile(world: World): void {
  for (const entry of world.load.pile) entry.row = -1;
}
