/**
 * A length of time as a person would say it: hours and minutes for a visit, days for a case, weeks for what takes
 * months. Begun days and weeks are not counted, so that 27 days are still under 28. Words: `app:length.<id>`.
 */
import { DAY, HOUR, WEEK } from '../../lib/time.ts';

/** Up to here in hours, and up to here in days. */
const MOST_HOURS = 2 * DAY;
const MOST_DAYS = 100 * DAY;

export interface Length {
  readonly id: 'minutes' | 'hours' | 'days' | 'weeks';
  readonly params: Readonly<Record<string, number>>;
}

export function lengthOf(minutes: number): Length {
  const whole = Math.round(minutes);
  if (whole < HOUR) return { id: 'minutes', params: { minutes: whole } };
  if (whole < MOST_HOURS)
    return { id: 'hours', params: { hours: Math.floor(whole / HOUR), minutes: whole % HOUR } };
  if (whole < MOST_DAYS) return { id: 'days', params: { count: Math.floor(whole / DAY) } };
  return { id: 'weeks', params: { count: Math.floor(whole / WEEK) } };
}
