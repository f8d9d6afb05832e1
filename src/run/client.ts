/**
 * Asks the worker the heavy questions; where workers cannot run (or the worker fails to load), the same code answers on
 * the page's own thread. The worker is made at the first question and kept, unless it takes too long over one.
 */
import type { Remote } from 'comlink';
import { TookTooLong } from '../lib/pieces.ts';
import type { Met, Names } from './naming.ts';
import { type Hired, hireWorker } from './poolWorkers.ts';
import type { Reckoning } from './reckon.ts';
import type { Comparison, Contacts, Reveal, WhatIf } from './revealTypes.ts';
import type { ManagerRows, RoomRows } from './roomReckon.ts';
import type { RoomStory } from './roomStories.ts';
import type { RunLog } from './types.ts';

export interface Reckoner {
  /** As soon as the worker is there. */
  ready(): Promise<true>;
  reveal(log: RunLog, met: Met): Promise<Reveal>;
  compare(target: RunLog, purpose: RunLog, met: Met): Promise<Comparison>;
  contacts(log: RunLog, met: Met): Promise<Contacts>;
  whatIf(log: RunLog, decision: string, atStake: boolean, met: Met): Promise<WhatIf | null>;
  roomRows(log: RunLog): Promise<RoomRows>;
  roomManagers(log: RunLog): Promise<ManagerRows[]>;
  roomStories(log: RunLog): Promise<RoomStory[]>;
}

type Answering = Remote<Reckoning> | Reckoning;

/** `names`: the language's lists, asked for at every question; with whom the player has met. */
export function createReckoner(names: () => Names): Reckoner {
  let hiring: Promise<Hired | null> | null = null;
  const ask = async <T>(question: (who: Answering) => T | Promise<T>): Promise<T> => {
    hiring ??= hireWorker().catch(() => null);
    const hired = await hiring;
    if (hired === null) return askHere(question);
    try {
      return await hired.ask(question);
    } catch (error) {
      // That worker is gone: the next question has a new one.
      if (error instanceof TookTooLong) hiring = null;
      throw error;
    }
  };
  return {
    ready: () => ask((who) => who.ready()),
    reveal: (log, met) => ask((who) => who.reveal(log, { ...names(), met })),
    compare: (target, purpose, met) => ask((who) => who.compare(target, purpose, { ...names(), met })),
    contacts: (log, met) => ask((who) => who.contacts(log, { ...names(), met })),
    whatIf: (log, decision, atStake, met) =>
      ask((who) => who.whatIf(log, decision, { ...names(), met }, atStake)),
    roomRows: (log) => ask((who) => who.roomRows(log)),
    roomManagers: (log) => ask((who) => who.roomManagers(log)),
    roomStories: (log) => ask((who) => who.roomStories(log, names())),
  };
}

/** Long enough for the page to show that it is working, before its thread is busy. */
const SHOWN = 50;

async function askHere<T>(question: (who: Answering) => T | Promise<T>): Promise<T> {
  const { reckoning } = await import('./reckon.ts');
  await new Promise((resolve) => setTimeout(resolve, SHOWN));
  return question(reckoning);
}
