/** A participant's browser in a room, in Node: the real game and the real host, and a line that the test holds. */
import { expect, vi } from 'vitest';
import { createCall, type Fetch } from '../../src/session/client.ts';
import { listen } from '../../src/session/listen.ts';
import { createSeatHost } from '../../src/session/seat.ts';
import type { OwnedGame } from '../../src/store/game.ts';
import { createJoin, type JoinPorts } from '../../src/store/join.ts';
import type { KeptSeat, Seats } from '../../src/store/seatState.ts';
import { silent, table } from './support.ts';

export const soon = { timeout: 10_000, interval: 10 };

/** A browser: its storage, its line that can be cut, and the pages that are opened in it. */
export function openBrowser(
  address: () => string,
  attempt: () => string,
  /** Whether a request is lost on its way there, or its answer on its way back. */
  loses: () => 'request' | 'answer' | null = () => null,
) {
  const online = { is: true };
  const kept = new Map<string, KeptSeat>();
  const cuts = new Set<() => void>();
  const requests: string[] = [];
  const fetcher: Fetch = async (path, init) => {
    const lost = loses();
    if (!online.is || lost === 'request') throw new TypeError('no network');
    const cut = new AbortController();
    init.signal?.addEventListener('abort', () => cut.abort());
    // As a browser has it: not an abort of its own.
    cuts.add(() => cut.abort(new TypeError('network lost')));
    requests.push(`${init.method ?? 'GET'} ${path.replace(/\?.*/, '')}`);
    const answer = await fetch(address() + path, { ...init, signal: cut.signal });
    if (lost === 'answer') throw new TypeError('network lost');
    return answer;
  };
  const seatHost = createSeatHost(createCall(fetcher), (key, after, hearing) =>
    listen(key, after, hearing, fetcher),
  );
  const seats: Seats = {
    read: (run) => structuredClone(kept.get(run) ?? null),
    find: (code) => {
      for (const [run, { seat }] of kept)
        if (seat.code === code) return { run, name: seat.name, scenario: seat.scenario };
      return null;
    },
    write: (run, seat) => void (seat === null ? kept.delete(run) : kept.set(run, structuredClone(seat))),
    host: async () => seatHost,
  };
  const reckoner = { ...silent };
  const own = table(7, reckoner, undefined, seats);
  const line = (is: boolean): void => {
    online.is = is;
    if (!is) for (const cut of cuts) cut();
  };
  /** By the join screen's own way in; the name that is offered. */
  const join = async (hash: string, game: OwnedGame = own.game): Promise<void> => {
    const ports: JoinPorts = {
      host: seatHost,
      seats,
      drawAttempt: attempt,
      enter: (run) => game.commands.openRun(run),
    };
    const door = createJoin(ports, hash);
    if (!hash.startsWith('#seat')) {
      await vi.waitFor(() => expect(door.getView().step).toBe('name'), soon);
      door.enter();
    }
    await vi.waitFor(() => expect(game.getView().room?.line).toBe('live'), soon);
    door.close();
  };
  return { ...own, kept, line, join, requests, reckoner, seatHost };
}

export type RoomBrowser = ReturnType<typeof openBrowser>;
