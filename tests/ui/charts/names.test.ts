/** Names in a picture: none on another, none on what is taken, none outside. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap, placeNames } from '../../../src/ui/charts/names.ts';

const inside = { left: 46, right: 320, top: 40, bottom: 290 };

it('places four names that crowd round one point apart from each other and from the point', () => {
  const taken = [{ left: 150, right: 210, top: 120, bottom: 144 }];
  const where = fc.record({
    x: fc.integer({ min: 120, max: 240 }),
    y: fc.integer({ min: 110, max: 160 }),
  });
  fc.assert(
    fc.property(fc.array(where, { minLength: 4, maxLength: 4 }), (spots) => {
      const names = spots.map((spot, i) => ({ ...spot, id: String(i), name: 'Improved the work' }));
      const placed = placeNames(names, 14, inside, taken);
      const boxes = [...taken, ...placed.map(({ box }) => box)];
      for (const [i, box] of boxes.entries()) {
        expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(inside.left);
        expect(box.right).toBeLessThanOrEqual(inside.right);
      }
    }),
    { numRuns: 100 },
  );
});

it('stands over its point where there is room', () => {
  const [one] = placeNames([{ id: 'a', name: 'You', x: 100, y: 100 }], 14, inside, []);
  expect(one).toMatchObject({ x: 100, line: 88, anchor: 'middle' });
});
