/** Means of few values and how far they may be off: Student's t, two-sided, 95 %. */

/** t for 1, 2, … degrees of freedom, as printed in tables; beyond, a series around the normal quantile. */
const FEW: readonly number[] = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228];
const NORMAL = 1.959964;

/** For degrees of freedom that need not be whole (Welch). None: nothing can be said. */
export function studentT(freedom: number): number {
  if (!(freedom >= 1)) return Infinity;
  const low = Math.floor(freedom);
  const from = FEW[low - 1];
  if (from === undefined) return series(freedom);
  const to = FEW[low] ?? series(low + 1);
  return from + (freedom - low) * (to - from);
}

function series(freedom: number): number {
  const z = NORMAL;
  const cube = z * z * z;
  const fifth = cube * z * z;
  return z + (cube + z) / (4 * freedom) + (5 * fifth + 16 * cube + 3 * z) / (96 * freedom * freedom);
}

export interface Estimate {
  readonly count: number;
  readonly mean: number;
  /** Half the width of the 95 % interval; null where there are fewer than two values. */
  readonly off: number | null;
  /** Sample variance; 0 for one value. */
  readonly variance: number;
}

/** null for no value at all. */
export function estimateOf(values: readonly number[]): Estimate | null {
  const count = values.length;
  if (count === 0) return null;
  const mean = sum(values) / count;
  if (count === 1) return { count, mean, off: null, variance: 0 };
  const variance = sum(values.map((value) => (value - mean) * (value - mean))) / (count - 1);
  return { count, mean, off: studentT(count - 1) * Math.sqrt(variance / count), variance };
}

/** First less second, without assuming that both scatter alike (Welch). */
export function differenceOf(first: Estimate, second: Estimate): { mean: number; off: number | null } {
  const mean = first.mean - second.mean;
  if (first.off === null || second.off === null) return { mean, off: null };
  const a = first.variance / first.count;
  const b = second.variance / second.count;
  if (a + b === 0) return { mean, off: 0 };
  const freedom = ((a + b) * (a + b)) / ((a * a) / (first.count - 1) + (b * b) / (second.count - 1));
  return { mean, off: studentT(freedom) * Math.sqrt(a + b) };
}

/** (1.96 + 0.84)²: seen in four of five rooms. */
const SEEN = 7.85;
const MOST = 999;

/** How many in each half would show a difference of this size in four rooms of five; null where there is none. */
export function neededEach(first: Estimate, second: Estimate): number | null {
  const apart = first.mean - second.mean;
  if (apart === 0) return null;
  const needed = Math.ceil((SEEN * (first.variance + second.variance)) / (apart * apart)) + 1;
  return Math.min(MOST, Math.max(2, needed));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
