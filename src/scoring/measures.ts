/**
 * The figure, twice: as the books have it and by the same formula on what truly happened.
 *
 * Reported: of the cases booked in a month, the share that counts as in time. True: of the people who truly left in a
 * month after being seen, the share whose true stay, from their arrival to their bed or the door, was within the
 * deadline. People who left unseen are in neither, as in the published figure.
 */
import type { Minutes, Points } from '../scenario/types.ts';
import {
  type CaseRecord,
  type MonthResult,
  type Records,
  recordedAsValues,
  truthValues,
} from '../sim/types.ts';

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

export const FLAG = { byAmbulance: 1, admitted: 2, needless: 4, falsified: 8, harmed: 16, died: 32 } as const;

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

/** By month from 1, index 0 = month 1. A case counts in the month in which it is booked, whenever it was written. */
export function reportedByMonth(results: readonly MonthResult[]): Tally[] {
  return byMonth(results.length, (add) => {
    for (const { records } of results) {
      const booked = records.column('bookedMonth');
      const recordedAs = records.column('recordedAs');
      for (let i = 0; i < records.length; i++) {
        const as = recordedAs[i];
        if (as === RECORDED.inTime) add(booked[i] as number, true);
        else if (as === RECORDED.breach) add(booked[i] as number, false);
      }
    }
  });
}

export function trueByMonth(results: readonly MonthResult[], deadline: Minutes): Tally[] {
  return byMonth(results.length, (add) => {
    for (const { records } of results) {
      const closed = records.column('closedMonth');
      const seen = records.column('seen');
      const stays = trueStays(records);
      for (let i = 0; i < records.length; i++) {
        const stay = stays[i] as number;
        if (stay >= 0 && (seen[i] as number) >= 0) add(closed[i] as number, stay < deadline);
      }
    }
  });
}

function byMonth(months: number, fill: (add: (month: number, inTime: boolean) => void) => void): Tally[] {
  const counted = new Array<number>(months).fill(0);
  const good = new Array<number>(months).fill(0);
  fill((month, inTime) => {
    if (month < 1 || month > months) return;
    counted[month - 1] = (counted[month - 1] as number) + 1;
    if (inTime) good[month - 1] = (good[month - 1] as number) + 1;
  });
  return counted.map((all, i) => ({ counted: all, inTime: good[i] as number }));
}

/** Minutes from true arrival to the bed, or to the door for those not admitted; -1 while it lasts. */
export function trueStays(records: Records): Float64Array {
  const arrived = records.column('arrived');
  const left = records.column('left');
  const bedReached = records.column('bedReached');
  const flags = records.column('flags');
  const stays = new Float64Array(records.length);
  for (let i = 0; i < records.length; i++) {
    const admitted = ((flags[i] as number) & FLAG.admitted) !== 0;
    const end = (admitted && (bedReached[i] as number) >= 0 ? bedReached[i] : left[i]) as number;
    stays[i] = end < 0 ? -1 : end - (arrived[i] as number);
  }
  return stays;
}

export function trueStay(record: CaseRecord): Minutes {
  const end = record.admitted && record.bedReached >= 0 ? record.bedReached : record.left;
  return end < 0 ? -1 : end - record.arrived;
}

/** Minutes in the books; -1 if no clock ran. */
export function recordedStay(record: CaseRecord): Minutes {
  if (record.clockStarted < 0 || record.clockStopped < 0) return -1;
  return record.clockStopped - record.clockStarted;
}
