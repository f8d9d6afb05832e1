/**
 * Pressure: what hangs on the figure, the gap, and what the manager passes on. It is greatest just below the line.
 * From it follow honest attention, which saturates at a small stake, and the small doses that staff begin by themselves.
 */
import { interpolate } from '../lib/piecewise.ts';
import { BEHAVIOURS } from './codes.ts';
import { isEmployed, type Member } from './staff.ts';
import { HOURS_PER_MONTH } from './tally.ts';
import { STAKE_PRESSURE } from './types.ts';
import type { World } from './world.ts';

/** Reported figure of the month to date in points; the running figure while there are too few. */
export function monthFigure(world: World): number {
  const { inTime, breach } = world.tally;
  const few = world.p.figureFew;
  return (100 * (inTime + few * world.recentFigure)) / (inTime + breach + few);
}

/**
 * Failures that the month can still bear and meet its line: of what is in the books and, for the hours that are left, of
 * what is expected. In the last hour it is what the books say.
 */
export function affordable({ tally, level }: World, hour: number, expected: number): number {
  const { inTime, breach } = tally;
  const counted = inTime + breach + expected * (1 - (hour + 1) / HOURS_PER_MONTH);
  return Math.floor(((100 - level) / 100) * counted) - breach;
}

function passOf(world: World): number {
  const tone = world.fixed.scenario.tones.find((each) => each.id === world.plan.tone);
  return tone?.pass ?? 0.75;
}

/** Mean over those employed. */
export function meanOf(world: World, value: (member: Member) => number): number {
  let sum = 0;
  let count = 0;
  for (const member of world.staff) {
    if (!isEmployed(member)) continue;
    sum += value(member);
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

/** Once a day, and at the start of a month. */
export function updatePressure(world: World): void {
  const { p, fixed, plan } = world;
  const stake = world.month === 0 ? 0 : plan.smallTarget ? STAKE_PRESSURE.low : fixed.stake;
  const pass = passOf(world);
  const gap = world.level - 100 * world.recentFigure;
  world.pressure = stake * pass * Math.max(p.pressureFloor, interpolate(fixed.tables.pressureGap, gap));
  const purpose = meanOf(world, (member) => member.purpose);
  const saturation = Math.min(1, (stake * pass) / p.attentionSaturates);
  world.attention = saturation * (0.4 + 0.6 * purpose) * (plan.looked ? p.lookAttention : 1);
  const begun = fixed.settings.drift ? p.driftDose * world.pressure : 0;
  const dose = begun * meanOf(world, (member) => member.temper * (1 - member.purpose));
  for (let k = 0; k < BEHAVIOURS; k += 1) world.drift[k] = Math.min(1, dose * (p.driftEach[k] as number));
}
