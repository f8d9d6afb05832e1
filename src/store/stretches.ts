/**
 * Which hours of a month the film shows. A month holds 720 hours and the film 20 to 25, so it shows a busy
 * afternoon, a night, the hours before each question and the last hours before the return, one hour a second,
 * and lets the calendar run on between them.
 *
 * A film ends at the next question or at the month's end. How many questions will still come nobody knows, so
 * each part spends a fixed share of the seconds and the last part spends what is left.
 */
import type { FilmView } from './view.ts';

export type Stretch = FilmView['stretches'][number];

const HOUR = 60;
const DAY = 24 * HOUR;

/** Hours of film in a month, all parts together. */
const SECONDS = 23;
const FIRST_BUSY = 5;
const LEAD = 3;
const LATER_LEAD = 2;
const AFTERMATH = 1;
const LAST_DAY = 5;
const FULL = 6;

export interface PartOfMonth {
  readonly monthFrom: number;
  readonly monthTo: number;
  /** Play begins here and ends at `to`: at a question, or at the month's end. */
  readonly start: number;
  readonly to: number;
  /** Questions of this month answered before `start`. */
  readonly answered: number;
  /** People in the department by hour since `monthFrom`. */
  readonly present: ArrayLike<number>;
}

export function chooseStretches(part: PartOfMonth): readonly Stretch[] {
  const { start, to } = part;
  if (to - start < 1) return [];
  const chosen = to >= part.monthTo ? lastPart(part) : partBeforeQuestion(part);
  return merged(chosen);
}

/** Hours already spent by the parts before this one. */
function spent(answered: number): number {
  return answered === 0 ? 0 : FIRST_BUSY + LEAD + (answered - 1) * (AFTERMATH + LATER_LEAD);
}

function partBeforeQuestion(part: PartOfMonth): Stretch[] {
  const { start, to, answered } = part;
  const lead = (answered === 0 ? LEAD : LATER_LEAD) * HOUR;
  const opening = answered === 0 ? FIRST_BUSY * HOUR : AFTERMATH * HOUR;
  if (to - start <= lead + opening + HOUR) return [{ from: start, to, why: 'question' }];
  const before: Stretch = { from: to - lead, to, why: 'question' };
  if (answered > 0) return [{ from: start, to: start + opening, why: 'question' }, before];
  const busy = busiest(part, start, before.from, FIRST_BUSY);
  return busy === null ? [before] : [busy, before];
}

function lastPart(part: PartOfMonth): Stretch[] {
  const { start, to, answered } = part;
  let left = SECONDS - spent(answered);
  const last: Stretch = { from: Math.max(start, to - LAST_DAY * HOUR), to, why: 'last-day' };
  const chosen: Stretch[] = [last];
  left -= LAST_DAY;
  let from = start;
  if (answered > 0 && start < last.from) {
    const aftermath: Stretch = {
      from: start,
      to: Math.min(start + AFTERMATH * HOUR, last.from),
      why: 'question',
    };
    chosen.push(aftermath);
    left -= AFTERMATH;
    from = aftermath.to;
  }
  const middle = from + (last.from - from) / 2;
  if (left >= FULL) {
    const busy = busiest(part, from, middle, FULL);
    if (busy !== null) {
      chosen.push(busy);
      left -= FULL;
      from = busy.to;
    }
  }
  if (left >= FULL) {
    const night = nightAfter(from, last.from);
    if (night !== null) {
      chosen.push(night);
      left -= FULL;
      from = night.to;
    }
  }
  if (left >= FULL) {
    const second = busiest(part, Math.max(from, middle), last.from, FULL);
    if (second !== null) chosen.push(second);
  }
  return chosen;
}

/** The fullest hours of daytime between two moments, or null when they are too close. */
function busiest(part: PartOfMonth, from: number, to: number, hours: number): Stretch | null {
  let best: Stretch | null = null;
  let most = -1;
  for (let day = Math.floor(from / DAY) * DAY; day < to; day += DAY) {
    for (let hour = 10; hour <= 17; hour++) {
      const begin = day + hour * HOUR;
      const end = begin + hours * HOUR;
      if (begin < from || end > to) continue;
      const people = peopleBetween(part, begin, hours);
      if (people > most) {
        most = people;
        best = { from: begin, to: end, why: 'busy' };
      }
    }
  }
  return best;
}

function peopleBetween(part: PartOfMonth, begin: number, hours: number): number {
  const first = Math.round((begin - part.monthFrom) / HOUR);
  let people = 0;
  for (let hour = first; hour < first + hours; hour++) people += part.present[hour] ?? 0;
  return people;
}

/** The night in the middle between two moments: from eleven to five. */
function nightAfter(from: number, to: number): Stretch | null {
  const day = Math.floor((from + to) / 2 / DAY) * DAY;
  for (const begin of [day + 23 * HOUR, day - HOUR]) {
    if (begin >= from && begin + FULL * HOUR <= to)
      return { from: begin, to: begin + FULL * HOUR, why: 'night' };
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
