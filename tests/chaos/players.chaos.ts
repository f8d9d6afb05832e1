// The game itself, not only the protocol: participants play their months while requests, answers and streams are lost
// at random and pages are opened anew. In the end the host has every month of every log, as it was decided.

import { expect, test, vi } from 'vitest';
import { seatSchema } from '../../src/session/messages.ts';
import type { OwnedGame } from '../../src/store/game.ts';
import { browsersOf, startTestHost } from '../host/workshopHost.ts';
import { openBrowser } from '../store/roomBrowser.ts';
import { playTo, whimsical } from '../store/support.ts';
import { luckOf } from './luck.ts';
import { seed } from './options.ts';

const PLAYERS = 6;
const MONTHS = 6;
/** Of requests, streams among them, so many are lost. */
const SHARE = 0.3;

test('players lose requests, answers, streams and pages; no month is lost, doubled or changed', async () => {
  const luck = luckOf(seed);
  let cuts = 0;
  let isStormy = false;
  const loses = (): 'request' | 'answer' | null => {
    if (!isStormy || luck() > SHARE) return null;
    cuts++;
    return luck() < 0.5 ? 'request' : 'answer';
  };
  const host = await startTestHost();
  const room = browsersOf(() => host.address);
  const session = await room.create({ months: MONTHS, pace: 'free', naming: 'offered' });
  const players = [];
  for (let player = 0; player < PLAYERS; player++) {
    const browser = openBrowser(() => host.address, room.attempt, loses);
    await browser.join(`#join=${session.code}`);
    players.push({ browser, game: browser.game as OwnedGame, play: whimsical(seed + player) });
  }
  isStormy = true;
  for (let month = 1; month <= MONTHS; month++) {
    for (const player of players) {
      const { browser, play } = player;
      if (luck() < 0.3) {
        // The page is closed in the middle of whatever was under way, and opened again.
        player.game.commands.toTitle();
        const run = [...browser.kept.keys()][0] ?? '';
        player.game = browser.again();
        player.game.commands.openRun(run);
        await vi.waitFor(() => expect(player.game.getView().run).not.toBeNull());
      }
      const { game } = player;
      const done = () => game.getView().room?.done ?? 0;
      if (done() < month)
        playTo(game, ({ phase }) => phase === 'room' || (phase === 'return' && done() >= month), play);
      if (luck() < 0.5) {
        cuts++;
        browser.line(false);
        browser.line(true);
      }
      await new Promise((resolve) => setTimeout(resolve, luck() * 200));
    }
  }
  isStormy = false;
  for (const { browser, game } of players) {
    await vi.waitFor(() => expect(game.getView().room).toMatchObject({ unsent: 0, line: 'live' }), 60_000);
    const [kept] = [...browser.kept.values()];
    const [stored] = [...browser.saves.kept.values()];
    const there = await room.sure(room.call('GET', '/api/seat', { key: kept?.key, schema: seatSchema }));
    const own = game.getView().run?.replacedIn ?? stored?.log.decisions.length;
    expect(there.months.map(({ decisions }) => decisions)).toEqual(stored?.log.decisions.slice(0, own));
    game.commands.toTitle();
  }
  console.log(`${cuts} cuts, seed ${seed}`);
  expect(cuts).toBeGreaterThan(PLAYERS * MONTHS);
  await host.stop();
});
