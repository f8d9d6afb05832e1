/**
 * Beds: asked for, accepted by a ward, reached when one is free; freed by ward work in the daytime. A person who
 * waits for a bed keeps their cubicle, so full wards are felt at the front door.
 */

import { eventCode, schedule } from '../../lib/calendar.ts';
import { drawFrom } from '../../lib/draw.ts';
import { atDraw } from '../../lib/quantile.ts';
import { DAY } from '../../lib/time.ts';
import { prepareReturn, seasonOf, weekdayOf } from '../arrivals.ts';
import type { CaseSlot } from '../case.ts';
import {
  BED,
  D_ACCEPT,
  D_AHEAD,
  D_EARLY,
  D_LEAD,
  D_READY_HOUR,
  D_STAY,
  D_WEEKEND,
  E_ACCEPTED,
  E_BED_FREE,
  E_BED_READY,
  P_CORRIDOR,
  P_MAJORS,
} from '../codes.ts';
import { takeBed, takeSlot } from '../pools.ts';
import type { World } from '../world.ts';
import type { Bed } from './bed.ts';
import { leave, NOTHING_MORE, WARD } from './close.ts';
import { drop, join, putInBedOrder } from './queues.ts';
import { cubiclesOpen, moveTo } from './space.ts';

export function bedsOpen(world: World): number {
  const { p } = world;
  return p.beds + p.wardExtra - p.bedsClosed;
}

/** Under attention a bed manager looks ahead on some: a ward says yes well before the line. Else no limit. */
function chasedWait(world: World, c: CaseSlot): number {
  const { p, attention } = world;
  if (attention <= 0 || c.deadline === -1 || c.clockStop !== -1) return Number.POSITIVE_INFINITY;
  const u = drawFrom(c.key, D_AHEAD);
  if (u >= p.chaseAhead * attention) return Number.POSITIVE_INFINITY;
  const aim = c.deadline - 25 - 50 * drawFrom(c.key, D_LEAD);
  return Math.max(10, aim - world.now);
}

/** Decided: this person needs a bed (or is given one). */
export function askForBed(world: World, c: CaseSlot): void {
  const { p, works, fixed } = world;
  c.state = BED;
  c.bedAsked = world.now;
  c.admitted = 1;
  c.accepted = 0;
  const urgent = c.class === 0 ? 0.35 : 1;
  // Wards under attention look first at those near the line, so others wait: the less they need, the longer.
  const deferred = p.attentionDefer * (1 - c.need) - p.attentionAccept;
  const pull = (1 - p.pullAccept * works.pull) * (1 + deferred * world.attention);
  const wait = p.accept * p.flowAccept * urgent * pull * atDraw(fixed.acceptSpread, c.key, D_ACCEPT);
  c.eventAt = world.now + Math.min(wait, chasedWait(world, c));
  schedule(world.calendar, c.eventAt, eventCode(E_ACCEPTED, c.slot));
  join(world.bedQueue, c);
  world.boarders += 1;
}

export function accept(world: World, c: CaseSlot): void {
  c.accepted = 1;
  c.eventAt = -1;
  world.bedsDirty = true;
}

/** Gives free beds to those accepted, in order. */
export function settleBeds(world: World): void {
  while (world.bedsUsed < bedsOpen(world)) {
    const next = firstForBed(world);
    if (next === null) break;
    reachBed(world, next);
  }
}

/** Moves a boarder out of a cubicle that somebody else needs. */
export function settleCubicles(world: World): void {
  if (world.majors.length > 0 && world.cubiclesUsed >= cubiclesOpen(world)) clearCubicle(world);
}

function firstForBed(world: World): CaseSlot | null {
  let best: CaseSlot | null = null;
  let bestOrder = Number.POSITIVE_INFINITY;
  for (let k = 0; k < world.bedQueue.length; k += 1) {
    const c = world.cases[world.bedQueue[k] as number] as CaseSlot;
    if (c.accepted === 0) continue;
    putInBedOrder(world, c);
    if (c.order < bestOrder) {
      best = c;
      bestOrder = c.order;
    }
  }
  return best;
}

/** The longest-waiting boarder in a cubicle goes to a trolley in the corridor, if there is one. */
function clearCubicle(world: World): void {
  if (world.inCorridor >= world.p.trolleys) return;
  let longest: CaseSlot | null = null;
  for (let k = 0; k < world.bedQueue.length; k += 1) {
    const c = world.cases[world.bedQueue[k] as number] as CaseSlot;
    if (c.space !== P_MAJORS) continue;
    if (longest === null || c.bedAsked < longest.bedAsked) longest = c;
  }
  if (longest !== null) moveTo(world, longest, P_CORRIDOR);
}

function reachBed(world: World, c: CaseSlot): void {
  drop(world.bedQueue, c.slot);
  world.boarders -= 1;
  c.bedReached = world.now;
  const bed = takeBed(world);
  world.bedsUsed += 1;
  bed.state = 1;
  bed.person = c.person;
  bed.episode = c.episode;
  bed.class = c.class;
  bed.need = c.need;
  bed.age = c.age;
  bed.lifeKey = c.lifeKey;
  bed.key = c.key;
  bed.carried = c.carried;
  bed.readyAt = readyTime(world, c);
  bed.eventAt = bed.readyAt;
  schedule(world.calendar, bed.readyAt, eventCode(E_BED_READY, bed.index));
  bed.after = leave(world, c, WARD, 'none', bed.readyAt);
}

/** Goes up now, on to a ward's corridor if there is no bed. */
export function takeUpstairs(world: World, c: CaseSlot): void {
  reachBed(world, c);
}

/** When the inpatient is fit to leave: after the stay, on the next ward round. */
function readyTime(world: World, c: CaseSlot): number {
  const { p, fixed, works } = world;
  const median =
    c.needless === 1
      ? p.needlessStay
      : p.stay * (fixed.tables.seasonStay[seasonOf(world.now)] as number) * (1 - p.joinStay * works.join);
  const boarded = Math.min(1, (world.now - c.bedAsked) / DAY);
  const escalated = 1 - p.escalation * Math.min(1, world.boarders / p.escalateAt);
  let days = median * atDraw(fixed.staySpread, c.key, D_STAY) * (1 + p.boardingStay * boarded) * escalated;
  days = Math.max(0.3, days - p.boardingCounts * boarded);
  return nextRound(world, world.now + days * DAY, c.key);
}

function nextRound(world: World, time: number, key: number): number {
  const { p } = world;
  let day = Math.floor(time / DAY);
  const hour = (time - day * DAY) / 60;
  const u = drawFrom(key, D_READY_HOUR);
  const first = p.readyHour - p.dischargeEarly - 1.5 + 3 * u;
  if (hour <= first || hour < 17) {
    if (hour > first) return time;
  } else {
    day += 1;
  }
  const weekday = weekdayOf(day);
  const held = p.weekendHold * (1 - 0.5 * world.works.join) * (1 - 0.3 * p.weekendSenior);
  const isHeld = weekday >= 5 && drawFrom(key, D_WEEKEND) < held;
  if (isHeld) day += 7 - weekday;
  return day * DAY + first * 60;
}

/** Fit to leave: waits for the discharge work. */
export function bedReady(world: World, bed: Bed): void {
  bed.state = 2;
  bed.eventAt = -1;
  world.readyBeds.push(bed.index);
  world.dirty = true;
}

export function cleanBed(world: World, bed: Bed): void {
  bed.state = 4;
  bed.eventAt = world.now + world.p.clean;
  schedule(world.calendar, bed.eventAt, eventCode(E_BED_FREE, bed.index));
}

export function freeBed(world: World, bed: Bed): void {
  bed.state = 0;
  bed.eventAt = -1;
  world.bedsUsed -= 1;
  world.freeBeds.push(bed.index);
  world.bedsDirty = true;
}

/** Sends home early whoever is nearest to leaving; some come back worse. False if nobody is near enough. */
export function freeABedEarly(world: World): boolean {
  const { p } = world;
  let nearest: Bed | null = null;
  for (const bed of world.beds) {
    if (bed.state !== 1) continue;
    if (nearest === null || bed.readyAt < nearest.readyAt) nearest = bed;
  }
  if (nearest === null) return false;
  const days = (nearest.readyAt - world.now) / DAY;
  if (days > p.rushEarlyMost) return false;
  const u = drawFrom(nearest.key, D_EARLY);
  const comesBack = nearest.after === NOTHING_MORE && u < p.earlyReturn + p.earlyReturnPerDay * days;
  if (comesBack) {
    const c = takeSlot(world);
    c.person = nearest.person;
    c.episode = nearest.episode + 500;
    c.class = nearest.class;
    c.need = nearest.need;
    c.age = nearest.age;
    c.lifeKey = nearest.lifeKey;
    prepareReturn(world, c, nearest.carried, world.now + DAY * (0.4 + 2.5 * u));
    // Time at home with the illness untreated.
    c.owed = (world.fixed.tables.harm[c.class] as number) * c.need * p.harmScale * 12;
  }
  cleanBed(world, nearest);
  return true;
}
