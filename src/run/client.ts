/**
 * Asks the worker the heavy questions; where workers cannot run (or the worker fails to load), the same code answers on
 * the page's own thread. The worker is made at the first question and kept.
 */
import type { Remote } from 'comlink';
import { hireWorker } from './poolWorkers.ts';
import type { Reckoning } from './reckon.ts';
import type { Comparison, Reveal, WhatIf } from './revealTypes.ts';
import type { Names } from './stories.ts';
import type { RunLog } from './types.ts';

export interface Reckoner {
  reveal(log: RunLog): Promise<Reveal>;
  compare(first: RunLog, second: RunLog): Promise<Comparison>;
  whatIf(log: RunLog, decision: string, atStake: boolean): Promise<WhatIf | null>;
}

type Answering = Remote<Reckoning> | Reckoning;

/** `names`: the language's lists of names, asked for at every question. */
export function createReckoner(names: () => Names): Reckoner {
  let answering: Promise<Answering> | null = null;
  const here = async (): Promise<Answering> => (await import('./reckon.ts')).reckoning;
  const ask = async <T>(question: (who: Answering) => T | Promise<T>): Promise<T> => {
    answering ??= hireWorker().then(({ reckoning }) => reckoning, here);
    return question(await answering);
  };
  return {
    reveal: (log) => ask((who) => who.reveal(log, names())),
    compare: (first, second) => ask((who) => who.compare(first, second, names())),
    whatIf: (log, decision, atStake) => ask((who) => who.whatIf(log, decision, names(), atStake)),
  };
}
