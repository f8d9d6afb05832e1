/** A row of the validation table: a published fact, its band, and the same figure of the simulation. */
import { halfInterval, mean } from '../../run/summary.ts';
import type { Scenario } from '../../scenario/types.ts';

const factValues = [
  'V1',
  'V2',
  'V4',
  'V5',
  'V6',
  'V7',
  'V8',
  'V9',
  'V10',
  'V11',
  'V12',
  'V14',
  'V15',
] as const;
/** Rows of EVIDENCE.md section 1 that the three organisations can show. */
export type Fact = (typeof factValues)[number];

export interface ValidationRow {
  readonly fact: Fact;
  readonly what: string;
  readonly published: string;
  readonly least: number;
  readonly most: number;
  readonly simulated: number;
  /** Half the 95 % interval over seeds; null where it comes from all seeds together. */
  readonly interval: number | null;
  readonly pass: boolean;
  /** Rows of EVIDENCE.md. */
  readonly source: string;
  /** 'reproduced input' where the fact is an input of the model. */
  readonly note: string;
}

/** How one organisation is held to the facts. */
export interface Validation<Data> {
  /** What is looked at on one seed: plain data, so that worker threads can do it. */
  readonly job: (scenario: Scenario, seed: number) => Data;
  /** The rows that follow from all seeds. */
  readonly rows: (data: readonly Data[]) => ValidationRow[];
}

/** What several rows of one fact share. */
export type Facts = Pick<ValidationRow, 'fact' | 'published' | 'source'> & { readonly note?: string };
export type Band = readonly [least: number, most: number];

/** `values`: one for each seed, or a single one that comes from all of them together. */
export function row(facts: Facts, what: string, band: Band, values: readonly number[]): ValidationRow {
  const [least, most] = band;
  const simulated = mean(values);
  const interval = values.length > 1 ? halfInterval(values) : null;
  const pass = values.length > 0 && simulated >= least && simulated <= most;
  return { note: '', ...facts, what, least, most, simulated, interval, pass };
}

/**
 * A figure that comes from all seeds together, such as a quotient of sums, as one value for each seed (the jackknife's
 * pseudo-values), so that it has an interval like any other.
 */
export function perSeed<T>(seeds: readonly T[], figure: (seeds: readonly T[]) => number): number[] {
  const whole = figure(seeds);
  if (seeds.length < 2) return [whole];
  return seeds.map((_, left) => {
    const without = figure(seeds.filter((_seed, k) => k !== left));
    return seeds.length * whole - (seeds.length - 1) * without;
  });
}

/** Points: a part of a whole, nought of nothing. */
export function percent(part: number, whole: number): number {
  return (100 * part) / Math.max(1, whole);
}

const bandOf = ({ least, most }: ValidationRow) =>
  least === -Infinity ? `at most ${most}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`;

/** One line a row, aligned. */
export function validationLines(rows: readonly ValidationRow[]): string[] {
  const what = Math.max(16, ...rows.map((each) => each.what.length));
  const published = Math.max(9, ...rows.map((each) => each.published.length));
  const head = `${'fact'.padEnd(5)}${'simulated figure'.padEnd(what + 2)}${'published'.padEnd(published + 2)}${'band'.padEnd(16)}${'simulated'.padStart(16)}  result  source`;
  const lines = rows.map((each) => {
    const digits = Math.abs(each.simulated) < 10 ? 2 : 1;
    const interval = each.interval === null ? '' : ` ±${each.interval.toFixed(digits)}`;
    const seen = `${each.simulated.toFixed(digits)}${interval}`.padStart(16);
    const note = each.note === '' ? '' : ` (${each.note})`;
    return `${each.fact.padEnd(5)}${each.what.padEnd(what + 2)}${each.published.padEnd(published + 2)}${bandOf(each).padEnd(16)}${seen}  ${each.pass ? 'pass  ' : 'MISS  '}  ${each.source}${note}`;
  });
  const missed = rows.filter(({ pass }) => !pass).length;
  return [head, ...lines, '', `${rows.length - missed} of ${rows.length} within their bands.`];
}
