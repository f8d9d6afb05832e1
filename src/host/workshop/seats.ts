/** What a seat is given to play on, and what it may say of itself. */
import { MOST_PLEDGE } from '../../run/types.ts';
import type { Decided, Seat, Ticket } from '../../session/messages.ts';
import type { Room } from '../../session/state.ts';
import { lastEvent } from './eventRows.ts';
import { giveTicket } from './joining.ts';
import { plainText } from './names.ts';
import { refuse } from './refuse.ts';
import { monthRowOf } from './rows.ts';
import type { Who } from './who.ts';
import type { Workshop } from './workshop.ts';

export async function seatOf({ data: { db } }: Workshop, { session, seat }: Who): Promise<Seat> {
  const at = await lastEvent(db, session);
  const row = await db
    .selectFrom('seats')
    .innerJoin('sessions', 'sessions.id', 'seats.session')
    .select(['seats.id', 'seats.name', 'seats.table_index', 'seats.regime'])
    .select(['sessions.code', 'sessions.seed', 'sessions.room'])
    .where('seats.id', '=', seat)
    .executeTakeFirstOrThrow();
  const months = await db
    .selectFrom('months')
    .select(['month', 'by', 'decisions', 'injected', 'figures'])
    .where('session', '=', session)
    .where('seat', '=', seat)
    .orderBy('month')
    .execute();
  const room = JSON.parse(row.room) as Room;
  return {
    session,
    seat: row.id,
    code: row.code,
    name: row.name,
    table: row.table_index,
    scenario: room.rules.tables[row.table_index]?.scenario ?? '',
    regime: row.regime,
    seed: row.seed,
    room,
    months: months.map(({ month, by, decisions, injected }) => ({
      month,
      by,
      decisions: JSON.parse(decisions) as Decided['decisions'],
      injected: JSON.parse(injected) as string[],
    })),
    figures: months.map(monthRowOf),
    at,
  };
}

/** An empty text takes it back. */
export async function putPledge({ writer }: Workshop, who: Who, text: string): Promise<void> {
  const seat = who.seat ?? refuse('not-allowed');
  const clean = plainText(text);
  if (clean.length > MOST_PLEDGE) refuse('too-large', `${MOST_PLEDGE} letters`);
  await writer.change(who.session, async (change) => {
    await change.trx
      .updateTable('seats')
      .set({ pledge: clean === '' ? null : clean })
      .where('id', '=', seat)
      .execute();
    change.touchSeat(seat);
  });
}

export async function ticketFor({ writer }: Workshop, who: Who): Promise<Ticket> {
  const seat = who.seat ?? refuse('not-allowed');
  return writer.change(who.session, (change) => giveTicket(change, seat));
}
