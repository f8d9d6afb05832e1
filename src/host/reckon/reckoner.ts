/**
 * Asking the worker: one question at a time, what somebody waits for first. A worker that breaks, or that is not done
 * in time, is replaced, and the question that it had in hand is refused.
 */
import { Worker } from 'node:worker_threads';
import type { Answered, Asked, Kind, Questions } from './questions.ts';

/** `now`: somebody waits for the answer. `idle`: when there is nothing else to do. */
export type Urgency = 'now' | 'soon' | 'idle';
const order: readonly Urgency[] = ['now', 'soon', 'idle'];

/** Years make much that is soon forgotten: a small nursery keeps it from piling up. Megabytes. */
const MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 } as const;

/** Milliseconds for one question: the longest takes a twentieth of it where nothing else runs. */
const PATIENCE = 60_000;

export interface Reckoner {
  ask<K extends Kind>(
    kind: K,
    asked: Questions[K]['asked'],
    urgency: Urgency,
  ): Promise<Questions[K]['answer']>;
  close(): Promise<void>;
}

/** What is not answered because the host stops: it is asked again at the next start. */
export class Stopping extends Error {}

interface Waiting {
  readonly message: Asked;
  readonly resolve: (answer: Questions[Kind]['answer']) => void;
  readonly reject: (error: Error) => void;
}

export function openReckoner(patience = PATIENCE): Reckoner {
  const queues: Readonly<Record<Urgency, Waiting[]>> = { now: [], soon: [], idle: [] };
  let worker: Worker | null = null;
  let inHand: Waiting | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  const taken = (): Waiting | null => {
    clearTimeout(timer);
    const done = inHand;
    inHand = null;
    return done;
  };
  const broken = (by: Worker, reason: string): void => {
    if (worker !== by) return;
    worker = null;
    void by.terminate();
    taken()?.reject(new Error(reason));
    next();
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits: MEMORY });
    started.unref();
    started.on('message', (answered: Answered) => {
      if (worker !== started) return;
      const done = taken();
      if (answered.ok) done?.resolve(answered.answer);
      else done?.reject(new Error(answered.reason));
      next();
    });
    started.on('error', (error) => broken(started, String(error)));
    started.on('exit', (code) => broken(started, `The worker ended with ${code}.`));
    return started;
  };

  const next = (): void => {
    if (inHand !== null || closed) return;
    for (const urgency of order) {
      inHand = queues[urgency].shift() ?? null;
      if (inHand === null) continue;
      worker ??= start();
      worker.postMessage(inHand.message);
      const tooLong = `“${inHand.message.kind}” was not worked out within ${patience / 1000} seconds.`;
      timer = setTimeout(broken, patience, worker, tooLong).unref();
      return;
    }
  };

  return {
    ask: <K extends Kind>(kind: K, asked: Questions[K]['asked'], urgency: Urgency) =>
      new Promise<Questions[K]['answer']>((resolve, reject) => {
        if (closed) return reject(new Stopping());
        const message = { kind, asked } as Asked;
        queues[urgency].push({ message, resolve: resolve as Waiting['resolve'], reject });
        next();
      }),
    async close() {
      closed = true;
      const ended = worker;
      worker = null;
      for (const urgency of order) for (const { reject } of queues[urgency].splice(0)) reject(new Stopping());
      taken()?.reject(new Stopping());
      await ended?.terminate();
    },
  };
}
