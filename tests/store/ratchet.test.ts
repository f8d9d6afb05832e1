/** A ratchet in some years: by the people of the year, kept in its log, taken off with the target. */
import { describe, expect, test } from 'vitest';
import { holdsRatchet } from '../../src/run/ratchet.ts';
import { logOf, start, table } from './support.ts';

const seeds = Array.from({ length: 3000 }, (_, i) => i);
const withOne = seeds.find(holdsRatchet) ?? -1;
const without = seeds.find((seed) => !holdsRatchet(seed)) ?? -1;

describe('the ratchet', () => {
  test('is in one year of three', () => {
    const share = seeds.filter(holdsRatchet).length / seeds.length;
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.37);
  });

  test.each([
    [withOne, true],
    [without, undefined],
  ])('people %i: the log holds %s', (seed, ratchet) => {
    const played = table(seed);
    start(played, { scenario: 'hospital', seed });
    expect(logOf(played).settings.ratchet).toBe(ratchet);
  });
});
