/** Workers of this page: one that has loaded, or a rejection. The fallback where there are none is the caller's. */
import type { Remote } from 'comlink';
import { TookTooLong } from '../lib/pieces.ts';
import type { Reckoning } from './reckon.ts';

/** Seconds for one question; the longest takes a tenth of it. Counted one by one: none pass while the device sleeps. */
const PATIENCE = 60;

export interface Hired {
  /** Rejects with `TookTooLong`, as all that is asked meanwhile, where no answer comes in time: the worker is gone. */
  ask<T>(question: (reckoning: Remote<Reckoning>) => T | Promise<T>): Promise<T>;
  dismiss(): void;
}

/** The worker loads while the code to speak with it does. */
export async function hireWorker(): Promise<Hired> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker did not load.')), { once: true });
  });
  return Promise.race([greet(worker), failed]);
}

async function greet(worker: Worker): Promise<Hired> {
  const { wrap } = await import('comlink');
  const reckoning = wrap<Reckoning>(worker);
  // The first message is answered once the worker has loaded.
  await reckoning.ready();
  const end = new AbortController();
  const gone = new Promise<never>((_, reject) => {
    end.signal.addEventListener('abort', () => reject(new TookTooLong()));
  });
  // Nobody may be asking just then.
  gone.catch(() => undefined);
  const dismiss = (): void => {
    worker.terminate();
    end.abort();
  };
  return {
    async ask(question) {
      let seconds = 0;
      const clock = setInterval(() => {
        seconds += 1;
        if (seconds >= PATIENCE) dismiss();
      }, 1000);
      try {
        return await Promise.race([question(reckoning), gone]);
      } finally {
        clearInterval(clock);
      }
    },
    dismiss,
  };
}
