/**
 * Leaving: the visit is judged, booked and recorded, and the slot is freed, or kept for the return. The books are
 * written from recorded facts, the record keeps the true ones beside them.
 */

import { drawFrom } from '../../lib/draw.ts';
import { DAY } from '../../lib/time.ts';
import { prepareReturn } from '../arrivals.ts';
import type { CaseSlot } from '../case.ts';
import {
  BREACH,
  D_HOLD,
  D_REDIRECT_BACK,
  FREE,
  IN_TIME,
  LEFT_UNSEEN,
  MET,
  NOT_COUNTED,
  P_GONE,
  P_WARDS,
  RECLASSIFY,
  STORE,
} from '../codes.ts';
import { causeOf, recordAct } from '../doses.ts';
import { monthFigure } from '../pressure.ts';
import {
  type Book,
  FLAG_ADMITTED,
  FLAG_AMBULANCE,
  FLAG_COUNTS,
  FLAG_DIED,
  FLAG_FALSIFIED,
  FLAG_HARMED,
  FLAG_NEEDLESS,
  FLAG_TRULY,
  openRow,
  writeActs,
} from '../records.ts';
import { show } from '../show.ts';
import type { World } from '../world.ts';
import { judge, type Outcome } from './outcome.ts';
import { giveUpSpace } from './space.ts';

/** How somebody leaves: index into the endings of the scenario. */
export const HOME = 0;
export const WARD = 1;
export const UNSEEN = 2;
export const REDIRECTED = 3;

/** What a closure dilemma decided: nothing asked, leave it, round it. */
export type ClosureAnswer = 'none' | 'leave' | 'round' | 'hold';

/** What comes after a visit. */
export const NOTHING_MORE = 0;
const COMES_BACK = 1;
const DIES = 2;

/** Ends the visit now; `homeAt` is when somebody who goes up to a ward goes home. Gives what comes after. */
export function leave(
  world: World,
  c: CaseSlot,
  how: number,
  answer: ClosureAnswer,
  homeAt = world.now,
): number {
  c.left = world.now;
  const books = book(world, c, how, answer);
  const heldHours = books.held ? holdHours(world, c) : 0;
  const outcome = judge(world, c, heldHours);
  if (how === REDIRECTED) outcome.returns = drawFrom(c.key, D_REDIRECT_BACK) < world.p.redirectBack;
  const target = books.held ? world.held : world.book;
  const truly = trulyOf(world, c);
  writeRow(world, c, target, books, how, truly, outcome);
  count(world, c, books.recordedAs, books.held, outcome);
  giveUpSpace(world, c);
  if (how !== REDIRECTED) world.inDepartment -= 1;
  show(world, c, how === WARD ? P_WARDS : P_GONE);
  world.dirty = true;
  if (outcome.returns) {
    prepareReturn(world, c, c.carried + outcome.harm, homeAt + outcome.lag);
    return COMES_BACK;
  }
  freeSlot(world, c);
  return outcome.died ? DIES : NOTHING_MORE;
}

interface Books {
  recordedAs: number;
  held: boolean;
}

const books: Books = { recordedAs: IN_TIME, held: false };

/** How the case stands in the books; reclassifying and storing act here. */
function book(world: World, c: CaseSlot, how: number, answer: ClosureAnswer): Books {
  books.held = false;
  if (how === REDIRECTED) {
    books.recordedAs = NOT_COUNTED;
    return books;
  }
  if (c.clockStart === -1) c.clockStart = world.now;
  if (c.deadline === -1) c.deadline = c.clockStart + world.fixed.scenario.target.deadline;
  if (how === UNSEEN) {
    if (c.clockStop === -1) c.clockStop = world.now;
    books.recordedAs = LEFT_UNSEEN;
    return books;
  }
  if (c.clockStop === -1) c.clockStop = world.now;
  const over = c.clockStop - c.deadline;
  if (over >= 0 && over <= world.p.roundWindow && answer !== 'leave') {
    const cause = answer === 'round' ? 1 : causeOf(world, c, RECLASSIFY);
    if (cause > 0) {
      recordAct(world, c, RECLASSIFY, cause);
      c.clockStop = c.deadline - 1 - Math.floor(4 * drawFrom(c.key, D_HOLD));
      c.falsified = 1;
    }
  }
  books.recordedAs = c.clockStop < c.deadline ? IN_TIME : BREACH;
  if (books.recordedAs === BREACH) books.held = isStored(world, c, answer);
  return books;
}

/** Late completions of the last days are kept for next month, where that serves the figure. */
function isStored(world: World, c: CaseSlot, answer: ClosureAnswer): boolean {
  const { p, tally } = world;
  if (world.month === 0 || world.now < world.monthEnd - p.storeDays * DAY) return false;
  const cause = answer === 'hold' ? 1 : causeOf(world, c, STORE);
  if (cause === 0) return false;
  const gap = world.level - monthFigure(world);
  const worthIt = gap > -1 && gap < 2;
  const volume = tally.inTime + tally.breach;
  if (!worthIt && world.carriedIn > p.storeEnough * volume) return false;
  recordAct(world, c, STORE, cause);
  c.falsified = 1;
  return true;
}

function holdHours(world: World, c: CaseSlot): number {
  return (world.monthEnd - world.now) / 60 + world.p.storeHold * drawFrom(c.key, D_HOLD);
}

/** By the target's formula on the true facts: flags of a case that counts, and of one that was in time. */
function trulyOf(world: World, c: CaseSlot): number {
  const { tally } = world;
  if (c.seen === -1) return 0;
  tally.trulyCounted += 1;
  const end = c.admitted === 1 && c.bedReached !== -1 ? c.bedReached : c.left;
  if (end - c.arrived >= world.fixed.scenario.target.deadline) return FLAG_COUNTS;
  tally.trulyInTime += 1;
  return FLAG_COUNTS + FLAG_TRULY;
}

function writeRow(
  world: World,
  c: CaseSlot,
  to: Book,
  { recordedAs, held }: Books,
  how: number,
  truly: number,
  outcome: Outcome,
): void {
  const row = openRow(to);
  const { columns } = to;
  const later = held ? 1 : 0;
  const counted = recordedAs !== NOT_COUNTED;
  columns.person[row] = c.person;
  columns.episode[row] = c.episode;
  columns.class[row] = c.class;
  columns.need[row] = c.need;
  columns.bookedMonth[row] = world.month + later;
  columns.closedMonth[row] = world.month;
  columns.arrived[row] = c.arrived;
  columns.clockStarted[row] = counted ? c.clockStart : -1;
  columns.clockStopped[row] = counted ? c.clockStop : -1;
  columns.seen[row] = c.seen;
  columns.bedAsked[row] = c.bedAsked;
  columns.bedReached[row] = c.bedReached;
  columns.needMet[row] = outcome.truth === MET ? c.left : -1;
  columns.left[row] = c.left;
  columns.workRequired[row] = c.work;
  columns.workDelivered[row] = Math.min(c.done, c.work);
  columns.truth[row] = outcome.truth;
  columns.recordedAs[row] = recordedAs;
  writeActs(to, row, c);
  columns.flags[row] =
    (c.ambulance === 1 ? FLAG_AMBULANCE : 0) +
    (c.admitted === 1 ? FLAG_ADMITTED : 0) +
    (c.needless === 1 ? FLAG_NEEDLESS : 0) +
    (c.falsified === 1 ? FLAG_FALSIFIED : 0) +
    (outcome.harmed ? FLAG_HARMED : 0) +
    (outcome.died ? FLAG_DIED : 0) +
    truly;
  columns.ending[row] = how;
  columns.written[row] = -1;
  columns.expectedHarm[row] = outcome.harm;
  columns.expectedDeaths[row] = outcome.deaths;
  columns.delayDeaths[row] = outcome.delayDeaths;
}

function count(world: World, c: CaseSlot, recordedAs: number, held: boolean, outcome: Outcome): void {
  const { tally } = world;
  if (!held && recordedAs === IN_TIME) {
    tally.inTime += 1;
    tally.dayInTime += 1;
  } else if (!held && recordedAs === BREACH) {
    tally.breach += 1;
    tally.dayBreach += 1;
  }
  tally.visits += 1;
  if (c.episode > 0) tally.visitsFailure += 1;
  if (c.needless === 1) tally.admissionsNeedless += 1;
  tally.dayClosed += 1;
  if (outcome.truth === MET) tally.dayMet += 1;
  tally.facts += 1;
  if (c.falsified === 1) {
    tally.factsFalse += 1;
    tally.dayFalse += 1;
  }
}

function freeSlot(world: World, c: CaseSlot): void {
  c.state = FREE;
  c.eventAt = -1;
  c.attentionAt = -1;
  c.patienceAt = -1;
  world.freeSlots.push(c.slot);
}
