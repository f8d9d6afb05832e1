/**
 * Leaving by oneself: a hazard for each class, raised by help, by the support posts and the market; a person leaves
 * when the hazard lived through reaches their own threshold, drawn once. So more help never makes anybody leave later.
 */

import { eventCode, schedule } from '../../lib/calendar.ts';
import { drawFrom } from '../../lib/draw.ts';
import { along } from '../../lib/piecewise.ts';
import { atDraw, exponential } from '../../lib/quantile.ts';
import { DAY, MONTH } from '../../lib/time.ts';
import type { CaseSlot } from '../case.ts';
import { D_DEST, D_EXIT, D_LAST, E_EXIT, LEFT, SCHEME, SUCCESS, THIN, WORK } from '../codes.ts';
import type { World } from '../world.ts';
import { closeCase } from './close.ts';
import { tablesOf } from './line.ts';
import { hazardOf } from './outcome.ts';
import { delayOf } from './pile.ts';

/** Due while somebody is with them: they leave when the session ends. */
const AFTER_SESSION = -2;

export function startLeaving(world: World, c: CaseSlot): void {
  if ((tablesOf(world).exit[c.class] as number) <= 0) return;
  c.exitEach = atDraw(exponential, c.key, D_EXIT);
  c.exitUsed = 0;
  c.exitRate = 0;
  c.exitSince = world.now;
  changeLeaving(world, c);
}

/** Help so far, as far as it tells, 0 to 1. */
function helpOf(world: World, c: CaseSlot): number {
  if (c.work <= 0 || c.help <= 0) return 0;
  return along(tablesOf(world).helpByWork, Math.min(1, c.help / c.work));
}

/** A session: what was agreed before has gone stale with the days since then, and these minutes come on top. */
export function addHelp(world: World, c: CaseSlot, minutes: number): void {
  const { helpStale } = world.q;
  const days = c.helpAt === -1 ? 0 : (world.now - c.helpAt) / DAY;
  if (helpStale > 0) c.help *= helpStale / (helpStale + days);
  c.help = Math.min(Math.max(c.work, c.plan), c.help + minutes);
  c.helpAt = world.now;
}

function rateOf(world: World, c: CaseSlot): number {
  const { p, q, load, works } = world;
  const t = tablesOf(world);
  // Help that fits: where the first conversation was a good one, where others join in, where people say what is wrong.
  const fit = 1 + q.frontExit * works.front + q.joinExit * works.join + q.pullExit * works.pull;
  const trusted = Math.max(0.2, 1 + q.metTrust * (world.trust - p.trustStart));
  const help = 1 + (t.exitHelp[c.class] as number) * helpOf(world, c) * fit * trusted;
  const lock = c.state === SCHEME ? q.schemeLock : 1;
  const around = q.market * (1 + q.exitSupport * (load.support - 1)) * lock;
  return ((t.exit[c.class] as number) * help * Math.max(0, around)) / MONTH;
}

/** The hazard has changed: after a session, on and off a scheme, when a month begins. */
export function changeLeaving(world: World, c: CaseSlot): void {
  if (c.exitEach <= 0) return;
  c.exitUsed += c.exitRate * (world.now - c.exitSince);
  c.owed -= c.eased * (world.now - c.exitSince);
  c.exitSince = world.now;
  c.eased = (world.q.helpEases * helpOf(world, c) * hazardOf(world, c)) / 60;
  c.exitRate = rateOf(world, c);
  if (c.exitAt === AFTER_SESSION) return;
  if (c.exitRate <= 0) {
    c.exitAt = -1;
    return;
  }
  c.exitAt = world.now + Math.max(0, c.exitEach - c.exitUsed) / c.exitRate;
  // Where it has only been put off, the event that stands is early enough to look again.
  if (c.exitEvent === -1 || c.exitAt < c.exitEvent) awaitExit(world, c);
}

/** Whoever stays beyond this month has no event: when the next begins, everybody's hazard is reckoned afresh. */
function awaitExit(world: World, c: CaseSlot): void {
  if (c.exitAt >= world.monthEnd) return;
  c.exitEvent = c.exitAt;
  schedule(world.calendar, c.exitAt, eventCode(E_EXIT, c.slot));
}

/** The day may have come. */
export function lookAtLeaving(world: World, c: CaseSlot): void {
  if (c.exitEvent !== world.now) return;
  c.exitEvent = -1;
  if (c.exitAt > world.now) awaitExit(world, c);
  else if (c.exitAt === world.now) leaveNow(world, c);
}

function leaveNow(world: World, c: CaseSlot): void {
  if (c.state === WORK) {
    c.exitAt = AFTER_SESSION;
    return;
  }
  goOut(world, c);
}

export function isLeaving(c: CaseSlot): boolean {
  return c.exitAt === AFTER_SESSION;
}

/** To work that lasts, to work that does not, or nobody knows where. */
export function goOut(world: World, c: CaseSlot): void {
  const { q, works, load } = world;
  const t = tablesOf(world);
  const help = helpOf(world, c);
  const delay = delayOf(world, c);
  const toWork = (t.toWork[c.class] as number) * (1 + q.workHelp * help);
  if (drawFrom(c.key, D_DEST) >= toWork) {
    closeCase(world, c, LEFT, delay);
    return;
  }
  const lasts =
    (t.lasts[c.class] as number) *
    (1 +
      q.lastHelp * help +
      q.lastSupport * (load.support - 1) +
      q.joinLast * works.join +
      0.5 * works.front * world.p.frontMet);
  closeCase(world, c, drawFrom(c.key, D_LAST) < lasts ? SUCCESS : THIN, delay);
}
