// Validation on few seeds: every fact is there, every row says honestly whether it lies in its band, and the facts hold
// (the full table, over more seeds: npm run sim -- validate).

import { beforeAll, describe, expect, test } from 'vitest';
import { seedsFrom } from '../../src/cli/overSeeds.ts';
import { fitKink, slopeOf } from '../../src/cli/regress.ts';
import { hospital as facts } from '../../src/cli/validate/hospital.ts';
import { VALIDATION_SEED } from '../../src/cli/validate/index.ts';
import { type ValidationRow, validationLines } from '../../src/cli/validate/row.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';

const SLOW = 300_000;
/** Known misses; model.md says why. One that no longer misses must leave this list. */
const KNOWN_MISSES = ['mean stay of admitted people, min'];
let rows: readonly ValidationRow[];
beforeAll(() => {
  rows = facts.rows(seedsFrom(VALIDATION_SEED, 6).map((seed) => facts.job(hospital, seed)));
}, SLOW);

describe('validation', () => {
  test('covers V1, V2, V4, V5 and V7', () => {
    expect([...new Set(rows.map(({ fact }) => fact))]).toEqual(['V1', 'V2', 'V4', 'V5', 'V7']);
  });

  test('passes exactly where the figure lies in its band, and prints a miss as a miss', () => {
    for (const { simulated, least, most, pass } of rows)
      expect(pass).toBe(simulated >= least && simulated <= most);
    const missed = { ...(rows[0] as ValidationRow), pass: false };
    expect(validationLines([missed])[1]).toContain('MISS');
  });

  test('every fact lies in its band, as far as so few seeds can tell', () => {
    const isOut = ({ simulated, least, most, interval }: ValidationRow) =>
      simulated < least - (interval ?? 0) || simulated > most + (interval ?? 0);
    const isKnown = ({ what }: ValidationRow) => KNOWN_MISSES.includes(what);
    expect(rows.filter((row) => isOut(row) && !isKnown(row)).map((row) => validationLines([row])[1])).toEqual(
      [],
    );
    expect(rows.filter((row) => isKnown(row) && !row.pass)).toHaveLength(KNOWN_MISSES.length);
  });
});

describe('regression', () => {
  test('finds a slope and a kink', () => {
    expect(
      slopeOf([
        { x: 0, y: 1 },
        { x: 1, y: 3 },
        { x: 2, y: 5 },
      ]),
    ).toBeCloseTo(2, 12);
    expect(slopeOf([{ x: 1, y: 1 }])).toBe(0);
    const points = Array.from({ length: 30 }, (_, i) => ({ x: 70 + i, y: Math.max(0, 85 - (70 + i)) }));
    expect(fitKink(points, 70, 97)).toBe(85);
  });
});
