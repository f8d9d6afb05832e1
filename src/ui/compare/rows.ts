/** Rows of the comparison in three groups, which year a row speaks for, and what the four say of serious harm. */
import type { Comparison } from '../../run/revealTypes.ts';

type Row = Comparison['rows'][number];

/** Differences smaller than this share of the larger value are none. */
const CLEAR = 0.02;

/** The best value of a row, or null where the years hardly differ. */
export function bestOf({ values, better }: Row): number | null {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const largest = Math.max(Math.abs(least), Math.abs(most));
  if (largest === 0 || (most - least) / largest < CLEAR) return null;
  return better === 'lower' ? least : most;
}

/** Whether the last year is clearly better than the first. */
export function isBetter({ values, better }: Row): boolean {
  const [first = 0] = values;
  const last = values.at(-1) ?? first;
  const largest = Math.max(Math.abs(first), Math.abs(last));
  if (largest === 0 || Math.abs(first - last) / largest < CLEAR) return false;
  return last < first === (better === 'lower');
}

export interface Finding {
  /** What taking the number away did by itself, against what the year on purpose did. */
  readonly id: 'nothing' | 'little' | 'part' | 'enough' | 'even';
  /** Less serious harm than in the first year, in points of it. */
  readonly removed: number;
  readonly improved: number;
  readonly purpose: number;
}

/** A third of the way is little. */
const LITTLE = 1 / 3;

/** null where the service does not measure harm. */
export function findingOf(rows: readonly Row[]): Finding | null {
  const [first, ...others] = rows.find(({ id }) => id === 'harm')?.values ?? [];
  if (first === undefined || first === 0) return null;
  const [removed = 0, improved = 0, purpose = 0] = others.map((value) => (100 * (first - value)) / first);
  return { id: kindOf(removed, purpose), removed, improved, purpose };
}

function kindOf(removed: number, purpose: number): Finding['id'] {
  if (purpose < 100 * CLEAR) return 'even';
  if (removed < 0.5) return 'nothing';
  // In whole points, as they are said.
  if (Math.round(removed) >= Math.round(purpose)) return 'enough';
  return removed < LITTLE * purpose ? 'little' : 'part';
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
