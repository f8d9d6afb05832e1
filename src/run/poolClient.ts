/**
 * Ensembles in the page: hundreds of years shared out among workers, with progress, results as they come, and cancel.
 * The workers are kept for the next ensemble; where there are none, the years run here, one after another.
 */
import type { YearJob } from './ensemble.ts';
import { type Hand, type Sharing, shareOut } from './pool.ts';
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
  const hire = (wanted: number): void => {
    while (crew.length < wanted) {
      const hiring = hireWorker();
      // Whoever runs years hears of it.
      hiring.catch(nothing);
      crew.push(hiring);
    }
  };
  return {
    prepare: () => hire(1),
    async run(jobs, sharing = {}) {
      hire(Math.max(1, Math.min(most, jobs.length)));
      const hands = crew.map((hiring) => hiring.then(handOf));
      const [first, ...others] = hands;
      const begins = first?.catch(workHere) ?? workHere();
      // A year that is not wanted any more would keep its worker busy. At once: the next ensemble hires its own.
      if (sharing.keep !== true) sharing.signal?.addEventListener('abort', dismiss, { once: true });
      try {
        return await shareOut(jobs, [begins, ...others], sharing);
      } finally {
        sharing.signal?.removeEventListener('abort', dismiss);
      }
    },
    close: dismiss,
  };
}

function handOf({ reckoning }: Hired): Hand<YearJob, YearSummary> {
  return (job) => reckoning.year(job);
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
