/** The events of a stream as one answer, for networks that hold streams back. */
import type { Batch, SessionEvent } from '../../session/messages.ts';
import type { Room } from '../../session/state.ts';
import { answersOf } from './answers.ts';
import { eventFor, eventsAfter, isFor, lastEvent } from './eventRows.ts';
import { awayOf } from './presence.ts';
import type { Who } from './who.ts';
import type { Workshop } from './workshop.ts';

export async function poll({ data: { db } }: Workshop, who: Who, after: number): Promise<Batch> {
  const at = await lastEvent(db, who.session);
  const rows = await eventsAfter(db, who.session, after > at ? 0 : after, at);
  const numbered = rows
    .filter((row) => isFor(row, who))
    .map((row) => ({ number: row.number, event: JSON.parse(eventFor(row, who.role)) as SessionEvent }));
  const events: Batch['events'] = [...numbered];
  if (who.role !== 'seat')
    events.push({ number: null, event: { kind: 'away', away: await awayOf(db, who.session) } });
  if (who.role === 'trainer') {
    const { room } = await db
      .selectFrom('sessions')
      .select('room')
      .where('id', '=', who.session)
      .executeTakeFirstOrThrow();
    const { wall } = JSON.parse(room) as Room;
    events.push({
      number: null,
      event: { kind: 'answers', answers: await answersOf(db, who.session, wall) },
    });
  }
  return { events, at };
}
