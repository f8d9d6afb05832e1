/**
 * Every run a dot, month by month: what it had reported so far, and how many of a hundred people it had helped so far.
 * Both are of the participant's own months alone; a run that has none yet is not there, and one that lost its chair
 * stays where it was.
 */
import type { MonthTruth, TruthRow } from './state.ts';
import { meanOf, ownMonths } from './sums.ts';

export interface Star {
  readonly id: string;
  readonly isManager: boolean;
  readonly regime: TruthRow['regime'];
  /** Mean published figure so far, points. */
  readonly figure: number;
  /** Of 100 whose case was closed so far, those whose need was met. */
  readonly helped: number;
  /** The chair is lost by now. */
  readonly lost: boolean;
}

export interface Constellation {
  /** Index 0 = month 1. */
  readonly months: readonly (readonly Star[])[];
}

export function constellationOf(rows: readonly TruthRow[]): Constellation {
  const told = rows.filter(({ months }) => months.length > 0);
  const last = Math.max(0, ...told.flatMap(({ months }) => months.map(({ month }) => month)));
  return {
    months: Array.from({ length: last }, (_, i) => told.flatMap((row) => starOf(row, i + 1))),
  };
}

function starOf(row: TruthRow, month: number): Star[] {
  const so = countedOf(row).filter((each) => each.month <= month);
  const closed = so.reduce((sum, each) => sum + each.closed, 0);
  const figure = meanOf(so.map((each) => each.figure));
  if (figure === null || closed === 0) return [];
  const { id, isManager, regime, replacedIn } = row;
  const helped = (100 * so.reduce((sum, each) => sum + each.helped, 0)) / closed;
  return [{ id, isManager, regime, figure, helped, lost: replacedIn !== null && replacedIn <= month }];
}

/** All months of a standard manager are its own. */
function countedOf(row: TruthRow): readonly MonthTruth[] {
  return row.isManager ? row.months : ownMonths(row);
}
