/**
 * The panel's ensembles: many years of every standard manager, shared out among workers while the page goes on. The
 * means so far stand beside the progress, and a second press stops it.
 */
import { type EnsembleWish, yearJobs } from '../run/ensemble.ts';
import type { ManagerId } from '../run/managers.ts';
import { Cancelled } from '../run/pool.ts';
import { createEnsembles } from '../run/poolClient.ts';
import { mean, type YearSummary } from '../run/summary.ts';

const compared: readonly ManagerId[] = ['honest', 'chaser'];

/** A button and a line of text. `wished` says which service and first seed; `years` how many years in all. */
export function ensembleControls(
  wished: () => Pick<EnsembleWish, 'scenario' | 'firstSeed'>,
  years: () => number,
): readonly HTMLElement[] {
  const button = document.createElement('button');
  button.type = 'button';
  const says = document.createElement('output');
  const ensembles = createEnsembles();
  ensembles.prepare();
  let stop: AbortController | null = null;
  const show = (isRunning: boolean) => {
    button.textContent = isRunning ? 'Stop' : 'Run years';
  };
  show(false);

  button.addEventListener('click', () => {
    if (stop === null) void run();
    else stop.abort();
  });

  async function run(): Promise<void> {
    stop = new AbortController();
    show(true);
    const seeds = Math.ceil(years() / compared.length);
    const jobs = yearJobs({ ...wished(), managers: compared, seeds });
    const found = new Map<ManagerId, YearSummary[]>(compared.map((manager) => [manager, []]));
    const begun = performance.now();
    let first: number | null = null;
    const tell = (done: number, all: number) => {
      says.textContent = `${done} of ${all} years, first after ${seconds(first)}, now ${seconds(performance.now() - begun)}: ${meansOf(found)}`;
    };
    says.textContent = `0 of ${jobs.length} years`;
    try {
      await ensembles.run(jobs, {
        signal: stop.signal,
        onResult: (summary, index) => {
          first ??= performance.now() - begun;
          found.get(jobs[index]?.manager ?? 'honest')?.push(summary);
        },
        onProgress: tell,
      });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      says.textContent = error instanceof Cancelled ? `${says.textContent} ${why}` : why;
    }
    stop = null;
    show(false);
  }

  return [button, says];
}

function meansOf(found: ReadonlyMap<ManagerId, readonly YearSummary[]>): string {
  return [...found]
    .filter(([, years]) => years.length > 0)
    .map(([manager, years]) => {
      const reported = mean(years.map(({ yearFigure }) => yearFigure));
      const real = mean(years.map(({ yearTrueFigure }) => yearTrueFigure));
      return `${manager} ${reported.toFixed(1)} reported, ${real.toFixed(1)} true`;
    })
    .join('; ');
}

function seconds(milliseconds: number | null): string {
  return milliseconds === null ? '-' : `${(milliseconds / 1000).toFixed(2)} s`;
}
