/**
 * Words as they are read: years are played, every question, letter, note and finding that comes is filled by the same
 * library as on the page, and nothing may be missing from it: no word, no name, no number.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { expect, it } from 'vitest';
import { dayOutOf } from '../../src/run/dayOut.ts';
import { chooseNotes } from '../../src/run/notes.ts';
import type { NoteChosen } from '../../src/run/types.ts';
import { addMonth, factsOf, openYear, type Year } from '../../src/run/year.ts';
import { scenarios } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { defaultSettings } from '../../src/sim/settings.ts';
import type { MonthDecisions, Question } from '../../src/sim/types.ts';
import { saidIn } from '../../src/store/question.ts';

const root = join(import.meta.dirname, '..', '..');
const words = i18next.createInstance();
void words.init({
  lng: 'en',
  resources: {
    en: Object.fromEntries(
      Object.keys(scenarios).map((id) => [
        id,
        JSON.parse(readFileSync(join(root, `src/scenario/${id}/words/en.json`), 'utf8')),
      ]),
    ),
  },
  interpolation: { escapeValue: false },
  missingInterpolationHandler: (_text: string, value: readonly string[]) => `GAP ${value[1] ?? ''}`,
  parseMissingKeyHandler: (key: string) => `MISSING ${key}`,
  initAsync: false,
});

const read: string[] = [];
let speaking = '';
function say(key: string, params: Readonly<Record<string, string | number>>): void {
  read.push(`${key}: ${words.t(`${speaking}:${key}`, { ...params })}`);
}

function sayQuestion(question: Question): void {
  const person = question.person === null ? {} : { name: 'Maureen', age: 74 };
  const other = question.other === null ? {} : { other: 'Tariq', otherAge: 61 };
  const params = { ...question.facts, ...person, ...other };
  const base = question.kind === 'dilemma' ? `dilemmas.${question.name}` : question.name;
  say(`${base}.title`, params);
  say(`${base}.${saidIn(question)}`, params);
  for (const { id } of question.choices) {
    say(`${base}.choices.${id}.label`, params);
    say(`${base}.choices.${id}.note`, params);
  }
}

function sayNote(note: NoteChosen): void {
  const params = note.person === null ? note.params : { ...note.params, name: 'Maureen', age: 74 };
  if (note.kind === 'letter' || note.kind === 'board') say(`letters.${note.id}.body`, params);
  else say(`${note.kind === 'paper' ? 'papers' : 'notes'}.${note.id}.text`, params);
}

function sayNotes(year: Year, used: string[]): void {
  const records = year.results.at(-1)?.records ?? null;
  const month = year.results.length;
  for (const note of chooseNotes({
    scenario: year.scenario,
    facts: factsOf(year),
    records,
    seed: year.seed,
    month,
    used,
  })) {
    used.push(note.id);
    sayNote(note);
  }
}

/** Takes up what is offered in turn, so that much happens; goes to look in month 2; writes back in month 3. */
function decide({ suggestions }: Scenario, month: number): MonthDecisions {
  const spec = suggestions[month % suggestions.length];
  const option = spec?.options.at(-1);
  return {
    ...(spec === undefined || option === undefined ? {} : { suggestions: { [spec.id]: option.id } }),
    ...(month === 2 ? { goAndLook: true } : {}),
    ...(month === 3 ? { writeBack: 'explain' } : {}),
  };
}

const plays = [
  { seed: 11, regime: 'target' as const, last: true },
  { seed: 12, regime: 'target' as const, last: false },
  { seed: 13, regime: 'purpose' as const, last: false },
];

it.each(
  Object.values(scenarios).flatMap((scenario) =>
    plays.map((play) => ({ ...play, scenario, id: scenario.id })),
  ),
)('leaves no gap in a half-year as played: $id, $regime, seed $seed', ({ scenario, seed, regime, last }) => {
  read.length = 0;
  speaking = scenario.id;
  const used: string[] = [];
  let year = openYear({
    scenario,
    seed,
    settings: { ...defaultSettings(scenario), regime, months: 6 },
  });
  sayNotes(year, used);
  for (let month = 1; month <= 6; month += 1) {
    const next = addMonth(year, decide(scenario, month), (question) => {
      sayQuestion(question);
      return last ? (question.choices.at(-1)?.id ?? question.neutral) : question.neutral;
    });
    if (!next.ok) throw new Error(`${next.reason} ${next.detail}`);
    year = next.year;
    for (const [fact, value] of Object.entries(year.results.at(-1)?.ledger.found ?? {}))
      say(`found.${fact}`, { value });
    const records = year.results.at(-1)?.records;
    const day = records === undefined ? null : dayOutOf(scenario, seed, month, records);
    const shown = { name: 'Ann', post: 'Desk', wait: '2 days', worked: '1 h', people: 12, again: 3 };
    for (const { id, params } of day?.steps ?? []) say(`follow.${id}`, { ...shown, ...params });
    for (const id of ['again', 'noneAgain', `longest.${day?.longest}`]) say(`follow.${id}`, shown);
    for (const event of year.results.at(-1)?.ledger.events ?? []) say(`events.${event}.text`, {});
    sayNotes(year, used);
  }
  expect(read.length).toBeGreaterThan(20);
  expect(read.filter((text) => /GAP|MISSING|\{\{|undefined|NaN|Infinity/.test(text))).toEqual([]);
  const letters = used.filter((id) => scenario.notes.find((note) => note.id === id)?.kind === 'letter');
  expect(letters.filter((id, i) => letters.indexOf(id) !== i)).toEqual([]);
});
