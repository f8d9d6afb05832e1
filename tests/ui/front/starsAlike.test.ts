// Runs that came to the same are counted where their dots hide each other.

import { expect, test } from 'vitest';
import { starsAlike } from '../../../src/ui/front/reveal/starsAlike.ts';

test('runs on one spot are counted there, beside the reader’s own or the first of them', () => {
  const star = (id: string, figure: number, isManager = false) =>
    ({ id, isManager, regime: 'target', figure, helped: 80, lost: false }) as const;
  const stars = [star('a', 90), star('b', 91), star('c', 90), star('honest', 90, true), star('d', 90)];
  expect([...starsAlike(stars)]).toEqual([['a', 3]]);
  expect([...starsAlike(stars, 'c')]).toEqual([['c', 3]]);
  expect(starsAlike(stars.slice(1, 3)).size).toBe(0);
});
