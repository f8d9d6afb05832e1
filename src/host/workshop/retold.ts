/**
 * Stories of a room's runs, worked out when somebody first asks and there is nothing more urgent: each takes many years
 * run again. They are remembered for as long as the runs stay as they are.
 */
import type { StoriesView, StoryTold } from '../../session/messages.ts';
import { storiesInTurn } from '../../session/storiesTold.ts';
import type { Reckoner } from '../reckon/reckoner.ts';
import type { KeptRun } from './logs.ts';

const MOST_STORIES = 12;
/** Sessions whose stories are remembered. */
const MOST_SESSIONS = 50;

export interface Retold {
  /** What is known by now of these runs. */
  of(session: string, runs: readonly KeptRun[]): StoriesView;
}

interface Known {
  /** Of the runs as they were. */
  readonly stamps: string;
  /** In the order of the runs, however they come. */
  readonly stories: (readonly StoryTold[])[];
  pending: number;
}

export function openStories(reckoner: Reckoner, failed: (error: unknown) => void): Retold {
  const known = new Map<string, Known>();

  const begin = (session: string, stamps: string, runs: readonly KeptRun[]): Known => {
    const begun: Known = { stamps, stories: runs.map(() => []), pending: runs.length };
    known.delete(session);
    known.set(session, begun);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_SESSIONS) break;
      known.delete(oldest);
    }
    for (const [place, { log }] of runs.entries()) {
      reckoner
        .ask('stories', log, 'idle')
        .then((stories) => {
          begun.stories[place] = stories;
        }, failed)
        .finally(() => {
          begun.pending -= 1;
        });
    }
    return begun;
  };

  return {
    of(session, runs) {
      const stamps = runs.map(({ months }) => months.at(-1)?.stamp ?? '').join();
      const before = known.get(session);
      const { stories, pending } = before?.stamps === stamps ? before : begin(session, stamps, runs);
      return { stories: storiesInTurn(stories).slice(0, MOST_STORIES), pending };
    },
  };
}
