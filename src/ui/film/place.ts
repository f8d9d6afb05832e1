/**
 * How large the film will be on the page, for a scene that is made ready before the film is there: as large as the last
 * one in this window, or as film.css lays it out with type of the usual size. A wrong guess costs the press some
 * milliseconds, in which the picture is painted anew.
 */
import type { Place } from '../../store/sceneDoor.ts';

/** From this width on (60rem) paper stands beside the floor. */
const WIDE = 960;
/** That paper, and the gap before it. */
const BESIDE = 368 + 22;
/** Header, controls with "the same in words", and the gaps round the floor. */
const ABOVE_AND_BELOW = 58 + 89 + 3 * 14;

let last: { readonly window: string; readonly place: Place } | null = null;

export function expectedPlace(): Place {
  if (last?.window === windowSize()) return last.place;
  const { innerWidth, innerHeight } = window;
  const width = innerWidth - 2 * Math.min(24, Math.max(8, innerWidth * 0.02));
  return innerWidth < WIDE
    ? { width: Math.round(width), height: Math.round(innerHeight * 0.54) }
    : { width: Math.round(width - BESIDE), height: innerHeight - ABOVE_AND_BELOW };
}

export function seenPlace({ clientWidth: width, clientHeight: height }: Element): void {
  last = { window: windowSize(), place: { width, height } };
}

function windowSize(): string {
  return `${window.innerWidth} ${window.innerHeight}`;
}
