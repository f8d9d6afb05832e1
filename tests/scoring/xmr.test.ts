// Control charts: the rules one by one, and how often they alarm on data where nothing happens (EVIDENCE 11, W5).

import { describe, expect, test } from 'vitest';
import { draw } from '../../src/lib/draw.ts';
import { normalQuantile } from '../../src/lib/exact.ts';
import { controlChart, type Rule, xmr } from '../../src/scoring/xmr.ts';

const rulesOf = (points: readonly number[]) =>
  xmr(points).signals.map(({ index, rule }) => `${rule} ${index}`);

describe('limits', () => {
  test('stand at the mean ± 2.66 average moving ranges', () => {
    const { mean, upper, lower } = xmr([10, 12, 11, 13]);
    expect(mean).toBe(11.5);
    expect(upper).toBeCloseTo(11.5 + 2.66 * (5 / 3), 10);
    expect(lower).toBeCloseTo(11.5 - 2.66 * (5 / 3), 10);
  });

  test('can be locked on a baseline', () => {
    const { mean } = xmr([10, 12, 10, 12, 50, 50], 4);
    expect(mean).toBe(11);
  });

  test('a chart without variation has no signals', () => {
    expect(xmr([5, 5, 5, 5, 5, 5, 5, 5]).signals).toEqual([]);
  });

  test('one point or none is no chart to fail on', () => {
    expect(xmr([]).signals).toEqual([]);
    expect(xmr([3])).toMatchObject({ mean: 3, upper: 3, lower: 3, signals: [] });
  });
});

describe('signals', () => {
  test('a point outside a limit', () => {
    expect(rulesOf([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 20, 1, 2])).toContain('outside 10');
  });

  test('seven in a row on one side, not six', () => {
    // The moving range is wide enough that nothing else signals.
    const six = [-3, 3, -3, 1, 2, 1, 2, 1, 2, -3, 3, -3, -3];
    expect(rulesOf(six).filter((signal) => signal.startsWith('shift'))).toEqual([]);
    const seven = [-3, 3, -3, 1, 2, 1, 2, 1, 2, 1, -3, -3, 3, -3];
    expect(rulesOf(seven).filter((signal) => signal.startsWith('shift'))).toEqual(['shift 9']);
  });

  test('seven points rising, that is six steps, not five', () => {
    const trend = (points: readonly number[]) =>
      rulesOf(points).filter((signal) => signal.startsWith('trend'));
    expect(trend([0, 5, -5, -4, -3, -2, -1, 0, 5, -5])).toEqual(['trend 8']);
    expect(trend([5, -5, -4, -3, -2, -1, 0, -5])).toEqual([]);
    expect(trend([-5, 5, 4, 3, 2, 1, 0, -5])).toEqual(['trend 7']);
  });

  test('two of three near a limit, all three on the same side', () => {
    const quiet = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1];
    const { mean, upper } = xmr(quiet, 20);
    const near = mean + 0.8 * (upper - mean);
    const two = xmr([...quiet, near, mean + 0.2, near], 20).signals.map(({ rule }) => rule);
    expect(two).toContain('twoOfThree');
    const other = xmr([...quiet, near, mean - 0.2, near], 20).signals.map(({ rule }) => rule);
    expect(other).not.toContain('twoOfThree');
  });
});

describe('false alarms on stable data lie in the published band', () => {
  const runs = 4_000;
  const normal = (run: number, point: number) => normalQuantile(0.0001 + 0.9998 * draw(77, run, point, 1));

  /** Share of runs, in per cent, in which each rule signals at least once. */
  function alarms(points: number): Record<Rule | 'any', number> {
    const count = { outside: 0, shift: 0, trend: 0, twoOfThree: 0, any: 0 };
    for (let run = 0; run < runs; run++) {
      const rules = new Set(
        xmr(Array.from({ length: points }, (_, i) => normal(run, i))).signals.map((s) => s.rule),
      );
      for (const rule of rules) count[rule] += 100 / runs;
      if (rules.size > 0) count.any += 100 / runs;
    }
    return count;
  }

  // EVIDENCE.md section 11 (20,000 runs each), with room for the sampling error of 4,000.
  test.each([
    { points: 12, outside: 5.4, shift: 1.2, trend: 0.2, twoOfThree: 1.6, least: 5, most: 10 },
    { points: 24, outside: 9.3, shift: 8.7, trend: 0.6, twoOfThree: 3.2, least: 14, most: 23 },
    { points: 36, outside: 12.5, shift: 16.2, trend: 1.1, twoOfThree: 4.8, least: 23, most: 34 },
  ])('$points points', ({ points, outside, shift, trend, twoOfThree, least, most }) => {
    const seen = alarms(points);
    expect(seen.any).toBeGreaterThanOrEqual(least);
    expect(seen.any).toBeLessThanOrEqual(most);
    expect(Math.abs(seen.outside - outside)).toBeLessThan(1.6);
    expect(Math.abs(seen.shift - shift)).toBeLessThan(1.8);
    expect(Math.abs(seen.trend - trend)).toBeLessThan(0.6);
    expect(Math.abs(seen.twoOfThree - twoOfThree)).toBeLessThan(1.2);
  });

  test('a year of weeks, read as it comes: limits that grow surer call chance a shift less often', () => {
    const years = Array.from({ length: 1_000 }, (_, run) =>
      Array.from({ length: 51 }, (_week, i) => normal(run, i)),
    );
    const told = years.map((points) => controlChart(points, 12).signals);
    const shifts = told.flatMap((signals) => signals.filter(({ rule }) => rule === 'shift'));
    const locked = years.flatMap((points) =>
      xmr(points, 12).signals.filter(({ rule, index }) => rule === 'shift' && index >= 12),
    );
    expect(shifts.length / years.length).toBeLessThan(0.4);
    // What the screen says of false alarms: of ten charts five give a signal, three a shift.
    const share = (isSo: (rules: readonly Rule[]) => boolean) =>
      told.filter((signals) => isSo(signals.map(({ rule }) => rule))).length / years.length;
    expect(share((rules) => rules.length > 0)).toBeCloseTo(0.5, 1);
    expect(share((rules) => rules.includes('shift'))).toBeCloseTo(0.3, 1);
    expect(shifts.length).toBeLessThan(0.6 * locked.length);
  });
});
