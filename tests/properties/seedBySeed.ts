/**
 * A job over seeds, one after the other, in this thread: Vitest's workers take all cores already, and have the
 * simulation compiled. Between two seeds the worker answers Vitest.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { type JobName, type JobResult, runJob, type Told } from '../../src/cli/jobs.ts';

export async function seedBySeed<Name extends JobName>(
  name: Name,
  scenario: string,
  seeds: readonly number[],
  ...told: Told<Name>
): Promise<JobResult<Name>[]> {
  const rows: unknown[] = [];
  for (const seed of seeds) {
    rows.push(...runJob({ name, scenario, seeds: [seed], told }));
    await turn();
  }
  return rows as JobResult<Name>[];
}
