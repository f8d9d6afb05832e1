/**
 * What comes with the return: one letter to open the next month with, one line of the local paper, and one or two
 * notes or complaints about real people of the month. A note is about the very person of the records; when nobody
 * fits, it is not written. No note is about a child.
 */
import { draw } from '../lib/draw.ts';
import type { Behaviour, NoteSpec, Scenario } from '../scenario/types.ts';
import { trueStay } from '../scoring/measures.ts';
import { personTraits } from '../sim/people.ts';
import type { CaseRecord, Records } from '../sim/types.ts';
import { type About, aboutValues } from './factNames.ts';
import { holds } from './offers.ts';
import type { Facts, NoteChosen } from './types.ts';

const NOTE_DRAW = 9401;
const NOTES = 2;
const GROWN_UP = 18;

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
  for (const note of ranked(input, wanted)) {
    if (chosen.length === limit) break;
    const written = write(input, note, people);
    if (written === null) continue;
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
    .sort((a, b) => b.rank - a.rank)
    .map(({ note }) => note);
}

function write(input: NotesInput, note: NoteSpec, people: ReadonlySet<number>): NoteChosen | null {
  const { id, kind } = note;
  if (note.about === undefined) return { id, kind, params: input.facts, person: null };
  const about = aboutValues.find((value) => value === note.about);
  if (about === undefined || input.records === null) return null;
  const record = pick(about, input.records, input.seed, people);
  if (record === null) return null;
  const params = { ...input.facts, ...personParams(record, input.scenario, input.seed) };
  return { id, kind, params, person: { person: record.person, class: record.class } };
}

function personParams(record: CaseRecord, scenario: Scenario, seed: number): Facts {
  const stay = Math.max(0, trueStay(record));
  const bedWait = record.bedReached >= 0 && record.bedAsked >= 0 ? record.bedReached - record.bedAsked : 0;
  const moved = timeOf(record, 'reclassify');
  return {
    age: personTraits(seed, record.person).age,
    hours: Math.round(stay / 60),
    minutes: Math.round(stay),
    outsideMinutes: Math.round(outside(record)),
    bedHours: Math.round(bedWait / 60),
    unitHours: moved < 0 ? 0 : Math.round((record.arrived + stay - moved) / 60),
    overHours: Math.round(Math.max(0, stay - scenario.target.deadline) / 60),
    visits: visitNumber(record),
  };
}

/** Returns of people sent home from a ward before they were ready are numbered from 500 on. */
function visitNumber({ episode }: CaseRecord): number {
  return (episode % 500) + Math.floor(episode / 500) + 1;
}

/** Minutes with a crew before anyone's clock started. */
function outside(record: CaseRecord): number {
  if (!record.byAmbulance) return 0;
  const taken = record.clockStarted >= 0 ? record.clockStarted : record.seen;
  return taken < 0 ? Math.max(0, record.left - record.arrived) : taken - record.arrived;
}

function timeOf(record: CaseRecord, behaviour: Behaviour): number {
  return record.applications.find((each) => each.behaviour === behaviour)?.at ?? -1;
}

function has(record: CaseRecord, behaviour: Behaviour): boolean {
  return record.applications.some((each) => each.behaviour === behaviour);
}

/** The higher, the better it fits; 0 or less: does not fit. */
const fits: Readonly<Record<About, (record: CaseRecord, age: number) => number>> = {
  longestWait: (record) => trueStay(record),
  unitWait: (record) =>
    has(record, 'reclassify') && record.recordedAs === 'inTime' ? trueStay(record) - 240 : 0,
  ambulanceWait: (record) => outside(record) - 45,
  cameBackWorse: (record) => (record.episode > 0 ? record.need : 0),
  leftUnseen: (record) => (record.seen < 0 && record.left >= 0 ? trueStay(record) : 0),
  boarder: (record) => (record.bedReached >= 0 ? record.bedReached - record.bedAsked - 240 : 0),
  parkedOld: (record, age) => (has(record, 'park') && age >= 65 ? trueStay(record) : 0),
  rushedHome: (record) =>
    has(record, 'rush') && !record.admitted ? record.workRequired - record.workDelivered : 0,
  storedOne: (record) => (has(record, 'store') ? 1 + record.need : 0),
  needlessBed: (record) => (record.needless ? 1 + record.need : 0),
  wellServed: (record) =>
    record.truth === 'met' && record.episode === 0 && record.seen - record.arrived < 45 ? record.need : 0,
  helpedOld: (record, age) =>
    record.truth === 'met' && age >= 75 && trueStay(record) < 180 ? 1 + record.need : 0,
};

function pick(about: About, records: Records, seed: number, people: ReadonlySet<number>): CaseRecord | null {
  let best: CaseRecord | null = null;
  let most = 0;
  for (let i = 0; i < records.length; i++) {
    const record = records.at(i);
    if (people.has(record.person) || record.died) continue;
    const { age } = personTraits(seed, record.person);
    const fit = age < GROWN_UP ? 0 : fits[about](record, age);
    if (fit > most) {
      best = record;
      most = fit;
    }
  }
  return best;
}
