/**
 * Tables that turn a draw in [0, 1) into an exponential, normal or lognormal value: 1,024 cells, value at the
 * middle of each, no interpolation. The exponential has mean 1, the lognormal median 1. Built once, at load.
 */
import { mix } from './draw.ts';
import { exp, ln, normalQuantile } from './exact.ts';

const CELLS = 1024;
/** A draw is 32 bits: its first ten say the cell. */
const CELL_SHIFT = 22;

export type QuantileTable = Float64Array;

function build(value: (p: number) => number): QuantileTable {
  const table = new Float64Array(CELLS);
  for (let k = 0; k < CELLS; k += 1) table[k] = value((k + 0.5) / CELLS);
  return table;
}

export const exponential: QuantileTable = build((p) => -ln(1 - p));
export const normal: QuantileTable = build(normalQuantile);

const lognormals = new Map<number, QuantileTable>();

/** Lognormal with median 1 and the given standard deviation of the logarithm. The last few are kept. */
export function lognormal(sigma: number): QuantileTable {
  const kept = lognormals.get(sigma);
  if (kept !== undefined) return kept;
  const table = build((p) => exp(sigma * normalQuantile(p)));
  if (lognormals.size >= 64) lognormals.clear();
  lognormals.set(sigma, table);
  return table;
}

/** The table's value for a draw u in [0, 1). */
export function at(table: QuantileTable, u: number): number {
  return table[(u * CELLS) | 0] as number;
}

/** The same for the draw of a key, `at(table, drawFrom(key, purpose))`, without the way over a fraction. */
export function atDraw(table: QuantileTable, key: number, purpose: number): number {
  return table[mix(key, purpose) >>> CELL_SHIFT] as number;
}
