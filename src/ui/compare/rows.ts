/** Rows of the comparison in three groups, and which year a row speaks for. */
import type { Comparison } from '../../run/revealTypes.ts';

type Row = Comparison['rows'][number];

/** Differences smaller than this share of the larger value are none. */
const CLEAR = 0.02;

export function isBetter({ first, second, better }: Row): 'first' | 'second' | null {
  const largest = Math.max(Math.abs(first), Math.abs(second));
  if (largest === 0 || Math.abs(first - second) / largest < CLEAR) return null;
  return second < first === (better === 'lower') ? 'second' : 'first';
}

const groupOf: Readonly<Record<string, 'people' | 'number'>> = {
  harm: 'people',
  deaths: 'people',
  needMet: 'people',
  metFirstTime: 'people',
  failureDemand: 'people',
  timeToNeedMet: 'people',
  longStay: 'people',
  veryLongStay: 'people',
  leftUnseen: 'people',
  turnedAway: 'people',
  leftBehind: 'people',
  thin: 'people',
  lasting: 'people',
  burden: 'people',
  timeToSeen: 'people',
  unneeded: 'people',
  reportedFigure: 'number',
  trueFigure: 'number',
  pretend: 'number',
  reportingHours: 'number',
};

const order = ['people', 'number', 'place'] as const;

export interface RowGroup {
  readonly id: (typeof order)[number];
  readonly rows: readonly Row[];
}

/** What happened to people; what the number said; what became of the place (and whatever is new). */
export function groupRows(rows: readonly Row[]): RowGroup[] {
  return order
    .map((id) => ({ id, rows: rows.filter((row) => (groupOf[row.id] ?? 'place') === id) }))
    .filter((group) => group.rows.length > 0);
}
