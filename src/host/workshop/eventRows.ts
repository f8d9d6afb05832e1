/** Events as they are kept, and whom each is for. */
import type { SessionEvent } from '../../session/messages.ts';
import type { Db } from '../data/openData.ts';
import type { EventsTable } from '../data/tables.ts';
import { refuse } from './refuse.ts';
import { forTheWall } from './rows.ts';

export type EventRow = Pick<EventsTable, 'topic' | 'number' | 'audience' | 'event'>;

/** In order; up to and with `last`, where it is given. */
export async function eventsAfter(
  db: Db,
  session: string,
  after: number,
  last?: number,
): Promise<EventRow[]> {
  return db
    .selectFrom('events')
    .select(['topic', 'number', 'audience', 'event'])
    .where('session', '=', session)
    .where('number', '>', after)
    .$if(last !== undefined, (query) => query.where('number', '<=', last ?? 0))
    .orderBy('number')
    .execute();
}

export async function isThere(db: Db, session: string): Promise<boolean> {
  const row = await db.selectFrom('sessions').select('id').where('id', '=', session).executeTakeFirst();
  return row !== undefined;
}

export async function lastEvent(db: Db, session: string): Promise<number> {
  const row = await db
    .selectFrom('sessions')
    .select('last_event')
    .where('id', '=', session)
    .executeTakeFirst();
  return row?.last_event ?? refuse('gone');
}

/** The event as whoever has this role is sent it. */
export function eventFor({ topic, event }: EventRow, role: string): string {
  if (role !== 'front' || !topic.startsWith('seat:')) return event;
  const told = JSON.parse(event) as SessionEvent;
  return told.kind === 'seat' ? JSON.stringify({ ...told, seat: forTheWall(told.seat) }) : event;
}

export function isFor(
  { audience }: EventRow,
  { role, seat }: { readonly role: string; readonly seat: string | null },
): boolean {
  return audience === 'all' || (audience === 'staff' ? role !== 'seat' : audience === seat);
}
