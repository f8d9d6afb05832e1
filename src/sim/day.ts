/**
 * Once a day: running figures, pressure and doses, what the day did to each member of staff, sickness, leaving and
 * refilling, trust, improvement work.
 */

import { draw } from '../lib/draw.ts';
import { at, exponential } from '../lib/quantile.ts';
import { DAY } from '../lib/time.ts';
import { countWaiting } from './caseload/load.ts';
import { D_LEAVE, D_REFILL, D_SICK, D_SICK_DAYS, STAFF_PERSON } from './codes.ts';
import { improveForADay } from './improve.ts';
import { updatePressure } from './pressure.ts';
import { isEmployed, type Member, NEVER } from './staff.ts';
import type { World } from './world.ts';

export function liveADay(world: World, day: number): void {
  updateRunning(world);
  if (world.month > 0) improveForADay(world);
  updatePressure(world);
  world.strain = strainOf(world);
  const { tally } = world;
  tally.pressureDays += world.pressure;
  tally.days += 1;
  for (const m of world.staff) {
    feel(world, m);
    comeAndGo(world, m, day);
  }
}

function updateRunning(world: World): void {
  const { tally } = world;
  const counted = tally.dayInTime + tally.dayBreach;
  if (counted > 0) world.recentFigure += (tally.dayInTime / counted - world.recentFigure) / 12;
  if (tally.dayClosed > 0) {
    world.recentMet += (tally.dayMet / tally.dayClosed - world.recentMet) / 30;
    world.recentGamed += (Math.min(1, tally.dayGamed / tally.dayClosed) - world.recentGamed) / 20;
    world.recentFalse += (tally.dayFalse / tally.dayClosed - world.recentFalse) / 30;
  }
  const { p } = world;
  const aim = p.trustStart + p.trustMet * (world.recentMet - p.metUsual) - p.trustFalsity * world.recentFalse;
  world.trust += (Math.min(1, Math.max(0, aim)) - world.trust) / p.trustDays;
  tally.dayInTime = 0;
  tally.dayBreach = 0;
  tally.dayClosed = 0;
  tally.dayMet = 0;
  tally.dayGamed = 0;
  tally.dayFalse = 0;
}

/** How hard the day was for everybody, 0 to 1: people waiting for beds and a crowd, or long lines. */
function strainOf(world: World): number {
  const { p, q, load } = world;
  if (world.fixed.caseload === null)
    return Math.min(1, world.boarders / 20 + Math.max(0, world.inDepartment - p.crowdedAt) / 40);
  return q.queueLong > 0 ? Math.min(1, countWaiting(load) / q.queueLong) : 0;
}

/** Motives, distress and fatigue of one person after a day. */
function feel(world: World, m: Member): void {
  const { p, fixed } = world;
  const own = m.casesToday > 0 ? Math.min(1, m.actsToday / m.casesToday) : 0;
  m.gaming += (0.5 * own + 0.5 * world.recentGamed - m.gaming) / 10;
  m.actsToday = 0;
  m.casesToday = 0;
  const seen = fixed.settings.regime === 'purpose' && world.month > 0 ? p.motiveSeen : 1;
  const met = Math.min(1.2, world.recentMet / p.metUsual);
  const change =
    p.motiveGain * seen * met * (1 - m.purpose) -
    p.motiveGame * m.gaming * m.purpose -
    p.motivePressure * world.pressure * m.purpose -
    p.motiveWear * m.purpose;
  m.purpose = clamp(m.purpose + p.motiveSpeed * m.temper * change);
  m.personal = clamp(m.personal + (0.2 + 0.6 * world.pressure + 0.3 * (1 - m.purpose) - m.personal) / 40);
  const { strain } = world;
  m.fatigue = clamp(m.fatigue + (0.18 + p.pressureFatigue * world.pressure + 0.3 * strain - m.fatigue) / 30);
  const against = Math.min(1, 1.6 * m.gaming * (0.3 + m.purpose) + 0.5 * world.pressure);
  m.distress = clamp(m.distress + (0.06 + 0.8 * against - m.distress) / 25);
}

function clamp(x: number): number {
  return Math.min(1, Math.max(0, x));
}

function comeAndGo(world: World, m: Member, day: number): void {
  const { p, fixed, tally } = world;
  const person = STAFF_PERSON - m.index;
  const key = day + 100000;
  if (!isEmployed(m)) {
    if (world.now >= m.vacantUntil && m.onDuty === 0) hire(world, m);
    return;
  }
  if (m.junior > 0) m.junior = Math.max(0, m.junior - 1 / 240);
  if (m.sickUntil !== NEVER) {
    tally.sickDays += 1;
    if (world.now >= m.sickUntil) m.sickUntil = NEVER;
  } else {
    const chance = p.sickStart * (0.6 + 2 * m.distress + m.fatigue);
    if (draw(fixed.seed, person, key, D_SICK) < chance) {
      const days = 1 + p.sickDays * at(exponential, draw(fixed.seed, person, key, D_SICK_DAYS));
      m.sickUntil = world.now + DAY * days;
    }
  }
  if (world.month === 0) return;
  const morale = clamp(0.15 + 0.75 * m.purpose - 0.3 * m.distress - 0.2 * (m.fatigue - 0.2));
  const chance = p.leave * (1 + p.leaveSlope * (0.75 - Math.min(0.75, morale)) * (1.75 - morale));
  if (draw(fixed.seed, person, key, D_LEAVE) < chance) {
    m.vacantUntil =
      world.now +
      DAY * p.refill * (0.6 + 0.8 * draw(fixed.seed, person, key, D_REFILL)) * (1.7 - world.trust);
    m.sickUntil = NEVER;
    tally.leavers += 1;
  }
}

/** Somebody new, early in their career. */
function hire(world: World, m: Member): void {
  m.tenancy += 1;
  m.vacantUntil = NEVER;
  m.junior = 1;
  m.purpose = clamp(world.p.startPurpose);
  m.personal = 0.25;
  m.distress = 0.1;
  m.fatigue = 0.2;
  m.gaming = 0;
}
