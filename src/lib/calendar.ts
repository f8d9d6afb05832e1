/**
 * The event calendar: a binary heap of (time, code) on two flat arrays. Total order: earlier time first; at equal
 * times the smaller code. A code says what happens and to whom (see `eventCode`). Nothing is ever removed from the
 * middle: whoever takes an event out checks whether it still stands.
 *
 * Taking the first leaves the root vacant. Most events schedule the next of their kind at once, so the newcomer sinks
 * from there, one pass in place of two; otherwise the last event does, when the next is asked for.
 */

/** Room for 2^20 subjects per kind of event. */
const SUBJECT_BITS = 20;
const SUBJECT_MASK = 0xfffff;

export interface Calendar {
  /** Events in it. */
  size: number;
  /** The root is vacant: the events stand in places 1 to `size`. */
  vacant: boolean;
  times: Float64Array;
  codes: Int32Array;
}

export function createCalendar(capacity = 1024): Calendar {
  return { size: 0, vacant: false, times: new Float64Array(capacity), codes: new Int32Array(capacity) };
}

export function cloneCalendar(calendar: Calendar): Calendar {
  return { ...calendar, times: calendar.times.slice(), codes: calendar.codes.slice() };
}

export function eventCode(kind: number, subject: number): number {
  return (kind << SUBJECT_BITS) | subject;
}

export function eventKind(code: number): number {
  return code >> SUBJECT_BITS;
}

export function eventSubject(code: number): number {
  return code & SUBJECT_MASK;
}

export function schedule(calendar: Calendar, time: number, code: number): void {
  if (calendar.vacant) {
    calendar.vacant = false;
    calendar.size += 1;
    sink(calendar, calendar.size, time, code);
    return;
  }
  if (calendar.size === calendar.times.length) grow(calendar);
  const { times, codes } = calendar;
  let hole = calendar.size;
  calendar.size = hole + 1;
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    const parentTime = times[parent] as number;
    if (parentTime < time || (parentTime === time && (codes[parent] as number) <= code)) break;
    times[hole] = parentTime;
    codes[hole] = codes[parent] as number;
    hole = parent;
  }
  times[hole] = time;
  codes[hole] = code;
}

/** Time of the next event; Infinity if there is none. */
export function nextTime(calendar: Calendar): number {
  if (calendar.size === 0) return Number.POSITIVE_INFINITY;
  if (calendar.vacant) fill(calendar);
  return calendar.times[0] as number;
}

/** Takes the next event out and gives its code. The calendar must not be empty. */
export function takeNext(calendar: Calendar): number {
  if (calendar.vacant) fill(calendar);
  calendar.size -= 1;
  calendar.vacant = true;
  return calendar.codes[0] as number;
}

/** The last event takes the vacant root and sinks to where it belongs. */
function fill(calendar: Calendar): void {
  const { size, times, codes } = calendar;
  calendar.vacant = false;
  if (size > 0) sink(calendar, size, times[size] as number, codes[size] as number);
}

/** Puts an event in at the root of a heap of `size` places. */
function sink(calendar: Calendar, size: number, time: number, code: number): void {
  const { times, codes } = calendar;
  let hole = 0;
  for (let child = 1; child < size; child = 2 * hole + 1) {
    let childTime = times[child] as number;
    if (child + 1 < size) {
      const other = times[child + 1] as number;
      if (
        other < childTime ||
        (other === childTime && (codes[child + 1] as number) < (codes[child] as number))
      ) {
        child += 1;
        childTime = other;
      }
    }
    if (time < childTime || (time === childTime && code <= (codes[child] as number))) break;
    times[hole] = childTime;
    codes[hole] = codes[child] as number;
    hole = child;
  }
  times[hole] = time;
  codes[hole] = code;
}

function grow(calendar: Calendar): void {
  const times = new Float64Array(2 * calendar.times.length);
  const codes = new Int32Array(2 * calendar.codes.length);
  times.set(calendar.times);
  codes.set(calendar.codes);
  calendar.times = times;
  calendar.codes = codes;
}
