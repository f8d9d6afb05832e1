/**
 * The eight bad things, each a measured quantity in its own unit, from records and ledgers alone; with the cases
 * behind them where there are cases. Expected harm is the sum of hazard over people (realised deaths of one year are
 * too few to compare); it counts serious harm and the deaths that delay adds, not the deaths that would come anyway.
 */
import { MONTH } from '../lib/time.ts';
import type { FlowKind, Minutes } from '../scenario/types.ts';
import type { CaseRecord, MonthResult, Records } from '../sim/recordTypes.ts';
import { FLAG, NEVER, TRUTH } from './measures.ts';

export interface CaseRef {
  readonly month: number;
  readonly index: number;
}

export interface Outcome {
  /** Expected serious harms and deaths by delay, persons. */
  readonly harm: number;
  readonly delayDeaths: number;
  /** Realised, persons. */
  readonly died: number;
  readonly harmed: number;
}

export interface Harms extends Outcome {
  /** Cases whose need was not met. */
  readonly rubbish: number;
  /** Service given that was not needed: admissions, cautions, places on a scheme. */
  readonly unneeded: number;
  /** Pounds: that service, and contacts made necessary by failure. */
  readonly unneededCost: number;
  /** Staff hours. */
  readonly reporting: number;
  /** Staff-months in distress: mean distress × people employed, summed over months. */
  readonly staff: number;
  /** Records in which some fact is not what happened. */
  readonly pretend: number;
  /** Of 100 people nearby, how many do not trust the service at the end. */
  readonly viability: number;
}

export type CaseHarm = 'harm' | 'rubbish' | 'unneeded' | 'pretend';

export function harmsOf(results: readonly MonthResult[], staff: number): Harms {
  const outcome = outcomeOf(results);
  let rubbish = 0;
  let unneeded = 0;
  let pretend = 0;
  let unneededCost = 0;
  let reporting = 0;
  let distress = 0;
  for (const { records, ledger } of results) {
    const truth = records.column('truth');
    const flags = records.column('flags');
    for (let i = 0; i < records.length; i++) {
      if (isRubbish(truth[i] as number)) rubbish += 1;
      if (((flags[i] as number) & FLAG.needless) !== 0) unneeded += 1;
      if (((flags[i] as number) & FLAG.falsified) !== 0) pretend += 1;
    }
    unneededCost += ledger.money.unneeded + ledger.money.failure;
    reporting += ledger.minutes.reporting / 60;
    distress += ledger.distress * staff;
  }
  const trust = results.at(-1)?.ledger.trust ?? 1;
  return {
    ...outcome,
    rubbish,
    unneeded,
    unneededCost,
    reporting,
    staff: distress,
    pretend,
    viability: 100 * (1 - trust),
  };
}

export function outcomeOf(results: readonly MonthResult[]): Outcome {
  let harm = 0;
  let delayDeaths = 0;
  let died = 0;
  let harmed = 0;
  for (const { records } of results) {
    const expected = records.column('expectedHarm');
    const delay = records.column('delayDeaths');
    const flags = records.column('flags');
    for (let i = 0; i < records.length; i++) {
      harm += (expected[i] as number) + (delay[i] as number);
      delayDeaths += delay[i] as number;
      if (((flags[i] as number) & FLAG.died) !== 0) died += 1;
      if (((flags[i] as number) & FLAG.harmed) !== 0) harmed += 1;
    }
  }
  return { harm, delayDeaths, died, harmed };
}

/**
 * Expected harm of each month (index 0 = month 1). A visit's harm belongs to the month that records it; the harm of a
 * case that goes on for weeks is spread evenly over the months of the run in which it was open.
 */
export function harmByMonth(results: readonly MonthResult[], flow: FlowKind): number[] {
  if (flow === 'department') return results.map((result) => outcomeOf([result]).harm);
  const months = results.map(() => 0);
  for (const { records } of results) {
    const arrived = records.column('arrived');
    const left = records.column('left');
    const expected = records.column('expectedHarm');
    const delay = records.column('delayDeaths');
    for (let i = 0; i < records.length; i++) {
      const end = left[i] === NEVER ? results.length * MONTH : (left[i] as number);
      spread(months, Math.max(0, arrived[i] as number), end, (expected[i] as number) + (delay[i] as number));
    }
  }
  return months;
}

function spread(months: number[], from: Minutes, to: Minutes, harm: number): void {
  const first = Math.min(months.length - 1, Math.floor(from / MONTH));
  const last = Math.min(months.length - 1, Math.max(first, Math.floor(to / MONTH)));
  for (let month = first; month <= last; month++) {
    const begins = Math.max(from, month * MONTH);
    const ends = Math.min(to, (month + 1) * MONTH);
    const part = first === last ? 1 : Math.max(0, ends - begins) / (to - from);
    months[month] = (months[month] as number) + harm * part;
  }
}

function isRubbish(truth: number): boolean {
  return truth !== TRUTH.met && truth !== TRUTH.selfResolved && truth !== TRUTH.open;
}

/** The cases behind a bad thing, worst first where there is a worst. */
export function casesOf(kind: CaseHarm, results: readonly MonthResult[]): CaseRef[] {
  const found: { ref: CaseRef; weight: number }[] = [];
  results.forEach(({ records }, i) => {
    for (let index = 0; index < records.length; index++) {
      const weight = weightOf(kind, records, index);
      if (weight > 0) found.push({ ref: { month: i + 1, index }, weight });
    }
  });
  return found.sort((a, b) => b.weight - a.weight).map(({ ref }) => ref);
}

function weightOf(kind: CaseHarm, records: Records, index: number): number {
  const flags = records.column('flags')[index] as number;
  switch (kind) {
    case 'harm':
      return flags & (FLAG.harmed | FLAG.died) ? (records.column('expectedHarm')[index] as number) + 1 : 0;
    case 'rubbish':
      return isRubbish(records.column('truth')[index] as number)
        ? (records.column('need')[index] as number)
        : 0;
    case 'unneeded':
      return flags & FLAG.needless ? 1 : 0;
    case 'pretend':
      return flags & FLAG.falsified ? 1 : 0;
  }
}

export function harmOfCase(record: CaseRecord): number {
  return record.expectedHarm + record.delayDeaths;
}
