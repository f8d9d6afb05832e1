/**
 * Who comes, and when. First arrivals are fixed by the seed alone: the gaps are exponential in operational time, which
 * runs at the rate of the hour, the weekday, the season and the chance of the day and month.
 */

import { eventCode, schedule } from '../lib/calendar.ts';
import { draw, drawFrom, keyOf } from '../lib/draw.ts';
import { along, interpolate } from '../lib/piecewise.ts';
import { at, atDraw, exponential, normal } from '../lib/quantile.ts';
import { DAY, MONTH } from '../lib/time.ts';
import { type CaseSlot, resetCase } from './case.ts';
import {
  AWAY,
  D_ADMIT,
  D_AGE,
  D_AMBULANCE,
  D_CLASS,
  D_DAY,
  D_DIRECT,
  D_GAP,
  D_MONTH,
  D_NEED,
  D_TEST_TIME,
  D_TESTS,
  D_WORK,
  DAY_PERSON,
  E_ARRIVAL,
  E_RETURN,
  MONTH_PERSON,
} from './codes.ts';
import { takeSlot } from './pools.ts';
import type { World } from './world.ts';

const YEAR = 12 * MONTH;

/** Weekday at a day of the run, 0 = Monday. */
export function weekdayOf(day: number): number {
  return ((day % 7) + 7) % 7;
}

/** Month of the calendar, 0 = April, at a minute of the run. */
export function seasonOf(time: number): number {
  return ((Math.floor(time / MONTH) % 12) + 12) % 12;
}

/** People a minute in the hour that contains `time`. A function of the seed and the time alone. */
function arrivalRate(world: World, time: number): number {
  const { p, fixed } = world;
  const { hour, weekday, season } = fixed.tables;
  const day = Math.floor(time / DAY);
  const month = Math.floor(time / MONTH);
  const hourOfDay = Math.floor((time - day * DAY) / 60);
  if (day !== world.rateDay) {
    const monthChance = 1 + p.monthSpread * at(normal, draw(fixed.seed, MONTH_PERSON, month, D_MONTH));
    const dayChance = 1 + p.daySpread * at(normal, draw(fixed.seed, DAY_PERSON, day, D_DAY));
    const profile = (weekday[weekdayOf(day)] as number) * (season[seasonOf(time)] as number);
    world.rateDay = day;
    world.dayRate = (p.perDay / DAY) * profile * Math.max(0.6, monthChance) * Math.max(0.6, dayChance);
  }
  // Before month 1 some come for the first time whose earlier visits nobody knows of; fewer as the year goes on.
  const early = time < 0 ? 1 + p.early * Math.min(1, -time / YEAR) : 1;
  return (hour[hourOfDay] as number) * world.dayRate * early;
}

/** Puts the next first arrival into the calendar. */
export function scheduleNextArrival(world: World, from: number): void {
  const person = world.nextPerson;
  world.nextPerson = person + 1;
  let left = at(exponential, draw(world.fixed.seed, person, 0, D_GAP));
  let time = from;
  for (;;) {
    const rate = arrivalRate(world, time);
    const hourEnd = (Math.floor(time / 60) + 1) * 60;
    const most = rate * (hourEnd - time);
    if (left <= most) {
      time += left / rate;
      break;
    }
    left -= most;
    time = hourEnd;
  }
  schedule(world.calendar, time, eventCode(E_ARRIVAL, person));
}

/** Opens the first visit of a person. */
export function openFirstVisit(world: World, person: number): CaseSlot {
  const c = takeSlot(world);
  resetCase(c);
  openPerson(world, c, person);
  beginVisit(world, c);
  return c;
}

/** Who comes: what is drawn once, from the seed alone. */
export function openPerson(world: World, c: CaseSlot, person: number): void {
  const { seed, tables } = world.fixed;
  const { p } = world;
  c.person = person;
  c.episode = 0;
  c.lifeKey = keyOf(seed, person, 0);
  c.key = c.lifeKey;
  c.age = Math.floor(along(tables.age, drawFrom(c.lifeKey, D_AGE)));
  c.class = pickClass(tables.share, drawFrom(c.lifeKey, D_CLASS));
  const low = tables.needLow[c.class] as number;
  const high = tables.needHigh[c.class] as number;
  c.need = low + (high - low) * drawFrom(c.lifeKey, D_NEED);
  c.work = p.workScale * (tables.work[c.class] as number) * atDraw(world.fixed.workSpread, c.lifeKey, D_WORK);
  c.carried = 0;
}

/** Opens a further visit of somebody who came back: the slot already says who. */
export function beginVisit(world: World, c: CaseSlot): void {
  const { p, fixed } = world;
  const { tables } = fixed;
  c.arrived = world.now;
  c.ambulance = drawFrom(c.key, D_AMBULANCE) < (tables.ambulance[c.class] as number) ? 1 : 0;
  c.minor = c.class >= 3 ? 1 : 0;
  const tested = (tables.tests[c.class] as number) * (1 - p.frontTests * world.works.front);
  c.tests = drawFrom(c.key, D_TESTS) < tested ? 1 : 0;
  c.testTime = p.testMedian * atDraw(fixed.testSpread, c.key, D_TEST_TIME);
  c.direct = 0;
  if (p.direct > 0 && c.minor === 0 && c.class > 0) goStraightUp(world, c);
  c.plan = c.work;
}

/** Turns a slot into somebody who will come back at the given time, with more need and more work. */
export function prepareReturn(world: World, c: CaseSlot, carried: number, backAt: number): void {
  const { p, fixed } = world;
  resetCase(c);
  c.state = AWAY;
  c.episode += 1;
  c.key = keyOf(fixed.seed, c.person, c.episode);
  c.need = Math.min(1, c.need * p.returnWorse);
  c.work =
    p.returnWorse *
    p.workScale *
    (fixed.tables.work[c.class] as number) *
    atDraw(fixed.workSpread, c.key, D_WORK);
  c.carried = carried;
  c.eventAt = backAt;
  schedule(world.calendar, backAt, eventCode(E_RETURN, c.slot));
}

/** Chance that this person is admitted once all is known. */
export function admitChance(world: World, c: CaseSlot): number {
  const { p, fixed } = world;
  return p.admitScale * (fixed.tables.admit[c.class] as number) * interpolate(fixed.tables.ageAdmit, c.age);
}

/** Straight to a ward: a share of those who will need it and, where the rule is loose, of those who only look so. */
function goStraightUp(world: World, c: CaseSlot): void {
  const { p } = world;
  const u = drawFrom(c.key, D_DIRECT);
  const goesIn = drawFrom(c.key, D_ADMIT) < admitChance(world, c);
  c.direct = u < (goesIn ? p.direct : p.directNeedless) ? 1 : 0;
  if (c.direct === 1 && !goesIn) c.needless = 1;
}

export function isIgnorable(c: CaseSlot): boolean {
  return c.ambulance === 1 && c.class > 0;
}

function pickClass(shares: readonly number[], u: number): number {
  let sum = 0;
  for (let k = 0; k < shares.length - 1; k += 1) {
    sum += shares[k] as number;
    if (u < sum) return k;
  }
  return shares.length - 1;
}
