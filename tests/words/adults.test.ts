/** No question is about a child, nor about somebody beside one (PRODUCT.md 9). */
import { expect, it } from 'vitest';
import { addMonth, openYear } from '../../src/run/year.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { personTraits } from '../../src/sim/door.ts';
import { defaultSettings } from '../../src/sim/settings.ts';

it.each(Object.values(scenarios))('asks about no child: $id', (scenario) => {
  const ages: string[] = [];
  let year = openYear({ scenario, seed: 7, settings: { ...defaultSettings(scenario), months: 6 } });
  for (let month = 1; month <= 6; month += 1) {
    const next = addMonth(year, {}, ({ id, person, other, neutral }) => {
      for (const one of [person, other]) {
        if (one !== null && personTraits(scenario, 7, one.person).age < 18)
          ages.push(`${id}: person ${one.person} is a child`);
      }
      return neutral;
    });
    if (!next.ok) throw new Error(`${next.reason} ${next.detail}`);
    year = next.year;
  }
  expect(ages).toEqual([]);
});
