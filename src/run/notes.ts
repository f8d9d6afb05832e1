/**
 * What comes with the return: one letter to open the next month with, one line of the local paper, and one or two
 * notes or complaints about real people of the month. A note is about the very person of the records; when nobody
 * fits, it is not written. No note is about a child, and no two of a return are about the same.
 */

import { draw } from '../lib/draw.ts';
import { DAY, WEEK } from '../lib/time.ts';
import type { NoteSpec, Scenario } from '../scenario/types.ts';
import { NEVER, trueStay } from '../scoring/measures.ts';
import { personTraits } from '../sim/people.ts';
import type { CaseRecord, Records } from '../sim/recordTypes.ts';
import { type Fit, fitOf, outside, timeOf } from './noteFits.ts';
import { holds } from './offers.ts';
import type { Facts, NoteChosen } from './types.ts';
import { GROWN_UP, isUntold } from './untold.ts';

const NOTE_DRAW = 9401;
const NOTES = 2;

export interface NotesInput {
  readonly scenario: Scenario;
  /** Of the month just ended (monthFacts); of the opening before month 1. */
  readonly facts: Facts;
  /** null before month 1. */
  readonly records: Records | null;
  readonly seed: number;
  /** The month just ended; 0 before the first. */
  readonly month: number;
  /** Ids sent in earlier months: not sent again while there is another. */
  readonly used?: readonly string[];
}

/** In order: letter (or board's note), paper, notes and complaints. */
export function chooseNotes(input: NotesInput): NoteChosen[] {
  const office = input.facts['regimePurpose'] === 1 ? 'board' : 'letter';
  const people = new Set<number>();
  return [
    ...choose(input, (kind) => kind === office, 1, people),
    ...choose(input, (kind) => kind === 'paper', 1, people),
    ...choose(input, (kind) => kind === 'note' || kind === 'complaint', NOTES, people),
  ];
}

function choose(
  input: NotesInput,
  wanted: (kind: NoteSpec['kind']) => boolean,
  limit: number,
  people: Set<number>,
): NoteChosen[] {
  const chosen: NoteChosen[] = [];
  const told = new Set<string>();
  for (const note of ranked(input, wanted)) {
    if (chosen.length === limit) break;
    const { about } = note;
    if (about !== undefined && told.has(about)) continue;
    const written = write(input, note, people);
    if (written === null) continue;
    if (about !== undefined) told.add(about);
    if (written.person !== null) people.add(written.person.person);
    chosen.push(written);
  }
  return chosen;
}

function ranked(
  { scenario, facts, seed, month, used = [] }: NotesInput,
  wanted: (kind: NoteSpec['kind']) => boolean,
) {
  return scenario.notes
    .map((note, index) => {
      const fresh = used.includes(note.id) ? 0.001 : 1;
      return { note, rank: fresh * note.weight * (0.35 + draw(seed, index, month, NOTE_DRAW)) };
    })
    .filter(({ note }) => wanted(note.kind) && holds(note.when, facts, false))
    .filter(({ note: { onlyAfter } }) => onlyAfter === undefined || used.includes(onlyAfter))
    .sort((a, b) => b.rank - a.rank)
    .map(({ note }) => note);
}

function write(input: NotesInput, note: NoteSpec, people: ReadonlySet<number>): NoteChosen | null {
  const { id, kind } = note;
  if (note.about === undefined) return { id, kind, params: input.facts, person: null };
  const fit = fitOf(note.about, input.scenario);
  if (fit === null || input.records === null) return null;
  const record = pick(fit, input.records, input, people);
  if (record === null) return null;
  const params = { ...input.facts, ...personParams(record, input.scenario, input.seed) };
  return { id, kind, params, person: { person: record.person, class: record.class } };
}

function personParams(record: CaseRecord, scenario: Scenario, seed: number): Facts {
  const stay = Math.max(0, trueStay(record));
  const over = Math.max(0, stay - scenario.target.deadline);
  const bedWait = record.bedReached === NEVER ? 0 : record.bedReached - record.bedAsked;
  const moved = timeOf(record, 'reclassify');
  return {
    age: personTraits(scenario, seed, record.person).age,
    minutes: Math.round(stay),
    hours: Math.round(stay / 60),
    days: Math.round(stay / DAY),
    weeks: Math.round(stay / WEEK),
    outsideMinutes: Math.round(outside(record)),
    bedHours: Math.round(bedWait / 60),
    unitHours: moved === NEVER ? 0 : Math.round((record.arrived + stay - moved) / 60),
    overHours: Math.round(over / 60),
    overDays: Math.round(over / DAY),
    visits: visitNumber(record),
  };
}

/** Returns of people sent home from a ward before they were ready are numbered from 500 on. */
function visitNumber({ episode }: CaseRecord): number {
  return (episode % 500) + Math.floor(episode / 500) + 1;
}

function pick(
  suits: Fit,
  records: Records,
  { scenario, seed }: NotesInput,
  people: ReadonlySet<number>,
): CaseRecord | null {
  let best: CaseRecord | null = null;
  let most = 0;
  for (let i = 0; i < records.length; i++) {
    const record = records.at(i);
    if (people.has(record.person) || record.died || isUntold(scenario, record.class)) continue;
    const { age } = personTraits(scenario, seed, record.person);
    const value = age < GROWN_UP ? 0 : suits(record, age);
    if (value > most) {
      best = record;
      most = value;
    }
  }
  return best;
}
