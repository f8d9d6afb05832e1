/**
 * Which hours of a month the film shows. A month holds 720 hours and the film 20 to 25 seconds, so it shows a busy
 * afternoon, a night (where there is anybody at night), the hours before each question and the last hours of work
 * before the return, at the pace of its service, and lets the calendar run on between them.
 *
 * A film ends at the next question or at the month's end. How many questions will still come nobody knows, so
 * each part spends a fixed share of the seconds and the last part spends what is left.
 *
 * At half a day a second or more there is nothing to choose: the whole part is one stretch, slowed so that a short one
 * can still be seen.
 */
import { DAY, HOUR } from '../lib/time.ts';
import type { FilmView } from './view.ts';

export type Stretch = FilmView['stretches'][number];

/** Seconds of film in a month, all parts together, and of its stretches. */
const SECONDS = 23;
const FIRST_BUSY = 5;
const LEAD = 3;
const LATER_LEAD = 2;
const AFTERMATH = 1;
const LAST_DAY = 5;
const FULL = 6;
/** Minutes in which nobody works that are passed over before a question. */
const LEAST_EMPTY = 30;
/** Minutes in a second from which on a film shows every day; and no part of it passes more slowly. */
const EVERY_DAY = DAY / 2;
/** Seconds that such a part lasts at least, as long as that makes it no slower. */
const LEAST_SECONDS = 4;

export interface PartOfMonth {
  readonly monthFrom: number;
  readonly monthTo: number;
  /** Play begins here and ends at `to`: at a question, or at the month's end. */
  readonly start: number;
  readonly to: number;
  /** Questions of this month answered before `start`. */
  readonly answered: number;
  /** Minutes of the service in a second of the film, as a rule. */
  readonly pace: number;
  /** By hour since `monthFrom`: how much there is to see. */
  readonly busy: ArrayLike<number>;
  /** There is something to see by day and by night; otherwise only where `busy` says so. */
  readonly roundTheClock: boolean;
}

export function chooseStretches(part: PartOfMonth): readonly Stretch[] {
  const { start, to } = part;
  if (to - start < 1) return [];
  if (part.pace >= EVERY_DAY) return [{ from: start, to, why: 'every-day' }];
  const chosen = to >= part.monthTo ? lastPart(part) : partBeforeQuestion(part);
  return merged(chosen);
}

/** Minutes in a second of this part of the film. */
export function paceOf({ pace, start, to }: Pick<PartOfMonth, 'pace' | 'start' | 'to'>): number {
  return pace < EVERY_DAY ? pace : Math.max(EVERY_DAY, Math.min(pace, (to - start) / LEAST_SECONDS));
}

/** Seconds already spent by the parts before this one. */
function spent(answered: number): number {
  return answered === 0 ? 0 : FIRST_BUSY + LEAD + (answered - 1) * (AFTERMATH + LATER_LEAD);
}

function partBeforeQuestion(part: PartOfMonth): Stretch[] {
  const { start, to, answered, pace } = part;
  const lead = (answered === 0 ? LEAD : LATER_LEAD) * pace;
  const opening = (answered === 0 ? FIRST_BUSY : AFTERMATH) * pace;
  if (to - start <= lead + opening + pace) return [{ from: start, to, why: 'question' }];
  // A question after hours is shown from the end of the day's work.
  const worked = endOfWork(part);
  const end = to - worked > LEAST_EMPTY ? worked : to;
  const before: Stretch = { from: Math.max(start, end - lead), to: end, why: 'question' };
  if (answered > 0) return [{ from: start, to: start + opening, why: 'question' }, before];
  const busy = busiest(part, start, before.from, FIRST_BUSY);
  return busy === null ? [before] : [busy, before];
}

function lastPart(part: PartOfMonth): Stretch[] {
  const { start, answered, pace, roundTheClock } = part;
  const to = endOfWork(part);
  if (to - start < 1) return [];
  let left = SECONDS - spent(answered);
  const last: Stretch = { from: Math.max(start, to - LAST_DAY * pace), to, why: 'last-day' };
  const chosen: Stretch[] = [last];
  left -= LAST_DAY;
  let from = start;
  if (answered > 0 && start < last.from) {
    const aftermath: Stretch = {
      from: start,
      to: Math.min(start + AFTERMATH * pace, last.from),
      why: 'question',
    };
    chosen.push(aftermath);
    left -= AFTERMATH;
    from = aftermath.to;
  }
  // A busy stretch, a night, another busy stretch; where nobody is there at night, a third busy one.
  const days = last.from - from;
  const early = from + days / (roundTheClock ? 2 : 3);
  const late = roundTheClock ? early : last.from - days / 3;
  const wanted = [
    () => busiest(part, from, early, FULL),
    () =>
      roundTheClock ? nightAfter(from, last.from, pace) : busiest(part, Math.max(from, early), late, FULL),
    () => busiest(part, Math.max(from, late), last.from, FULL),
  ];
  for (const choose of wanted) {
    const found = left >= FULL ? choose() : null;
    if (found === null) continue;
    chosen.push(found);
    left -= FULL;
    from = found.to;
  }
  return chosen;
}

/** The part's end, or the end of the last hour in which anything was done. */
function endOfWork({ monthFrom, start, to, busy, roundTheClock }: PartOfMonth): number {
  if (roundTheClock) return to;
  let hour = Math.ceil((to - monthFrom) / HOUR) - 1;
  while (monthFrom + (hour + 1) * HOUR > start && (busy[hour] ?? 0) === 0) hour--;
  return Math.min(to, Math.max(start, monthFrom + (hour + 1) * HOUR));
}

/** The fullest hours of daytime between two moments, or null when they are too close. */
function busiest(part: PartOfMonth, from: number, to: number, seconds: number): Stretch | null {
  const length = seconds * part.pace;
  let best: Stretch | null = null;
  let most = -1;
  for (let day = Math.floor(from / DAY) * DAY; day < to; day += DAY) {
    for (let hour = 10; hour <= 17; hour++) {
      const begin = day + hour * HOUR;
      const end = begin + length;
      if (begin < from || end > to) continue;
      const seen = seenBetween(part, begin, end);
      if (seen > most) {
        most = seen;
        best = { from: begin, to: end, why: 'busy' };
      }
    }
  }
  return best;
}

function seenBetween({ monthFrom, busy }: PartOfMonth, begin: number, end: number): number {
  let seen = 0;
  for (let hour = Math.round((begin - monthFrom) / HOUR); monthFrom + hour * HOUR < end; hour++)
    seen += busy[hour] ?? 0;
  return seen;
}

/** The night in the middle between two moments, from eleven on. */
function nightAfter(from: number, to: number, pace: number): Stretch | null {
  const day = Math.floor((from + to) / 2 / DAY) * DAY;
  for (const begin of [day + 23 * HOUR, day - HOUR]) {
    const end = begin + FULL * pace;
    if (begin >= from && end <= to) return { from: begin, to: end, why: 'night' };
  }
  return null;
}

/** In order of time, with stretches that touch made one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const inOrder = [...stretches].sort((a, b) => a.from - b.from);
  const result: Stretch[] = [];
  for (const stretch of inOrder) {
    const before = result.at(-1);
    if (before !== undefined && stretch.from <= before.to) {
      result[result.length - 1] = {
        from: before.from,
        to: Math.max(before.to, stretch.to),
        why: stretch.why,
      };
    } else result.push(stretch);
  }
  return result;
}
