/** A year in three figures, for saying what a decision made of it. */
import { driftOf } from '../scoring/drift.ts';
import { outcomeOf } from '../scoring/harms.ts';
import type { Totals } from './revealTypes.ts';
import type { Year } from './year.ts';

export function totalsOf({ results }: Pick<Year, 'results'>): Totals {
  const { reported, trueFigure } = driftOf(results).year;
  return { harm: outcomeOf(results).harm, figure: reported, trueFigure };
}
