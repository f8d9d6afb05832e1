/**
 * Going to look: one real person of the month just ended, followed step by step through the service, and what a dozen
 * people sat with have in common. Only what somebody beside them could see: times, places, who sent them where, and
 * whether they had been before. What became of them afterwards is not read here.
 */

import { draw } from '../lib/draw.ts';
import { DAY, MONTH } from '../lib/time.ts';
import type { Minutes, Scenario } from '../scenario/types.ts';
import { NEVER } from '../scoring/measures.ts';
import { personTraits } from '../sim/people.ts';
import type { CaseRecord, Records } from '../sim/recordTypes.ts';
import type { PersonRef } from '../sim/types.ts';
import { GROWN_UP, isUntold } from './untold.ts';

const LOOK_DRAW = 9601;
const SAT_WITH = 12;
/** Of those sat with, by length of stay, the one who is followed: longer than most, and not the longest. */
const FOLLOWED = 0.75;

/** Waits of which the longest is told: until seen, for a bed, and between one thing and the next. */
export type WaitId = 'first' | 'bed' | 'between';

/** Words stand under `follow.<id>`; `post` is named from `posts`. */
export interface DayStep {
  readonly id: string;
  readonly post: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface DayOut {
  readonly person: PersonRef;
  readonly steps: readonly DayStep[];
  /** People sat with, and how many of them had been before with the same. */
  readonly people: number;
  readonly again: number;
  readonly longest: WaitId;
  /** Mean of that wait over the people sat with, in minutes and days. */
  readonly longestTime: Readonly<Record<'minutes' | 'days', number>>;
}

/** null where nobody's visit of this month could be followed from beginning to end. */
export function dayOutOf(scenario: Scenario, seed: number, month: number, records: Records): DayOut | null {
  const sat = satWith(scenario, seed, month, records);
  const followed = sat.toSorted((a, b) => stayOf(a) - stayOf(b))[Math.floor(FOLLOWED * sat.length)];
  if (followed === undefined) return null;
  const waits = (['first', 'bed', 'between'] as const).map((id) => ({
    id,
    minutes: sat.reduce((sum, each) => sum + waitsOf(each)[id], 0) / sat.length,
  }));
  const longest = waits.reduce((most, each) => (each.minutes > most.minutes ? each : most));
  const { person, episode } = followed;
  return {
    person: { person, episode, class: followed.class },
    steps: stepsOf(scenario, followed),
    people: sat.length,
    again: sat.filter((each) => each.episode > 0).length,
    longest: longest.id,
    longestTime: timeOf(longest.minutes),
  };
}

/** A dozen adults, drawn by the seed, whose visit was seen from beginning to end. */
function satWith(scenario: Scenario, seed: number, month: number, records: Records): CaseRecord[] {
  const fit: { record: CaseRecord; turn: number }[] = [];
  for (let i = 0; i < records.length; i++) {
    const record = records.at(i);
    const { person, seen, left, died } = record;
    if (seen === NEVER || left === NEVER || died || isUntold(scenario, record.class)) continue;
    if (left < (month - 1) * MONTH || left > month * MONTH) continue;
    fit.push({ record, turn: draw(seed, person, month, LOOK_DRAW) });
  }
  return fit
    .sort((a, b) => a.turn - b.turn)
    .map(({ record }) => record)
    .filter(({ person }) => personTraits(scenario, seed, person).age >= GROWN_UP)
    .slice(0, SAT_WITH);
}

function stayOf({ arrived, left }: CaseRecord): Minutes {
  return left - arrived;
}

function waitsOf(record: CaseRecord): Record<WaitId, Minutes> {
  const { arrived, seen, bedAsked, bedReached, workDelivered } = record;
  const first = Math.max(0, seen - arrived);
  const bed = bedReached === NEVER ? 0 : bedReached - bedAsked;
  return { first, bed, between: Math.max(0, stayOf(record) - first - bed - workDelivered) };
}

function timeOf(minutes: Minutes): Record<'minutes' | 'days', number> {
  return { minutes: Math.round(minutes), days: Math.round(minutes / DAY) };
}

function stepsOf(scenario: Scenario, record: CaseRecord): DayStep[] {
  const { arrived, seen, left, byAmbulance, episode, bedReached, admitted, workDelivered } = record;
  const route = (scenario.routes[scenario.classes[record.class] ?? ''] ?? []).filter(
    ({ share }) => share > 0,
  );
  const step = (id: string, at: Minutes, params: DayStep['params'] = {}, post: string | null = null) => ({
    id,
    post,
    params: { ...whenOf(at, arrived), ...params },
  });
  const waits = waitsOf(record);
  const steps = [step(byAmbulance ? 'cameByAmbulance' : 'came', arrived)];
  // Returns of people sent home from a ward early are numbered from 500 on.
  if (episode > 0)
    steps.push(step('before', arrived, { times: (episode % 500) + Math.floor(episode / 500) }));
  if (waits.first >= 1) steps.push(step('waited', seen, timeOf(waits.first)));
  steps.push(step('seen', seen, {}, route[0]?.post ?? null));
  if (route.length > 1) steps.push(step('sentOn', seen, {}, route[1]?.post ?? null));
  if (waits.between > waits.bed) steps.push(step('between', left, timeOf(waits.between)));
  if (bedReached !== NEVER) steps.push(step('bed', bedReached, timeOf(waits.bed)));
  steps.push(
    step(admitted ? 'toWard' : 'left', left, { ...timeOf(stayOf(record)), work: Math.round(workDelivered) }),
  );
  return steps;
}

/** Time of day, and the day since they first came. */
function whenOf(at: Minutes, arrived: Minutes): { clock: string; day: number } {
  // Some came before month 1, at a time below zero.
  const minutes = Math.floor(at) - DAY * Math.floor(at / DAY);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    clock: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
    day: Math.floor((at - arrived) / DAY) + 1,
  };
}
