/** Jobs by seed that worker threads can be asked for by name: nothing but plain data goes in and out. */
import { runYearJob, type YearJob } from '../run/ensemble.ts';
import { scenarios } from '../scenario/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { choicesOf } from './choices.ts';
import { behavioursOf, seatsOf } from './experiments.ts';
import { fairnessOf } from './fairness.ts';
import { occasionsOf } from './occasions.ts';
import { curveOf } from './search/curve.ts';
import { setOf } from './sensitivity/sets.ts';
import { steadyOf } from './steady.ts';
import { validationFor } from './validate/index.ts';

/** A year of each manager. */
interface WishedYears {
  readonly managers: readonly YearJob['manager'][];
  readonly settings: YearJob['settings'];
}

const jobs = {
  years: (scenario: Scenario, seed: number, { managers, settings }: WishedYears) =>
    managers.map((manager) => runYearJob({ scenario, manager, seed, settings })),
  seats: seatsOf,
  alone: (scenario: Scenario, seed: number) => behavioursOf(scenario, seed, false),
  /** The gain of every second month only. */
  aloneBriefly: (scenario: Scenario, seed: number) => behavioursOf(scenario, seed, false, 2),
  alonePressed: (scenario: Scenario, seed: number) => behavioursOf(scenario, seed, true),
  fairness: fairnessOf,
  steady: steadyOf,
  choices: choicesOf,
  occasions: occasionsOf,
  validation: (scenario: Scenario, seed: number) => validationFor(scenario.id)?.job(scenario, seed),
  search: curveOf,
  sensitivity: setOf,
} as const;

export type JobName = keyof typeof jobs;
export type JobResult<Name extends JobName> = ReturnType<(typeof jobs)[Name]>;

/** What a job is told beside the organisation and the seed; most are told nothing. */
export type Told<Name extends JobName> =
  Parameters<(typeof jobs)[Name]> extends readonly [Scenario, number, infer What]
    ? readonly [What]
    : readonly [];

export interface Job {
  readonly name: JobName;
  /** A registered organisation by its id, or one from a file. */
  readonly scenario: string | Scenario;
  readonly seeds: readonly number[];
  readonly told: readonly unknown[];
}

export function runJob({ name, scenario, seeds, told }: Job): unknown[] {
  const found = typeof scenario === 'string' ? scenarios[scenario] : scenario;
  if (found === undefined) throw new Error(`There is no scenario called ${String(scenario)}.`);
  const job = jobs[name] as (scenario: Scenario, seed: number, ...told: readonly unknown[]) => unknown;
  return seeds.map((seed) => job(found, seed, ...told));
}
