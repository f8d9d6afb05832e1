/** Which service has a show of its own; all others are shown on a floor plan (plans/). */
import { FloorShow } from './floorShow.ts';
import type { Show, ShowInput } from './show.ts';

const shows: ReadonlyMap<string, (input: ShowInput) => Show> = new Map();

export function openShow(input: ShowInput): Show {
  return shows.get(input.scenario)?.(input) ?? new FloorShow(input);
}
