/**
 * Whom the player came to know by name: some of those on the books as the year began (run/chosenKnown.ts), or whoever
 * rang most often while the player was there (`scenario.addresses`).
 */
import { runMonth } from '../sim/door.ts';
import { personTraits } from '../sim/people.ts';
import type { ServiceState } from '../sim/types.ts';
import { earlierCalls } from './calls.ts';
import { chooseKnown } from './chosenKnown.ts';
import { type Names, nameOf } from './naming.ts';
import { replacedIn } from './standing.ts';
import type { Year } from './year.ts';

/** Person numbers. */
export function knownIn(year: Year, names: Names): ReadonlySet<number> {
  const { known, addresses } = year.scenario;
  if (known !== undefined) return new Set(onTheBooks(year, names, known));
  return new Set(addresses === undefined ? [] : rangMost(year, addresses));
}

/** The books as the year begins are those of every run of the seed: the month is run once more to look at them. */
function onTheBooks({ scenario, seed, states }: Year, names: Names, count: number): number[] {
  const outcome = runMonth(states[0] as ServiceState, {}, { unanswered: 'neutral', trace: true });
  if (outcome.kind !== 'done' || outcome.result.trace === null) return [];
  const who = (person: number) => {
    const traits = personTraits(scenario, seed, person);
    return { ...traits, name: nameOf(traits, names) };
  };
  return chooseKnown(outcome.result.trace, scenario, who, count).map(({ person }) => person);
}

function rangMost({ scenario, results, standings }: Year, count: number): number[] {
  const own = results.slice(0, replacedIn(standings) ?? results.length);
  const calls = new Map<number, number>();
  for (const { person } of earlierCalls({ untold: [], ...scenario, results: own }))
    calls.set(person, (calls.get(person) ?? 0) + 1);
  return [...calls]
    .toSorted(([one, more], [other, less]) => less - more || one - other)
    .slice(0, count)
    .map(([person]) => person);
}
