/**
 * Whom the player meets by name, in order: those known all year, whoever a dilemma is about, whoever a note is about,
 * whoever was followed, and the addresses that rang most. The same order in play and when a log is gone through again.
 */
import { type EarlierCall, earlierCalls } from '../run/calls.ts';
import type { Scenario } from '../scenario/types.ts';
import type { MonthResult, Question } from '../sim/types.ts';
import type { FilmInput } from './film.ts';
import type { OpenRun, PastMonth, Running } from './state.ts';

/** Persons of dilemmas, by the questions' ids. */
function personsOf(ids: readonly string[]): number[] {
  return ids.flatMap((id) => {
    const person = /^dilemma:[^:]+:(\d+):/.exec(id)?.[1];
    return person === undefined ? [] : [Number(person)];
  });
}

/** Before the answer is in the books: whom the month in hand has asked about so far. */
export function meetInHand({ draft, people }: OpenRun, question: Running['question']): void {
  const asked = Object.keys(draft.answers ?? {});
  people.meet(personsOf(question === null ? asked : [...asked, question.id]));
}

export function meetInMonth(
  { people, scenario, results }: OpenRun,
  { ledger }: MonthResult,
  { notes, dayOut }: Pick<PastMonth, 'notes' | 'dayOut'>,
): void {
  people.meet(personsOf(ledger.asked.map(({ id }) => id)));
  people.meet(notes.flatMap(({ person }) => (person === null ? [] : [person.person])));
  if (dayOut !== null) people.meet([dayOut.person.person]);
  if (scenario.addresses !== undefined)
    people.meet(rangMost(earlierCalls({ untold: [], ...scenario, results }), scenario.addresses));
}

function rangMost(calls: readonly EarlierCall[], most: number): number[] {
  const rang = new Map<number, number>();
  for (const { person } of calls) rang.set(person, (rang.get(person) ?? 0) + 1);
  return [...rang]
    .sort(([one, less], [other, more]) => more - less || one - other)
    .slice(0, most)
    .map(([person]) => person);
}

/** Counts the dilemmas that came before the one in hand, from another number in each year. */
export function turnOf({ results, draft, log }: OpenRun): number {
  const before = results.flatMap(({ ledger }) => ledger.asked.map(({ id }) => id));
  const asked = [...before, ...Object.keys(draft.answers ?? {})];
  return (log.seed % 100) + asked.filter((id) => id.startsWith('dilemma:')).length;
}

/** Who is asked about as they come in, and by which way. */
export function comingOf({ dilemmas }: Scenario, { name, person }: Question): FilmInput['asked'] {
  const hook = dilemmas.find(({ id }) => id === name)?.hook;
  if (person === null || (hook !== 'arrival-by-ambulance' && hook !== 'returned')) return null;
  return { person, at: hook === 'returned' ? 'front-door' : 'outside' };
}
