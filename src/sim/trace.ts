/** Where people and staff were, for the film: appended in the order of time while a month runs, only if asked for. */
import type { Trace } from './recordTypes.ts';

export interface TraceBook {
  length: number;
  at: Float64Array;
  who: Int32Array;
  episode: Int32Array;
  place: Int8Array;
  with: Float64Array;
  class: Int8Array;
  need: Float32Array;
  seen: Uint8Array;
}

export function createTrace(): TraceBook {
  return sized(16384);
}

function sized(capacity: number): TraceBook {
  return {
    length: 0,
    at: new Float64Array(capacity),
    who: new Int32Array(capacity),
    episode: new Int32Array(capacity),
    place: new Int8Array(capacity),
    with: new Float64Array(capacity),
    class: new Int8Array(capacity),
    need: new Float32Array(capacity),
    seen: new Uint8Array(capacity),
  };
}

export interface TraceRow {
  readonly at: number;
  readonly who: number;
  readonly episode: number;
  readonly place: number;
  readonly with: number;
  readonly class: number;
  readonly need: number;
  readonly seen: number;
}

export function addTrace(book: TraceBook, entry: TraceRow): void {
  if (book.length === book.at.length) {
    const wider = sized(2 * book.length);
    wider.at.set(book.at);
    wider.who.set(book.who);
    wider.episode.set(book.episode);
    wider.place.set(book.place);
    wider.with.set(book.with);
    wider.class.set(book.class);
    wider.need.set(book.need);
    wider.seen.set(book.seen);
    Object.assign(book, { ...wider, length: book.length });
  }
  const row = book.length;
  book.at[row] = entry.at;
  book.who[row] = entry.who;
  book.episode[row] = entry.episode;
  book.place[row] = entry.place;
  book.with[row] = entry.with;
  book.class[row] = entry.class;
  book.need[row] = entry.need;
  book.seen[row] = entry.seen;
  book.length = row + 1;
}

export function sealTrace(book: TraceBook): Trace {
  const { length } = book;
  return {
    length,
    at: book.at.subarray(0, length),
    who: book.who.subarray(0, length),
    episode: book.episode.subarray(0, length),
    place: book.place.subarray(0, length),
    with: book.with.subarray(0, length),
    class: book.class.subarray(0, length),
    need: book.need.subarray(0, length),
    seen: book.seen.subarray(0, length),
  };
}
