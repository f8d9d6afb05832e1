/**
 * Hundreds who sat in one chair, as jobs for the pool (run/pool.ts) and as what is drawn of each: the standard managers,
 * and between leaving the number alone and giving all to it, managers who push it so far and no further. Every manager
 * has the same people and the same luck as every other of the seed; the first seed is the player's own.
 */
import type { Settings } from '../sim/types.ts';
import type { YearJob } from './ensemble.ts';
import type { ManagerId } from './managers.ts';
import type { Sitter } from './revealTypes.ts';
import type { YearSummary } from './summary.ts';

const standard = [
  'purpose',
  'chaser',
  'honest',
  'adaptive',
  'dutiful',
  'tempted',
] as const satisfies ManagerId[];
/** How far the others push, of 1. */
const intensities = [0.5, 0.2, 0.8, 0.1, 0.35, 0.65, 0.9, 0.05] as const;
const SEEDS = 15;
const MOST_SEED = 0xffff_ffff;

/**
 * Seed by seed, so that the first results already show the whole spread. Nobody is sent away in the middle of a year:
 * the standing says who would have been.
 */
export function chairJobs(scenario: string, seed: number, settings: Partial<Settings>): readonly YearJob[] {
  const shared = { scenario, settings: { ...settings, regime: 'target', tenure: false } } as const;
  return Array.from({ length: SEEDS }, (_, k) => (seed + k) % (MOST_SEED + 1)).flatMap((each) => [
    ...standard.map((manager) => ({ ...shared, manager, seed: each })),
    ...intensities.map((intensity) => ({ ...shared, manager: 'honest' as const, intensity, seed: each })),
  ]);
}

export function sitterOf({ manager, intensity }: YearJob, year: YearSummary): Sitter {
  return {
    manager: intensity === undefined ? manager : 'between',
    reported: year.yearFigure,
    trueFigure: year.yearTrueFigure,
    harm: year.harm,
    pushed: year.pushed,
    lostIn: year.zeroIn,
  };
}
