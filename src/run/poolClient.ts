/**
 * Ensembles in the page: hundreds of years shared out among workers, with progress, results as they come, and cancel.
 * The workers are kept for the next ensemble; where there are none, the years run here, one after another.
 *
 * A worker's first year keeps two cores busy: its own, and one on which the browser compiles what it runs. So only half
 * as many begin at once as there are cores, and the first picture is not held up by those who cannot help with it.
 */
import { TookTooLong } from '../lib/pieces.ts';
import type { YearJob } from './ensemble.ts';
import { type Hand, type Sharing, type Start, shareOut } from './pool.ts';
import { type Hired, hireWorker } from './poolWorkers.ts';
import type { YearSummary } from './summary.ts';

const MOST_WORKERS = 8;

export interface Ensembles {
  /** Years will soon be asked for: the worker for the first of them loads meanwhile. */
  prepare(): void;
  /** In the order of the jobs. Rejects with a sentence: what was asked wrongly, or that it was stopped. */
  run(jobs: readonly YearJob[], sharing?: Sharing<YearSummary>): Promise<readonly YearSummary[]>;
  /** Lets the workers go; the next ensemble makes new ones. */
  close(): void;
}

export function createEnsembles(most = Math.min(MOST_WORKERS, navigator.hardwareConcurrency)): Ensembles {
  let crew: Promise<Hired>[] = [];
  const dismiss = () => {
    for (const hiring of crew) hiring.then(({ dismiss: leave }) => leave(), nothing);
    crew = [];
  };
  const hire = (): Promise<Hired> => {
    const hiring = hireWorker();
    // Whoever runs years hears of it.
    hiring.catch(nothing);
    crew.push(hiring);
    return hiring;
  };
  return {
    prepare() {
      if (crew.length === 0) hire();
    },
    async run(jobs, sharing = {}) {
      const wanted = Math.max(1, crew.length, Math.min(most, jobs.length));
      const atOnce = Math.max(1, crew.length, Math.floor(most / 2));
      const starts = Array.from({ length: wanted }, (_, k): Start<YearJob, YearSummary> => {
        const begin = async () => handOf(await (crew[k] ?? hire()));
        return k === 0 ? () => begin().catch(workHere) : begin;
      });
      // A year that is not wanted any more would keep its worker busy. At once: the next ensemble hires its own.
      if (sharing.keep !== true) sharing.signal?.addEventListener('abort', dismiss, { once: true });
      try {
        return await shareOut(jobs, starts, { ...sharing, atOnce });
      } catch (error) {
        if (error instanceof TookTooLong) dismiss();
        throw error;
      } finally {
        sharing.signal?.removeEventListener('abort', dismiss);
      }
    },
    close: dismiss,
  };
}

function handOf({ ask }: Hired): Hand<YearJob, YearSummary> {
  return (job) => ask((reckoning) => reckoning.year(job));
}

/** Between two years the page may breathe. */
async function workHere(): Promise<Hand<YearJob, YearSummary>> {
  const { reckoning } = await import('./reckon.ts');
  return async (job) => {
    await new Promise((resolve) => setTimeout(resolve));
    return reckoning.year(job);
  };
}

function nothing(): void {}
