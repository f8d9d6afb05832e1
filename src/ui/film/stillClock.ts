/** The stills go on by a second's pace inside a stretch (an hour in a hospital) and jump over what lies between two. Pure. */
import { DAY } from '../../lib/time.ts';
import type { FilmView } from '../../store/view.ts';

/** Where the stills begin: at once inside the first stretch. */
export function firstStill(film: FilmView): number {
  const inside = film.stretches.find(({ from, to }) => film.start >= from && film.start < to);
  if (inside?.why === 'every-day') return middleOfDay(film, inside.to);
  return inside === undefined ? nextStill(film, film.start) : film.start;
}

export function nextStill(film: FilmView, at: number): number {
  const inside = film.stretches.find(({ from, to }) => at >= from && at < to);
  if (inside !== undefined && at + film.pace < inside.to) return at + film.pace;
  const next = film.stretches.find(({ from }) => from > at);
  return Math.min(next?.from ?? film.to, film.to);
}

/** Where days run past each is shown at noon, not at its midnight, when nobody is at work. */
function middleOfDay({ start }: FilmView, end: number): number {
  const noon = Math.floor(start / DAY) * DAY + DAY / 2;
  return noon > start && noon < end ? noon : start;
}
