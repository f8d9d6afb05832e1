/**
 * What comes with the return: one letter to open the next month with, one line of the local paper, and one or two
 * notes or complaints about real people of the month. A note is about the very person of the records; when nobody
 * fits, it is not written. No note is about a child.
 */
import { draw } from '../lib/draw.ts';
import { type Behaviour, MINUTES_PER_DAY, type NoteSpec, type Scenario } from '../scenario/types.ts';
import { NEVER, trueStay } from '../scoring/measures.ts';
import { personTraits } from '../sim/people.ts';
import type { CaseRecord, Records } from '../sim/types.ts';
import { type About, aboutValues, endingAbout } from './factNames.ts';
import { holds } from './offers.ts';
import type { Facts, NoteChosen } from './types.ts';
import { isUntold } from './untold.ts';

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
    days: Math.round(stay / MINUTES_PER_DAY),
    weeks: Math.round(stay / (7 * MINUTES_PER_DAY)),
    outsideMinutes: Math.round(outside(record)),
    bedHours: Math.round(bedWait / 60),
    unitHours: moved === NEVER ? 0 : Math.round((record.arrived + stay - moved) / 60),
    overHours: Math.round(over / 60),
    overDays: Math.round(over / MINUTES_PER_DAY),
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
  const taken = [record.clockStarted, record.seen, record.left].find((time) => time !== NEVER);
  return taken === undefined ? 0 : taken - record.arrived;
}

function timeOf(record: CaseRecord, behaviour: Behaviour): number {
  return record.applications.find((each) => each.behaviour === behaviour)?.at ?? NEVER;
}

function has(record: CaseRecord, behaviour: Behaviour): boolean {
  return record.applications.some((each) => each.behaviour === behaviour);
}

/** The higher, the better it fits; 0 or less: does not fit. */
type Fit = (record: CaseRecord, age: number) => number;

const to =
  (behaviour: Behaviour): Fit =>
  (record) =>
    has(record, behaviour) ? 1 + record.need : 0;

const fits: Readonly<Record<About, Fit>> = {
  longestWait: (record) => trueStay(record),
  cameBackWorse: (record) => (record.episode > 0 ? record.need : 0),
  wellServed: (record) =>
    record.truth === 'met' && record.episode === 0 && record.seen - record.arrived < 45 ? record.need : 0,
  helpedOld: (record, age) =>
    record.truth === 'met' && age >= 75 && trueStay(record) < 180 ? 1 + record.need : 0,
  parked: to('park'),
  picked: to('cherryPick'),
  rushed: to('rush'),
  ignored: to('ignore'),
  reclassified: to('reclassify'),
  stored: to('store'),
  needless: (record) => (record.needless ? 1 + record.need : 0),
  unitWait: (record) =>
    has(record, 'reclassify') && record.recordedAs === 'inTime' ? trueStay(record) - 240 : 0,
  ambulanceWait: (record) => outside(record) - 45,
  leftUnseen: (record) => (record.seen === NEVER ? trueStay(record) : 0),
  boarder: (record) => (record.bedReached === NEVER ? 0 : record.bedReached - record.bedAsked - 240),
  parkedOld: (record, age) => (has(record, 'park') && age >= 65 ? trueStay(record) : 0),
  rushedHome: (record) =>
    has(record, 'rush') && !record.admitted ? record.workRequired - record.workDelivered : 0,
  storedOne: to('store'),
  needlessBed: (record) => (record.needless ? 1 + record.need : 0),
};

/** What being served well means where a case takes weeks. */
const slowFits = (deadline: number): Partial<Record<About, Fit>> => ({
  wellServed: (record) =>
    record.truth === 'met' && record.episode === 0 && trueStay(record) < deadline / 2 ? record.need : 0,
  helpedOld: (record, age) =>
    record.truth === 'met' && age >= 55 && trueStay(record) < deadline ? 1 + record.need : 0,
  picked: (record, age) => (record.seen === NEVER ? fits.picked(record, age) : 0),
});

/** null: nobody knows such a person. */
function fitOf(about: string, { flow, endings, target }: Scenario): Fit | null {
  const ending = endingAbout(about);
  if (ending !== undefined) return (record) => (endings[record.ending] === ending ? 1 + record.need : 0);
  const known = aboutValues.find((value) => value === about);
  if (known === undefined) return null;
  return (flow === 'caseload' ? slowFits(target.deadline)[known] : undefined) ?? fits[known];
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
