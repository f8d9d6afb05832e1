/**
 * What an answer does to the person it is about: one function per hook. Each is called from the flow, asks, and says
 * whether it has dealt with the case.
 */

import { drawFrom } from '../../lib/draw.ts';
import type { DilemmaChoice } from '../../scenario/types.ts';
import { admitChance } from '../arrivals.ts';
import type { CaseSlot } from '../case.ts';
import { BED, BY_MANAGER, D_ADMIT, PARK, QUEUE, RUSH, TESTS } from '../codes.ts';
import { recordAct } from '../doses.ts';
import { planInHaste } from '../haste.ts';
import { ask, mayAsk, mayAskAt } from '../questions.ts';
import type { Member } from '../staff.ts';
import type { World } from '../world.ts';
import { hurry, moveToUnit } from './attention.ts';
import { accept, askForBed, bedsOpen, freeABedEarly, takeUpstairs } from './beds.ts';
import type { ClosureAnswer } from './close.ts';
import type { DoorAnswer } from './front.ts';
import { drop, minutesLeft } from './queues.ts';

/** The longest-waiting crew: at the door, or kept outside. */
function waitingCrew(world: World): CaseSlot | null {
  let first: CaseSlot | null = null;
  for (const line of [world.outside, world.front]) {
    for (const slot of line) {
      const c = world.cases[slot] as CaseSlot;
      if (c.ambulance === 1 && (first === null || c.arrived < first.arrived)) first = c;
    }
  }
  return first;
}

/** Whoever has waited longest to be seen, other than this one. */
function nextInLine(world: World, c: CaseSlot): CaseSlot | null {
  let first: CaseSlot | null = null;
  for (const line of [world.majors, world.minors, world.front]) {
    for (const slot of line) {
      const other = world.cases[slot] as CaseSlot;
      if (other === c || other.seen !== -1) continue;
      if (first === null || other.arrived < first.arrived) first = other;
    }
  }
  return first;
}

/** Near the deadline. True: dealt with, or halted. */
export function askNearDeadline(world: World, c: CaseSlot): boolean {
  if (!mayAsk(world) || (c.state !== BED && c.state !== QUEUE && c.state !== TESTS)) return false;
  const isFull = world.bedsUsed >= bedsOpen(world);
  const around = { other: nextInLine(world, c), crew: waitingCrew(world), staff: -1 };
  const choice =
    (c.state === BED && isFull ? ask(world, 'bed-wait', c, around) : null) ??
    (world.question === null ? ask(world, 'near-deadline', c, around) : null);
  if (choice === null) return world.question !== null;
  return actOn(world, c, choice);
}

function actOn(world: World, c: CaseSlot, choice: DilemmaChoice): boolean {
  switch (choice.act) {
    case 'decide-now':
      recordAct(world, c, RUSH, BY_MANAGER);
      hurry(world, c);
      return true;
    case 'move-to-unit':
      moveToUnit(world, c, BY_MANAGER);
      return true;
    case 'see-now':
      c.pinned = 1;
      world.dirty = true;
      return true;
    case 'park':
      recordAct(world, c, PARK, BY_MANAGER);
      return true;
    case 'admit':
      admitNow(world, c);
      return true;
    case 'free-a-bed':
      c.pinned = 1;
      recordAct(world, c, RUSH, BY_MANAGER);
      if (c.accepted === 0) accept(world, c);
      freeABedEarly(world);
      return true;
    default:
      return true;
  }
}

/** A bed now: upstairs in the corridor if it was already asked for, else asked for without waiting for the rest. */
function admitNow(world: World, c: CaseSlot): void {
  if (c.state === BED) {
    takeUpstairs(world, c);
    return;
  }
  if (c.state === QUEUE) drop(c.minor === 1 ? world.minors : world.majors, c.slot);
  if (c.state !== QUEUE && c.state !== TESTS) return;
  c.needless = drawFrom(c.key, D_ADMIT) < admitChance(world, c) ? 0 : 1;
  recordAct(world, c, RUSH, BY_MANAGER);
  askForBed(world, c);
  accept(world, c);
  c.pinned = 1;
}

export function askAtDoor(world: World, c: CaseSlot): DoorAnswer {
  if (!mayAskAt(world, 'arrival-by-ambulance') || c.ambulance === 0 || c.class === 0) return 'none';
  const choice = ask(world, 'arrival-by-ambulance', c, {
    other: longestIn(world) ?? nextInLine(world, c),
    crew: null,
    staff: -1,
  });
  if (choice === null) return 'none';
  if (choice.act === 'leave-outside') return 'outside';
  if (choice.act === 'see-now') c.pinned = 1;
  return 'bring-in';
}

function longestIn(world: World): CaseSlot | null {
  let first: CaseSlot | null = null;
  for (const slot of world.bedQueue) {
    const c = world.cases[slot] as CaseSlot;
    if (first === null || c.arrived < first.arrived) first = c;
  }
  return first;
}

/** About to leave unseen. True: they stay. */
export function askAboutToLeave(world: World, c: CaseSlot): boolean {
  if (!mayAskAt(world, 'about-to-leave')) return false;
  const choice = ask(world, 'about-to-leave', c, { other: nextInLine(world, c), crew: null, staff: -1 });
  if (choice === null) return false;
  if (choice.act === 'see-now') {
    c.pinned = 1;
    world.dirty = true;
    return true;
  }
  if (choice.act === 'call-back') c.done = 0.35 * c.work;
  return false;
}

/** Has come back: how thoroughly to look. */
export function askReturned(world: World, c: CaseSlot): void {
  if (!mayAskAt(world, 'returned')) return;
  const choice = ask(world, 'returned', c, { other: nextInLine(world, c), crew: null, staff: -1 });
  if (choice === null) return;
  if (choice.act === 'see-now') {
    c.work *= 1.2;
    c.plan = c.work * 1.1;
  } else if (choice.act === 'decide-now') planInHaste(world, c);
}

/** Minutes over the line, being booked. */
export function askAtClosure(world: World, c: CaseSlot): ClosureAnswer {
  if (!mayAskAt(world, 'closure') || c.deadline === -1 || c.clockStop !== -1) return 'none';
  const over = world.now - c.deadline;
  if (over < 0 || over > 9) return 'none';
  const choice = ask(world, 'closure', c, { other: nextInLine(world, c), crew: null, staff: -1 });
  if (choice === null) return 'none';
  if (choice.act === 'round-down') return 'round';
  if (choice.act === 'hold-over') return 'hold';
  return 'leave';
}

/** Two could be next. The case to take instead, or null to go by the order. */
export function askWhoIsNext(
  world: World,
  m: Member,
  serious: CaseSlot | null,
  small: CaseSlot | null,
): CaseSlot | null {
  if (serious === null) return null;
  if (small !== null && mayAskAt(world, 'pick')) {
    const choice = ask(world, 'pick', small, { other: serious, crew: null, staff: m.index });
    if (world.question !== null) return null;
    if (choice?.act === 'stay') {
      // Half a team for each: both are seen now, and in a hurry.
      for (const each of [small, serious]) planInHaste(world, each);
      small.pinned = 1;
    }
    if (choice !== null) return choice.act === 'see-now' ? small : serious;
  }
  if (!mayAskAt(world, 'past-deadline')) return null;
  const late = latestPast(world);
  if (late === null) return null;
  const choice = ask(world, 'past-deadline', late, {
    other: serious === late ? (small ?? nextInLine(world, late)) : serious,
    crew: null,
    staff: m.index,
  });
  if (choice === null) return null;
  if (choice.act === 'park') recordAct(world, late, PARK, BY_MANAGER);
  return choice.act === 'see-now' ? late : null;
}

/** The longest past the deadline in the line for majors. */
function latestPast(world: World): CaseSlot | null {
  let first: CaseSlot | null = null;
  for (const slot of world.majors) {
    const c = world.cases[slot] as CaseSlot;
    if (c.space < 0 || minutesLeft(world, c) > 0) continue;
    if (first === null || c.arrived < first.arrived) first = c;
  }
  return first;
}
