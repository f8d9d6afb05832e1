/**
 * The end of a case: what the books say of it and when, the row of its record by the true facts, and what comes after
 * (a repeat, prevented or not). What became of the person is judged in outcome.ts.
 */
import { drawFrom } from '../../lib/draw.ts';
import { along } from '../../lib/piecewise.ts';
import { DAY } from '../../lib/time.ts';
import { prepareReturn } from '../arrivals.ts';
import { type CaseSlot, resetCaseload } from '../case.ts';
import {
  CANCELLED,
  D_COLLAPSE,
  D_LAG,
  FREE,
  LEFT,
  MET,
  SANCTIONED,
  SCHEME,
  SUCCESS,
  THIN,
  UNSUCCESSFUL,
} from '../codes.ts';
import { takeSlot } from '../pools.ts';
import {
  type Book,
  FLAG_COUNTS,
  FLAG_DIED,
  FLAG_FALSIFIED,
  FLAG_HARMED,
  FLAG_NEEDLESS,
  FLAG_TRULY,
  openRow,
  writeActs,
} from '../records.ts';
import type { World } from '../world.ts';
import { askToHold } from './asking.ts';
import {
  bookBreach,
  bookLater,
  bookSuccess,
  isStored,
  NOT_TRULY,
  settleTruly,
  TRULY,
  takeOutOfCount,
} from './books.ts';
import { whenOpen } from './hours.ts';
import { isCounting, leaveLine, tablesOf } from './line.ts';
import { type CaseOutcome, judge } from './outcome.ts';
import { bookUnknown, layOnPile } from './pile.ts';
import { showAt } from './sight.ts';

/** Closes the case now; the books may know of it only after `delay`. */
export function closeCase(world: World, c: CaseSlot, how: number, delay = 0): void {
  const { load } = world;
  let ending = how;
  const taken = c.state !== FREE;
  leaveLine(world, c);
  let heldHours = 0;
  let isUnknown = false;
  if (isCounting(c)) {
    const asked = isSuccess(ending) && askToHold(world, c);
    if (world.question !== null) return;
    if (isSuccess(ending) && isStored(world, c, asked)) {
      heldHours = (world.monthEnd - world.now) / 60;
      if (drawFrom(c.key, D_COLLAPSE) < world.q.storeLost) {
        // Fell through while it was kept back.
        ending = UNSUCCESSFUL;
        bookBreach(world, c);
      } else bookLater(world, c);
    } else if (isSuccess(ending) && delay > 0) {
      isUnknown = true;
      bookUnknown(world, c, delay);
    } else if (isSuccess(ending)) bookSuccess(world, c);
    else if (ending === UNSUCCESSFUL) bookBreach(world, c);
    else takeOutOfCount(world, c);
  } else if (c.verdict === -1) takeOutOfCount(world, c);
  settleTruly(world, c, isTrulyGood(world, ending));
  c.left = world.now;
  const outcome = judge(world, c, ending, heldHours);
  writeRow(world, c, world.book, ending, outcome);
  if (isUnknown) layOnPile(world, delay);
  count(world, c, outcome);
  if (taken) {
    load.open -= 1;
    if (c.seen === -1 && c.alone === 0) load.unseen -= 1;
    if (c.state === SCHEME) load.onScheme -= 1;
  }
  showAt(world, c, world.fixed.roles.gone);
  world.dirty = true;
  afterwards(world, c, ending, outcome);
}

/** Booked as a success: work done, booked all the same, sanctioned off the books, or left by itself. */
function isSuccess(ending: number): boolean {
  return ending === SUCCESS || ending === THIN || ending === SANCTIONED || ending === LEFT;
}

/** By the true facts. Where people leave by themselves, any true leaving is one, a sanction is none. */
function isTrulyGood(world: World, ending: number): boolean {
  return ending === SUCCESS || (world.q.endsWithWork === 0 && (ending === LEFT || ending === THIN));
}

export function writeRow(world: World, c: CaseSlot, to: Book, ending: number, outcome: CaseOutcome): void {
  const row = openRow(to);
  const { columns } = to;
  columns.person[row] = c.person;
  columns.episode[row] = c.episode;
  columns.class[row] = c.class;
  columns.need[row] = c.need;
  columns.bookedMonth[row] = c.verdictMonth;
  columns.closedMonth[row] = world.month;
  columns.arrived[row] = c.arrived;
  columns.clockStarted[row] = c.clockStart;
  columns.clockStopped[row] = c.clockStart === -1 ? -1 : c.clockStop === -1 ? c.left : c.clockStop;
  columns.seen[row] = c.seen;
  columns.bedAsked[row] = -1;
  columns.bedReached[row] = -1;
  columns.needMet[row] = outcome.truth === MET ? c.left : -1;
  columns.left[row] = c.left;
  columns.workRequired[row] = c.work;
  columns.workDelivered[row] = c.done;
  columns.truth[row] = outcome.truth;
  columns.recordedAs[row] = c.verdict;
  writeActs(to, row, c);
  columns.flags[row] =
    (c.needless === 1 ? FLAG_NEEDLESS : 0) +
    (c.falsified === 1 ? FLAG_FALSIFIED : 0) +
    (outcome.harmed ? FLAG_HARMED : 0) +
    (outcome.died ? FLAG_DIED : 0) +
    (c.truly === TRULY ? FLAG_COUNTS + FLAG_TRULY : c.truly === NOT_TRULY ? FLAG_COUNTS : 0);
  columns.ending[row] = ending;
  columns.written[row] = -1;
  columns.expectedHarm[row] = outcome.harm;
  columns.expectedDeaths[row] = outcome.deaths;
  columns.delayDeaths[row] = outcome.deaths;
}

function count(world: World, c: CaseSlot, outcome: CaseOutcome): void {
  const { tally } = world;
  tally.dayClosed += 1;
  if (outcome.truth === MET) tally.dayMet += 1;
  tally.facts += 1;
  if (c.needless === 1) tally.admissionsNeedless += 1;
  if (c.falsified === 1) {
    tally.factsFalse += 1;
    tally.dayFalse += 1;
  }
}

/** The repeat that was due is prevented, or goes on; or the person comes back some time after leaving. */
function afterwards(world: World, c: CaseSlot, ending: number, outcome: CaseOutcome): void {
  const { q } = world;
  if (q.repeatAtArrival > 0) {
    const echo = c.echo < 0 ? undefined : world.cases[c.echo];
    if (echo !== undefined) {
      if (outcome.returns && ending !== CANCELLED) echo.carried = c.carried + outcome.harm;
      else if (!outcome.returns) freeSlot(world, echo);
    }
    freeSlot(world, c);
    return;
  }
  if (!outcome.returns) {
    freeSlot(world, c);
    return;
  }
  const later = ending === SUCCESS ? q.afterSuccess : 0;
  const days = later + along(tablesOf(world).lag, drawFrom(c.key, D_LAG));
  const backAt = whenOpen(world, world.now + days * DAY);
  comeAgain(world, c, c.carried + outcome.harm, backAt);
}

/** Plans, from the day of arrival, the repeat that happens unless it is prevented. */
export function planRepeat(world: World, c: CaseSlot): void {
  const days = along(tablesOf(world).lag, drawFrom(c.key, D_LAG));
  const echo = takeSlot(world);
  echo.person = c.person;
  echo.episode = c.episode;
  echo.class = c.class;
  echo.need = c.need;
  echo.age = c.age;
  echo.lifeKey = c.lifeKey;
  comeAgain(world, echo, c.carried, world.now + days * DAY);
  echo.origin = c.slot;
  c.echo = echo.slot;
}

/** Somebody will come (again) at the given time. */
function comeAgain(world: World, c: CaseSlot, carried: number, backAt: number): void {
  resetCaseload(c);
  prepareReturn(world, c, carried, backAt);
}

export function freeSlot(world: World, c: CaseSlot): void {
  c.state = FREE;
  c.eventAt = -1;
  c.attentionAt = -1;
  c.exitAt = -1;
  c.dueAt = -1;
  c.ringAt = -1;
  c.echo = -1;
  c.origin = -1;
  world.freeSlots.push(c.slot);
}
