/**
 * What follows from a change: the run is saved, the bookmark moved, and the worker asked for whatever the new screen
 * shows. The inside says what is missing (a reveal screen without a reveal); nobody has to remember to ask.
 */
import type { RunLog } from '../run/types.ts';
import type { Desk } from './desk.ts';
import { notice, withNotice } from './notices.ts';
import { LIST, refreshShelf } from './restoring.ts';
import { screenOf, toStore } from './shelf.ts';
import { type Internal, isOver, type OpenRun } from './state.ts';

export function follow(desk: Desk, before: Internal, after: Internal): void {
  if (before.open !== after.open || before.phase !== after.phase || before.step !== after.step) {
    save(desk, before, after);
    askWorker(desk, before, after);
  }
}

function save(desk: Desk, before: Internal, after: Internal): void {
  const { ports } = desk;
  const screen = screenOf(after);
  if (after.open === null || screen === null) {
    const list = after.phase === 'runs' ? LIST : null;
    if (before.open !== null || before.phase !== after.phase) ports.bookmark.write(list);
    return;
  }
  if (before.open?.id !== after.open.id) ports.bookmark.write(after.open.id);
  if (after.superseded) return;
  // A refusal comes back through the door's own news.
  void ports.saves.put(toStore(after.open, screen.phase, screen.step));
}

function askWorker(desk: Desk, before: Internal, after: Internal): void {
  const { open, phase } = after;
  if (open === null) return;
  const isNewScreen = before.phase !== phase || before.open?.id !== open.id;
  if (phase === 'reveal' && after.reveal === null && isNewScreen) {
    ask(
      desk,
      open,
      (log) => desk.ports.reckoner.reveal(log),
      (internal, reveal) => ({ ...internal, reveal }),
    );
  }
  if (phase === 'compare' && after.compare === null && isNewScreen) askForComparison(desk, open);
  const monthsBefore = before.open?.id === open.id ? before.open.past.length : -1;
  if (open.settings.regime === 'purpose' && open.past.length > 0 && monthsBefore !== open.past.length) {
    ask(
      desk,
      open,
      (log) => desk.ports.reckoner.charts(log),
      (internal, charts) => ({ ...internal, charts }),
    );
  }
}

/** The year under the target first, the year on purpose second, whichever is open. */
function askForComparison(desk: Desk, open: OpenRun): void {
  void refreshShelf(desk).then(() => {
    const other = pairOf(desk.get(), open);
    if (other === null) return;
    ask(
      desk,
      open,
      (log) =>
        open.settings.regime === 'purpose'
          ? desk.ports.reckoner.compare(other, log)
          : desk.ports.reckoner.compare(log, other),
      (internal, compare) => ({ ...internal, compare }),
    );
  });
}

/** The log of the run's other year, if it is on the shelf and finished. */
function pairOf(internal: Internal, open: OpenRun): RunLog | null {
  const pair = internal.shelf.find(
    ({ id, pairOf, summary }) => summary.finished && (id === open.pairOf || pairOf === open.id),
  );
  return pair?.log ?? null;
}

function ask<T>(
  desk: Desk,
  open: OpenRun,
  question: (log: RunLog) => Promise<T>,
  fill: (internal: Internal, answer: T) => Internal,
): void {
  const isStillOpen = (internal: Internal) => internal.open?.id === open.id;
  if (isOver(open)) desk.change((internal) => ({ ...internal, busy: true }));
  question(open.log).then(
    (answer) =>
      desk.change((internal) =>
        isStillOpen(internal) ? { ...fill(internal, answer), busy: false } : internal,
      ),
    (error: unknown) => {
      console.error(error);
      desk.change((internal) =>
        isStillOpen(internal)
          ? {
              ...internal,
              busy: false,
              notices: withNotice(internal.notices, notice('reveal-failed', 'reload')),
            }
          : internal,
      );
    },
  );
}
