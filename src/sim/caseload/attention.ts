/**
 * Shortly before a clock would stop counting. By rule: reclassify if that is the habit and there is a way, else rush if
 * that is the habit, else honest attention: taken up next.
 */

import { eventCode, schedule } from '../../lib/calendar.ts';
import { drawFrom } from '../../lib/draw.ts';
import { DAY } from '../../lib/time.ts';
import type { CaseSlot } from '../case.ts';
import {
  ALONE,
  BY_MANAGER,
  BY_NOBODY,
  CANCELLED,
  D_CANCEL,
  D_CHASE,
  D_PRETEXT,
  D_PUSH,
  E_SCHEME,
  IGNORE,
  QUEUE,
  RECLASSIFY,
  RUSH,
  SCHEME,
  TESTS,
} from '../codes.ts';
import { causeOf, recordAct } from '../doses.ts';
import { monthFigure } from '../pressure.ts';
import type { World } from '../world.ts';
import { bookSuccess, takeOutOfCount } from './books.ts';
import { closeCase } from './close.ts';
import { changeLeaving } from './leaving.ts';
import { isCounting, isIgnorable, joinLine, leaveLine, replaceInLine } from './line.ts';
import { sanction } from './sanctions.ts';
import { showAt } from './sight.ts';

export function attend(world: World, c: CaseSlot): void {
  if (c.state !== QUEUE && c.state !== TESTS) return;
  if (isSetAside(world, c)) return;
  const moved = causeOf(world, c, RECLASSIFY);
  if (moved > 0 && reclassify(world, c, moved, false)) return;
  const rushed = causeOf(world, c, RUSH);
  if (rushed > 0) {
    recordAct(world, c, RUSH, rushed);
    hurry(world, c);
    return;
  }
  if (drawFrom(c.key, D_CHASE) < world.p.chase * world.attention) takeUpNext(world, c);
}

/** The last days of a month under a target that stands below its line. */
export function isLastPush(world: World): boolean {
  const { rushLast } = world.q;
  if (rushLast <= 0 || world.month === 0 || world.fixed.settings.regime !== 'target') return false;
  return world.now >= world.monthEnd - rushLast * DAY && monthFigure(world) < world.level;
}

/** Every midnight of it: cases whose next session would come later are called in now. Honest, and borrowed. */
export function callInSooner(world: World): void {
  const share = world.q.attentionEnd * world.attention;
  if (share <= 0 || !isLastPush(world)) return;
  for (const c of world.cases) {
    if (c.state === TESTS && isCounting(c) && drawFrom(c.key, D_PUSH) < share) joinLine(world, c);
  }
}

/** Where whoever is not taken on stays on the books: no longer called in, off the count, on their own from now on. */
function isSetAside(world: World, c: CaseSlot): boolean {
  if (world.q.ignoreCloses > 0 || !isIgnorable(world, c)) return false;
  const cause = causeOf(world, c, IGNORE);
  if (cause === BY_NOBODY) return false;
  recordAct(world, c, IGNORE, cause);
  leaveLine(world, c);
  takeOutOfCount(world, c);
  if (c.seen === -1) world.load.unseen -= 1;
  c.falsified = 1;
  c.state = ALONE;
  c.alone = 1;
  c.eventAt = -1;
  showAt(world, c, world.fixed.roles.home);
  return true;
}

/** As this service does it: taken out of the count, put on a scheme, or sanctioned off the books. True: it was done. */
export function reclassify(world: World, c: CaseSlot, cause: number, asked: boolean): boolean {
  const { q } = world;
  if (q.cancel > 0) {
    if (!asked && drawFrom(c.key, D_CANCEL) >= q.cancel) return false;
    recordAct(world, c, RECLASSIFY, cause);
    c.falsified = 1;
    closeCase(world, c, CANCELLED);
    return true;
  }
  if (!asked && q.pretext > 0 && drawFrom(c.key, D_PRETEXT) < q.pretext) {
    recordAct(world, c, RECLASSIFY, cause);
    c.falsified = 1;
    sanction(world, c, true);
    return true;
  }
  if ((q.schemeOpen <= 0 && !asked) || world.load.onScheme >= q.schemePlaces) return false;
  putOnScheme(world, c, cause);
  return true;
}

/** A course, a placement: the clock stops as a success, the person is where they were. */
function putOnScheme(world: World, c: CaseSlot, cause: number): void {
  const { q, load } = world;
  recordAct(world, c, RECLASSIFY, cause);
  leaveLine(world, c);
  bookSuccess(world, c);
  c.falsified = 1;
  c.needless = 1;
  c.state = SCHEME;
  load.onScheme += 1;
  c.eventAt = world.now + q.schemeDays * DAY;
  schedule(world.calendar, c.eventAt, eventCode(E_SCHEME, c.slot));
  changeLeaving(world, c);
  showAt(world, c, world.fixed.roles.home);
}

export function leaveScheme(world: World, c: CaseSlot): void {
  world.load.onScheme -= 1;
  joinLine(world, c);
  changeLeaving(world, c);
}

/** The next session ends it, after a few minutes. */
export function hurry(world: World, c: CaseSlot): void {
  c.hurried = 1;
  takeUpNext(world, c);
}

export function takeUpNext(world: World, c: CaseSlot): void {
  c.pinned = 1;
  c.nudged = 1;
  if (c.state === TESTS) joinLine(world, c);
  else replaceInLine(world, c);
}

/** A referral made by hand. */
export function refer(world: World, c: CaseSlot): void {
  recordAct(world, c, RECLASSIFY, BY_MANAGER);
  c.falsified = 1;
  sanction(world, c, true);
}
