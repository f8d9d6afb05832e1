// Means and intervals against values from printed tables and worked examples.

import { expect, test } from 'vitest';
import { differenceOf, type Estimate, estimateOf, neededEach, studentT } from '../../src/lib/interval.ts';

const of = (values: readonly number[]): Estimate => {
  const estimate = estimateOf(values);
  if (estimate === null) throw new Error('no values');
  return estimate;
};

test('t as printed in tables', () => {
  for (const [freedom, t] of [
    [1, 12.706],
    [4, 2.776],
    [10, 2.228],
    [11, 2.201],
    [15, 2.131],
    [30, 2.042],
    [120, 1.98],
  ] as const)
    expect(studentT(freedom)).toBeCloseTo(t, 2);
  expect(studentT(4.5)).toBeCloseTo((2.776 + 2.571) / 2, 6);
  expect(studentT(0)).toBe(Infinity);
});

test('a mean with its interval', () => {
  expect(estimateOf([])).toBeNull();
  expect(estimateOf([7])).toEqual({ count: 1, mean: 7, off: null, variance: 0 });
  // 2, 4, 4, 6: mean 4, variance 8/3, t(3) = 3.182, standard error sqrt(2/3) = 0.8165.
  expect(of([2, 4, 4, 6]).mean).toBe(4);
  expect(of([2, 4, 4, 6]).off).toBeCloseTo(2.598, 3);
});

test('a difference by Welch, and how many would be needed to see it', () => {
  // Variances 8/3 and 0.5, four and two values: 2/3 + 1/4; freedom (11/12)² / ((4/9)/3 + (1/16)/1) = 3.990.
  const { mean, off } = differenceOf(of([2, 4, 4, 6]), of([9, 10]));
  expect(mean).toBe(-5.5);
  expect(off).toBeCloseTo(2.78 * Math.sqrt(11 / 12), 2);
  expect(differenceOf(of([1]), of([2, 3])).off).toBeNull();
  expect(differenceOf(of([1, 1]), of([3, 3]))).toEqual({ mean: -2, off: 0 });
  // 7.85 × (2 + 2) / 1² = 31.4, and one more.
  expect(neededEach(of([0, 2, 1]), of([1, 3, 2]))).toBe(Math.ceil(7.85 * 2) + 1);
  expect(neededEach(of([1, 2]), of([1, 2]))).toBeNull();
});
