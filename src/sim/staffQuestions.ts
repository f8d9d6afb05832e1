/** Questions that any flow can raise: a member of staff in distress, and a month that is safe. */
import { DAY } from '../lib/time.ts';
import { monthFigure } from './pressure.ts';
import { nobodyAround } from './questionFacts.ts';
import { ask, mayAskAt } from './questions.ts';
import type { Member } from './staff.ts';
import type { World } from './world.ts';

/** Share of what weighs on somebody that a swap hands to a colleague. */
const SWAPPED = 0.4;

/** A member of staff in distress, on the hour. */
export function askAboutStaff(world: World): void {
  if (!mayAskAt(world, 'staff')) return;
  for (const index of world.onDuty) {
    const m = world.staff[index] as Member;
    if (m.distress < 0.26) continue;
    const choice = ask(world, 'staff', null, { other: null, crew: null, staff: index });
    if (choice === null) continue;
    if (choice.act === 'rest') {
      m.sickUntil = world.now + DAY * 2;
      m.endsAt = Math.min(m.endsAt, world.now);
      m.distress *= 0.6;
      m.fatigue *= 0.8;
    } else if (choice.act === 'swap') {
      swap(world, m);
    } else {
      m.distress = Math.min(1, m.distress + 0.08);
    }
    return;
  }
}

/** The least tired of the others on duty takes the hard end: part of the tiredness and of the distress goes over. */
function swap(world: World, m: Member): void {
  let rested: Member | null = null;
  for (const index of world.onDuty) {
    const each = world.staff[index] as Member;
    if (each !== m && (rested === null || each.fatigue < rested.fatigue)) rested = each;
  }
  if (rested === null) return;
  rested.fatigue = Math.min(1, rested.fatigue + SWAPPED * m.fatigue);
  rested.distress = Math.min(1, rested.distress + SWAPPED * m.distress);
  m.fatigue *= 1 - SWAPPED;
  m.distress *= 1 - SWAPPED;
}

/** The last days, and the figure is safe. */
export function askMonthSafe(world: World): void {
  if (!mayAskAt(world, 'month-safe') || world.now < world.monthEnd - 6 * DAY) return;
  if (monthFigure(world) < world.level + 0.1) return;
  ask(world, 'month-safe', null, nobodyAround);
}
