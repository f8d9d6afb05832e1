/** Of some people nothing is told: neither a note nor a story is about them (`untold` of the scenario), nor about a child. */
import type { Scenario } from '../scenario/types.ts';

/** Years: the least age of whom anything is told. */
export const GROWN_UP = 18;

export function isUntold(
  { classes, untold = [] }: Pick<Scenario, 'classes' | 'untold'>,
  classIndex: number,
): boolean {
  return untold.includes(classes[classIndex] ?? '');
}
