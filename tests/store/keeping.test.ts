/** Never losing anything: saves, two tabs, refused storage, my runs, files and links, bad input. */
import { describe, expect, test, vi } from 'vitest';
import { gently } from '../../src/main/gently.ts';
import { encodeFile } from '../../src/run/file.ts';
import type { StoredRun } from '../../src/run/types.ts';
import { hospital, playTo, quiet, start, type Table, table, whimsical } from './support.ts';

const MONTH = ({ phase, run }: { phase: string; run: { month: number } | null }, month: number) =>
  phase === 'plan' && run?.month === month;

async function inMonth(month: number, seed = 5): Promise<Table> {
  const played = table(seed);
  start(played);
  playTo(played.game, (view) => MONTH(view, month), whimsical(seed));
  await quiet();
  return played;
}

describe('saving', () => {
  test('happens at every decision, with the screen to come back to', async () => {
    const { game, stored } = await inMonth(2);
    game.commands.setGoAndLook(true);
    expect(stored()).toMatchObject({ draft: { goAndLook: true }, screen: { phase: 'plan' } });
    game.commands.undo();
    expect(stored().draft).toEqual({});
    expect(stored().summary).toMatchObject({ monthsDone: 1, finished: false, replacedIn: null });
  });

  test('storage that refuses is said once, the game goes on and offers the file', async () => {
    const { game, saves, view } = await inMonth(2);
    saves.refuse('full');
    game.commands.setImprovement(null);
    game.commands.setGoAndLook(true);
    await quiet();
    expect(view().notices).toEqual([{ id: 'full', params: {}, action: 'download' }]);
    expect(view().plan?.goAndLook).toBe(true);
    expect(JSON.parse(game.commands.file().text)).toMatchObject({ log: { decisions: [{}] } });
    game.commands.dismissNotice('full');
    expect(view().notices).toEqual([]);
  });
});

describe('two tabs', () => {
  test('the older one says so, decides nothing, and can take the run over as it is now', async () => {
    const { game, saves, view, again, bookmark } = await inMonth(2);
    const newer = again();
    await newer.begin();
    await quiet();
    saves.tell({ kind: 'superseded', id: bookmark.id ?? '' });
    newer.commands.setTone('people-first');
    expect(view().notices).toMatchObject([{ id: 'superseded', action: 'take-over' }]);
    const before = view().plan;
    game.commands.setGoAndLook(true);
    game.commands.runMonth();
    expect(view().plan).toEqual(before);
    game.commands.takeOver();
    await quiet();
    expect(view()).toMatchObject({ phase: 'plan', plan: { tone: 'people-first' }, notices: [] });
    game.commands.setGoAndLook(true);
    expect(view().plan?.goAndLook).toBe(true);
  });
});

describe('my runs', () => {
  test('lists them newest first, opens one where it was left, deletes one', async () => {
    const { game, view } = await inMonth(3);
    const first = view().run?.id ?? '';
    game.commands.toTitle();
    start({ game });
    await quiet();
    game.commands.openRuns();
    await quiet();
    expect(view().runs.map(({ summary }) => summary.monthsDone)).toEqual([0, 2]);
    game.commands.openRun(first);
    await quiet();
    expect(view()).toMatchObject({ phase: 'plan', run: { month: 3, id: first } });
    game.commands.openRuns();
    game.commands.deleteRun(first);
    await quiet();
    expect(view().runs).toHaveLength(1);
  });

  test('a run of an older model shows its summary and says so; it is not replayed', async () => {
    const { game, view, saves } = await inMonth(3);
    const id = view().run?.id ?? '';
    const run = saves.kept.get(id) as StoredRun;
    saves.kept.set(id, { ...run, log: { ...run.log, simVersion: run.log.simVersion - 1 } });
    game.commands.openRuns();
    await quiet();
    expect(view().runs[0]).toMatchObject({ stale: 'older', summary: { monthsDone: 2 } });
    game.commands.openRun(id);
    await quiet();
    expect(view()).toMatchObject({ phase: 'runs', run: null, busy: false, notices: [{ id: 'stale-run' }] });
  });

  test('a run that a newer version wrote is not called old or damaged', async () => {
    const { game, view, saves } = await inMonth(3);
    const id = view().run?.id ?? '';
    const run = saves.kept.get(id) as StoredRun;
    game.commands.openRuns();
    for (const [log, said] of [
      [{ ...run.log, simVersion: run.log.simVersion + 1 }, 'problems.newer-model'],
      [{ ...run.log, scenarioVersion: run.log.scenarioVersion + 1 }, 'problems.newer-model'],
    ] as const) {
      saves.kept.set(id, { ...run, log });
      game.commands.openRuns();
      await quiet();
      expect(view().runs[0]?.stale).toBe('newer');
      game.commands.openRun(id);
      await quiet();
      expect(view().notices.map((notice) => notice.id)).toEqual([said]);
    }
    saves.kept.set(id, run);
    saves.open = () => Promise.resolve({ ok: false, reason: 'newer' });
    game.commands.openRun(id);
    await quiet();
    expect(view().notices.map((notice) => notice.id)).toContain('problems.newer-format');
  });

  test('a run that is gone, or cannot be read, is said', async () => {
    const { game, view, saves } = await inMonth(3);
    const id = view().run?.id ?? '';
    const run = saves.kept.get(id) as StoredRun;
    saves.kept.set(id, { ...run, log: { ...run.log, decisions: [{ tone: 'no such tone' }] } });
    game.commands.openRuns();
    game.commands.openRun(id);
    await quiet();
    expect(view().notices.map((notice) => notice.id)).toEqual(['damaged-run']);
    game.commands.openRun('nobody');
    await quiet();
    expect(view().notices.map((notice) => notice.id)).toEqual(['damaged-run', 'absent-run']);
  });
});

describe('links and files', () => {
  test('a link gives the same year to somebody else', async () => {
    const { game, view } = await inMonth(4);
    const link = game.commands.link();
    const other = table(99);
    other.game.commands.importText(link);
    await quiet();
    expect(other.view()).toMatchObject({ phase: 'letter', run: { month: 4, figures: view().run?.figures } });
    expect(other.stored().log).toEqual({ ...other.stored().log, seed: 5 });
  });

  test('a file likewise; a finished one opens its reveal', async () => {
    const played = table(5);
    start(played, { months: 6 });
    playTo(played.game, ({ phase }) => phase === 'reveal', whimsical(7));
    const { name, text } = played.game.commands.file();
    expect(name).toBe('unmoored-hospital-5-month-6.json');
    const other = table(99);
    other.game.commands.importText(text);
    await quiet();
    expect(other.view().notices).toEqual([{ id: 'imported', action: 'dismiss', params: {} }]);
    expect(other.view()).toMatchObject({ phase: 'reveal', run: { figures: played.view().run?.figures } });
    // Read once, it does not stand over the steps that follow.
    other.game.commands.goToStep(1);
    expect(other.view()).toMatchObject({ phase: 'reveal', notices: [] });
  });

  test('a run with more people than can be worked out is given up, said, and not come back to', async () => {
    const { log, summary } = (await inMonth(2)).stored();
    const crowd = { 'demand.perDay': 1400 };
    const text = encodeFile({ ...log, settings: { ...log.settings, overrides: crowd } }, summary);
    const other = table(99, undefined, undefined, undefined, { gently: (pieces) => gently(pieces, 100) });
    other.bookmark.id = 'before';
    other.game.commands.importText(text);
    await vi.waitUntil(() => other.view().notices.length > 0);
    expect(other.view()).toMatchObject({
      phase: 'title',
      busy: false,
      notices: [{ id: 'problems.too-heavy', action: 'dismiss' }],
    });
    expect([other.bookmark.id, other.saves.kept.size]).toEqual([null, 0]);
  });

  test.each([
    ['nonsense', 'No run: € 5', 'problems.not-a-run'],
    ['a link cut short', 'cut', 'problems.truncated'],
    ['a link with a letter changed', 'changed', 'problems.damaged'],
    [
      'a file of a newer format',
      JSON.stringify({ kind: 'unmoored-run', format: 99 }),
      'problems.newer-format',
    ],
  ])('%s is refused with a reason, and nothing is touched', async (_, text, problem) => {
    const { game, view, saves } = await inMonth(3);
    const link = game.commands.link();
    const at = link.length - 20;
    const changed = link.slice(0, at) + (link[at] === 'A' ? 'B' : 'A') + link.slice(at + 1);
    const given = { cut: link.slice(0, -12), changed }[text] ?? text;
    const kept = structuredClone([...saves.kept]);
    const before = { ...view(), notices: [] };
    game.commands.importText(given);
    await quiet();
    expect(view().notices.map(({ id }) => id)).toEqual([problem]);
    expect({ ...view(), notices: [] }).toEqual(before);
    expect([...saves.kept]).toEqual(kept);
  });

  test('a scenario that does not exist is refused', () => {
    const { game, view } = table();
    game.commands.start({ scenario: 'lighthouse' });
    expect(view()).toMatchObject({
      phase: 'title',
      notices: [{ id: 'problems.unknown-scenario', params: { detail: 'lighthouse' } }],
    });
    expect(hospital.id).toBe('hospital');
  });
});

describe('notices', () => {
  test('what was only to be read goes with its screen; what asks for something stays', async () => {
    const { game, saves, view } = await inMonth(2);
    game.commands.importText('No run: € 5');
    saves.refuse('refused');
    game.commands.setGoAndLook(true);
    await quiet();
    expect(view().notices.map(({ id }) => id)).toEqual(['refused', 'problems.not-a-run']);
    game.commands.runMonth();
    expect(view().notices.map(({ id }) => id)).toEqual(['refused']);
  });
});

describe('what an older model made', () => {
  test('a file goes among my runs with its summary, and it is said why it cannot be opened', async () => {
    const played = await inMonth(3);
    const { log, summary } = played.stored();
    const text = encodeFile({ ...log, simVersion: log.simVersion - 1 }, summary);
    const other = table(99);
    other.game.commands.importText(text);
    await quiet();
    expect(other.view()).toMatchObject({
      phase: 'runs',
      run: null,
      runs: [{ stale: 'older', summary: { monthsDone: 2 } }],
      notices: [{ id: 'problems.older-model' }],
    });
  });

  test('the list of runs comes back after a reload', async () => {
    const played = await inMonth(2);
    played.game.commands.openRuns();
    await quiet();
    const again = played.again();
    await again.begin();
    expect(again.getView()).toMatchObject({ phase: 'runs', runs: [{ summary: { monthsDone: 1 } }] });
    again.commands.toTitle();
    expect(played.bookmark.id).toBeNull();
  });
});
