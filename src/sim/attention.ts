/**
 * Shortly before a clock would stop counting. By rule: reclassify if that is the habit and there is a place, else rush
 * if that is the habit, else honest attention: chase the bed, or be seen next in turn.
 */
import { drawFrom } from '../lib/draw.ts';
import { accept, bedsOpen, freeABedEarly } from './beds.ts';
import type { CaseSlot } from './case.ts';
import { BED, D_CHASE, D_REVIEW, P_UNIT, QUEUE, RECLASSIFY, RUSH, TESTS, WORK } from './codes.ts';
import { causeOf, recordAct } from './doses.ts';
import { toClinicians } from './front.ts';
import { moveTo } from './space.ts';
import type { World } from './world.ts';

export function isCounting(world: World, c: CaseSlot): boolean {
  return c.clockStop === -1 && c.deadline !== -1 && world.now < c.deadline;
}

export function attend(world: World, c: CaseSlot): void {
  if (!isCounting(world, c) || c.state === WORK) return;
  if (c.state !== QUEUE && c.state !== TESTS && c.state !== BED) return;
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

export function canMoveToUnit(world: World): boolean {
  return world.p.unitOpen > 0 && world.inUnit < world.p.unitPlaces;
}

/** Into the decision unit: the clock stops, the wait goes on. */
export function moveToUnit(world: World, c: CaseSlot, cause: number): void {
  recordAct(world, c, RECLASSIFY, cause);
  c.clockStop = world.now;
  c.falsified = 1;
  c.inUnit = 1;
  c.unitSince = world.now;
  moveTo(world, c, P_UNIT);
}

/** Decided at once, without what is missing; or a bed made by sending somebody home early. */
export function rush(world: World, c: CaseSlot, cause: number): void {
  if (c.state === BED) {
    c.pinned = 1;
    if (c.accepted === 0) accept(world, c);
    if (world.bedsUsed >= bedsOpen(world) && freeABedEarly(world)) recordAct(world, c, RUSH, cause);
    else recordAct(world, c, RUSH, cause);
    return;
  }
  recordAct(world, c, RUSH, cause);
  hurry(world, c);
}

/** The next session ends it, after a few minutes. */
export function hurry(world: World, c: CaseSlot): void {
  const { p } = world;
  if (c.plan - c.done > p.rushQuick) {
    c.plan = c.done + p.rushQuick;
    c.rushed = 1;
  }
  c.pinned = 1;
  if (c.sessions === 0) c.tests = 0;
  if (c.state === TESTS) {
    c.eventAt = -1;
    toClinicians(world, c);
  }
  world.dirty = true;
}

function giveHonestAttention(world: World, c: CaseSlot): void {
  const { p } = world;
  if (c.state === TESTS) {
    if (drawFrom(c.key, D_REVIEW) < p.reviewAnyway) hurry(world, c);
    return;
  }
  if (c.state === QUEUE) {
    c.nudged = 1;
    if (p.reviewEarly > 0 && c.sessions > 0) c.pinned = 1;
    return;
  }
  if (c.accepted === 1) {
    c.nudged = 1;
    return;
  }
  const u = drawFrom(c.key, D_CHASE);
  const chance = p.chase * world.attention;
  if (u < chance) {
    c.nudged = 1;
    accept(world, c);
  }
}
