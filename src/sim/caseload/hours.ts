/**
 * Opening hours, where a service has them: the hours and weekdays in which people come for the first time. Whoever
 * comes back comes then too, and what somebody has to decide falls into them.
 */
import { DAY } from '../../lib/time.ts';
import type { Minutes } from '../../scenario/types.ts';
import { weekdayOf } from '../arrivals.ts';
import type { World } from '../world.ts';

/** The same day if it is open, else the next: early by the clock stays early within opening hours. */
export function whenOpen(world: World, time: Minutes): Minutes {
  const { hour, weekday } = world.fixed.tables;
  const opens = hour.findIndex((weight) => weight > 0);
  const closes = hour.findLastIndex((weight) => weight > 0) + 1;
  const isAlways = closes - opens === hour.length && weekday.every((weight) => weight > 0);
  if (opens < 0 || isAlways) return time;
  let day = Math.floor(time / DAY);
  const within = 60 * opens + ((time - day * DAY) * (closes - opens)) / hour.length;
  for (let k = 0; k < 7 && weekday[weekdayOf(day)] === 0; k += 1) day += 1;
  return day * DAY + within;
}
