/**
 * The two halves of a room side by side: those under the target and those on purpose, with the same people. Each
 * measure is a mean over runs with its 95 % interval; whether the room is large enough to tell is said, and how large
 * it would have to be.
 */
import { differenceOf, type Estimate, estimateOf, neededEach } from '../lib/interval.ts';
import type { TruthRow } from './state.ts';
import { meanOf, ownMonths, runsOf } from './sums.ts';

const halvesMeasures = ['figure', 'helped', 'harm'] as const;
/** Reported figure, points; people helped of 100 closed; expected harm a month, persons. */
export type HalvesMeasure = (typeof halvesMeasures)[number];

export interface Half {
  readonly count: number;
  readonly mean: number;
  readonly off: number | null;
}

export interface HalvesRow {
  readonly measure: HalvesMeasure;
  readonly target: Half | null;
  readonly purpose: Half | null;
  /** Target less purpose. */
  readonly difference: { readonly mean: number; readonly off: number | null } | null;
  /** `told`: the interval of the difference does not hold zero. `alone`: a half has fewer than two runs. */
  readonly verdict: 'told' | 'untold' | 'alone' | 'empty';
  /** Runs in each half that would be needed; only where it is not told, and can be guessed. */
  readonly needed: number | null;
}

export interface Halves {
  readonly target: number;
  readonly purpose: number;
  readonly rows: readonly HalvesRow[];
}

export function halvesOf(rows: readonly TruthRow[]): Halves {
  const runs = runsOf(rows);
  const target = runs.filter(({ regime }) => regime === 'target');
  const purpose = runs.filter(({ regime }) => regime === 'purpose');
  return {
    target: target.length,
    purpose: purpose.length,
    rows: halvesMeasures.map((measure) => rowOf(measure, target, purpose)),
  };
}

function rowOf(
  measure: HalvesMeasure,
  targets: readonly TruthRow[],
  purposes: readonly TruthRow[],
): HalvesRow {
  const target = estimateOf(targets.flatMap((row) => valuesOf(measure, row)));
  const purpose = estimateOf(purposes.flatMap((row) => valuesOf(measure, row)));
  const shown = { measure, target: shownOf(target), purpose: shownOf(purpose) };
  if (target === null || purpose === null)
    return { ...shown, difference: null, verdict: 'empty', needed: null };
  const difference = differenceOf(target, purpose);
  if (difference.off === null) return { ...shown, difference, verdict: 'alone', needed: null };
  const told = Math.abs(difference.mean) > difference.off;
  return {
    ...shown,
    difference,
    verdict: told ? 'told' : 'untold',
    needed: told ? null : neededEach(target, purpose),
  };
}

function shownOf(estimate: Estimate | null): Half | null {
  if (estimate === null) return null;
  const { count, mean, off } = estimate;
  return { count, mean, off };
}

/** One value a run; none where there is nothing to be measured. */
function valuesOf(measure: HalvesMeasure, row: TruthRow): number[] {
  const months = ownMonths(row);
  switch (measure) {
    case 'figure':
      return some(meanOf(months.map(({ figure }) => figure)));
    case 'harm':
      return some(meanOf(months.map(({ harm }) => harm)));
    case 'helped': {
      const closed = months.reduce((sum, month) => sum + month.closed, 0);
      return closed === 0 ? [] : [(100 * months.reduce((sum, month) => sum + month.helped, 0)) / closed];
    }
  }
}

function some(value: number | null): number[] {
  return value === null ? [] : [value];
}
