/**
 * What the reveal opens on: what was said to the board, and the truth beside it. Both stand in the year itself, so
 * that this page need not wait for the years run again on which the others stand.
 */
import { truthOf100 } from '../scoring/measures.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import type { MonthDecisions } from '../sim/types.ts';
import type { FirstPage } from './revealTypes.ts';

interface YearRun {
  readonly seed: number;
  readonly scenario: { readonly id: string };
  readonly decisions: readonly MonthDecisions[];
  readonly results: readonly MonthResult[];
}

export function firstPageOf({ scenario, seed, decisions, results }: YearRun): FirstPage {
  return {
    scenario: scenario.id,
    seed,
    predictions: {
      said: decisions.flatMap(({ prediction }, index) =>
        prediction === undefined ? [] : [{ month: index + 1, of100: prediction }],
      ),
      truth: truthOf100(results),
    },
  };
}
