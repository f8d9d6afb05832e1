/**
 * A question as the player sees it: texts by id, the real person, the real numbers. The choices come in an order
 * drawn from the question's id, so that no place in the list means anything.
 */

import { stopTurns } from '../scenario/choices.ts';
import type { Question } from '../sim/types.ts';
import type { QuestionView } from './monthView.ts';
import type { People } from './people.ts';
import type { PersonView, Text } from './view.ts';

export function questionView(question: Question, scenario: string, people: People): QuestionView {
  const person = people.viewOf(question.person);
  const other = people.viewOf(question.other);
  const params = { ...known(question.facts), ...personParams(person), ...otherParams(other) };
  const base = question.kind === 'dilemma' ? `dilemmas.${question.name}` : question.name;
  const text = (key: string): Text => ({ key: `${scenario}:${base}.${key}`, params });
  return {
    id: question.id,
    kind: question.kind,
    name: question.name,
    at: question.at,
    person,
    other,
    params,
    title: text('title'),
    text: text(saidIn(question)),
    choices: inDrawnOrder(question).map(({ id }) => ({
      id,
      label: text(`choices.${id}.label`),
      note: text(`choices.${id}.note`),
    })),
  };
}

/** The key of its text. The stop may come month after month: its words change with month and side of the line. */
export function saidIn({ id, kind, facts: { figure = 0, level = 0 } }: Question): string {
  if (kind !== 'stop') return 'text';
  const side = rounded(figure) < rounded(level) ? 'below' : 'above';
  const month = Number(id.split(':')[1]);
  return `${side}.${stopTurns[month % stopTurns.length]}`;
}

/** Facts that narrow down when a dilemma arises but that nobody there could put a number to. */
const unknowable = new Set(['need', 'otherNeed', 'distress']);

/** What can be said aloud: known facts, figures to a tenth and everything else whole. */
function known(facts: Question['facts']): Record<string, number> {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([name]) => !unknowable.has(name))
      .map(([name, value]) => [name, rounded(value)]),
  );
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function personParams(person: PersonView | null): Record<string, string | number> {
  return person === null ? {} : { name: person.name, age: person.age };
}

function otherParams(other: PersonView | null): Record<string, string | number> {
  return other === null ? {} : { other: other.name, otherAge: other.age };
}

/** Dilemmas only: the stop and the close keep theirs, which begins with going on. */
function inDrawnOrder(question: Question): Question['choices'] {
  if (question.kind !== 'dilemma') return question.choices;
  let sum = 0;
  for (const letter of question.id) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  const turn = sum % question.choices.length;
  return [...question.choices.slice(turn), ...question.choices.slice(0, turn)];
}
