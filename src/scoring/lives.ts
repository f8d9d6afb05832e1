/**
 * Lives: what the year did to each person, over all their visits, and who differs most between two runs of the same
 * year. People are matched by person number: the same people with the same luck come in every run of a seed.
 */
import type { CaseRecord, MonthResult } from '../sim/recordTypes.ts';
import { FLAG } from './measures.ts';

export interface LifeSum {
  /** Expected harm over all visits, persons. */
  readonly harm: Float64Array;
  /** Bit set: 1 harmed, 2 died. */
  readonly marks: Uint8Array;
  readonly visits: Uint8Array;
}

const HARMED = 1;
const DIED = 2;

/** One entry per person number. */
export function livesOf(results: readonly MonthResult[]): LifeSum {
  let people = 0;
  for (const { records } of results) {
    const person = records.column('person');
    for (let i = 0; i < records.length; i++) people = Math.max(people, (person[i] as number) + 1);
  }
  const lives = {
    harm: new Float64Array(people),
    marks: new Uint8Array(people),
    visits: new Uint8Array(people),
  };
  for (const { records } of results) addRecords(lives, records.length, (name) => records.column(name));
  return lives;
}

type Columns = 'person' | 'expectedHarm' | 'delayDeaths' | 'flags';

function addRecords(lives: LifeSum, length: number, column: (name: Columns) => ArrayLike<number>): void {
  const person = column('person');
  const harm = column('expectedHarm');
  const delay = column('delayDeaths');
  const flags = column('flags');
  for (let i = 0; i < length; i++) {
    const who = person[i] as number;
    const flag = flags[i] as number;
    lives.harm[who] = (lives.harm[who] as number) + (harm[i] as number) + (delay[i] as number);
    let mark = (flag & FLAG.harmed) !== 0 ? HARMED : 0;
    if ((flag & FLAG.died) !== 0) mark |= DIED;
    lives.marks[who] = (lives.marks[who] as number) | mark;
    lives.visits[who] = Math.min(255, (lives.visits[who] as number) + 1);
  }
}

export interface Difference {
  readonly person: number;
  /** Positive: worse in the first run than in the second. */
  readonly worse: number;
}

/** What a death or a serious harm that truly happened weighs beside expected harm, persons. */
const DEATH_WEIGHT = 1;
const HARM_WEIGHT = 0.4;

/**
 * People whose lives differ most between two runs, most different first, at most `limit` in each direction; whoever of
 * `always` differs is among them.
 */
export function differMost(
  first: LifeSum,
  second: LifeSum,
  limit: number,
  always: ReadonlySet<number> = new Set(),
): Difference[] {
  const people = Math.max(first.harm.length, second.harm.length);
  const worse: Difference[] = [];
  const better: Difference[] = [];
  for (let person = 0; person < people; person++) {
    const difference = lossOf(first, person) - lossOf(second, person);
    if (Math.abs(difference) < 1e-9) continue;
    keep(difference > 0 ? worse : better, { person, worse: difference }, limit);
  }
  const most = [...worse, ...better];
  for (const person of always) {
    const difference = lossOf(first, person) - lossOf(second, person);
    if (Math.abs(difference) >= 1e-9 && !most.some((each) => each.person === person))
      most.push({ person, worse: difference });
  }
  return most.sort(byDifference);
}

function lossOf(lives: LifeSum, person: number): number {
  const marks = lives.marks[person] ?? 0;
  const real = (marks & DIED ? DEATH_WEIGHT : 0) + (marks & HARMED ? HARM_WEIGHT : 0);
  return real + Math.min(1, lives.harm[person] ?? 0);
}

function byDifference(a: Difference, b: Difference): number {
  return Math.abs(b.worse) - Math.abs(a.worse) || a.person - b.person;
}

/** Keeps the list sorted and short. */
function keep(list: Difference[], one: Difference, limit: number): void {
  const last = list.at(-1);
  if (list.length >= limit && last && byDifference(last, one) <= 0) return;
  list.push(one);
  list.sort(byDifference);
  if (list.length > limit) list.pop();
}

/** All visits of one person, in order of arrival. */
export function visitsOf(person: number, results: readonly MonthResult[]): CaseRecord[] {
  const visits: CaseRecord[] = [];
  for (const { records } of results) {
    const who = records.column('person');
    for (let i = 0; i < records.length; i++) if (who[i] === person) visits.push(records.at(i));
  }
  return visits.sort((a, b) => a.arrived - b.arrived || a.episode - b.episode);
}
