/**
 * Many years as a list of plain descriptions, and one of them run: which manager, which seed, which settings in; the
 * year in a few numbers out. Nothing else goes between threads.
 */
import { findScenario } from '../scenario/index.ts';
import { type Behaviour, behaviourValues, type Scenario, type Share } from '../scenario/types.ts';
import { clearShelf, createShelf } from '../sim/door.ts';
import type { Settings } from '../sim/types.ts';
import { isManager, type Manager, type ManagerId, pushing } from './managers.ts';
import { managedYear, summaryOf, type YearSummary } from './summary.ts';
import type { Year } from './year.ts';

export interface YearJob {
  /** A registered organisation by its id, or one from a file. */
  readonly scenario: string | Scenario;
  readonly manager: ManagerId;
  /** On top of what the manager decides, all six behaviours are ordered so far, 0 to 1. */
  readonly intensity?: Share;
  /** Of the six, those that are not ordered. */
  readonly spared?: readonly Behaviour[];
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

/** Year after year is written into the same books: only what was seen in it is kept. */
const shelf = createShelf();

/** Throws a sentence for the one who asked. */
export function runYearJob(job: YearJob): YearSummary {
  const { scenario, manager, intensity, seed, settings } = job;
  const found = typeof scenario === 'string' ? findScenario(scenario) : scenario;
  if (found === undefined) throw new Error(`There is no organisation called “${String(scenario)}”.`);
  if (!isManager(manager)) throw new Error(`There is no standard manager called “${String(manager)}”.`);
  const policy = intensity === undefined ? manager : sparing(pushing(manager, intensity), job.spared ?? []);
  return summaryOf(passingYear(found, policy, seed, settings));
}

/** A year to be looked at before the next one is run, which is written over its records. */
export function passingYear(
  scenario: Scenario,
  manager: ManagerId | Manager,
  seed: number,
  settings: Partial<Settings> = {},
): Year {
  clearShelf(shelf);
  return managedYear(scenario, manager, seed, settings, shelf);
}

function sparing(manager: Manager, spared: readonly Behaviour[]): Manager {
  return (context) => {
    const decisions = manager(context);
    const { intensities = {} } = decisions;
    const left = behaviourValues.map((each) => [each, spared.includes(each) ? 0 : (intensities[each] ?? 0)]);
    return { ...decisions, intensities: Object.fromEntries(left) };
  };
}
