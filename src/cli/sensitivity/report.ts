/**
 * What the sets say together: for each of the lesson's contrasts how strong it is, and in how many sets it is faint or
 * flips; for each assumption how the contrast goes with it, and in which quarter of its range it is faint or flips.
 */

import { type Assumption, ranges } from '../../run/assumptions.ts';
import { shareOf } from '../../run/summary.ts';
import type { Scenario, Share } from '../../scenario/types.ts';
import words from '../../text/en/lab.json' with { type: 'json' };
import { noiseOf, spearman } from './rank.ts';
import type { SetRow } from './sets.ts';

/** How many times as much harm; above one, the lesson holds. */
export const contrasts = {
  chaser: {
    name: 'Chasing the figure harms more than honesty',
    times: ({ harm }: SetRow) => harm.chaser / harm.honest,
  },
  adaptive: {
    name: 'Gaming just enough harms more than honesty',
    times: ({ harm }: SetRow) => harm.adaptive / harm.honest,
  },
  purpose: {
    name: 'Purpose harms less than honesty',
    times: ({ harm }: SetRow) => harm.honest / harm.purpose,
  },
} as const;
export type Contrast = keyof typeof contrasts;
export const contrastValues = Object.keys(contrasts) as Contrast[];
export type ByContrast<T> = Readonly<Record<Contrast, T>>;

const QUARTERS = 4;
/** Below so many times as much harm a contrast is faint: nobody would see it in one year. */
const FAINT = 1.05;

/** How a contrast goes with one assumption. */
export interface Bearing {
  /** Rank correlation of its strength with the assumption: above zero, more of it makes the lesson stronger. */
  readonly rank: number;
  /** Share of sets in which it is faint, and in which it flips, by quarter of the range, the lowest values first. */
  readonly faint: readonly Share[];
  readonly flips: readonly Share[];
}

export interface AssumptionRow {
  readonly id: string;
  readonly name: string;
  readonly range: string;
  readonly bearing: ByContrast<Bearing>;
}

export interface ContrastRow {
  readonly name: string;
  /** Times as much harm: in the middle set, and between which values nine of ten sets lie. */
  readonly middle: number;
  readonly from: number;
  readonly to: number;
  /** In the set that speaks most against it. */
  readonly weakest: number;
  /** Share of sets in which it is faint or worse, and in which it is the other way round. */
  readonly faint: Share;
  readonly flips: Share;
}

export interface Report {
  readonly scenario: string;
  readonly sets: number;
  /** Rank correlations within this may be chance. */
  readonly noise: number;
  readonly contrasts: ByContrast<ContrastRow>;
  /** The assumption that matters most first. */
  readonly assumptions: readonly AssumptionRow[];
  /** Not assumed but seen: how far honest ends below the level. */
  readonly gap: AssumptionRow;
}

export function reportOf(scenario: Scenario, rows: readonly SetRow[]): Report {
  const assumptions = (ranges[scenario.id] ?? []).map((assumption, i) => ({
    id: assumption.id,
    name: nameOf(scenario.id, assumption.id),
    range: rangeOf(assumption),
    bearing: bearingOf(rows, ({ values }) => values[i] as number),
  }));
  const gaps = rows.map(gapOf);
  return {
    scenario: scenario.id,
    sets: rows.length,
    noise: noiseOf(rows.length),
    contrasts: byContrast((contrast) => contrastRow(contrast, rows)),
    assumptions: assumptions.toSorted((a, b) => weightOf(b) - weightOf(a)),
    gap: {
      id: 'gap',
      name: 'Honest’s distance below the level',
      range: `${signed(Math.min(...gaps))} to ${signed(Math.max(...gaps))} points`,
      bearing: bearingOf(rows, gapOf),
    },
  };
}

/** In a trainer's words: an organisation's own, or those of all. */
function nameOf(scenario: string, id: string): string {
  const names: Readonly<Record<string, Readonly<Record<string, string>>>> = words.assumptions;
  return names[scenario]?.[id] ?? names['all']?.[id] ?? id;
}

function byContrast<T>(of: (contrast: Contrast) => T): ByContrast<T> {
  return { chaser: of('chaser'), adaptive: of('adaptive'), purpose: of('purpose') };
}

function gapOf({ settings, figure }: SetRow): number {
  return settings.level - figure.honest;
}

function contrastRow(contrast: Contrast, rows: readonly SetRow[]): ContrastRow {
  const { name, times } = contrasts[contrast];
  const sorted = rows.map(times).toSorted((a, b) => a - b);
  const at = (share: Share) => sorted[Math.round(share * (sorted.length - 1))] ?? 1;
  const [faint, flips] = [shareOf(sorted, isFaint), shareOf(sorted, hasFlipped)];
  return { name, middle: at(0.5), from: at(0.05), to: at(0.95), weakest: at(0), faint, flips };
}

function isFaint(times: number): boolean {
  return times < FAINT;
}

function hasFlipped(times: number): boolean {
  return times < 1;
}

function bearingOf(rows: readonly SetRow[], measure: (row: SetRow) => number): ByContrast<Bearing> {
  const sorted = rows.toSorted((a, b) => measure(a) - measure(b));
  const quarters = Array.from({ length: QUARTERS }, (_, q) =>
    sorted.slice(
      Math.round((q * sorted.length) / QUARTERS),
      Math.round(((q + 1) * sorted.length) / QUARTERS),
    ),
  );
  return byContrast((contrast) => {
    const { times } = contrasts[contrast];
    const inQuarters = (is: (strength: number) => boolean) =>
      quarters.map((quarter) => shareOf(quarter, (row) => is(times(row))));
    return {
      rank: spearman(rows.map(measure), rows.map(times)),
      faint: inQuarters(isFaint),
      flips: inQuarters(hasFlipped),
    };
  });
}

function weightOf({ bearing }: AssumptionRow): number {
  return Math.max(...contrastValues.map((contrast) => Math.abs(bearing[contrast].rank)));
}

function rangeOf({ by, least, most }: Assumption): string {
  return by === 'points' ? `${signed(least)} to ${signed(most)} points` : `× ${least} to ${most}`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(Math.round(value))}`;
}
