/**
 * What follows from a change: the run is saved, the bookmark moved, and the worker asked for whatever the new screen
 * shows. The inside says what is missing (a reveal screen without a reveal); nobody has to remember to ask.
 */
import type { Reveal } from '../run/revealTypes.ts';
import type { RunLog } from '../run/types.ts';
import { leaveChair } from './asking.ts';
import type { Desk } from './desk.ts';
import { notice, withNotice } from './notices.ts';
import { LIST, refreshShelf } from './restoring.ts';
import { isHeld } from './roomRules.ts';
import { screenOf, toStore } from './shelf.ts';
import { type Internal, isOver, type OpenRun } from './state.ts';

export function follow(desk: Desk, before: Internal, after: Internal): void {
  if (before.open !== after.open || before.phase !== after.phase || before.step !== after.step) {
    save(desk, before, after);
    askWorker(desk, before, after);
    // Once its first page is turned: the managers of the last step come from a worker that has loaded by then.
    if (after.phase === 'reveal' && after.step > before.step) desk.ports.ensembles.prepare();
    if (before.phase === 'reveal' && (after.phase !== 'reveal' || before.open?.id !== after.open?.id)) {
      leaveChair(desk);
    }
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
  const isComing =
    isOver(open) && open.settings.regime === 'target' && phase !== 'compare' && phase !== 'reveal';
  if (isComing && !isHeld(after, open)) revealOf(desk, open);
  if (phase === 'reveal' && after.reveal === null && isNewScreen) {
    ask(
      desk,
      open,
      async () => withPredictions(await revealOf(desk, open), open.log),
      (internal, reveal) => ({ ...internal, reveal }),
    );
    desk.early.clear();
  }
  if (phase === 'sort' && after.contacts === null && isNewScreen) askForContacts(desk, open);
  if (phase === 'compare' && after.compare === null && isNewScreen) askForComparison(desk, open);
}

/** Asked for as soon as the year is over, once; nothing of it is in the store before its screen opens. */
function revealOf(desk: Desk, open: OpenRun): Promise<Reveal> {
  const before = desk.early.get(open.id);
  if (before !== undefined) return before;
  const asked = desk.ports.reckoner.reveal(open.log, open.people.met());
  desk.early.set(open.id, asked);
  asked.catch(() => desk.early.delete(open.id));
  return asked;
}

/** The last answer to the board may have come after the reveal was asked for. */
function withPredictions(reveal: Reveal, log: RunLog): Reveal {
  const said = log.decisions.flatMap(({ prediction }, index) =>
    prediction === undefined ? [] : [{ month: index + 1, of100: prediction }],
  );
  return { ...reveal, predictions: { ...reveal.predictions, said } };
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
          ? desk.ports.reckoner.compare(other, log, open.people.met())
          : desk.ports.reckoner.compare(log, other, open.people.met()),
      (internal, compare) => ({ ...internal, compare }),
    );
  });
}

/** Contacts of the year under the target, or of the months that there are. */
function askForContacts(desk: Desk, open: OpenRun): void {
  void refreshShelf(desk).then(() =>
    ask(
      desk,
      open,
      (log) => desk.ports.reckoner.contacts(pairOf(desk.get(), open) ?? log, open.people.met()),
      (internal, contacts) => ({ ...internal, contacts }),
    ),
  );
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
  const token = {};
  desk.underWay.add(token);
  if (isOver(open)) desk.change((internal) => ({ ...internal, busy: true }));
  const settle = (fillIn: (internal: Internal) => Internal): void => {
    desk.underWay.delete(token);
    desk.change((internal) => {
      const filled = internal.open?.id === open.id ? fillIn(internal) : internal;
      const busy = filled.busy && desk.underWay.size > 0;
      return filled.busy === busy ? filled : { ...filled, busy };
    });
  };
  question(open.log).then(
    (answer) => settle((internal) => fill(internal, answer)),
    (error: unknown) => {
      console.error(error);
      settle((internal) => ({
        ...internal,
        notices: withNotice(internal.notices, notice('reveal-failed', 'reload')),
      }));
    },
  );
}
