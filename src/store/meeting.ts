/**
 * Whom the player meets by name, in order: those known all year, whoever a dilemma is about or speaks of, the addresses
 * that rang most, whoever a note is about, and whoever was followed. The same order in play and when a log is gone
 * through again, so that nobody changes their name.
 */
import { type EarlierCall, earlierCalls } from '../run/calls.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Asked, MonthResult } from '../sim/recordTypes.ts';
import type { Question } from '../sim/types.ts';
import type { FilmInput } from './film.ts';
import type { OpenRun, PastMonth } from './state.ts';

/** Those a question was about, and who else was spoken of in it. */
function personsOf({ id, other }: Pick<Asked, 'id' | 'other'>): number[] {
  const person = /^dilemma:[^:]+:(\d+):/.exec(id)?.[1];
  return [...(person === undefined ? [] : [Number(person)]), ...(other === null ? [] : [other])];
}

export function meetAsked({ people }: Pick<OpenRun, 'people'>, asked: MonthResult['ledger']['asked']): void {
  people.meet(asked.flatMap(personsOf));
}

export function meetQuestion({ people }: Pick<OpenRun, 'people'>, { id, other }: Question): void {
  people.meet(personsOf({ id, other: other?.person ?? null }));
}

export function meetInMonth(
  run: Pick<OpenRun, 'people' | 'scenario' | 'results'>,
  { ledger }: MonthResult,
  { notes, dayOut }: Pick<PastMonth, 'notes' | 'dayOut'>,
): void {
  const { people, scenario, results } = run;
  meetAsked(run, ledger.asked);
  // They stand on the floor with their names already.
  if (scenario.addresses !== undefined)
    people.meet(rangMost(earlierCalls({ untold: [], ...scenario, results }), scenario.addresses));
  people.meet(notes.flatMap(({ person }) => (person === null ? [] : [person.person])));
  if (dayOut !== null) people.meet([dayOut.person.person]);
}

function rangMost(calls: readonly EarlierCall[], most: number): number[] {
  const rang = new Map<number, number>();
  for (const { person } of calls) rang.set(person, (rang.get(person) ?? 0) + 1);
  return [...rang]
    .sort(([one, less], [other, more]) => more - less || one - other)
    .slice(0, most)
    .map(([person]) => person);
}

/** Who is asked about as they come in, and by which way. */
export function comingOf({ dilemmas }: Scenario, { name, person }: Question): FilmInput['asked'] {
  const hook = dilemmas.find(({ id }) => id === name)?.hook;
  if (person === null || (hook !== 'arrival-by-ambulance' && hook !== 'returned')) return null;
  return { person, at: hook === 'returned' ? 'front-door' : 'outside' };
}
