/**
 * V14 of EVIDENCE.md, where cases are booked by the month: do successes bunch at its end, are those of its last days
 * thinner, and is anything kept for the next? What is seen of a year, and the rows that follow from all seeds.
 */
import { DAY, DAYS_PER_MONTH } from '../../lib/time.ts';
import { mean } from '../../run/summary.ts';
import type { Year } from '../../run/year.ts';
import { NEVER, RECORDED } from '../../scoring/measures.ts';
import { type Arm, type ByArm, ofArm } from './arms.ts';
import { percent, row, type ValidationRow } from './row.ts';

export interface MonthEnd {
  /** Successes booked in time, by day of the month in whose return they stand; thin ones among them. */
  readonly byDay: readonly number[];
  readonly thinByDay: readonly number[];
  /** The same successes by the day on which the clock stopped, whenever that was written. */
  readonly byDayItself: readonly number[];
  /** Of those in the first week, kept from the month before: a share. */
  readonly heldInFirstWeek: number;
}

/** Five working days. */
const WEEK = 7;

/**
 * What the studies behind V14 counted: entries in the office’s own books. A success stands under the day on which it
 * was written, which can be later than the day on which its clock stopped; a kept one on the first day of the next month.
 */
export function monthEndOf({ scenario, results }: Year): MonthEnd {
  const byDay = new Array<number>(DAYS_PER_MONTH).fill(0);
  const thinByDay = byDay.slice();
  const byDayItself = byDay.slice();
  let allKept = 0;
  for (const { records } of results) {
    const at = (name: Parameters<typeof records.column>[0], i: number) => records.column(name)[i] as number;
    for (let i = 0; i < records.length; i += 1) {
      if (at('recordedAs', i) !== RECORDED.inTime) continue;
      const entered = at('written', i) === NEVER ? at('clockStopped', i) : at('written', i);
      const day = Math.floor(entered / DAY);
      const month = Math.floor(day / DAYS_PER_MONTH) + 1;
      const isKept = at('bookedMonth', i) > month;
      const itself = Math.floor(at('clockStopped', i) / DAY) % DAYS_PER_MONTH;
      byDayItself[itself] = (byDayItself[itself] as number) + 1;
      const inMonth = isKept ? 0 : day - (month - 1) * DAYS_PER_MONTH;
      byDay[inMonth] = (byDay[inMonth] as number) + 1;
      if (scenario.endings[at('ending', i)] === 'thin')
        thinByDay[inMonth] = (thinByDay[inMonth] as number) + 1;
      if (isKept) allKept += 1;
    }
  }
  return { byDay, thinByDay, byDayItself, heldInFirstWeek: allKept / Math.max(1, sum(byDay.slice(0, WEEK))) };
}

/** `words`: what is booked there, what the thin ones are, and what happened where that can be days before the entry. */
export function monthEndRows(
  data: readonly { readonly arms: ByArm<MonthEnd> }[],
  words: { readonly booked: string; readonly thin: string; readonly source: string; readonly went?: string },
): ValidationRow[] {
  const facts = { fact: 'V14', source: words.source } as const;
  const alsoBy = (went: string, arm: Arm) =>
    `by the day on which ${went}: ${mean(ofArm(data, arm, ({ byDayItself }) => bunching(byDayItself))).toFixed(2)}`;
  const rush = (published: string, band: readonly [number, number], arm: Arm) =>
    row(
      { ...facts, published, ...(words.went === undefined ? {} : { note: alsoBy(words.went, arm) }) },
      `${words.booked} a day in the last week : month, ${arm.toUpperCase()}`,
      band,
      ofArm(data, arm, ({ byDay }) => bunching(byDay)),
    );
  return [
    rush('4.9 times (US budgets)', [1.3, 5], 'target'),
    row(
      { ...facts, published: '2.2 to 5.6 times' },
      `${words.thin} among them : before, TARGET`,
      [1.3, Infinity],
      ofArm(data, 'target', thinner),
    ),
    rush('no spike where nothing ends', [0.9, 1.2], 'purpose'),
    rush('slack after an early hit', [0, 1], 'terror'),
    row(
      { ...facts, published: 'at least 10%' },
      'held stock in the first week, TERROR, %',
      [10, Infinity],
      ofArm(data, 'terror', ({ heldInFirstWeek }) => 100 * heldInFirstWeek),
    ),
  ];
}

/** A day of the last week, times a day of the month. */
function bunching(byDay: readonly number[]): number {
  return sum(byDay.slice(-WEEK)) / WEEK / (sum(byDay) / byDay.length);
}

/** Share of thin ones in the last week, times that of the days before. */
function thinner({ byDay, thinByDay }: MonthEnd): number {
  const share = (from: number, to: number) =>
    percent(sum(thinByDay.slice(from, to)), sum(byDay.slice(from, to)));
  const last = byDay.length - WEEK;
  return share(last, byDay.length) / Math.max(0.1, share(0, last));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
