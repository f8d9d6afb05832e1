/** The title before the game is there: at once, without losing a press, and saying so when it cannot be fetched. */
import { describe, expect, test } from 'vitest';
import type { Commands } from '../../src/store/commands.ts';
import { createLobby, type LoadedGame } from '../../src/store/lobby.ts';
import type { Preferences } from '../../src/store/view.ts';
import { quiet, table } from './support.ts';

const preferences: Preferences = { spareDetails: false, sound: false, reducedMotion: null, language: 'en' };

function lobbyWith(load: () => Promise<LoadedGame>) {
  const written: Preferences[] = [];
  const asked: Preferences[] = [];
  const lobby = createLobby({
    preferences,
    load: (wished) => {
      asked.push(wished);
      return load();
    },
    writePreferences: (wished) => written.push(wished),
  });
  let told = 0;
  lobby.subscribe(() => told++);
  return { lobby, written, asked, told: () => told };
}

describe('the lobby', () => {
  test('shows the title without loading anything', () => {
    const { lobby, asked } = lobbyWith(async () => table().game);
    expect(lobby.getView()).toMatchObject({ phase: 'title', busy: false, runs: [] });
    expect(lobby.getView()).toBe(lobby.getView());
    expect(asked).toEqual([]);
  });

  test('a press before the game is there is carried out when it is, and says it is busy', async () => {
    const { lobby, told } = lobbyWith(async () => table().game);
    lobby.commands.start({ scenario: 'hospital' });
    expect(lobby.getView().busy).toBe(true);
    await quiet();
    expect(lobby.getView()).toMatchObject({ phase: 'letter', busy: false, run: { month: 1 } });
    const before = told();
    lobby.commands.next();
    expect(lobby.getView().phase).toBe('plan');
    expect(told()).toBeGreaterThan(before);
    expect(lobby.commands.link()).toContain('#r=');
  });

  test('every command reaches the game', async () => {
    const { game } = table();
    const called: string[] = [];
    const commands = Object.fromEntries(
      Object.keys(game.commands).map((name) => [name, () => void called.push(name)]),
    ) as unknown as Commands;
    const { lobby } = lobbyWith(async () => ({ ...game, commands }));
    const names = Object.keys(lobby.commands) as (keyof Commands)[];
    await lobby.load();
    for (const name of names) (lobby.commands[name] as () => void)();
    expect(called.sort()).toEqual(Object.keys(game.commands).sort());
  });

  test('preferences set on the title are kept and go with the game', async () => {
    const { lobby, written, asked } = lobbyWith(async () => table().game);
    lobby.commands.setPreferences({ spareDetails: true });
    expect(lobby.getView().preferences.spareDetails).toBe(true);
    expect(written).toEqual([{ ...preferences, spareDetails: true }]);
    await lobby.load();
    expect(asked).toEqual([{ ...preferences, spareDetails: true }]);
  });

  test('trouble while the game is on its way is still said when it is there', async () => {
    const { lobby } = lobbyWith(async () => table().game);
    const loading = lobby.load();
    lobby.report('could-not-load');
    await loading;
    lobby.commands.start({ scenario: 'hospital' });
    expect(lobby.getView()).toMatchObject({ phase: 'letter', notices: [{ id: 'could-not-load' }] });
  });

  test('a game that cannot be fetched is said; the next press tries again', async () => {
    let tries = 0;
    const { lobby } = lobbyWith(async () => {
      tries++;
      if (tries === 1) throw new Error('no network');
      return table().game;
    });
    lobby.commands.start({ scenario: 'hospital' });
    await quiet();
    expect(lobby.getView()).toMatchObject({
      phase: 'title',
      busy: false,
      notices: [{ id: 'could-not-load', action: 'reload' }],
    });
    lobby.commands.dismissNotice('could-not-load');
    expect(lobby.getView().notices).toEqual([]);
    lobby.commands.start({ scenario: 'hospital' });
    await quiet();
    expect(lobby.getView().phase).toBe('letter');
  });
});
