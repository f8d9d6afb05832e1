/** Which organisation has which plan: the only place of the scene that knows any of them by name. */
import type { FilmView } from '../../store/view.ts';
import { gridPlan } from './grid.ts';
import { hospital } from './hospital.ts';
import { jobcentre } from './jobcentre.ts';
import { police } from './police.ts';
import type { Plan } from './types.ts';

const plans: ReadonlyMap<string, Plan> = new Map([
  ['hospital', hospital],
  ['police', police],
  ['jobcentre', jobcentre],
]);

export function planFor(scenario: string, { places, offstage }: FilmView): Plan {
  return plans.get(scenario) ?? gridPlan(places.filter((place) => !offstage.includes(place)));
}
