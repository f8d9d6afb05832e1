/** One month: events are taken in order until its end, and after each, whoever can act does. */

import { eventCode, eventKind, eventSubject, nextTime, schedule, takeNext } from '../lib/calendar.ts';
import { DAY } from '../lib/time.ts';
import { E_HOUR, E_STOP } from './codes.ts';
import { liveADay } from './day.ts';
import type { Flow } from './flow.ts';
import { flows } from './flows.ts';
import { putInForce } from './inForce.ts';
import { monthFigure } from './pressure.ts';
import { changeShifts, planDay } from './roster.ts';
import { askAboutStaff, askMonthSafe } from './staffQuestions.ts';
import { askToStop } from './stop.ts';
import type { World } from './world.ts';

/** Runs to the end of the month, or until a question halts the run. */
export function runUntil(world: World, end: number): void {
  const { calendar } = world;
  const flow = flows[world.fixed.scenario.flow];
  while (world.question === null) {
    const time = nextTime(calendar);
    if (time >= end) break;
    const code = takeNext(calendar);
    world.now = time;
    const kind = eventKind(code);
    if (kind === E_HOUR) onTheHour(world, flow);
    else if (kind === E_STOP) askToStop(world);
    else flow.happen(world, kind, eventSubject(code));
    if ((world.dirty || world.bedsDirty) && world.question === null) flow.settle(world);
  }
  if (world.question === null) world.now = end;
}

/** Shifts, sight and, at midnight, the day. */
function onTheHour(world: World, flow: Flow): void {
  const { now } = world;
  const day = Math.floor(now / DAY);
  if (now === day * DAY) {
    liveADay(world, day);
    putInForce(world, day);
    planDay(world, day);
    flow.startDay(world);
  }
  changeShifts(world);
  flow.onTheHour(world);
  look(world, flow);
  askAboutStaff(world);
  if (world.question === null) askMonthSafe(world);
  schedule(world.calendar, now + 60, eventCode(E_HOUR, 0));
}

/** What can be seen on the screens, by hour. */
function look(world: World, flow: Flow): void {
  const { tally } = world;
  const hour = tally.hours;
  if (hour >= tally.figure.length) return;
  tally.figure[hour] = monthFigure(world);
  flow.look(world, hour);
  tally.hours = hour + 1;
}
