/** Workers of this page: one that has loaded, or a rejection. The fallback where there are none is the caller's. */
import type { Remote } from 'comlink';
import type { Reckoning } from './reckon.ts';

export interface Hired {
  readonly reckoning: Remote<Reckoning>;
  dismiss(): void;
}

export async function hireWorker(): Promise<Hired> {
  const { wrap } = await import('comlink');
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('The worker did not load.')), { once: true });
  });
  const reckoning = wrap<Reckoning>(worker);
  // The first message is answered once the worker has loaded.
  await Promise.race([reckoning.ready(), failed]);
  return { reckoning, dismiss: () => worker.terminate() };
}
