/** Who a person is: drawn from the seed alone, the same in every year of that seed whatever anyone decides. */
import { draw, keyOf } from '../lib/draw.ts';
import { along } from '../lib/piecewise.ts';
import { D_AGE, D_LOOK, D_NAME, D_SEX } from './codes.ts';
import type { PersonTraits } from './types.ts';

/** Years at each twentieth of the people who come (EVIDENCE A21). */
const ageQuantiles = [0, 2, 6, 12, 17, 20, 22, 25, 28, 31, 35, 39, 44, 49, 54, 59, 64, 71, 78, 85, 99];

export function personTraits(seed: number, person: number): PersonTraits {
  return {
    person,
    age: Math.floor(along(ageQuantiles, draw(seed, person, 0, D_AGE))),
    sex: draw(seed, person, 0, D_SEX) < 0.51 ? 'f' : 'm',
    nameKey: draw(seed, person, 0, D_NAME),
    look: keyOf(seed, person, D_LOOK) >>> 0,
  };
}
