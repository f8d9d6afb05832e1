/**
 * What anyone standing at the door for a month could have counted, from the records of those who left or were closed.
 * Complaints are drawn per person from poor experiences. Facts of beds and ambulances are 0 in a caseload.
 */

import { draw } from '../lib/draw.ts';
import { HOUR } from '../lib/time.ts';
import type { Minutes, Scenario, Share } from '../scenario/types.ts';
import { FLAG, NEVER, published, TRUTH, trueStays } from '../scoring/measures.ts';
import type { MonthResult, Records } from '../sim/recordTypes.ts';

const LONG_HANDOVER: Minutes = 60;
const COMPLAINT_DRAW = 9201;
/** Chance of a letter of complaint; assumptions (about 1 in 300 visits complains in the NHS). */
const COMPLAINS = {
  long: 0.01,
  veryLong: 0.04,
  unseen: 0.01,
  returned: 0.03,
  harmed: 0.15,
  parked: 0.01,
} as const;

type Columns = ReturnType<typeof columnsOf>;

function columnsOf(records: Records) {
  return {
    person: records.column('person'),
    episode: records.column('episode'),
    class: records.column('class'),
    arrived: records.column('arrived'),
    clockStarted: records.column('clockStarted'),
    seen: records.column('seen'),
    bedAsked: records.column('bedAsked'),
    bedReached: records.column('bedReached'),
    truth: records.column('truth'),
    acts: records.column('acts'),
    flags: records.column('flags'),
    ending: records.column('ending'),
  } as const;
}

export function caseFacts(scenario: Scenario, seed: number, result: MonthResult): Record<string, number> {
  const { records, ledger } = result;
  const stays = trueStays(records);
  const columns = columnsOf(records);
  const facts = {
    attendances: 0,
    cases: 0,
    longOpen: 0,
    cameBack: 0,
    complaints: 0,
    deathsTurnedAway: 0,
    ...nobodyInDepartment,
  };
  const endings = scenario.endings.map(() => 0);
  const classes = scenario.classes.map(() => 0);
  const [long] = scenario.measures.long;
  for (let i = 0; i < records.length; i++) {
    const stay = stays[i] as number;
    if (stay < 0) continue;
    const person = columns.person[i] as number;
    const episode = columns.episode[i] as number;
    facts.attendances += 1;
    if (stay > long) facts.longOpen += 1;
    if (episode > 0) facts.cameBack += 1;
    addOne(endings, columns.ending[i] as number);
    const isTurnedAway = scenario.endings[columns.ending[i] as number] === 'turnedAway';
    if (isTurnedAway && (columns.flags[i] as number) & FLAG.died) facts.deathsTurnedAway += 1;
    addOne(classes, columns.class[i] as number);
    const chance = complaintChance(scenario, columns, i, stay);
    if (chance > 0 && draw(seed, person, episode, COMPLAINT_DRAW) < chance) facts.complaints += 1;
    if (scenario.flow === 'department') addVisit(facts, columns, i, stay);
  }
  facts.cases = facts.attendances;
  const { all, failure } = ledger.contacts;
  return {
    ...facts,
    ...named('ending', scenario.endings, endings),
    ...named('class', scenario.classes, classes),
    cameBackShare: share(facts.cameBack, facts.attendances),
    contacts: all,
    failureShare: share(failure, all),
  };
}

const nobodyInDepartment = {
  waitedOver6h: 0,
  waitedOver12h: 0,
  leftUnseen: 0,
  byAmbulance: 0,
  ambulanceWaitOver60: 0,
  bedWaitOver4h: 0,
  admitted: 0,
  deathsInDepartment: 0,
};

function addVisit(facts: typeof nobodyInDepartment, columns: Columns, i: number, stay: Minutes): void {
  const flags = columns.flags[i] as number;
  const seen = columns.seen[i] as number;
  if (stay > 6 * HOUR) facts.waitedOver6h += 1;
  if (stay > 12 * HOUR) facts.waitedOver12h += 1;
  if (seen === NEVER) facts.leftUnseen += 1;
  if (flags & FLAG.admitted) facts.admitted += 1;
  if (flags & FLAG.died && stay > 8 * HOUR) facts.deathsInDepartment += 1;
  if (flags & FLAG.byAmbulance) {
    facts.byAmbulance += 1;
    const started = columns.clockStarted[i] as number;
    const taken = started === NEVER ? seen : started;
    if (taken !== NEVER && taken - (columns.arrived[i] as number) > LONG_HANDOVER)
      facts.ambulanceWaitOver60 += 1;
  }
  const reached = columns.bedReached[i] as number;
  if (reached !== NEVER && reached - (columns.bedAsked[i] as number) > 4 * HOUR) facts.bedWaitOver4h += 1;
}

/** Who never told anybody does not complain either. */
function complaintChance(
  { flow, endings, measures }: Scenario,
  columns: Columns,
  i: number,
  stay: Minutes,
): Share {
  const ending = endings[columns.ending[i] as number];
  if (ending === 'notReported') return 0;
  const [long, veryLong] = measures.long;
  const truth = columns.truth[i];
  const isUnseen = flow === 'department' ? columns.seen[i] === NEVER : ending === 'turnedAway';
  let chance = 0;
  if (stay > veryLong) chance += COMPLAINS.veryLong;
  else if (stay > long) chance += COMPLAINS.long;
  if (isUnseen) chance += COMPLAINS.unseen;
  if (truth === TRUTH.returned || truth === TRUTH.poorService) chance += COMPLAINS.returned;
  if ((columns.flags[i] as number) & FLAG.harmed) chance += COMPLAINS.harmed;
  if (((columns.acts[i] as number) & 7) !== 0) chance += COMPLAINS.parked;
  return chance;
}

function addOne(counts: number[], index: number): void {
  const before = counts[index];
  if (before !== undefined) counts[index] = before + 1;
}

function named(kind: string, ids: readonly string[], counts: readonly number[]): Record<string, number> {
  return Object.fromEntries(ids.map((id, k) => [`${kind}.${id}`, counts[k] ?? 0]));
}

/** Points, one decimal. */
function share(part: number, whole: number): number {
  return published((100 * part) / Math.max(1, whole));
}
