/** The calendar of a film, and how light it is outside, 0 night to 1 day, by hour and season. Pure. */
import { DAY } from '../lib/time.ts';
import type { FilmView } from '../store/view.ts';

/** The calendar month (0 = January) of the first: April. */
export const FIRST_MONTH = 3;

/** Sunrise and sunset near 53° north on the fifteenth, hours; January first. */
const sun: readonly (readonly [number, number])[] = [
  [8.1, 16.4],
  [7.2, 17.3],
  [6.2, 18.2],
  [6, 20],
  [5.1, 20.9],
  [4.6, 21.6],
  [4.9, 21.4],
  [5.7, 20.5],
  [6.6, 19.3],
  [7.5, 18.1],
  [7.5, 16.3],
  [8.2, 15.8],
];
const TWILIGHT = 0.9;

export function calendarMonthOf({ month }: FilmView): number {
  return (FIRST_MONTH + month - 1) % 12;
}

export function hourOf(at: number): number {
  return (((at % DAY) + DAY) % DAY) / 60;
}

/** @param calendarMonth 0 = January */
export function daylight(at: number, calendarMonth: number): number {
  const [rise, set] = sun[((calendarMonth % 12) + 12) % 12] ?? [6, 18];
  const hour = hourOf(at);
  return Math.min(
    soft((hour - rise + TWILIGHT / 2) / TWILIGHT),
    soft((set + TWILIGHT / 2 - hour) / TWILIGHT),
  );
}

function soft(share: number): number {
  const x = Math.min(1, Math.max(0, share));
  return x * x * (3 - 2 * x);
}
