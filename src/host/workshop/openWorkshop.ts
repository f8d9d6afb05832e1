/** The workshop of one host, put together: database, events, limits, and what is done every so often. */
import { HEARTBEAT } from '../../session/messages.ts';
import type { Room } from '../../session/state.ts';
import type { Data } from '../data/openData.ts';
import { openReckoner, Stopping } from '../reckon/reckoner.ts';
import { answersOf } from './answers.ts';
import { localBus } from './bus.ts';
import { openEvents } from './events.ts';
import { type Figures, openFigures } from './figures.ts';
import { type Allowance, openLimit } from './limits.ts';
import { postgresBus } from './postgresBus.ts';
import { awayOf, openPresence } from './presence.ts';
import { Refused } from './refuse.ts';
import { openRemembered } from './remembered.ts';
import { openStories } from './retold.ts';
import { sweep } from './sessions.ts';
import type { Workshop } from './workshop.ts';
import { openWriter } from './writer.ts';

export interface Allowances {
  readonly failures: Allowance;
  readonly sessions: Allowance;
  readonly changes: Allowance;
  readonly mostSessions: number;
}

const MINUTE = 60_000;
export const usualAllowances: Allowances = {
  failures: { most: 60, every: MINUTE / 6 },
  sessions: { most: 200, every: MINUTE / 2 },
  changes: { most: 120, every: 500 },
  mostSessions: 5000,
};

const TICK = HEARTBEAT / 3;
const SWEEP = 60 * MINUTE;
/** Figures that another host has not worked out by then are worked out here. */
const UNDONE = MINUTE / 2;

export async function openWorkshop(
  data: Data,
  report: (error: unknown) => void,
  allowances: Allowances = usualAllowances,
): Promise<Workshop> {
  const { db } = data;
  const failed = (error: unknown): void => {
    // What was asked for a session that has been deleted meanwhile is no failure.
    const isOver = error instanceof Stopping || (error instanceof Refused && error.reason === 'gone');
    if (!isOver) report(error);
  };
  const bus = data.shared === null ? localBus() : postgresBus(data.shared, failed);
  const reckoner = openReckoner();
  const figures: Figures = openFigures(db, () => writer, reckoner, failed);
  const writer = openWriter(data, bus, figures.wanted);
  const events = openEvents(db, bus, {
    answers: (session) => void tellAnswers(session).catch(failed),
    failed,
  });
  const presence = openPresence(db);

  const tellAnswers = async (session: string): Promise<void> => {
    const row = await db.selectFrom('sessions').select('room').where('id', '=', session).executeTakeFirst();
    if (row === undefined) return;
    const answers = await answersOf(db, session, (JSON.parse(row.room) as Room).wall);
    events.tell(session, ({ role }) => role === 'trainer', { kind: 'answers', answers });
  };

  /** Who was away when it was last told, by session. */
  const told = new Map<string, string>();
  const tellAway = async (): Promise<void> => {
    await presence.flush();
    for (const session of events.sessions()) {
      const isHeard = [...events.listeners(session)].some(({ role }) => role !== 'seat');
      if (!isHeard) {
        told.delete(session);
        continue;
      }
      const away = await awayOf(db, session);
      if (told.get(session) === away.join()) continue;
      told.set(session, away.join());
      events.tell(session, ({ role }) => role !== 'seat', { kind: 'away', away });
    }
  };

  const workshop: Workshop = {
    data,
    bus,
    writer,
    events,
    presence,
    reckoner,
    figures,
    retold: openStories(reckoner, failed),
    remembered: openRemembered(),
    limits: {
      failures: openLimit(allowances.failures),
      sessions: openLimit(allowances.sessions),
      changes: openLimit(allowances.changes),
      mostSessions: allowances.mostSessions,
    },
    failed,
    async close() {
      for (const timer of timers) clearInterval(timer);
      events.endAll();
      await reckoner.close();
      await figures.idle();
      await writer.idle();
      await presence.flush().catch(failed);
      await bus.close();
      await data.close();
    },
  };
  const every = (work: () => Promise<void>, wait: number) =>
    setInterval(() => void work().catch(failed), wait).unref();
  const timers = [
    every(tellAway, TICK),
    every(() => figures.lookFor(UNDONE), UNDONE),
    every(() => sweep(workshop), SWEEP),
  ];
  await events.listen();
  await sweep(workshop);
  await figures.lookFor(0);
  return workshop;
}
