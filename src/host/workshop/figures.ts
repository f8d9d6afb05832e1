/**
 * Figures of months, worked out from decisions in the worker and kept by month. A seat whose months have changed waits
 * in line once; whatever changed meanwhile is found when its turn comes. What a stopped host left undone is found at
 * the next start, and by other hosts a while later.
 */
import { setTimeout } from 'node:timers/promises';
import type { RoomRows } from '../../run/roomReckon.ts';
import type { Db } from '../data/openData.ts';
import { type Reckoner, Stopping } from '../reckon/reckoner.ts';
import { forget } from './keptMonths.ts';
import { type KeptRun, keptRuns } from './logs.ts';
import type { KeptFigures, KeptTruth, Outcome } from './outcome.ts';
import type { Change, Writer } from './writer.ts';

export interface Figures {
  /** The months of this seat have changed. */
  wanted(seat: string): void;
  /** Looks for what was left undone; `since`: for so many milliseconds. */
  lookFor(since: number): Promise<void>;
  /** Resolves when nothing waits. */
  idle(): Promise<void>;
}

/** Milliseconds. */
const TOGETHER = 200;

export function openFigures(
  db: Db,
  writer: () => Writer,
  reckoner: Reckoner,
  failed: (error: unknown) => void,
): Figures {
  const waiting = new Set<string>();
  /** Months that cannot be worked out, by stamp: they are not tried for ever. */
  const given = new Set<string>();
  const keeping = new Set<Promise<void>>();
  let moment: Promise<void> | null = null;
  let running: Promise<void> | null = null;

  const wanted = (seat: string): void => {
    waiting.add(seat);
    running ??= drain().finally(() => {
      running = null;
    });
  };

  const drain = async (): Promise<void> => {
    for (const seat of waiting) {
      waiting.delete(seat);
      await work(seat).catch(failed);
    }
  };

  const work = async (seat: string): Promise<void> => {
    const [run] = await keptRuns(db, { seat });
    const last = run?.months.at(-1);
    if (run === undefined || last === undefined || given.has(last.stamp)) return;
    if (run.outcome !== null && run.months.every(({ figures }) => figures !== null)) return;
    let rows: RoomRows;
    try {
      rows = await reckoner.ask('rows', run.log, 'soon');
    } catch (error) {
      if (!(error instanceof Stopping)) given.add(last.stamp);
      throw error;
    }
    keepSoon(run, rows);
  };

  /** Nobody waits for a figure as for an answer: those of a moment are kept together. */
  const keepSoon = (run: KeptRun, rows: RoomRows): void => {
    moment ??= setTimeout(TOGETHER).then(() => {
      moment = null;
    });
    const kept = moment
      .then(() => writer().change(run.session, (change) => keep(change, run, rows)))
      .catch(failed)
      .finally(() => keeping.delete(kept));
    keeping.add(kept);
  };

  return {
    wanted,
    async lookFor(since) {
      const left = await db
        .selectFrom('months')
        .select('seat')
        .distinct()
        .where('figures', 'is', null)
        .where('put_at', '<=', Date.now() - since)
        .execute();
      for (const { seat } of left) wanted(seat);
    },
    async idle() {
      while (running !== null || keeping.size > 0) {
        await running;
        await Promise.all(keeping);
      }
    },
  };
}

/** Only months that are still as they were when the figures were asked for. */
async function keep(change: Change, { seat, months }: KeptRun, rows: RoomRows): Promise<void> {
  const now = await change.trx
    .selectFrom('months')
    .select(['month', 'stamp'])
    .where('session', '=', change.session().id)
    .where('seat', '=', seat)
    .orderBy('month')
    .execute();
  const changed = months.findIndex(({ stamp }, index) => now[index]?.stamp !== stamp);
  const same = changed < 0 ? months.length : changed;
  for (const { month, ...truth } of rows.months.slice(0, same)) {
    if (months[month - 1]?.figures !== null) continue;
    const { figure, met, standing } = truth;
    const figures: KeptFigures = { figure, met, standing };
    const kept: KeptTruth = truth;
    await change.trx
      .updateTable('months')
      .set({ figures: JSON.stringify(figures), truth: JSON.stringify(kept) })
      .where('session', '=', change.session().id)
      .where('seat', '=', seat)
      .where('month', '=', month)
      .execute();
  }
  if (same === months.length) await settle(change, seat, months.length, rows);
  change.touchSeat(seat);
}

/** What cannot be goes, and so do months after the chair was lost, which are nobody's. */
async function settle(change: Change, seat: string, months: number, rows: RoomRows): Promise<void> {
  const { predictions, replacedIn, refused } = rows;
  const outcome: Outcome = { predictions, replacedIn };
  await change.trx
    .updateTable('seats')
    .set({ outcome: JSON.stringify(outcome) })
    .where('id', '=', seat)
    .execute();
  const last = Math.min(replacedIn ?? months, (refused?.month ?? months + 1) - 1);
  if (last >= months) return;
  await forget(change, seat, last + 1);
  change.tellSeat(seat, 'refused');
}
