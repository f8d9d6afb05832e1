// Participants whose network fails at random, through everything that a browser runs: the game, its keeper of the
// seat, the client and its stream. A request fails before it is sent, or after it was carried out and nobody heard; a
// stream breaks in the middle; a page is closed and opened again.

import { expect, vi } from 'vitest';
import { createCall, type Fetch } from '../../src/session/client.ts';
import { listen } from '../../src/session/listen.ts';
import { seatSchema } from '../../src/session/messages.ts';
import { createSeatHost } from '../../src/session/seat.ts';
import type { OwnedGame } from '../../src/store/game.ts';
import { createJoin } from '../../src/store/join.ts';
import type { KeptSeat, Seats } from '../../src/store/seatState.ts';
import { browsersOf, startTestHost } from '../host/workshopHost.ts';
import { playTo, silent, table, whimsical } from '../store/support.ts';
import type { Luck } from './luck.ts';

/** Milliseconds after which a stream breaks, at most. */
const LONGEST_STREAM = 3000;
const patience = { timeout: 120_000, interval: 20 };

export interface Cut {
  readonly cuts: number;
  readonly months: number;
}

/** Plays until the network has failed so often, then lets it be and compares. */
export async function cutNetworks(wished: number, participants: number, luck: Luck): Promise<Cut> {
  const host = await startTestHost();
  const browsers = browsersOf(() => host.address);
  let cuts = 0;
  const fails = (): boolean => cuts < wished && luck() < 0.5;
  const cut = (): TypeError => {
    cuts += 1;
    return new TypeError('network lost');
  };
  const fetcher: Fetch = async (path, init) => {
    const isStream = path.startsWith('/api/events');
    const isLost = fails();
    // Whether it is lost on the way there or on the way back.
    if (isLost && luck() < 0.5) throw cut();
    const stop = new AbortController();
    init.signal?.addEventListener('abort', () => stop.abort());
    const answer = await fetch(host.address + path, { ...init, signal: stop.signal });
    if (isLost && !isStream) throw cut();
    if (isLost) setTimeout(() => stop.abort(cut()), luck() * LONGEST_STREAM);
    return answer;
  };
  try {
    const session = await browsers.create({ months: 24, pace: 'free' });
    const played = await Promise.all(
      Array.from({ length: participants }, (_, index) =>
        play(session.code, index, fetcher, () => cuts < wished, luck),
      ),
    );
    for (const { key, decided } of played) {
      const { months: kept } = await browsers.sure(
        browsers.call('GET', '/api/seat', { key, schema: seatSchema }),
      );
      expect(kept.map(({ decisions }) => decisions)).toEqual(JSON.parse(JSON.stringify(decided)));
    }
    return { cuts, months: played.reduce((sum, { decided }) => sum + decided.length, 0) };
  } finally {
    await host.stop();
  }
}

/** One participant, until nothing is cut any more or the run is over, and all of it has been sent. */
async function play(code: string, index: number, fetcher: Fetch, goOn: () => boolean, luck: Luck) {
  const kept = new Map<string, KeptSeat>();
  let page = openPage(fetcher);
  const seats: Seats = {
    read: (run) => structuredClone(kept.get(run) ?? null),
    find: () => null,
    write: (run, seat) => void (seat === null ? kept.delete(run) : kept.set(run, structuredClone(seat))),
    host: async () => page.seatHost,
  };
  const own = table(index, silent, undefined, seats);
  let { game } = own;
  const door = createJoin(
    {
      host: page.seatHost,
      seats,
      drawAttempt: () => `attempt-of-participant-${index}`,
      enter: (run) => game.commands.openRun(run),
    },
    `#join=${code}`,
  );
  while (game.getView().run === null) {
    const { step, refused } = door.getView();
    if (refused !== null) door.again();
    else if (step === 'name') door.enter();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  door.close();
  const player = whimsical(index);
  const isAtEnd = (playing: OwnedGame): boolean => playing.getView().phase === 'room';
  if (isAtEnd(game)) game.commands.toRoom({ kind: 'play' });
  while (goOn() && !isAtEnd(game)) {
    playTo(game, ({ phase }) => phase === 'return' || phase === 'room', player);
    await new Promise((resolve) => setTimeout(resolve, luck() * 300));
    if (luck() < 0.2 && !isAtEnd(game)) {
      // The page is closed in the middle of whatever it was sending, and opened again.
      page.close();
      page = openPage(fetcher);
      const opened = own.again();
      await opened.begin();
      game = opened;
    }
    if (game.getView().phase === 'return') game.commands.next();
  }
  await vi.waitFor(() => expect(game.getView().room?.unsent).toBe(0), patience);
  const [seat] = [...kept.values()];
  const { decisions } = own.stored().log;
  // A successor's months are nobody's, and are not sent.
  return {
    key: seat?.key ?? '',
    decided: decisions.slice(0, game.getView().run?.replacedIn ?? decisions.length),
  };
}

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
