// `sensitivity`: how sets are drawn, what is counted, and the picture.

import { describe, expect, test } from 'vitest';
import { picture } from '../../src/cli/sensitivity/picture.ts';
import { spearman } from '../../src/cli/sensitivity/rank.ts';
import { reportOf } from '../../src/cli/sensitivity/report.ts';
import { settingsOf, valuesOf } from '../../src/cli/sensitivity/sample.ts';
import { type SetRow, setOf } from '../../src/cli/sensitivity/sets.ts';
import { sensitivity } from '../../src/cli/sim/sensitivity.ts';
import { ranges } from '../../src/run/assumptions.ts';
import { checkNumbers } from '../../src/run/check.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { scenarios } from '../../src/scenario/index.ts';

const SETS = 16;

describe.each(Object.entries(ranges))('ranges of %s', (id, assumptions) => {
  const scenario = scenarios[id];

  test('name numbers that the organisation has, and hold the model as it is', () => {
    for (const { numbers, by, least, most } of assumptions) {
      const asItIs = by === 'factor' ? 1 : 0;
      expect(least).toBeLessThan(asItIs);
      expect(most).toBeGreaterThan(asItIs);
      for (const name of numbers) expect(Object.keys(scenario?.numbers ?? {})).toContain(name);
    }
  });

  test('are covered evenly: every part of every range once', () => {
    const drawn = Array.from({ length: SETS }, (_, set) => valuesOf(assumptions, set, SETS));
    assumptions.forEach(({ least, most, by }, i) => {
      const parts = drawn.map((values) => {
        const value = values[i] as number;
        const place =
          by === 'factor' && least > 0
            ? Math.log(value / least) / Math.log(most / least)
            : (value - least) / (most - least);
        return Math.floor(place * SETS);
      });
      expect(parts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: SETS }, (_, part) => part));
    });
  });
});

test('a set is settings of a run log: overrides by name, whole beds, a level', () => {
  const assumptions = ranges['hospital'] ?? [];
  const usual = (name: string) => hospital.numbers[name]?.value ?? 0;
  const values = assumptions.map(({ by, most }) => (by === 'points' ? -2 : most));
  const settings = settingsOf(hospital, assumptions, values);
  expect(checkNumbers(settings, hospital).ok).toBe(true);
  expect(settings.level).toBe(hospital.target.level - 2);
  expect(settings.overrides['bed.count']).toBe(Math.round(1.08 * usual('bed.count')));
  expect(settings.overrides['reporting.perCase']).toBeCloseTo(2 * usual('reporting.perCase'));
});

test('rank correlation after Spearman', () => {
  expect(spearman([1, 2, 3, 4], [10, 20, 300, 4000])).toBeCloseTo(1);
  expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1);
  // Ties share the mean of their ranks: worked by hand.
  expect(spearman([1, 2, 3, 4], [1, 1, 2, 3])).toBeCloseTo(0.9487, 4);
  expect(spearman([1, 2, 3], [5, 5, 5])).toBe(0);
});

describe('the report', () => {
  /** Chasing harms the more the first assumption has of it, and is better below its middle; purpose always wins. */
  const rows = Array.from({ length: 40 }, (_, i): SetRow => {
    const values = (ranges['hospital'] ?? []).map((_each, k) => (k === 0 ? i : (i * (2 * k + 7)) % 40));
    return {
      values,
      settings: { level: 95, overrides: {} },
      figure: { honest: 88, adaptive: 95, chaser: 98, purpose: 93 },
      harm: { honest: 100, adaptive: 110, chaser: 80.5 + i, purpose: 60 },
    };
  });
  const report = reportOf(hospital, rows);

  test('finds what carries a contrast and where it flips', () => {
    const [first] = report.assumptions;
    expect(first).toMatchObject({ id: ranges['hospital']?.[0]?.id });
    expect(first?.bearing.chaser.rank).toBeCloseTo(1);
    expect(first?.bearing.chaser.flips).toEqual([1, 1, 0, 0]);
    expect(report.contrasts.chaser.flips).toBe(0.5);
    expect(report.contrasts.purpose).toMatchObject({ flips: 0, middle: 100 / 60 });
  });

  test('draws every assumption, says what it shows, and is well formed', () => {
    const svg = picture(report);
    for (const { name } of report.assumptions) expect(svg).toContain(`>${name}<`);
    expect(svg).toContain('<title id="title">');
    expect(svg).toContain('rank correlation');
    expect(svg.match(/<text\b/g)?.length).toBe(svg.match(/<\/text>/g)?.length);
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});

test('one set: four managers on the same people, the same again when asked again', () => {
  const row = setOf(hospital, 1, { sets: SETS, seeds: 1 });
  expect(row.figure.chaser).toBeGreaterThan(row.figure.honest);
  expect(row.harm.purpose).not.toBe(row.harm.honest);
  expect(setOf(hospital, 1, { sets: SETS, seeds: 1 })).toEqual(row);
}, 60_000);

test.each([
  [[], 'Which service?'],
  [['--scenario', 'hospital', '--sets', '1'], '--sets is a whole number from 4'],
])('%j is refused', async (args, words) => {
  const ended = await sensitivity(args);
  expect(ended).toMatchObject({ ok: false, code: 2, message: expect.stringContaining(words) });
});
