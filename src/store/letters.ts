/**
 * Letters, notes and newspaper lines as texts: which of them comes was decided by run/facts from what happened;
 * here they get their word ids, the month's facts and the name of the person they are about.
 */
import type { NoteChosen } from '../run/types.ts';
import type { LetterView } from './monthView.ts';
import type { People } from './people.ts';
import type { PersonView, Text } from './view.ts';

const placeOfWords: Readonly<Record<NoteChosen['kind'], (id: string) => string>> = {
  letter: (id) => `letters.${id}.body`,
  board: (id) => `letters.${id}.body`,
  paper: (id) => `papers.${id}.text`,
  note: (id) => `notes.${id}.text`,
  complaint: (id) => `notes.${id}.text`,
};

export function personOf(note: NoteChosen, people: People): PersonView | null {
  return note.person === null ? null : people.view(note.person.person, note.person.class);
}

export function noteText(scenario: string, note: NoteChosen, people: People): Text {
  const person = personOf(note, people);
  const params = person === null ? note.params : { ...note.params, name: person.name, age: person.age };
  return { key: `${scenario}:${placeOfWords[note.kind](note.id)}`, params };
}

export function letterView(
  scenario: string,
  letters: readonly NoteChosen[],
  events: readonly string[],
  people: People,
): LetterView {
  const eventText = (event: string, part: string): Text => ({
    key: `${scenario}:events.${event}.${part}`,
    params: {},
  });
  const from = letters.some(({ kind }) => kind === 'board') ? 'board' : 'region';
  return {
    from: { key: `${scenario}:${from}`, params: {} },
    body: letters.map((letter) => noteText(scenario, letter, people)),
    events: events.map((id) => ({
      id,
      title: eventText(id, 'title'),
      text: eventText(id, 'text'),
      from: eventText(id, 'from'),
    })),
  };
}
