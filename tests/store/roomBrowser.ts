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

/** Lost on the way there, or on the way back; or a stream that breaks after so many milliseconds. */
export type Lost = 'request' | 'answer' | number;

/** A browser: its storage, its line that can be cut, and the pages that are opened in it. */
export function openBrowser(
  address: () => string,
  attempt: () => string,
  loses: (path: string) => Lost | null = () => null,
  /** Draws the whims of a player. */
  number = 7,
) {
  const online = { is: true };
  const kept = new Map<string, KeptSeat>();
  const cuts = new Set<() => void>();
  const requests: string[] = [];
  const fetcher: Fetch = async (path, init) => {
    const lost = loses(path);
    if (!online.is || lost === 'request') throw new TypeError('no network');
    const cut = new AbortController();
    init.signal?.addEventListener('abort', () => cut.abort());
    // As a browser has it: not an abort of its own.
    cuts.add(() => cut.abort(new TypeError('network lost')));
    requests.push(`${init.method ?? 'GET'} ${path.replace(/\?.*/, '')}`);
    const answer = await fetch(address() + path, { ...init, signal: cut.signal });
    if (lost === 'answer') throw new TypeError('network lost');
    if (typeof lost === 'number') setTimeout(() => cut.abort(new TypeError('network lost')), lost);
    return answer;
  };
  let page = openPage(fetcher);
  const seats: Seats = {
    read: (run) => structuredClone(kept.get(run) ?? null),
    find: (code) => {
      for (const [run, { seat }] of kept)
        if (seat.code === code) return { run, name: seat.name, scenario: seat.scenario };
      return null;
    },
    write: (run, seat) => void (seat === null ? kept.delete(run) : kept.set(run, structuredClone(seat))),
    host: async () => page.seatHost,
  };
  const reckoner = { ...silent };
  const own = table(number, reckoner, undefined, seats);
  const line = (is: boolean): void => {
    online.is = is;
    if (!is) for (const cut of cuts) cut();
  };
  const openDoor = (hash: string, game: OwnedGame = own.game) => {
    const enter = (run: string): void => game.commands.openRun(run);
    const ports: JoinPorts = { host: page.seatHost, seats, drawAttempt: attempt, enter };
    return createJoin(ports, hash);
  };
  /** By the join screen's own way in; the name that is offered. */
  const join = async (hash: string, game: OwnedGame = own.game): Promise<void> => {
    const door = openDoor(hash, game);
    if (!hash.startsWith('#seat')) {
      await vi.waitFor(() => expect(door.getView().step).toBe('name'), soon);
      door.enter();
    }
    await vi.waitFor(() => expect(game.getView().room?.line).toBe('live'), soon);
    door.close();
  };
  /** The page is closed in the middle of whatever it was sending, and opened again. */
  const reopen = async (): Promise<OwnedGame> => {
    page.close();
    page = openPage(fetcher);
    const game = own.again();
    await game.begin();
    return game;
  };
  return { ...own, kept, line, openDoor, join, reopen, requests, reckoner, seatHost: page.seatHost };
}

export type RoomBrowser = ReturnType<typeof openBrowser>;

/** What a page has of the network: nothing any more once it is closed. */
function openPage(fetcher: Fetch) {
  const closed = new AbortController();
  const gone = (): Promise<never> => new Promise(() => undefined);
  const within: Fetch = (path, init) => {
    if (closed.signal.aborted) return gone();
    const signal = AbortSignal.any([closed.signal, ...(init.signal == null ? [] : [init.signal])]);
    return fetcher(path, { ...init, signal });
  };
  const seatHost = createSeatHost(createCall(within), (key, after, hearing) =>
    listen(key, after, hearing, within),
  );
  return { seatHost, close: () => closed.abort() };
}
