// Participants whose network fails at random, through everything that a browser runs: the game, its keeper of the
// seat, the client and its stream. A request fails before it is sent, or after it was carried out and nobody heard; a
// stream breaks in the middle; a page is closed and opened again.

import { expect, vi } from 'vitest';
import { seatSchema } from '../../src/session/messages.ts';
import type { OwnedGame } from '../../src/store/game.ts';
import { browsersOf, startTestHost } from '../host/workshopHost.ts';
import { type Lost, openBrowser, type RoomBrowser } from '../store/roomBrowser.ts';
import { type Player, playTo, whimsical } from '../store/support.ts';
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
  const loses = (path: string): Lost | null => {
    if (cuts >= wished || luck() < 0.5) return null;
    cuts += 1;
    // Whether it is lost on the way there or on the way back.
    if (luck() < 0.5) return 'request';
    return path.startsWith('/api/events') ? luck() * LONGEST_STREAM : 'answer';
  };
  try {
    const session = await browsers.create({ months: 24, pace: 'free' });
    const played = await Promise.all(
      Array.from({ length: participants }, (_, index) =>
        play(
          openBrowser(
            () => host.address,
            () => `attempt-of-participant-${index}`,
            loses,
            index,
          ),
          session.code,
          () => cuts < wished,
          luck,
          whimsical(index),
        ),
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
async function play(own: RoomBrowser, code: string, goOn: () => boolean, luck: Luck, player: Player) {
  let { game } = own;
  const door = own.openDoor(`#join=${code}`);
  while (game.getView().run === null) {
    const { step, refused } = door.getView();
    if (refused !== null) door.again();
    else if (step === 'name') door.enter();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  door.close();
  const isAtEnd = (playing: OwnedGame): boolean => playing.getView().phase === 'room';
  if (isAtEnd(game)) game.commands.toRoom({ kind: 'play' });
  while (goOn() && !isAtEnd(game)) {
    playTo(game, ({ phase }) => phase === 'return' || phase === 'room', player);
    await new Promise((resolve) => setTimeout(resolve, luck() * 300));
    if (luck() < 0.2 && !isAtEnd(game)) game = await own.reopen();
    if (game.getView().phase === 'return') game.commands.next();
  }
  await vi.waitFor(() => expect(game.getView().room?.unsent).toBe(0), patience);
  const [seat] = [...own.kept.values()];
  const { decisions } = own.stored().log;
  // A successor's months are nobody's, and are not sent.
  return {
    key: seat?.key ?? '',
    decided: decisions.slice(0, game.getView().run?.replacedIn ?? decisions.length),
  };
}
