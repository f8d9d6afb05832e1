/** Rank correlation after Spearman: of two lists, how far one rises when the other does, −1 to 1. */
import { mean } from '../../run/summary.ts';

export function spearman(xs: readonly number[], ys: readonly number[]): number {
  const [a, b] = [ranksOf(xs), ranksOf(ys)];
  const [meanA, meanB] = [mean(a), mean(b)];
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  a.forEach((rank, i) => {
    const [da, db] = [rank - meanA, (b[i] as number) - meanB];
    both += da * db;
    ofA += da * da;
    ofB += db * db;
  });
  return ofA === 0 || ofB === 0 ? 0 : both / Math.sqrt(ofA * ofB);
}

/** Rank of each value, from 1; equal values share the mean of their ranks. */
function ranksOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

/** Two lists without any connection stay within this in 95 of 100 cases. */
export function noiseOf(count: number): number {
  return count < 3 ? 1 : 1.96 / Math.sqrt(count - 1);
}
