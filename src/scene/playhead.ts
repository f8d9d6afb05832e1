/**
 * The film's own time: stretches pass at its pace, the hours between them in under a second. Pure: it is told
 * how many milliseconds went by. Under reduced motion the time that is shown stands still for each hour.
 */
import type { FilmView } from '../store/view.ts';

/** Hours between stretches run past in this time, in milliseconds at 1×. */
const SHORTEST_GAP = 400;
const LONGEST_GAP = 950;

export interface Segment {
  /** Index into `film.stretches`, or -1 for the hours between two of them. */
  readonly stretch: number;
  readonly from: number;
  readonly to: number;
  /** Milliseconds at 1×. */
  readonly lasts: number;
}

export interface Playhead {
  readonly segments: readonly Segment[];
  segment: number;
  at: number;
  ended: boolean;
}

export function segmentsOf(film: FilmView): Segment[] {
  const segments: Segment[] = [];
  // A month opens with people to be seen, not with days that run past.
  let at = Math.max(film.start, film.stretches[0]?.from ?? film.start);
  const runOn = (to: number) => {
    if (to - at < 1) return;
    const lasts = Math.min(LONGEST_GAP, Math.max(Math.min(SHORTEST_GAP, to - at), ((to - at) / 60) * 12));
    segments.push({ stretch: -1, from: at, to, lasts });
    at = to;
  };
  film.stretches.forEach((stretch, index) => {
    if (stretch.to <= at) return;
    runOn(stretch.from);
    const from = Math.max(at, stretch.from);
    segments.push({
      stretch: index,
      from,
      to: stretch.to,
      lasts: ((stretch.to - from) / film.pace) * 1000,
    });
    at = stretch.to;
  });
  runOn(film.to);
  return segments;
}

export function playheadOf(film: FilmView): Playhead {
  const segments = segmentsOf(film);
  return { segments, segment: 0, at: segments[0]?.from ?? film.start, ended: segments.length === 0 };
}

/** Moves on by `ms` of real time at `speed`; never past the end. */
export function advance(head: Playhead, ms: number, speed: number): void {
  let left = ms * speed;
  while (!head.ended) {
    const segment = head.segments[head.segment];
    if (segment === undefined) {
      head.ended = true;
      return;
    }
    const perMs =
      segment.lasts === 0 ? Number.POSITIVE_INFINITY : (segment.to - segment.from) / segment.lasts;
    const needed = (segment.to - head.at) / perMs;
    if (left < needed) {
      head.at += left * perMs;
      return;
    }
    left -= needed;
    head.at = segment.to;
    if (head.segment + 1 >= head.segments.length) head.ended = true;
    else head.segment++;
  }
}

export function seek(head: Playhead, at: number): void {
  const first = head.segments[0];
  const last = head.segments.at(-1);
  if (first === undefined || last === undefined) return;
  head.at = Math.min(last.to, Math.max(first.from, at));
  head.segment = head.segments.findIndex((segment) => head.at < segment.to);
  if (head.segment < 0) head.segment = head.segments.length - 1;
  head.ended = head.at >= last.to;
}

/** The moment to draw: under reduced motion the last full hour of the segment, and its very end at the end. */
export function shownAt(head: Playhead, reducedMotion: boolean): number {
  const segment = head.segments[head.segment];
  if (!reducedMotion || segment === undefined || head.ended) return head.at;
  return segment.from + Math.floor((head.at - segment.from) / 60) * 60;
}
