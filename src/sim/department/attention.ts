/**
 * Shortly before a clock would stop counting. By rule: reclassify if that is the habit and there is a place, else rush
 * if that is the habit, else honest attention: chase the bed, or be seen next in turn.
 */
import { eventCode, schedule } from '../../lib/calendar.ts';
import { drawFrom } from '../../lib/draw.ts';
import type { CaseSlot } from '../case.ts';
import {
  BED,
  BY_MANAGER,
  D_AGREED,
  D_CHASE,
  D_REVIEW,
  E_ATTENTION,
  E_HOME,
  HOMEWARD,
  P_UNIT,
  QUEUE,
  RECLASSIFY,
  RUSH,
  TESTS,
  WORK,
} from '../codes.ts';
import { causeOf, recordAct } from '../doses.ts';
import type { World } from '../world.ts';
import { accept, bedsOpen, freeABedEarly } from './beds.ts';
import { attentionTime, toClinicians } from './front.ts';
import { moveTo } from './space.ts';

export function isCounting(world: World, c: CaseSlot): boolean {
  return c.clockStop === -1 && c.deadline !== -1 && world.now < c.deadline;
}

export function attend(world: World, c: CaseSlot): void {
  if (!isCounting(world, c)) return;
  const isReview = c.reviewed === 0 && world.p.reviewEarly > 0;
  c.reviewed = 1;
  if (isReview) {
    review(world, c);
    c.attentionAt = attentionTime(world, c);
    if (c.attentionAt > world.now) schedule(world.calendar, c.attentionAt, eventCode(E_ATTENTION, c.slot));
    return;
  }
  if (c.state !== QUEUE && c.state !== TESTS && c.state !== BED && c.state !== WORK && c.state !== HOMEWARD)
    return;
  if (agreesToUnit(world, c)) {
    moveToUnit(world, c, BY_MANAGER);
    c.falsified = 0;
    return;
  }
  const moved = causeOf(world, c, RECLASSIFY);
  if (moved > 0 && canMoveToUnit(world)) {
    moveToUnit(world, c, moved);
    return;
  }
  const rushed = causeOf(world, c, RUSH);
  if (rushed > 0) {
    rush(world, c, rushed);
    return;
  }
  giveHonestAttention(world, c);
}

/** A consultant agrees that this person is better watched in the unit: a sound use, though the clock stops too. */
function agreesToUnit(world: World, c: CaseSlot): boolean {
  const { p } = world;
  if (p.unitAgreed <= 0 || c.sessions === 0 || !canMoveToUnit(world)) return false;
  return drawFrom(c.key, D_AGREED) < p.unitAgreed;
}

function canMoveToUnit(world: World): boolean {
  return world.p.unitOpen > 0 && world.inUnit < world.p.unitPlaces;
}

/** Into the decision unit: the clock stops, the wait goes on. */
export function moveToUnit(world: World, c: CaseSlot, cause: number): void {
  recordAct(world, c, RECLASSIFY, cause);
  c.clockStop = world.now;
  c.falsified = 1;
  c.inUnit = 1;
  moveTo(world, c, P_UNIT);
}

/** Decided at once, without what is missing; or a bed made by sending somebody home early. */
function rush(world: World, c: CaseSlot, cause: number): void {
  if (c.state === BED) {
    c.pinned = 1;
    if (c.accepted === 0) accept(world, c);
    if (world.bedsUsed >= bedsOpen(world)) freeABedEarly(world);
    recordAct(world, c, RUSH, cause);
    return;
  }
  recordAct(world, c, RUSH, cause);
  if (c.state === HOMEWARD) {
    goSoon(world, c);
    return;
  }
  if (c.state === WORK) c.hurried = 1;
  else hurry(world, c);
}

/** The next session ends it, after a few minutes. */
export function hurry(world: World, c: CaseSlot): void {
  const { p } = world;
  c.plan = Math.min(c.plan, c.done + p.rushQuick);
  c.pinned = 1;
  if (c.sessions === 0) c.tests = 0;
  if (c.state === TESTS) {
    c.eventAt = -1;
    toClinicians(world, c);
  }
  world.dirty = true;
}

/** Half past three: what is this person waiting for? Those whose results are in are decided next. */
function review(world: World, c: CaseSlot): void {
  if (c.state === QUEUE && c.sessions > 0) c.pinned = 1;
  else if (c.state === TESTS && drawFrom(c.key, D_REVIEW) < world.p.reviewAnyway) {
    recordAct(world, c, RUSH, BY_MANAGER);
    hurry(world, c);
  } else if (c.state === BED) c.nudged = 1;
  world.dirty = true;
}

/** Letters and a lift are found within minutes. */
function goSoon(world: World, c: CaseSlot): void {
  const soon = world.now + Math.min(5, Math.max(0.5, c.deadline - world.now - 1));
  if (soon >= c.eventAt) return;
  c.eventAt = soon;
  schedule(world.calendar, soon, eventCode(E_HOME, c.slot));
}

function giveHonestAttention(world: World, c: CaseSlot): void {
  const { p } = world;
  if (c.state === WORK) return;
  const u = drawFrom(c.key, D_CHASE);
  const chance = p.chase * world.attention;
  if (c.state === HOMEWARD) {
    if (u < chance) goSoon(world, c);
    return;
  }
  if (c.state === TESTS) {
    // Somebody rings the laboratory: the results were nearly there.
    if (u < 0.3 * chance) {
      c.eventAt = -1;
      c.pinned = 1;
      toClinicians(world, c);
    }
    return;
  }
  if (c.state === QUEUE) {
    if (c.sessions > 0) c.pinned = 1;
    c.nudged = 1;
    return;
  }
  if (c.accepted === 1) {
    c.nudged = 1;
    return;
  }
  if (u < chance) {
    c.nudged = 1;
    accept(world, c);
  }
}
