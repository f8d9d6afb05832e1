/** Who a person is: drawn from the seed alone, the same in every year of that seed whatever anyone decides. */
import { draw, keyOf } from '../lib/draw.ts';
import { along } from '../lib/piecewise.ts';
import type { Scenario } from '../scenario/types.ts';
import { D_AGE, D_LOOK, D_NAME, D_SEX } from './codes.ts';
import type { PersonTraits } from './types.ts';

/** Years, where a scenario does not say who comes. */
const ADULTS = [18, 90];

export function personTraits(scenario: Pick<Scenario, 'tables'>, seed: number, person: number): PersonTraits {
  return {
    person,
    age: Math.floor(along(scenario.tables['age.quantiles']?.values ?? ADULTS, draw(seed, person, 0, D_AGE))),
    sex: draw(seed, person, 0, D_SEX) < 0.51 ? 'f' : 'm',
    nameKey: draw(seed, person, 0, D_NAME),
    look: keyOf(seed, person, D_LOOK) >>> 0,
  };
}
