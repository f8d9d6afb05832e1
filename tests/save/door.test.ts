// Saving, opening, two tabs, storage refused and full. Tabs are two doors on one database; Node's own
// BroadcastChannel carries their messages.

import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSave } from '../../src/save/door.ts';
import type { RunToSave, SaveDoor, SaveEvent } from '../../src/save/types.ts';

let tabs: { readonly door: SaveDoor; readonly heard: SaveEvent[] }[] = [];
let name = '';
let count = 0;

beforeEach(() => {
  count++;
  name = `test-${count}`;
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(async () => {
  for (const { door } of tabs) {
    door.close();
    await door.settled();
  }
  tabs = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function openTab() {
  const door = openSave(name);
  const heard: SaveEvent[] = [];
  door.subscribe((event) => heard.push(event));
  const tab = { door, heard };
  tabs.push(tab);
  return tab;
}

function run(id: string, step = 0): RunToSave {
  return {
    id,
    log: {
      format: 1,
      scenario: 'hospital',
      scenarioVersion: 1,
      simVersion: 1,
      seed: 5,
      settings: {},
      decisions: [],
      injections: [],
    },
    draft: { tone: 'safely' },
    screen: { phase: 'plan', step },
    summary: { monthsDone: 0, figures: [], hits: 0, replacedIn: null, finished: false },
    pairOf: null,
    pledge: '',
  };
}

describe('one tab', () => {
  test('what was saved is there after a reload', async () => {
    const first = openTab().door;
    expect(await first.put(run('a', 1))).toMatchObject({ ok: true, revision: 1 });
    expect(await first.put(run('a', 2))).toMatchObject({ ok: true, revision: 2 });
    const second = openTab().door;
    expect(await second.open('a')).toMatchObject({ ok: true, run: { ...run('a', 2), revision: 3 } });
    expect(await second.open('b')).toEqual({ ok: false, reason: 'absent' });
    expect(second.status()).toBe('ok');
  });

  test('saves asked for at once are all kept in order', async () => {
    const { door } = openTab();
    await Promise.all(Array.from({ length: 20 }, (_, step) => door.put(run('a', step))));
    expect((await door.list()).map(({ screen, revision }) => [screen.step, revision])).toEqual([[19, 20]]);
  });

  test('the list is newest first, and removing removes', async () => {
    const { door } = openTab();
    const clock = vi.spyOn(Date, 'now');
    for (const [index, id] of ['a', 'b', 'c'].entries()) {
      clock.mockReturnValue(1000 + index);
      await door.put(run(id));
    }
    expect((await door.list()).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    await door.remove('b');
    expect((await door.list()).map(({ id }) => id)).toEqual(['c', 'a']);
    expect(await door.put(run('b'))).toMatchObject({ ok: true });
  });

  test('a run damaged in storage is reported and the others stay', async () => {
    const { door } = openTab();
    await door.put(run('good'));
    const bad = { ...run('bad'), log: { ...run('bad').log, seed: -1 } };
    await door.put(bad);
    const later = openTab().door;
    expect(await later.open('bad')).toEqual({ ok: false, reason: 'damaged' });
    expect(await later.open('good')).toMatchObject({ ok: true });
  });

  test('a run written by a newer version of the game says so, and stays as it is', async () => {
    const { door } = openTab();
    const newer = { ...run('newer'), log: { ...run('newer').log, format: 99, weather: 'fine' } };
    await door.put(newer);
    const later = openTab().door;
    expect(await later.open('newer')).toEqual({ ok: false, reason: 'newer' });
    expect((await later.list())[0]).toMatchObject({ id: 'newer', log: { format: 99, weather: 'fine' } });
  });

  test('a run of an older model still opens, with its summary', async () => {
    const { door } = openTab();
    const old = { ...run('old'), log: { ...run('old').log, simVersion: 0 } };
    await door.put(old);
    expect(await openTab().door.open('old')).toMatchObject({ ok: true, run: { log: { simVersion: 0 } } });
  });

  test('ids do not repeat', () => {
    const { door } = openTab();
    expect(new Set(Array.from({ length: 500 }, () => door.newId())).size).toBe(500);
  });
});

describe('two tabs', () => {
  test('the newest wins, the old one is told and cannot overwrite', async () => {
    const old = openTab();
    await old.door.put(run('a', 1));
    const fresh = openTab();
    await fresh.door.open('a');
    await vi.waitFor(() => expect(old.heard).toContainEqual({ kind: 'superseded', id: 'a' }));
    expect(await fresh.door.put(run('a', 7))).toMatchObject({ ok: true });
    expect(await old.door.put(run('a', 2))).toEqual({ ok: false, reason: 'superseded' });
    expect((await fresh.door.list())[0]?.screen.step).toBe(7);
    expect(fresh.heard).not.toContainEqual({ kind: 'superseded', id: 'a' });
  });

  test('the old tab takes over, and then the other one is the old one', async () => {
    const old = openTab();
    const fresh = openTab();
    await old.door.put(run('a', 1));
    await fresh.door.open('a');
    await fresh.door.put(run('a', 5));
    expect(await old.door.open('a')).toMatchObject({ ok: true, run: { screen: { step: 5 } } });
    expect(await old.door.put(run('a', 6))).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(fresh.heard).toContainEqual({ kind: 'superseded', id: 'a' }));
    expect(await fresh.door.put(run('a', 9))).toEqual({ ok: false, reason: 'superseded' });
    expect((await old.door.list())[0]?.screen.step).toBe(6);
  });

  test('without any message between tabs the old one finds out when it saves', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const old = openTab();
    const fresh = openTab();
    await old.door.put(run('a', 1));
    await fresh.door.open('a');
    expect(old.heard).toEqual([]);
    expect(await old.door.put(run('a', 2))).toEqual({ ok: false, reason: 'superseded' });
    expect(old.heard).toEqual([{ kind: 'superseded', id: 'a' }]);
    expect((await fresh.door.list())[0]?.screen.step).toBe(1);
  });

  test('a run removed in one tab is not brought back by the other', async () => {
    const old = openTab();
    const fresh = openTab();
    await old.door.put(run('a'));
    await fresh.door.remove('a');
    await vi.waitFor(() => expect(old.heard).toContainEqual({ kind: 'superseded', id: 'a' }));
    expect(await old.door.put(run('a', 3))).toEqual({ ok: false, reason: 'superseded' });
    expect(await fresh.door.list()).toEqual([]);
  });

  test('different runs in two tabs do not disturb each other', async () => {
    const one = openTab();
    const two = openTab();
    await one.door.put(run('a'));
    await two.door.put(run('b'));
    expect(await one.door.put(run('a', 1))).toMatchObject({ ok: true });
    expect(await two.door.put(run('b', 1))).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(one.heard).toContainEqual({ kind: 'changed' }));
    expect([...one.heard, ...two.heard].filter(({ kind }) => kind === 'superseded')).toEqual([]);
  });
});

describe('storage refused or full', () => {
  test.each([
    ['missing', undefined],
    [
      'forbidden',
      {
        open: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    ],
  ])('%s: the game goes on in memory and says so', async (_what, factory) => {
    vi.stubGlobal('indexedDB', factory);
    const { door, heard } = openTab();
    expect(await door.list()).toEqual([]);
    expect(heard).toEqual([{ kind: 'refused' }]);
    expect(door.status()).toBe('refused');
    expect(await door.put(run('a', 1))).toEqual({ ok: false, reason: 'refused' });
    expect(await door.put(run('a', 2))).toEqual({ ok: false, reason: 'refused' });
    expect(await door.open('a')).toMatchObject({ ok: true, run: { screen: { step: 2 } } });
    expect((await door.list()).length).toBe(1);
    await door.remove('a');
    expect(await door.list()).toEqual([]);
    expect(heard).toEqual([{ kind: 'refused' }]);
  });

  test('storage that never answers is refused, and not waited for twice', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
    const { door } = openTab();
    const put = door.put(run('a'));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await put).toEqual({ ok: false, reason: 'refused' });
    expect(await door.put(run('a', 1))).toEqual({ ok: false, reason: 'refused' });
    vi.useRealTimers();
  });

  test('full: what was saved before stays, the rest is in memory, and it heals', async () => {
    const { door, heard } = openTab();
    await door.put(run('a', 1));
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await door.put(run('a', 2))).toEqual({ ok: false, reason: 'full' });
    expect(await door.put(run('b', 1))).toEqual({ ok: false, reason: 'full' });
    expect(heard).toEqual([{ kind: 'full' }]);
    expect((await door.list()).map(({ id, screen }) => [id, screen.step]).sort()).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(await door.open('a')).toMatchObject({ ok: true, run: { screen: { step: 2 } } });
    full.mockRestore();
    expect(await door.put(run('a', 3))).toMatchObject({ ok: true });
    expect(heard).toContainEqual({ kind: 'ok' });
    expect(await openTab().door.open('a')).toMatchObject({ ok: true, run: { screen: { step: 3 } } });
  });
});
