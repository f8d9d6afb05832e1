/**
 * Drift: how far the reported figure stands above the same formula on the true facts, in points.
 * Month of divergence: the first of three months in a row with more than two points.
 */
import type { Points } from '../scenario/types.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import { addTallies, figureOf, reportedByMonth, trueByMonth } from './measures.ts';

const MONTHS_IN_A_ROW = 3;
const POINTS_APART: Points = 2;

export interface Drift {
  /** Index 0 = month 1. */
  readonly reported: readonly Points[];
  readonly trueFigures: readonly Points[];
  readonly drift: readonly Points[];
  readonly year: { readonly reported: Points; readonly trueFigure: Points; readonly drift: Points };
  readonly divergenceMonth: number | null;
}

export function driftOf(results: readonly MonthResult[]): Drift {
  const reportedTallies = reportedByMonth(results);
  const trueTallies = trueByMonth(results);
  const reported = reportedTallies.map(figureOf);
  const trueFigures = trueTallies.map(figureOf);
  const drift = reported.map((figure, i) => figure - (trueFigures[i] as number));
  const year = {
    reported: figureOf(addTallies(reportedTallies)),
    trueFigure: figureOf(addTallies(trueTallies)),
  };
  return {
    reported,
    trueFigures,
    drift,
    year: { ...year, drift: year.reported - year.trueFigure },
    divergenceMonth: divergenceMonth(drift),
  };
}

/** `usual`: the drift that the books of the same months hold even where no number is aimed at; it is not counted. */
export function divergenceMonth(drift: readonly Points[], usual: readonly Points[] = []): number | null {
  const beyond = drift.map((points, i) => points - Math.max(0, usual[i] ?? 0));
  const first = beyond.findIndex((_, i) => {
    const row = beyond.slice(i, i + MONTHS_IN_A_ROW);
    return row.length === MONTHS_IN_A_ROW && row.every((points) => points > POINTS_APART);
  });
  return first < 0 ? null : first + 1;
}
