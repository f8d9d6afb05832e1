/**
 * The figure, twice: as the books have it (`ledger.booked`) and by the same formula on what truly happened
 * (`ledger.truly`). A caseload books a failure at the deadline, while the case goes on, so a month's figure comes from
 * its ledger; over a whole run the records agree with it to the case (tests/laws).
 *
 * In a department: of the people who left in a month after being seen, the share whose stay, from their arrival to
 * their bed or the door, was within the deadline. People who left unseen are in neither, as in the published figure.
 */
import type { Minutes, Points } from '../scenario/types.ts';
import {
  type CaseRecord,
  type MonthResult,
  type Records,
  recordedAsValues,
  truthValues,
} from '../sim/recordTypes.ts';

export interface Tally {
  readonly counted: number;
  readonly inTime: number;
}

export const RECORDED = {
  inTime: recordedAsValues.indexOf('inTime'),
  breach: recordedAsValues.indexOf('breach'),
  leftUnseen: recordedAsValues.indexOf('leftUnseen'),
  notCounted: recordedAsValues.indexOf('notCounted'),
} as const;

export const TRUTH = {
  met: truthValues.indexOf('met'),
  selfResolved: truthValues.indexOf('selfResolved'),
  poorService: truthValues.indexOf('poorService'),
  returned: truthValues.indexOf('returned'),
  open: truthValues.indexOf('open'),
} as const;

export const FLAG = {
  byAmbulance: 1,
  admitted: 2,
  needless: 4,
  falsified: 8,
  harmed: 16,
  died: 32,
  trulyCounts: 64,
  trulyInTime: 128,
} as const;

/** A time at which something never happened. Times of the warm-up are negative too. */
export const NEVER: Minutes = -1;

/** Points; a month in which nothing was counted has missed nothing. */
export function figureOf(tally: Tally): Points {
  return tally.counted === 0 ? 100 : (100 * tally.inTime) / tally.counted;
}

/** As it is published: one decimal. A level is met by the published figure. */
export function published(figure: Points): Points {
  return Math.floor(figure * 10 + 0.5) / 10;
}

export function addTallies(tallies: readonly Tally[]): Tally {
  let counted = 0;
  let inTime = 0;
  for (const tally of tallies) {
    counted += tally.counted;
    inTime += tally.inTime;
  }
  return { counted, inTime };
}

/** Index 0 = month 1. A case counts in the month in whose return it stands. */
export function reportedByMonth(results: readonly MonthResult[]): Tally[] {
  return results.map(({ ledger: { booked } }) => ({
    counted: booked.inTime + booked.breach,
    inTime: booked.inTime,
  }));
}

export function trueByMonth(results: readonly MonthResult[]): Tally[] {
  return results.map(({ ledger: { truly } }) => ({ counted: truly.counted, inTime: truly.inTime }));
}

/** Minutes from true arrival until the person left, or reached the bed they waited for; -1 while it lasts. */
export function trueStays(records: Records): Float64Array {
  const arrived = records.column('arrived');
  const left = records.column('left');
  const bedReached = records.column('bedReached');
  const flags = records.column('flags');
  const stays = new Float64Array(records.length);
  for (let i = 0; i < records.length; i++) {
    const admitted = ((flags[i] as number) & FLAG.admitted) !== 0;
    const end = (admitted && bedReached[i] !== NEVER ? bedReached[i] : left[i]) as number;
    stays[i] = end === NEVER ? -1 : end - (arrived[i] as number);
  }
  return stays;
}

export function trueStay(record: CaseRecord): Minutes {
  const end = record.admitted && record.bedReached !== NEVER ? record.bedReached : record.left;
  return end === NEVER ? -1 : end - record.arrived;
}

/** Minutes in the books; -1 if no clock ran. */
export function recordedStay(record: CaseRecord): Minutes {
  if (record.clockStarted === NEVER || record.clockStopped === NEVER) return -1;
  return record.clockStopped - record.clockStarted;
}

/** Of 100 cases counted as successes, how many had their need met. */
export function truthOf100(results: readonly MonthResult[]): number {
  let successes = 0;
  let met = 0;
  for (const { records } of results) {
    const recordedAs = records.column('recordedAs');
    const truth = records.column('truth');
    for (let i = 0; i < records.length; i++) {
      if (recordedAs[i] !== RECORDED.inTime) continue;
      successes += 1;
      if (truth[i] === TRUTH.met) met += 1;
    }
  }
  return successes === 0 ? 100 : (100 * met) / successes;
}
