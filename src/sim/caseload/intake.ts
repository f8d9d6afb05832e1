/**
 * A case at the door: told to the service or not, taken on or turned away, recorded or lost; then its clock starts and
 * it joins its first line.
 */

import { eventCode, schedule } from '../../lib/calendar.ts';
import { drawFrom } from '../../lib/draw.ts';
import { DAY } from '../../lib/time.ts';
import { openPerson } from '../arrivals.ts';
import { type CaseSlot, resetCase, resetCaseload } from '../case.ts';
import {
  ALONE,
  BY_NOBODY,
  CHERRY,
  D_HIDE,
  D_LEAD,
  D_LOST,
  D_MET,
  D_PICK,
  D_REPEAT,
  D_REPORT,
  D_RING,
  D_SCREEN,
  E_ATTENTION,
  E_DEADLINE,
  E_FILE,
  IGNORE,
  NOT_REPORTED,
  PICKED_PERSON,
  RECLASSIFY,
  TURNED_AWAY,
  UNSUCCESSFUL,
} from '../codes.ts';
import { causeOf, recordAct } from '../doses.ts';
import { takeSlot } from '../pools.ts';
import type { World } from '../world.ts';
import { PENDING, takeOutOfCount } from './books.ts';
import { closeCase, freeSlot, planRepeat } from './close.ts';
import type { Heap } from './heap.ts';
import { whenOpen } from './hours.ts';
import { startLeaving } from './leaving.ts';
import { easeOf, isIgnorable, joinLine, tablesOf } from './line.ts';
import { askAtIntake, askReturned, type IntakeAnswer } from './moments.ts';
import { repeatChance } from './outcome.ts';
import { waitForWord } from './ringing.ts';
import { postOf } from './route.ts';
import { showAt } from './sight.ts';

/** How tempting it is to hide a case at the door, of usual: one that promises nothing, and by how much less one sure to succeed. */
const HIDE_MOST = 1.6;
const HIDE_LESS = 1.2;
/** So many of those who came last are remembered when it is reckoned how many come again. */
const MEMORY = 200;

/** A person comes for the first time. */
export function openFirst(world: World, person: number): CaseSlot {
  const c = takeSlot(world);
  resetCase(c);
  resetCaseload(c);
  openPerson(world, c, person);
  return c;
}

/** The same person again: the repeat is no longer something that could be prevented. */
export function openRepeat(world: World, c: CaseSlot): void {
  const origin = c.origin < 0 ? undefined : world.cases[c.origin];
  if (origin !== undefined && origin.echo === c.slot) origin.echo = -1;
  c.origin = -1;
  c.eventAt = -1;
}

export function present(world: World, c: CaseSlot): void {
  const { q, tally } = world;
  const t = tablesOf(world);
  c.arrived = world.now;
  c.state = 0;
  c.plan = c.work;
  if (q.repeatAtArrival > 0 && drawFrom(c.key, D_REPEAT) < repeatChance(world, c, 0)) planRepeat(world, c);
  const told = (t.report[c.class] as number) + (t.reportTrust[c.class] as number) * world.trust;
  if (drawFrom(c.key, D_REPORT) >= told) {
    takeOutOfCount(world, c);
    closeCase(world, c, NOT_REPORTED);
    return;
  }
  tally.visits += 1;
  if (c.episode > 0) tally.visitsFailure += 1;
  world.load.again += ((c.episode > 0 ? 1 : 0) - world.load.again) / MEMORY;
  const answer = c.episode > 0 ? (askReturned(world, c) ?? askAtIntake(world, c)) : askAtIntake(world, c);
  if (world.question !== null) return;
  const counts = t.counts[c.class] === 1;
  if (counts) c.truly = PENDING;
  if (isTurnedAway(world, c, answer)) {
    turnAway(world, c);
    return;
  }
  if (counts) record(world, c, answer);
  if (counts) c.dueAt = world.now + world.fixed.scenario.target.deadline;
  if (counts) schedule(world.calendar, c.dueAt, eventCode(E_DEADLINE, c.slot));
  takeOn(world, c);
}

function isTurnedAway(world: World, c: CaseSlot, answer: IntakeAnswer): boolean {
  const { q } = world;
  if (answer === 'take-on') return false;
  const may = isIgnorable(world, c) || (c.episode > 0 && promise(c) < q.ignoreRepeats);
  if (answer !== 'turn-away' && !may) return false;
  const cause = answer === 'turn-away' ? 1 : causeOf(world, c, IGNORE);
  if (cause === BY_NOBODY) return false;
  recordAct(world, c, IGNORE, cause);
  c.falsified = 1;
  return true;
}

/** Not taken on: the case is closed, or it stays on the books and nobody works on it. */
function turnAway(world: World, c: CaseSlot): void {
  takeOutOfCount(world, c);
  if (world.q.ignoreCloses > 0) {
    closeCase(world, c, TURNED_AWAY);
    return;
  }
  c.dueAt = world.now + world.fixed.scenario.target.deadline;
  schedule(world.calendar, c.dueAt, eventCode(E_DEADLINE, c.slot));
  c.state = ALONE;
  c.alone = 1;
  world.load.open += 1;
  showAt(world, c, world.fixed.roles.home);
  startLeaving(world, c);
}

/** What an old hand sees at the door of how it will end, 0 to 1: a success needs a high one. */
function promise(c: CaseSlot): number {
  return 1 - drawFrom(c.key, D_MET);
}

/** Recorded, lost by error, or recorded as something that does not count. */
function record(world: World, c: CaseSlot, answer: IntakeAnswer): void {
  const { q, works } = world;
  const t = tablesOf(world);
  // Tempting most where a success is least likely.
  const unlikely = HIDE_MOST - HIDE_LESS * promise(c);
  const hidden = drawFrom(c.key, D_HIDE) < (t.hide[c.class] as number) * q.hideAtDoor * unlikely;
  const cause = answer === 'record-otherwise' ? 1 : hidden ? causeOf(world, c, RECLASSIFY) : BY_NOBODY;
  if (cause > 0) {
    recordAct(world, c, RECLASSIFY, cause);
    c.lost = 2;
    c.falsified = 1;
  } else if (
    drawFrom(c.key, D_LOST) <
    (t.lost[c.class] as number) * q.lostScale * (1 - q.studyLost * works.study)
  ) {
    c.lost = 1;
    c.falsified = 1;
  }
  if (c.lost > 0) takeOutOfCount(world, c);
  else startClock(world, c);
}

function startClock(world: World, c: CaseSlot): void {
  const { fixed } = world;
  c.clockStart = world.now;
  c.deadline = world.now + fixed.scenario.target.deadline;
  if (fixed.settings.regime !== 'target' || world.month === 0) return;
  watchClock(world, c);
}

/** Attention is due shortly before the deadline. */
export function watchClock(world: World, c: CaseSlot): void {
  const { p } = world;
  const lead = p.leadLeast + p.leadSpread * drawFrom(c.key, D_LEAD);
  c.attentionAt = whenOpen(world, c.deadline - lead);
  if (c.attentionAt > world.now) schedule(world.calendar, c.attentionAt, eventCode(E_ATTENTION, c.slot));
}

function takeOn(world: World, c: CaseSlot): void {
  const { q, load } = world;
  const isOneStep = world.fixed.roles.routes[c.class]?.length === 1;
  if (isOneStep && isScreenedOut(world, c)) {
    closeCase(world, c, UNSUCCESSFUL);
    return;
  }
  load.open += 1;
  load.unseen += 1;
  if (q.fileAfter > 0) schedule(world.calendar, world.now + q.fileAfter * DAY, eventCode(E_FILE, c.slot));
  startLeaving(world, c);
  joinLine(world, c);
  if (q.ringAfter > 0 && drawFrom(c.key, D_RING) < q.ringShare) waitForWord(world, c);
}

/** Too many wait: the weakest cases (or, where that is the habit, the hardest) are filed as they come. */
export function isScreenedOut(world: World, c: CaseSlot): boolean {
  const { q } = world;
  if (q.screenAt <= 0 || tablesOf(world).screen[c.class] !== 1) return false;
  const waiting = (world.load.queues[postOf(world, c)] as Heap).slots.length;
  const line = (waiting - q.screenAt) / Math.max(1, q.screenSpread);
  if (line <= 0) return false;
  const cause = causeOf(world, c, CHERRY);
  const worth = cause > 0 ? Math.max(0, easeOf(world, c)) : c.need;
  if (worth >= line * (0.6 + 0.8 * drawFrom(c.key, D_SCREEN))) return false;
  if (cause > 0) recordAct(world, c, CHERRY, cause);
  return true;
}

/** More days than any run has, so that no two of these cases are one person however many a day are made. */
const MOST_DAYS = 1000;

/** In the morning, where easy successes are hunted: cases that nobody brought. */
export function makePicks(world: World): void {
  const { q } = world;
  if (q.pickPerDay <= 0 || world.month === 0) return;
  const day = Math.floor(world.now / DAY);
  const most = Math.ceil(q.pickPerDay);
  for (let k = 0; k < most; k += 1) {
    const c = openFirst(world, PICKED_PERSON + k * MOST_DAYS + day);
    const isOne = drawFrom(c.key, D_PICK) < q.pickPerDay / most;
    const cause = isOne ? causeOf(world, c, CHERRY) : BY_NOBODY;
    if (cause === BY_NOBODY) freeSlot(world, c);
    else pick(world, c, cause);
  }
}

function pick(world: World, c: CaseSlot, cause: number): void {
  const { q, load } = world;
  c.class = Math.floor(q.pickClass);
  c.need = 0.02;
  c.work = q.pickMinutes * (0.6 + 0.8 * drawFrom(c.key, D_SCREEN));
  c.plan = c.work;
  c.picked = 1;
  c.needless = 1;
  c.arrived = world.now;
  recordAct(world, c, CHERRY, cause);
  startClock(world, c);
  c.dueAt = c.deadline;
  load.open += 1;
  load.unseen += 1;
  joinLine(world, c);
}
