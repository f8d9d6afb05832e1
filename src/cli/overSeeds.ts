/** Shares seeds out among worker threads, as many as there are cores, and gives the rows back in the order of seeds. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Scenario } from '../scenario/types.ts';
import type { Job, JobName, JobResult, Told } from './jobs.ts';

export async function overSeeds<Name extends JobName>(
  name: Name,
  scenario: string | Scenario,
  seeds: readonly number[],
  ...told: Told<Name>
): Promise<JobResult<Name>[]> {
  const threads = Math.max(1, Math.min(availableParallelism(), seeds.length));
  const shares = Array.from({ length: threads }, (_, thread) =>
    seeds.filter((_seed, i) => i % threads === thread),
  );
  const done = await Promise.all(shares.map((share) => inThread({ name, scenario, seeds: share, told })));
  const bySeed = new Map(
    shares.flatMap((share, thread) => share.map((seed, i) => [seed, done[thread]?.[i]] as const)),
  );
  return seeds.map((seed) => bySeed.get(seed) as JobResult<Name>);
}

function inThread(job: Job): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./jobWorker.ts', import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

export function seedsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}
