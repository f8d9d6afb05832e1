/** At the run's end: those still in the building, and sign-offs still kept back, are recorded as open. */
import type { CaseSlot } from '../case.ts';
import { AWAY, BOOKED_OPEN, FREE, OPEN, OUTSIDE } from '../codes.ts';
import { copyRow, FLAG_ADMITTED, FLAG_AMBULANCE, FLAG_FALSIFIED, openRow, writeActs } from '../records.ts';
import type { World } from '../world.ts';

export function writeOpen(world: World): void {
  const { held, book } = world;
  for (let row = 0; row < held.length; row += 1) {
    const target = copyRow(held, row, book);
    book.columns.recordedAs[target] = BOOKED_OPEN;
    book.columns.bookedMonth[target] = world.month;
  }
  held.length = 0;
  for (const c of world.cases) {
    if (c.state === FREE || c.state === AWAY) continue;
    writeOne(world, c);
  }
}

/** Harm of those still waiting accrues up to the end, and not beyond. */
function writeOne(world: World, c: CaseSlot): void {
  const { book, p, fixed } = world;
  const row = openRow(book);
  const { columns } = book;
  const hazard = (fixed.tables.harm[c.class] as number) * c.need * p.harmScale;
  columns.person[row] = c.person;
  columns.episode[row] = c.episode;
  columns.class[row] = c.class;
  columns.need[row] = c.need;
  columns.bookedMonth[row] = world.month;
  columns.closedMonth[row] = world.month;
  columns.arrived[row] = c.arrived;
  columns.clockStarted[row] = c.state === OUTSIDE ? -1 : c.clockStart;
  columns.clockStopped[row] = c.clockStop;
  columns.seen[row] = c.seen;
  columns.bedAsked[row] = c.bedAsked;
  columns.bedReached[row] = -1;
  columns.needMet[row] = -1;
  columns.left[row] = -1;
  columns.workRequired[row] = c.work;
  columns.workDelivered[row] = Math.min(c.done, c.work);
  columns.truth[row] = OPEN;
  columns.recordedAs[row] = BOOKED_OPEN;
  writeActs(book, row, c);
  columns.flags[row] =
    (c.ambulance === 1 ? FLAG_AMBULANCE : 0) +
    (c.admitted === 1 ? FLAG_ADMITTED : 0) +
    (c.falsified === 1 ? FLAG_FALSIFIED : 0);
  columns.ending[row] = -1;
  columns.written[row] = -1;
  columns.expectedHarm[row] = c.owed + (hazard * (world.now - c.arrived)) / 60;
  columns.expectedDeaths[row] = 0;
  columns.delayDeaths[row] = 0;
}
