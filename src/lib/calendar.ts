/**
 * The event calendar: a binary heap of (time, code) on two flat arrays. Total order: earlier time first; at equal
 * times the smaller code. A code says what happens and to whom (see `eventCode`). Nothing is ever removed from the
 * middle: whoever takes an event out checks whether it still stands.
 */

/** Room for 2^20 subjects per kind of event. */
const SUBJECTS = 1048576;

export interface Calendar {
  size: number;
  times: Float64Array;
  codes: Int32Array;
}

export function createCalendar(capacity = 1024): Calendar {
  return { size: 0, times: new Float64Array(capacity), codes: new Int32Array(capacity) };
}

export function cloneCalendar(calendar: Calendar): Calendar {
  return { size: calendar.size, times: calendar.times.slice(), codes: calendar.codes.slice() };
}

export function eventCode(kind: number, subject: number): number {
  return kind * SUBJECTS + subject;
}

export function eventKind(code: number): number {
  return (code / SUBJECTS) | 0;
}

export function eventSubject(code: number): number {
  return code % SUBJECTS;
}

export function schedule(calendar: Calendar, time: number, code: number): void {
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
  return calendar.size === 0 ? Number.POSITIVE_INFINITY : (calendar.times[0] as number);
}

/** Takes the next event out and gives its code. The calendar must not be empty. */
export function takeNext(calendar: Calendar): number {
  const { times, codes } = calendar;
  const first = codes[0] as number;
  const size = calendar.size - 1;
  calendar.size = size;
  if (size > 0) {
    const time = times[size] as number;
    const code = codes[size] as number;
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
  return first;
}

function grow(calendar: Calendar): void {
  const times = new Float64Array(2 * calendar.times.length);
  const codes = new Int32Array(2 * calendar.codes.length);
  times.set(calendar.times);
  codes.set(calendar.codes);
  calendar.times = times;
  calendar.codes = codes;
}
