/** Which service has a show of its own: the only place of the scene that knows any of them by name. */
import { DiaryShow } from './diary/diaryShow.ts';
import { FloorShow } from './floorShow.ts';
import { PatchShow } from './patch/patchShow.ts';
import { gridPlan } from './plans/grid.ts';
import { hospital } from './plans/hospital.ts';
import type { Show, ShowInput } from './show.ts';

const shows = new Map<string, (input: ShowInput) => Show>([
  ['hospital', (input) => new FloorShow(input, hospital)],
  ['jobcentre', (input) => new DiaryShow(input)],
  ['police', (input) => new PatchShow(input)],
]);

export function openShow(input: ShowInput): Show {
  return shows.get(input.scenario)?.(input) ?? new FloorShow(input, gridPlan(input.film));
}
