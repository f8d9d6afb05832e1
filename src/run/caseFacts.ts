/**
 * What anyone standing at the door for a month could have counted, from the records of those who left or were closed.
 * Complaints are drawn per person from poor experiences. Facts of beds and ambulances are 0 in a caseload.
 */
import { draw } from '../lib/draw.ts';
import type { Minutes, Scenario, Share } from '../scenario/types.ts';
import { FLAG, NEVER, published, TRUTH, trueStays } from '../scoring/measures.ts';
import type { MonthResult, NumericField, Records } from '../sim/types.ts';

const HOUR: Minutes = 60;
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

const fields = [
  'person',
  'episode',
  'class',
  'arrived',
  'clockStarted',
  'seen',
  'bedAsked',
  'bedReached',
  'truth',
  'acts',
  'flags',
  'ending',
] as const satisfies readonly NumericField[];
/** The row looked at, by column. */
type Row = (field: (typeof fields)[number]) => number;

function rowsOf(records: Records): (index: number) => Row {
  const columns = new Map(fields.map((field) => [field, records.column(field)]));
  return (index) => (field) => columns.get(field)?.[index] ?? 0;
}

export function caseFacts(scenario: Scenario, seed: number, result: MonthResult): Record<string, number> {
  const { records, ledger } = result;
  const stays = trueStays(records);
  const rowAt = rowsOf(records);
  const facts = {
    attendances: 0,
    cases: 0,
    longOpen: 0,
    cameBack: 0,
    complaints: 0,
    ...nobodyInDepartment,
  };
  const by: Record<string, number> = {};
  for (const id of scenario.endings) by[`ending.${id}`] = 0;
  for (const id of scenario.classes) by[`class.${id}`] = 0;
  for (let i = 0; i < records.length; i++) {
    const stay = stays[i] as number;
    if (stay < 0) continue;
    const row = rowAt(i);
    facts.attendances += 1;
    if (stay > scenario.measures.long[0]) facts.longOpen += 1;
    if (row('episode') > 0) facts.cameBack += 1;
    addOne(by, `ending.${scenario.endings[row('ending')]}`);
    addOne(by, `class.${scenario.classes[row('class')]}`);
    if (draw(seed, row('person'), row('episode'), COMPLAINT_DRAW) < complaintChance(scenario, row, stay))
      facts.complaints += 1;
    if (scenario.flow === 'department') addVisit(facts, row, stay);
  }
  facts.cases = facts.attendances;
  const { all, failure } = ledger.contacts;
  return {
    ...facts,
    ...by,
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

function addVisit(facts: typeof nobodyInDepartment, row: Row, stay: Minutes): void {
  const flags = row('flags');
  if (stay > 6 * HOUR) facts.waitedOver6h += 1;
  if (stay > 12 * HOUR) facts.waitedOver12h += 1;
  if (row('seen') === NEVER) facts.leftUnseen += 1;
  if (flags & FLAG.admitted) facts.admitted += 1;
  if (flags & FLAG.died && stay > 8 * HOUR) facts.deathsInDepartment += 1;
  if (flags & FLAG.byAmbulance) {
    facts.byAmbulance += 1;
    const taken = row('clockStarted') === NEVER ? row('seen') : row('clockStarted');
    if (taken !== NEVER && taken - row('arrived') > LONG_HANDOVER) facts.ambulanceWaitOver60 += 1;
  }
  const reached = row('bedReached');
  if (reached !== NEVER && reached - row('bedAsked') > 4 * HOUR) facts.bedWaitOver4h += 1;
}

/** Who never told anybody does not complain either. */
function complaintChance({ flow, endings, measures }: Scenario, row: Row, stay: Minutes): Share {
  const ending = endings[row('ending')];
  if (ending === 'notReported') return 0;
  const [long, veryLong] = measures.long;
  const truth = row('truth');
  const isUnseen = flow === 'department' ? row('seen') === NEVER : ending === 'turnedAway';
  let chance = 0;
  if (stay > veryLong) chance += COMPLAINS.veryLong;
  else if (stay > long) chance += COMPLAINS.long;
  if (isUnseen) chance += COMPLAINS.unseen;
  if (truth === TRUTH.returned || truth === TRUTH.poorService) chance += COMPLAINS.returned;
  if (row('flags') & FLAG.harmed) chance += COMPLAINS.harmed;
  if ((row('acts') & 7) !== 0) chance += COMPLAINS.parked;
  return chance;
}

function addOne(counts: Record<string, number>, name: string): void {
  const before = counts[name];
  if (before !== undefined) counts[name] = before + 1;
}

/** Points, one decimal. */
function share(part: number, whole: number): number {
  return published((100 * part) / Math.max(1, whole));
}
