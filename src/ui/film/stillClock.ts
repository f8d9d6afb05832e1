/** The stills go from hour to hour inside a stretch and jump over what lies between two of them. Pure. */
import type { FilmView } from '../../store/view.ts';

const HOUR = 60;

export function nextStill(film: FilmView, at: number): number {
  const inside = film.stretches.find(({ from, to }) => at >= from && at < to);
  if (inside !== undefined && at + HOUR < inside.to) return at + HOUR;
  const next = film.stretches.find(({ from }) => from > at);
  return Math.min(next?.from ?? film.to, film.to);
}
