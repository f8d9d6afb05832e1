/** One line of the table of speeds and sizes: what was measured beside its budget. */

import { textTable } from '../sim/table.ts';

export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly budget: number;
  /** Which side of the budget is good. */
  readonly direction: 'at most' | 'at least';
  readonly pass: boolean;
}

export function row(
  name: string,
  value: number,
  unit: string,
  budget: number,
  direction: Row['direction'] = 'at most',
): Row {
  const pass = direction === 'at most' ? value <= budget : value >= budget;
  return { name, value, unit, budget, direction, pass };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Three figures that matter, thousands apart. */
export function readable(value: number): string {
  if (!Number.isFinite(value)) return 'none';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function tableOf(all: readonly Row[]): string {
  const lines = all.map(({ name, value, unit, budget, direction, pass }) => [
    name,
    readable(value),
    unit,
    `${direction} ${readable(budget)}`,
    pass ? 'pass' : 'MISS',
  ]);
  return textTable(['what', 'value', 'unit', 'budget', ''], lines);
}
