/** Which service has a show of its own; all others are shown on a floor plan (plans/). */
import { DiaryShow } from './diary/diaryShow.ts';
import { FloorShow } from './floorShow.ts';
import { PatchShow } from './patch/patchShow.ts';
import type { Show, ShowInput } from './show.ts';

const shows = new Map<string, (input: ShowInput) => Show>([
  ['jobcentre', (input) => new DiaryShow(input)],
  ['police', (input) => new PatchShow(input)],
]);

export function openShow(input: ShowInput): Show {
  return shows.get(input.scenario)?.(input) ?? new FloorShow(input);
}
