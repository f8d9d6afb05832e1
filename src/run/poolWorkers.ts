/** Workers of this page: one that has loaded, or a rejection. The fallback where there are none is the caller's. */
import type { Remote } from 'comlink';
import type { Reckoning } from './reckon.ts';

export interface Hired {
  readonly reckoning: Remote<Reckoning>;
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
  return { reckoning, dismiss: () => worker.terminate() };
}
