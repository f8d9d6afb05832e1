// A browser that listens, for tests: what it has heard, and waiting for what it has not.

import { listen } from '../../src/session/listen.ts';
import type { SessionEvent } from '../../src/session/messages.ts';

export interface HearingBrowser {
  readonly heard: SessionEvent[];
  readonly refusals: string[];
  next(fits: (event: SessionEvent) => boolean): Promise<SessionEvent>;
  at(): number;
  close(): void;
}

export function hearing(address: string, key: string, after = 0): HearingBrowser {
  const heard: SessionEvent[] = [];
  const refusals: string[] = [];
  const waiting = new Set<() => void>();
  const stream = listen(
    key,
    after,
    {
      event(event) {
        heard.push(event);
        for (const look of waiting) look();
      },
      heard: () => undefined,
      refused: ({ refused }) => void refusals.push(refused),
    },
    (path, init) => fetch(address + path, init),
  );
  const next = (fits: (event: SessionEvent) => boolean): Promise<SessionEvent> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = heard.find(fits);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { heard, refusals, next, at: stream.at, close: stream.close };
}

export const isMonth =
  (month: number) =>
  (event: SessionEvent): boolean =>
    event.kind === 'room' && event.room.openMonth === month;
