/** Which of a room's stories are told, and in what order: of the runs that session/sums.ts chose, told here or there. */
import { HOUR } from '../lib/time.ts';
import type { StoryTold } from './messages.ts';

/** Where both ended alike, one must have taken so much longer, and an hour at least, for a card to show it. */
const LONGER = 1.5;
/** Of a life that the year's end cut off. */
const OPEN = 'open';

/** The first of each run, then the second of each; nobody twice; the weak come last. */
export function storiesInTurn<Told extends StoryTold>(runs: readonly (readonly Told[])[]): Told[] {
  const people = new Set<string>();
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  const all = Array.from({ length: longest }, (_, turn) => runs.flatMap((stories) => stories[turn] ?? []))
    .flat()
    .toSorted((a, b) => Number(isWeak(a)) - Number(isWeak(b)));
  return all.filter(({ scenario, person }) => {
    const who = `${scenario} ${person}`;
    const isNew = !people.has(who);
    people.add(who);
    return isNew;
  });
}

/** The two lives read alike on a card, or nobody knows how one of them went on. */
function isWeak({ yours, without }: StoryTold): boolean {
  if (yours.truth === OPEN || without.truth === OPEN) return true;
  const [short = 0, long = 0] = [yours.trueMinutes, without.trueMinutes].toSorted((a, b) => a - b);
  return yours.truth === without.truth && (long < short * LONGER || long - short < HOUR);
}
