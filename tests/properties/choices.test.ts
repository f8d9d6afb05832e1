// No choice dominates, in short; `npm run balance` asks it of every choice over many seeds (src/cli/dominance.ts).

import { expect, test } from 'vitest';
import type { Effect } from '../../src/cli/choices.ts';
import { dominating } from '../../src/cli/dominance.ts';
import { managers } from '../../src/run/managers.ts';
import { managedYear, mean } from '../../src/run/summary.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { driftOf } from '../../src/scoring/drift.ts';

const nothing: Effect = {
  question: 'card',
  choice: 'a',
  figure: 0,
  trueFigure: 0,
  soon: 0,
  harm: 0,
  met: 0,
  asked: 0,
};
const better: Effect = { ...nothing, choice: 'b', figure: 1, soon: 1, harm: -0.1, met: 1 };
const seeds = (...row: Effect[]) => [row, row, row];

test('a choice dominates only if it is best in the figure, at once and over the year, and for the people', () => {
  expect(dominating(seeds(nothing, better))).toEqual(['card b']);
  expect(dominating(seeds(nothing, { ...better, soon: -0.1 }))).toEqual([]);
  expect(dominating(seeds(nothing, { ...better, harm: 0.1 }))).toEqual([]);
  expect(dominating(seeds(nothing, { ...better, met: -1 }))).toEqual([]);
  expect(dominating(seeds(nothing, better, { ...better, choice: 'c', figure: 2 }))).toEqual([]);
});

test('an experienced doctor at the front door costs points at first; wards that pull do not', () => {
  const soon = (improvement: string | null) =>
    mean(
      [1, 2, 3, 4, 5, 6].map((seed) => {
        const { results } = managedYear(
          hospital,
          (context) => ({ ...managers.honest(context), improvement }),
          seed,
          { months: 3 },
        );
        return driftOf(results).year.reported;
      }),
    );
  const honest = soon(null);
  expect(soon('senior-front-door')).toBeLessThan(honest);
  expect(soon('pull-by-need')).toBeGreaterThan(honest);
});
