/** Jobs by seed that worker threads can be asked for by name: nothing but plain data goes in and out. */
import { scenarios } from '../scenario/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { behavioursOf, seatsOf } from './experiments.ts';
import { validationFor } from './validate/index.ts';

const jobs = {
  seats: seatsOf,
  alone: (scenario: Scenario, seed: number) => behavioursOf(scenario, seed, false),
  alonePressed: (scenario: Scenario, seed: number) => behavioursOf(scenario, seed, true),
  validation: (scenario: Scenario, seed: number) => validationFor(scenario.id)?.job(scenario, seed),
} as const;

export type JobName = keyof typeof jobs;
export type JobResult<Name extends JobName> = ReturnType<(typeof jobs)[Name]>;

export interface Job {
  readonly name: JobName;
  /** A registered organisation by its id, or one from a file. */
  readonly scenario: string | Scenario;
  readonly seeds: readonly number[];
}

export function runJob({ name, scenario, seeds }: Job): unknown[] {
  const found = typeof scenario === 'string' ? scenarios[scenario] : scenario;
  if (found === undefined) throw new Error(`There is no scenario called ${String(scenario)}.`);
  return seeds.map((seed) => jobs[name](found, seed));
}
