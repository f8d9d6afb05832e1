/** The shelf read again, a stored run opened, a run taken in from a link or a file. */
import { TookTooLong } from '../lib/pieces.ts';
import type { Checked } from '../run/problems.ts';
import type { RunFile } from '../run/read.ts';
import type { StoredRun } from '../run/types.ts';
import type { Desk } from './desk.ts';
import { replaying } from './month.ts';
import { notice, withNotice } from './notices.ts';
import { putDown } from './putDown.ts';
import { opened as openedSeat, opening } from './room.ts';
import { isFirstMonthEver, type Reopened, reopening, rowOf, whyStale } from './shelf.ts';
import { type Internal, isOver, type OpenRun } from './state.ts';
import type { Notice } from './view.ts';

/** The bookmark of the list of runs, where no run is open. */
export const LIST = 'list';

/** Back to where this browser was. */
export async function resume(desk: Desk): Promise<void> {
  const marked = desk.ports.bookmark.read();
  if (marked === null || desk.get().phase !== 'title') return;
  if (marked === LIST) desk.change((internal) => ({ ...internal, phase: 'runs' }));
  else await restore(desk, marked, 'quietly').catch((error: unknown) => failed(desk, error));
}

export async function refreshShelf(desk: Desk): Promise<void> {
  const shelf = await desk.ports.saves.list();
  const runs = shelf.map((stored) => rowOf(desk.ports, stored));
  desk.change((internal) => ({ ...internal, shelf, runs, open: withoutHelp(internal.open, shelf) }));
}

/** Who has played a month before, as the shelf shows, is not taught again. */
function withoutHelp(open: OpenRun | null, shelf: readonly StoredRun[]): OpenRun | null {
  if (open === null || !open.teaching || isFirstMonthEver(shelf, open.id)) return open;
  return { ...open, teaching: false };
}

/** What is said of a run that does not open. */
const unopened = {
  absent: 'absent-run',
  damaged: 'damaged-run',
  newer: 'problems.newer-format',
} as const;

/** Opens a stored run on its screen. `quietly`: a run that is gone is no news. */
export async function restore(desk: Desk, id: string, how: 'quietly' | 'aloud'): Promise<void> {
  const { ports } = desk;
  desk.change((internal) => ({ ...internal, busy: true }));
  const shelved = (await ports.saves.list()).find((stored) => stored.id === id);
  const stale = shelved === undefined ? null : whyStale(ports, shelved);
  if (stale === 'newer') return say(desk, notice('problems.newer-model'));
  if (shelved !== undefined && stale !== null) {
    const { hits, monthsDone } = shelved.summary;
    return say(desk, notice('stale-run', 'dismiss', { hits, months: monthsDone }));
  }
  const opened = await ports.saves.open(id);
  const kept = opened.ok ? null : ports.seats.read(id);
  if (kept !== null) {
    const teaching = isFirstMonthEver(desk.get().shelf, id);
    const step = await ports.gently(opening(ports, teaching, id, kept));
    return desk.change((internal) => openedSeat(internal, kept, step));
  }
  if (!opened.ok) {
    ports.bookmark.write(null);
    if (how === 'quietly' && opened.reason === 'absent') return say(desk, null);
    return say(desk, notice(unopened[opened.reason]));
  }
  const again = await ports.gently(reopening(ports, opened.run, isFirstMonthEver(desk.get().shelf, id)));
  desk.change((internal) => withStored(internal, again));
}

function withStored(internal: Internal, again: Reopened | null): Internal {
  if (again === null) {
    return { ...internal, busy: false, notices: withNotice(internal.notices, notice('damaged-run')) };
  }
  return { ...putDown(internal), ...again, seat: null };
}

/** A run that was not opened. One that takes too long would do so at every visit: no reload comes back to it. */
export function failed(desk: Desk, error: unknown): void {
  const isTooLong = error instanceof TookTooLong;
  if (isTooLong && desk.get().open === null) desk.ports.bookmark.write(null);
  say(desk, isTooLong ? notice('problems.too-heavy') : notice('could-not-load', 'reload'));
}

function say(desk: Desk, news: Notice | null): void {
  desk.change((internal) => ({
    ...internal,
    busy: false,
    notices: news === null ? internal.notices : withNotice(internal.notices, news),
  }));
}

/** A link or a file becomes a run of its own; whatever is wrong with it is said, and nothing stored is touched. */
export async function takeIn(desk: Desk, text: string): Promise<void> {
  const { ports } = desk;
  const { decodeFile, readRun } = await import('../run/read.ts');
  const read = readRun(text, ports.findScenario, ports.simVersion);
  if (!read.ok) {
    const { reason, detail } = read;
    if (reason === 'older-model') await shelve(desk, decodeFile(text.trim()));
    return say(desk, notice(`problems.${reason}`, 'dismiss', { detail }));
  }
  const { log } = read.value;
  const scenario = ports.findScenario(log.scenario);
  if (scenario === undefined) return;
  const identity = { id: ports.saves.newId(), pairOf: null, pledge: '', teaching: false };
  desk.change((internal) => ({ ...internal, busy: true }));
  const step = await ports.gently(replaying(ports, scenario, log, identity));
  if (!step.ok) return say(desk, notice('problems.impossible', 'dismiss', { detail: step.detail }));
  desk.change((internal) => {
    const finished = isOver(step.run);
    const purpose = step.run.settings.regime === 'purpose';
    const before = putDown(internal);
    return {
      ...before,
      open: step.run,
      phase: !finished ? 'letter' : purpose ? 'compare' : 'reveal',
      step: 0,
      notices: withNotice(before.notices, notice('imported')),
    };
  });
}

/** A file of an older model goes among my runs, where its summary can be read. */
async function shelve(desk: Desk, file: Checked<RunFile>): Promise<void> {
  if (!file.ok || file.value.summary === null) return;
  const { log, summary } = file.value;
  const screen = { phase: 'reveal', step: 0 };
  const id = desk.ports.saves.newId();
  await desk.ports.saves.put({ id, log, draft: {}, screen, summary, pairOf: null, pledge: '' });
  await refreshShelf(desk);
  desk.change((internal) => (internal.open === null ? { ...internal, phase: 'runs', step: 0 } : internal));
}
