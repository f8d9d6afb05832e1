/** The flow of a caseload: cases of days to months, worked on in sessions with gaps between them. */

import { eventCode, schedule } from '../../lib/calendar.ts';
import { DAY } from '../../lib/time.ts';
import { scheduleNextArrival } from '../arrivals.ts';
import type { CaseSlot } from '../case.ts';
import {
  AWAY,
  BOOKED_OPEN,
  E_ARRIVAL,
  E_ATTENTION,
  E_DEADLINE,
  E_EXIT,
  E_FILE,
  E_RESULTS,
  E_RETURN,
  E_RING,
  E_SCHEME,
  E_SESSION,
  FREE,
  OPEN,
  QUEUE,
  SCHEME,
  TESTS,
  UNSUCCESSFUL,
  WORK,
} from '../codes.ts';
import type { Flow } from '../flow.ts';
import type { World } from '../world.ts';
import { lookAhead } from './ahead.ts';
import { attend, callInSooner, isLastPush, leaveScheme } from './attention.ts';
import { passDeadline } from './books.ts';
import { closeCase, writeRow } from './close.ts';
import { closing } from './closing.ts';
import { makePicks, openFirst, openRepeat, present, watchClock } from './intake.ts';
import { addHelp, changeLeaving, lookAtLeaving } from './leaving.ts';
import { isCounting, joinLine, orderAfresh } from './line.ts';
import { askNearDeadline } from './moments.ts';
import { waitingHarm } from './outcome.ts';
import { closePile, writeUp } from './pile.ts';
import { ring } from './ringing.ts';
import { look, lookAt, showAll, showLines } from './sight.ts';
import { dispatch, endSession } from './work.ts';

export const caseload: Flow = {
  happen,
  settle,
  startDay,
  onTheHour,
  look,
  bringIn,
  closing,
  writeOpen,
  showAll,
  lookAt,
};

function settle(world: World): void {
  for (let round = 0; world.dirty && round < 20 && world.question === null; round += 1) {
    world.dirty = false;
    dispatch(world);
  }
  world.dirty = false;
}

function startDay(world: World): void {
  // In the warm-up nobody looks at deadlines, so what was worked out on joining still holds.
  if (world.month > 0) orderAfresh(world);
  makePicks(world);
  callInSooner(world);
}

function onTheHour(world: World): void {
  const { q, load, tally } = world;
  if (load.pile.length > 0) writeUp(world, isLastPush(world));
  if (q.schemePlaces > 0) {
    tally.bedMinutes += 60 * load.onScheme;
    tally.bedOpenMinutes += 60 * q.schemePlaces;
  }
  showLines(world);
  lookAhead(world);
}

function happen(world: World, kind: number, subject: number): void {
  if (kind === E_ARRIVAL) {
    scheduleNextArrival(world, world.now);
    present(world, openFirst(world, subject));
    return;
  }
  const c = world.cases[subject] as CaseSlot;
  if (c.state === FREE) return;
  const { now } = world;
  switch (kind) {
    case E_SESSION:
      if (c.eventAt === now && c.state === WORK) endSession(world, c);
      return;
    case E_RESULTS:
      if (c.eventAt === now && c.state === TESTS) joinLine(world, c);
      return;
    case E_SCHEME:
      if (c.eventAt === now && c.state === SCHEME) leaveScheme(world, c);
      return;
    case E_RETURN:
      if (c.eventAt !== now || c.state !== AWAY) return;
      openRepeat(world, c);
      present(world, c);
      return;
    case E_EXIT:
      lookAtLeaving(world, c);
      return;
    case E_DEADLINE:
      if (c.dueAt === now) passDeadline(world, c);
      return;
    case E_ATTENTION:
      if (c.attentionAt !== now || !isCounting(c)) return;
      if (askNearDeadline(world, c) || world.question !== null) return;
      attend(world, c);
      return;
    case E_RING:
      if (c.ringAt === now && (c.state === QUEUE || c.state === TESTS)) ring(world, c);
      return;
    case E_FILE:
      fileAway(world, c);
  }
}

/** Too old to go on with; of one at work, once the session is over. An event of an earlier case in the same slot is passed over. */
function fileAway(world: World, c: CaseSlot): void {
  const isOld = world.now - c.arrived >= world.q.fileAfter * DAY - 0.001;
  if (!isOld || c.picked === 1) return;
  if (c.state === QUEUE || c.state === TESTS) closeCase(world, c, UNSUCCESSFUL);
  else if (c.state === WORK) schedule(world.calendar, c.eventAt, eventCode(E_FILE, c.slot));
}

/** Verdicts kept from last month; and everybody's chances of leaving under this month's posts and market. */
function bringIn(world: World): void {
  const { load, tally } = world;
  world.carriedIn = load.heldSuccess + load.heldBreach;
  tally.inTime += load.heldSuccess;
  tally.breach += load.heldBreach;
  tally.dayInTime += load.heldSuccess;
  tally.dayBreach += load.heldBreach;
  load.heldSuccess = 0;
  load.heldBreach = 0;
  closePile(world);
  if (world.month === 1 && world.fixed.settings.regime === 'target') {
    // A target is set from now on: those who came in the warm-up have clocks too.
    for (const c of world.cases) if (c.state !== FREE && isCounting(c)) watchClock(world, c);
  }
  if (world.month === 1) forgetEarlierHarm(world);
  for (const c of world.cases) {
    if (c.state === FREE || c.state === AWAY) continue;
    if (c.alone === 1) addHelp(world, c, 0);
    changeLeaving(world, c);
  }
}

/** What people lived through before the run is no harm of this run. */
function forgetEarlierHarm(world: World): void {
  for (const c of world.cases) {
    if (c.state === FREE || c.state === AWAY) continue;
    c.owed -= waitingHarm(world, c);
    c.sanctioned = 0;
  }
}

const open = { truth: OPEN, returns: false, harm: 0, deaths: 0, harmed: false, died: false };

/** Cases still open when the run ends: harm up to now, and the verdict as far as one was booked. */
function writeOpen(world: World): void {
  for (const c of world.cases) {
    if (c.state === FREE || c.state === AWAY) continue;
    open.harm = waitingHarm(world, c) + c.sanctioned;
    c.left = -1;
    const verdict = c.verdict;
    if (verdict === -1) {
      c.verdict = BOOKED_OPEN;
      c.verdictMonth = world.month;
    }
    writeRow(world, c, world.book, -1, open);
    c.verdict = verdict;
  }
}
