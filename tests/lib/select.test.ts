/** One rank is found as sorting would find it, and divides the rest. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { select } from '../../src/lib/select.ts';

const some = fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true })), {
  minLength: 1,
  maxLength: 60,
});

it('agrees with sorting at every rank', () => {
  fc.assert(
    fc.property(some, fc.nat(), (numbers, at) => {
      const rank = at % numbers.length;
      const sorted = Float64Array.from(numbers).sort();
      const values = Float64Array.from(numbers);
      const found = select(values, rank);
      expect(found === sorted[rank]).toBe(true);
      expect(values.subarray(0, rank).every((value) => value <= found)).toBe(true);
      expect(values.subarray(rank).every((value) => value >= found)).toBe(true);
      expect(values.sort()).toEqual(sorted);
    }),
  );
});
