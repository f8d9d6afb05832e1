/**
 * Four years of the same people side by side (fourYears.ts): what each measured, and the people whose lives differ most
 * between the year that was played under the target and the one that was played on purpose.
 */
import { differMost, livesOf, visitsOf } from '../scoring/lives.ts';
import { personTraits } from '../sim/people.ts';
import { fourYears, fourYearValues } from './fourYears.ts';
import { lifeOf } from './life.ts';
import { measuredOf, measuresIn } from './measured.ts';
import { type Names, nameFor } from './naming.ts';
import { yearOf } from './reveal.ts';
import type { Comparison, Life } from './revealTypes.ts';
import { replacedIn, standingsOf } from './standing.ts';
import type { RunLog } from './types.ts';
import { GROWN_UP, isUntold } from './untold.ts';
import { measureSpecs, unitOf } from './wordIds.ts';
import type { Year } from './year.ts';

const MOST_PEOPLE = 6;
const LOOKED_AT = 40;

/** The year under the target first, then the year on purpose. */
export function compareLogs(target: RunLog, purpose: RunLog, names: Names = { f: [], m: [] }): Comparison {
  const all = fourYears(yearOf(target), yearOf(purpose));
  const years = fourYearValues.map((id) => all[id]);
  const measured = years.map(measuredOf);
  const { scenario } = all.target;
  return {
    years: fourYearValues,
    chairLostIn: chairLostIn(all.improved),
    rows: measuresIn(scenario.measures.compared).map((id) => {
      const [, better] = measureSpecs[id];
      return { id, unit: unitOf(id, scenario), better, values: measured.map((each) => each[id]) };
    }),
    people: peopleOf(years, all.target, all.purpose, names),
  };
}

/** Whoever improves under the target is judged by it every month. */
function chairLostIn({ scenario, seed, settings, results, decisions }: Year): number | null {
  return replacedIn(
    standingsOf({ scenario, seed, settings: { ...settings, tenure: true }, results, decisions }),
  );
}

/** Most different first, whichever of the two years was kinder to them. */
function peopleOf(years: readonly Year[], target: Year, purpose: Year, names: Names): Comparison['people'] {
  const differences = differMost(livesOf(target.results), livesOf(purpose.results), LOOKED_AT);
  const people: Comparison['people'][number][] = [];
  for (const { person } of differences) {
    if (people.length === MOST_PEOPLE) break;
    const traits = personTraits(target.scenario, target.seed, person);
    const lives = years.map((year) => lifeOf(visitsOf(person, year.results), year));
    const visits = years.flatMap((year) => visitsOf(person, year.results));
    const [visit] = visits;
    if (visits.some((each) => isUntold(target.scenario, each.class))) continue;
    const known = lives.filter((life): life is Life => life !== null);
    if (traits.age < GROWN_UP || visit === undefined || known.length < lives.length) continue;
    const name = nameFor(traits, names);
    if (people.some((each) => each.name !== '' && each.name === name)) continue;
    const { age, look, sex } = traits;
    people.push({
      person,
      name,
      age,
      look,
      sex,
      class: target.scenario.classes[visit.class] ?? '',
      lives: known,
    });
  }
  return people;
}
