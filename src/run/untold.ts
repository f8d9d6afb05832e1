/** Of some people nothing is told: neither a note nor a story is about them (`untold` of the scenario). */
import type { Scenario } from '../scenario/types.ts';

export function isUntold(
  { classes, untold = [] }: Pick<Scenario, 'classes' | 'untold'>,
  classIndex: number,
): boolean {
  return untold.includes(classes[classIndex] ?? '');
}
