/**
 * How fast a film runs beside an hour a second, for which the times of ways, fades and steps are stated in minutes:
 * people walk at the same speed on the screen whatever the pace.
 */
import type { FilmView } from '../store/view.ts';

const HOUR_A_SECOND = 60;

export function tempoOf({ pace }: FilmView): number {
  return pace / HOUR_A_SECOND;
}
