/** Events of the year: which fall when is drawn from the seed alone; a trainer may put in more. */

import { draw } from '../lib/draw.ts';
import { DAYS_PER_MONTH } from '../lib/time.ts';
import { D_EVENT, EVENT_PERSON } from './codes.ts';
import type { Fixed } from './fixed.ts';
import type { Injection } from './types.ts';
import type { Happening } from './world.ts';

/** The events of each year of the run, in the order of the scenario. */
export function drawHappenings(fixed: Fixed): Happening[] {
  const found: Happening[] = [];
  const years = Math.ceil(fixed.settings.months / 12);
  fixed.scenario.events.forEach((spec, index) => {
    for (let year = 0; year < years; year += 1) {
      const { months } = spec;
      if (months.length === 0) continue;
      if (draw(fixed.seed, EVENT_PERSON, year, D_EVENT + 10 * index) >= spec.chance) continue;
      if (spec.allMonths === true) {
        for (const month of months) found.push(place(spec.id, month + 12 * year, spec.days));
        continue;
      }
      const pick = Math.floor(months.length * draw(fixed.seed, EVENT_PERSON, year, D_EVENT + 10 * index + 1));
      found.push(place(spec.id, (months[pick] as number) + 12 * year, spec.days));
    }
  });
  return found;
}

export function injected(fixed: Fixed, injections: readonly Injection[]): Happening[] {
  return injections.flatMap((each) => {
    const spec = fixed.scenario.events.find((one) => one.id === each.event);
    return spec === undefined ? [] : [place(spec.id, each.month, spec.days)];
  });
}

function place(id: string, month: number, days: readonly [number, number]): Happening {
  const first = (month - 1) * DAYS_PER_MONTH;
  return { id, month, fromDay: first + days[0] - 1, toDay: first + days[1] };
}
