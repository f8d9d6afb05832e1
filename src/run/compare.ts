/** Two years of the same people side by side: what each measured, and the people whose lives differ most. */
import { differMost, livesOf, visitsOf } from '../scoring/lives.ts';
import { personTraits } from '../sim/people.ts';
import { lifeOf } from './life.ts';
import { measuredOf, measuresIn } from './measured.ts';
import { yearOf } from './reveal.ts';
import type { Comparison } from './revealTypes.ts';
import { type Names, nameOf } from './stories.ts';
import type { RunLog } from './types.ts';
import { measureSpecs, unitOf } from './wordIds.ts';
import type { Year } from './year.ts';

const MOST_PEOPLE = 6;
const LOOKED_AT = 40;
const GROWN_UP = 18;

export function compareLogs(first: RunLog, second: RunLog, names: Names = { f: [], m: [] }): Comparison {
  return compareYears(yearOf(first), yearOf(second), names);
}

function compareYears(first: Year, second: Year, names: Names): Comparison {
  const left = measuredOf(first);
  const right = measuredOf(second);
  const { scenario } = first;
  return {
    rows: measuresIn(scenario.measures.compared).map((id) => {
      const [, better] = measureSpecs[id];
      return { id, unit: unitOf(id, scenario), better, first: left[id], second: right[id] };
    }),
    people: peopleOf(first, second, names),
  };
}

/** Most different first, whichever of the two years was kinder to them. */
function peopleOf(first: Year, second: Year, names: Names): Comparison['people'] {
  const differences = differMost(livesOf(first.results), livesOf(second.results), LOOKED_AT);
  const people: Comparison['people'][number][] = [];
  for (const { person } of differences) {
    if (people.length === MOST_PEOPLE) break;
    const traits = personTraits(first.scenario, first.seed, person);
    const visits = visitsOf(person, first.results);
    const left = lifeOf(visits, first);
    const right = lifeOf(visitsOf(person, second.results), second);
    const visit = visits[0];
    if (traits.age < GROWN_UP || visit === undefined || left === null || right === null) continue;
    const { age, look, sex } = traits;
    const name = nameOf(traits, names);
    people.push({
      person,
      name,
      age,
      look,
      sex,
      class: first.scenario.classes[visit.class] ?? '',
      first: left,
      second: right,
    });
  }
  return people;
}
