/**
 * The event calendar. Total order: earlier time first; at equal times the smaller code. A code says what happens and to
 * whom (see `eventCode`). Nothing is ever removed from the middle: whoever takes an event out checks whether it still
 * stands.
 *
 * What happens within the hour stands in a binary heap of (time, code) on two flat arrays; what comes later waits in
 * an unsorted list for each hour, on a ring of hours, and enters the heap when its hour begins. So the heap stays
 * small, however far ahead people, beds and deadlines are planned, and the order is that of one heap.
 *
 * Taking the first leaves the root vacant. Most events schedule the next of their kind at once, so the newcomer sinks
 * from there, one pass in place of two; otherwise the last event does, when the next is asked for.
 */

/** Room for 2^20 subjects per kind of event. */
const SUBJECT_BITS = 20;
const SUBJECT_MASK = 0xfffff;
/** Minutes of one list, and how many lists there are: half a year. What lies beyond goes round again. */
const SPAN = 60;
const RING = 4096;
const NONE = -1;

export interface Calendar {
  /** Events in it, and how many of them stand in the heap. */
  size: number;
  near: number;
  /** The root is vacant: the events of the heap stand in places 1 to `near`. */
  vacant: boolean;
  /** Everything before this time stands in the heap. */
  until: number;
  times: Float64Array;
  codes: Int32Array;
  /** Later events: the first of each hour's list, the next of each, and the first unused place. */
  heads: Int32Array;
  nexts: Int32Array;
  laterTimes: Float64Array;
  laterCodes: Int32Array;
  unused: number;
}

export function createCalendar(capacity = 256): Calendar {
  return {
    size: 0,
    near: 0,
    vacant: false,
    until: 0.5,
    times: new Float64Array(capacity),
    codes: new Int32Array(capacity),
    heads: new Int32Array(RING).fill(NONE),
    nexts: chain(new Int32Array(capacity), 0),
    laterTimes: new Float64Array(capacity),
    laterCodes: new Int32Array(capacity),
    unused: 0,
  };
}

export function cloneCalendar(calendar: Calendar): Calendar {
  return {
    ...calendar,
    times: calendar.times.slice(),
    codes: calendar.codes.slice(),
    heads: calendar.heads.slice(),
    nexts: calendar.nexts.slice(),
    laterTimes: calendar.laterTimes.slice(),
    laterCodes: calendar.laterCodes.slice(),
  };
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
  if (calendar.size === 0) calendar.until = (hourOf(time) + 1) * SPAN;
  calendar.size += 1;
  if (time < calendar.until) enter(calendar, time, code);
  else putOff(calendar, time, code);
}

/** Time of the next event; Infinity if there is none. */
export function nextTime(calendar: Calendar): number {
  if (calendar.size === 0) return Number.POSITIVE_INFINITY;
  prepare(calendar);
  return calendar.times[0] as number;
}

/** Takes the next event out and gives its code. The calendar must not be empty. */
export function takeNext(calendar: Calendar): number {
  prepare(calendar);
  calendar.size -= 1;
  calendar.near -= 1;
  calendar.vacant = true;
  return calendar.codes[0] as number;
}

/** The next event to the root. */
function prepare(calendar: Calendar): void {
  while (calendar.near === 0) beginHour(calendar);
  if (calendar.vacant) fill(calendar);
}

/** The events of the next hour enter the heap. */
function beginHour(calendar: Calendar): void {
  const { heads } = calendar;
  const hour = hourOf(calendar.until);
  calendar.until = (hour + 1) * SPAN;
  let place = heads[hour & (RING - 1)] as number;
  heads[hour & (RING - 1)] = NONE;
  while (place !== NONE) {
    const { nexts } = calendar;
    const time = calendar.laterTimes[place] as number;
    const code = calendar.laterCodes[place] as number;
    const next = nexts[place] as number;
    nexts[place] = calendar.unused;
    calendar.unused = place;
    if (time < calendar.until) enter(calendar, time, code);
    else putOff(calendar, time, code);
    place = next;
  }
}

function hourOf(time: number): number {
  const hour = Math.floor(time / SPAN);
  return time < hour * SPAN ? hour - 1 : hour;
}

/** On to the list of its hour, or the last there is. */
function putOff(calendar: Calendar, time: number, code: number): void {
  if (calendar.unused === calendar.nexts.length) widen(calendar);
  const { heads, nexts, unused } = calendar;
  const hour = Math.min(hourOf(time), hourOf(calendar.until) + RING - 1) & (RING - 1);
  calendar.unused = nexts[unused] as number;
  calendar.laterTimes[unused] = time;
  calendar.laterCodes[unused] = code;
  nexts[unused] = heads[hour] as number;
  heads[hour] = unused;
}

/** Into the heap. */
function enter(calendar: Calendar, time: number, code: number): void {
  if (calendar.vacant) {
    calendar.vacant = false;
    calendar.near += 1;
    sink(calendar, calendar.near, time, code);
    return;
  }
  if (calendar.near === calendar.times.length) grow(calendar);
  const { times, codes } = calendar;
  let hole = calendar.near;
  calendar.near = hole + 1;
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

/** The last event takes the vacant root and sinks to where it belongs. */
function fill(calendar: Calendar): void {
  const { near, times, codes } = calendar;
  calendar.vacant = false;
  if (near > 0) sink(calendar, near, times[near] as number, codes[near] as number);
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
  calendar.times = wider(calendar.times, new Float64Array(2 * calendar.times.length));
  calendar.codes = wider(calendar.codes, new Int32Array(2 * calendar.codes.length));
}

function widen(calendar: Calendar): void {
  const { nexts } = calendar;
  const size = 2 * nexts.length;
  calendar.nexts = chain(wider(nexts, new Int32Array(size)), nexts.length);
  calendar.laterTimes = wider(calendar.laterTimes, new Float64Array(size));
  calendar.laterCodes = wider(calendar.laterCodes, new Int32Array(size));
}

function wider<T extends Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Unused places from `first` on, each pointing to the one after it; the last to where there is none yet. */
function chain(nexts: Int32Array, first: number): Int32Array {
  for (let place = first; place < nexts.length; place += 1) nexts[place] = place + 1;
  return nexts;
}
