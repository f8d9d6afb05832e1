/**
 * Sets of assumptions by a Latin hypercube: each range is cut into as many equal parts as there are sets, and every
 * part is used once, in an order drawn for that assumption alone. Factors are spread evenly by ratio where they can be.
 */
import { draw } from '../../lib/draw.ts';
import type { Assumption } from '../../run/assumptions.ts';
import type { Points, Scenario } from '../../scenario/types.ts';

const ORDER_DRAW = 9611;
const PLACE_DRAW = 9612;
const SAMPLE = 12;

/** Settings of a run log that make the set. */
export interface SetSettings {
  readonly level: Points;
  readonly overrides: Readonly<Record<string, number>>;
}

/** The values of each assumption in set `set` (from 0) of `sets`. */
export function valuesOf(assumptions: readonly Assumption[], set: number, sets: number): number[] {
  return assumptions.map((assumption, index) => {
    const order = Array.from({ length: sets }, (_, i) => ({ i, key: draw(SAMPLE, index, i, ORDER_DRAW) }));
    const part = order.sort((a, b) => a.key - b.key || a.i - b.i).findIndex(({ i }) => i === set);
    return valueAt(assumption, (part + draw(SAMPLE, index, set, PLACE_DRAW)) / sets);
  });
}

function valueAt({ by, least, most }: Assumption, place: number): number {
  return by === 'factor' && least > 0
    ? least * Math.exp(place * Math.log(most / least))
    : least + place * (most - least);
}

export function settingsOf(
  scenario: Scenario,
  assumptions: readonly Assumption[],
  values: readonly number[],
): SetSettings {
  const overrides: Record<string, number> = {};
  let { level } = scenario.target;
  assumptions.forEach(({ by, numbers, whole }, i) => {
    const value = values[i] as number;
    if (by === 'points') level += value;
    for (const name of numbers) {
      const changed = value * (scenario.numbers[name]?.value ?? 0);
      overrides[name] = whole === true ? Math.round(changed) : changed;
    }
  });
  return { level, overrides };
}
