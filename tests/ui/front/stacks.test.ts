// Dots in piles: all of one size, none on another, none higher than there is room.

import { expect, test } from 'vitest';
import { pileUp } from '../../../src/ui/front/reveal/stacks.ts';

const valued = (values: readonly number[]) => values.map((value, i) => ({ id: `r${i}`, value }));
const x = (value: number) => value * 8;

test('few dots are large, each at its value', () => {
  const { dots, radius } = pileUp([valued([10, 50, 50])], x, 100, 12);
  expect(radius).toBe(12);
  expect(dots[0]?.map(({ up }) => up)).toEqual([12, 12, 37]);
  expect(Math.abs((dots[0]?.[0]?.x ?? 0) - 80)).toBeLessThanOrEqual(12.5);
});

test('however many there are, none lies on another and all stay inside', () => {
  for (const count of [5, 40, 200]) {
    const { dots, radius } = pileUp([valued(Array(count).fill(50)), valued([1, 2])], x, 120, 12);
    const [many = []] = dots;
    expect(Math.max(...many.map(({ up }) => up)) + radius).toBeLessThanOrEqual(120.001);
    expect(new Set(many.map((dot) => `${dot.x} ${dot.up.toFixed(3)}`)).size).toBe(count);
  }
});
