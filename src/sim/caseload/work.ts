/** Staff at work on cases: who takes whom, sessions and the gaps between them, and the decision when the work is done. */

import { eventCode, schedule } from '../../lib/calendar.ts';
import { drawFrom } from '../../lib/draw.ts';
import { atDraw } from '../../lib/quantile.ts';
import { DAY } from '../../lib/time.ts';
import type { CaseSlot } from '../case.ts';
import {
  CANCELLED,
  CHERRY,
  D_CANCEL,
  D_HOLLOW,
  D_RIGHT,
  D_SESSION_GAP,
  E_RESULTS,
  E_SESSION,
  NOT_RECORDED,
  PARK,
  RECLASSIFY,
  RUSH,
  SUCCESS,
  TESTS,
  THIN,
  UNSUCCESSFUL,
  WORK,
} from '../codes.ts';
import { causeOf, hasActed, recordAct } from '../doses.ts';
import { planWork } from '../haste.ts';
import { becomeBusy, becomeIdle } from '../idle.ts';
import { reportingMinutes } from '../reporting.ts';
import { homeOf, showStaff } from '../show.ts';
import type { Member } from '../staff.ts';
import type { World } from '../world.ts';
import { isLastPush } from './attention.ts';
import { closeCase } from './close.ts';
import type { Heap } from './heap.ts';
import { isScreenedOut } from './intake.ts';
import { addHelp, changeLeaving, goOut, isLeaving } from './leaving.ts';
import { easeOf, isCounting, joinLine, leaveLine, tablesOf } from './line.ts';
import { askAtLapse, askAtResult, askWhoIsNext } from './moments.ts';
import { isMet } from './outcome.ts';
import { isPast } from './past.ts';
import { waitForWord } from './ringing.ts';
import { isSanctioned } from './sanctions.ts';
import { showAt } from './sight.ts';

/** Idle staff take the first of their line. */
export function dispatch(world: World): void {
  if (!isAnybodyWanted(world)) return;
  const { load, idlers, now, p } = world;
  const { works } = world.fixed.roles;
  for (let k = 0; k < idlers.length; ) {
    const m = world.staff[idlers[k] as number] as Member;
    const { slots } = load.queues[m.post] as Heap;
    if (slots.length === 0 || works[m.post] === 0 || m.endsAt + p.overtime <= now) {
      k += 1;
      continue;
    }
    const first = world.cases[slots[0] as number] as CaseSlot;
    const chosen = askWhoIsNext(world, m, first) ?? first;
    if (world.question !== null) return;
    startSession(world, m, chosen);
  }
}

/** Somebody waits where somebody is idle: asked after every event, so not of everybody who is idle. */
function isAnybodyWanted(world: World): boolean {
  const { load, idle } = world;
  const { works } = world.fixed.roles;
  for (let post = 0; post < idle.length; post += 1) {
    const { slots } = load.queues[post] as Heap;
    if (slots.length > 0 && (idle[post] as number) > 0 && works[post] !== 0) return true;
  }
  return false;
}

function startSession(world: World, m: Member, c: CaseSlot): void {
  const { p, q, works, tally } = world;
  leaveLine(world, c);
  c.state = WORK;
  c.pinned = 0;
  if (c.byEase > 0 && p.rankEase * easeOf(world, c) > p.rankNeed * (1 + works.pull) * c.need)
    recordAct(world, c, CHERRY, c.byEase);
  if (c.seen === -1) begin(world, m, c);
  const steps = world.fixed.roles.doneBy[c.class] as readonly number[];
  const end = c.plan * (steps[Math.min(c.step, steps.length - 1)] as number);
  c.part = c.keep === 1 ? q.keep : Math.min(q.session, Math.max(1, end - c.done));
  if (q.parkContact > 0 && hasActed(c, PARK)) c.part = Math.min(c.part, q.parkContact);
  if (c.hurried === 0) hurryAtMonthEnd(world, c);
  if (c.hurried === 1) c.part = Math.min(c.part, p.rushQuick);
  c.aside = reportingMinutes(world, isPast(c));
  const calls = c.rings * q.ringMinutes;
  tally.failure += calls;
  c.rings = 0;
  c.junior = m.junior > 0.3 || m.agency === 1 ? 1 : 0;
  becomeBusy(world, m, c.slot);
  m.casesToday += 1;
  c.staff = m.index;
  c.aside += calls;
  c.eventAt = world.now + Math.max(1, c.part / m.pace + p.admin + c.aside);
  schedule(world.calendar, c.eventAt, eventCode(E_SESSION, c.slot));
  const place = homeOf(world, m);
  showAt(world, c, place);
  showStaff(world, m, place, c.person);
}

/** The first session. */
function begin(world: World, m: Member, c: CaseSlot): void {
  c.seen = world.now;
  world.load.unseen -= 1;
  c.staff = m.index;
  planWork(world, c);
}

/** In the last push of a month the habit of rushing reaches everybody who still counts. */
function hurryAtMonthEnd(world: World, c: CaseSlot): void {
  if (!isCounting(c) || !isLastPush(world)) return;
  const cause = causeOf(world, c, RUSH);
  if (cause === 0) return;
  recordAct(world, c, RUSH, cause);
  c.hurried = 1;
}

export function endSession(world: World, c: CaseSlot): void {
  const m = world.staff[c.staff] as Member;
  const { tally, q } = world;
  const minutes = world.now - m.since;
  const forPeople = minutes - c.aside;
  if (c.needless === 1) tally.target += forPeople;
  else if (c.episode > 0) tally.failure += forPeople;
  else tally.value += forPeople;
  c.inWork += minutes;
  c.done += c.part;
  addHelp(world, c, c.part);
  c.sessions += 1;
  becomeIdle(world, m);
  world.dirty = true;
  showStaff(world, m, homeOf(world, m), m.endsAt <= world.now ? -2 : -1);
  if (q.lapse > 0) askAtLapse(world, c);
  if (world.question !== null) return;
  if (c.state !== WORK) return;
  if (isSanctioned(world, c)) return;
  if (isLeaving(c)) {
    goOut(world, c);
    c.staff = -1;
    return;
  }
  changeLeaving(world, c);
  if (c.ringAt !== -1) waitForWord(world, c);
  goOn(world, c);
  c.staff = -1;
}

/** Next session, next step, or the decision. */
function goOn(world: World, c: CaseSlot): void {
  const { q } = world;
  const steps = world.fixed.roles.doneBy[c.class] as readonly number[];
  if (c.hurried === 1) {
    decideInHaste(world, c);
    return;
  }
  if (c.keep === 1) {
    awaitNext(world, c, q.keepGap);
    return;
  }
  if (c.done < c.plan * (steps[Math.min(c.step, steps.length - 1)] as number) - 0.5) {
    awaitNext(world, c, q.gap);
    return;
  }
  if (c.lost > 0) {
    closeCase(world, c, c.lost === 2 ? CANCELLED : NOT_RECORDED);
    return;
  }
  if (c.step < steps.length - 1) {
    c.step += 1;
    if (isScreenedOut(world, c)) closeCase(world, c, UNSUCCESSFUL);
    else joinLine(world, c);
    return;
  }
  if (q.endsWithWork > 0) decide(world, c);
  else keepInTouch(world, c);
}

/** The planned work is done, and the person is still here. */
function keepInTouch(world: World, c: CaseSlot): void {
  const { q } = world;
  const answer = askAtResult(world, c);
  if (world.question !== null) return;
  if (answer === 'book') {
    c.rushed = 1;
    closeCase(world, c, THIN);
    return;
  }
  if (answer === 'more-time') c.plan = c.done + q.session;
  else c.keep = 1;
  awaitNext(world, c, answer === 'more-time' ? q.gap : q.keepGap);
}

function awaitNext(world: World, c: CaseSlot, days: number): void {
  const { q, works, fixed } = world;
  const counts = isCounting(c) ? q.attentionGap * world.attention : 0;
  const sooner = (1 - q.pullGap * works.pull) * (1 - q.joinGap * works.join) * (1 - counts);
  const spread = atDraw(fixed.gapSpread, c.key, D_SESSION_GAP + c.sessions);
  c.state = TESTS;
  c.eventAt = world.now + days * DAY * sooner * spread;
  schedule(world.calendar, c.eventAt, eventCode(E_RESULTS, c.slot));
  showAt(world, c, fixed.roles.home);
}

/** The work is done. */
function decide(world: World, c: CaseSlot): void {
  const { q } = world;
  if (c.picked === 1) {
    closeCase(world, c, THIN);
    return;
  }
  if (isCounting(c) && drawFrom(c.key, D_RIGHT) < q.cancelRight) {
    closeCase(world, c, CANCELLED);
    return;
  }
  if (isMet(world, c)) {
    closeCase(world, c, SUCCESS);
    return;
  }
  const answer = askAtResult(world, c);
  if (world.question !== null) return;
  if (answer === 'more-time') {
    c.plan = c.done + q.session;
    c.work = Math.max(c.work, c.plan);
    awaitNext(world, c, q.gap);
    return;
  }
  const cause = isCounting(c) && q.cancel > 0 ? causeOf(world, c, RECLASSIFY) : 0;
  if (answer === 'none' && cause > 0 && drawFrom(c.key, D_CANCEL) < q.cancel) {
    // What cannot be solved is found never to have counted.
    recordAct(world, c, RECLASSIFY, cause);
    c.falsified = 1;
    closeCase(world, c, CANCELLED);
    return;
  }
  const isHollow = c.rushed === 1 && isCounting(c) && drawFrom(c.key, D_HOLLOW) < hollowChance(world, c);
  closeCase(world, c, answer === 'book' || isHollow ? THIN : UNSUCCESSFUL);
}

function hollowChance(world: World, c: CaseSlot): number {
  return world.q.hollow * (0.4 + 0.6 * (tablesOf(world).ease[c.class] as number));
}

/** Decided after a few minutes: booked as a success, thin as it is, filed, or (where cases go on) carried on with. */
function decideInHaste(world: World, c: CaseSlot): void {
  c.hurried = 0;
  if (c.done < 0.95 * c.work) c.rushed = 1;
  if (world.q.endsWithWork > 0) {
    decide(world, c);
    return;
  }
  if (isCounting(c) && drawFrom(c.key, D_HOLLOW) < hollowChance(world, c)) {
    closeCase(world, c, THIN);
    return;
  }
  awaitNext(world, c, world.q.gap);
}
