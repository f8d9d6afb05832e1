/**
 * Who works when. Each day the members of a post who are well and not off take the shifts of its rota, most important
 * start hours first; those who finished last start last. Five days on, two off.
 */

import { draw } from '../lib/draw.ts';
import { DAY } from '../lib/time.ts';
import { D_AGENCY, STAFF_PERSON } from './codes.ts';
import { countIdle } from './idle.ts';
import type { Parameters } from './parameters.ts';
import { homeOf, showStaff } from './show.ts';
import { IDLE, isEmployed, type Member, NEVER } from './staff.ts';
import type { World } from './world.ts';

function isPresent(world: World, m: Member, day: number): boolean {
  m.agency = 0;
  if (m.taken > 0) return false;
  // Weekends off for everybody, or two days in turn.
  const rest = (((world.p.weekendsOff > 0 ? day : day + 2 * m.index) % 7) + 7) % 7;
  if (rest >= 7 - world.p.daysOff) return false;
  const week = Math.floor((day + 2 * m.index) / 7);
  const turn = (((week + 3 * m.index) % world.p.leaveEvery) + world.p.leaveEvery) % world.p.leaveEvery;
  if (turn === 0) return false;
  if (isEmployed(m)) return m.sickUntil === NEVER;
  if (draw(world.fixed.seed, STAFF_PERSON - m.index, day + 100000, D_AGENCY) >= world.p.agencyCover)
    return false;
  m.agency = 1;
  return true;
}

/** Into a short list that is in order, behind its equals. */
function insert<T>(list: T[], one: T, comesAfter: (other: T, one: T) => boolean): void {
  let place = list.length;
  for (; place > 0 && comesAfter(list[place - 1] as T, one); place -= 1) list[place] = list[place - 1] as T;
  list[place] = one;
}

function isLater(other: number, one: number): boolean {
  return other > one;
}

function finishedLater(other: Member, one: Member): boolean {
  return other.endsAt > one.endsAt;
}

/** Gives out the shifts of the day that begins now. */
export function planDay(world: World, day: number): void {
  const { tables } = world.fixed;
  for (let post = 0; post < world.plan.posts.length; post += 1) {
    const present: Member[] = [];
    for (const m of world.staff) {
      if (m.post !== post) continue;
      m.startsAt = NEVER;
      if (isPresent(world, m, day)) insert(present, m, finishedLater);
    }
    const rota = tables.rota[post] as readonly number[];
    const starts: number[] = [];
    for (let k = 0; k < present.length; k += 1) {
      insert(starts, rota[k % rota.length] as number, isLater);
    }
    for (let k = 0; k < present.length; k += 1) {
      const m = present[k] as Member;
      m.startsAt = day * DAY + 60 * (starts[k] as number);
      world.nextStart = Math.min(world.nextStart, m.startsAt);
      if (m.agency === 1) world.tally.agencyShifts += 1;
    }
  }
}

/** On the hour: shifts end and begin, paces are set for the hour. */
export function changeShifts(world: World): void {
  const { now, p, tally, onDuty } = world;
  const { desk, supports } = world.fixed.roles;
  let kept = 0;
  for (let k = 0; k < onDuty.length; k += 1) {
    const m = world.staff[onDuty[k] as number] as Member;
    tally.duty += 60;
    if (m.agency === 1) tally.agencyMinutes += 60;
    if (m.post === desk) tally.reporting += 60;
    else if (supports.length > 0 && supports.includes(m.post)) tally.value += 60;
    if (m.endsAt <= now && m.doing === IDLE) {
      m.onDuty = 0;
      showStaff(world, m, homeOf(world, m), -2);
      // Whoever was to start again while still there starts now.
      if (m.startsAt !== NEVER) world.nextStart = Math.min(world.nextStart, m.startsAt);
      continue;
    }
    onDuty[kept] = m.index;
    kept += 1;
  }
  const isChange = kept < onDuty.length || now >= world.nextStart;
  while (onDuty.length > kept) onDuty.pop();
  if (now >= world.nextStart) beginShifts(world);
  for (let k = 0; k < onDuty.length; k += 1) {
    const m = world.staff[onDuty[k] as number] as Member;
    m.pace = paceOf(p, world.attention, now, m);
  }
  if (isChange) countIdle(world);
  world.dirty = true;
}

/** Shifts that are due begin; `nextStart` is when to look again. */
function beginShifts(world: World): void {
  const { now, p } = world;
  world.nextStart = Number.POSITIVE_INFINITY;
  for (const m of world.staff) {
    if (m.startsAt === NEVER || m.onDuty === 1) continue;
    if (m.startsAt > now) {
      world.nextStart = Math.min(world.nextStart, m.startsAt);
      continue;
    }
    m.onDuty = 1;
    m.turn = world.turns;
    world.turns += 1;
    m.endsAt = m.startsAt + 60 * p.shiftHours;
    m.startsAt = NEVER;
    m.since = now;
    world.onDuty.push(m.index);
    showStaff(world, m, homeOf(world, m), -1);
  }
}

/** Skilled minutes a minute: skill, the hour of the shift, fatigue, and honest effort. */
function paceOf(p: Parameters, attention: number, now: number, m: Member): number {
  const skill = m.agency === 1 ? p.agencySkill : m.skill * (1 - m.junior * (1 - p.juniorSkill));
  const hours = p.shiftHours - (m.endsAt - now) / 60;
  const fade = 1 + p.shiftFade * (0.5 - Math.min(1, hours / p.shiftHours));
  const effort = 1 + p.attentionGain * attention + p.motivePace * (m.purpose - p.startPurpose);
  return Math.max(0.45, skill * fade * (1 - p.fatigueLoss * m.fatigue) * effort);
}
