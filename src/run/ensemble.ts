/**
 * Many years as a list of plain descriptions, and one of them run: which manager, which seed, which settings in; the
 * year in a few numbers out. Nothing else goes between threads.
 */
import { findScenario } from '../scenario/index.ts';
import type { Scenario, Share } from '../scenario/types.ts';
import type { Settings } from '../sim/types.ts';
import { isManager, type ManagerId, pushing } from './managers.ts';
import { managedYear, summaryOf, type YearSummary } from './summary.ts';

export interface YearJob {
  /** A registered organisation by its id, or one from a file. */
  readonly scenario: string | Scenario;
  readonly manager: ManagerId;
  /** On top of what the manager decides, all six behaviours are ordered so far, 0 to 1. */
  readonly intensity?: Share;
  readonly seed: number;
  /** What differs from the usual settings. */
  readonly settings: Partial<Settings>;
}

export interface EnsembleWish {
  readonly scenario: string | Scenario;
  readonly managers: readonly ManagerId[];
  readonly firstSeed: number;
  readonly seeds: number;
  readonly settings?: Partial<Settings>;
}

/** Seed by seed, so that the first results already show every manager. */
export function yearJobs({
  scenario,
  managers,
  firstSeed,
  seeds,
  settings = {},
}: EnsembleWish): readonly YearJob[] {
  return Array.from({ length: seeds }, (_, k) => firstSeed + k).flatMap((seed) =>
    managers.map((manager) => ({ scenario, manager, seed, settings })),
  );
}

/** Throws a sentence for the one who asked. */
export function runYearJob({ scenario, manager, intensity, seed, settings }: YearJob): YearSummary {
  const found = typeof scenario === 'string' ? findScenario(scenario) : scenario;
  if (found === undefined) throw new Error(`There is no organisation called “${String(scenario)}”.`);
  if (!isManager(manager)) throw new Error(`There is no standard manager called “${String(manager)}”.`);
  return summaryOf(
    managedYear(found, intensity === undefined ? manager : pushing(manager, intensity), seed, settings, true),
  );
}
