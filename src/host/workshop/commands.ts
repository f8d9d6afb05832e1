/** The trainer's commands. Each attempt is carried out once, however often it arrives. */
import type { Command, Order, Ordered, Ticket } from '../../session/messages.ts';
import type { Injected } from '../../session/state.ts';
import { release } from './answers.ts';
import { giveTicket } from './joining.ts';
import { keepMonth } from './keptMonths.ts';
import { keyOf, nameFrom } from './names.ts';
import { lostIn } from './outcome.ts';
import { refuse } from './refuse.ts';
import { roomAfter } from './roomAfter.ts';
import { bySeat } from './rows.ts';
import { drawId } from './secrets.ts';
import type { Who } from './who.ts';
import type { Workshop } from './workshop.ts';
import type { Change } from './writer.ts';

export async function command({ writer }: Workshop, { session }: Who, order: Order): Promise<Ordered> {
  return writer.change(session, async (change) => {
    const { numInsertedOrUpdatedRows } = await change.trx
      .insertInto('orders')
      .values({ session, attempt: order.attempt })
      .onConflict((conflict) => conflict.columns(['session', 'attempt']).doNothing())
      .executeTakeFirst();
    const isNew = numInsertedOrUpdatedRows === 1n;
    // A ticket is not kept in clear, so asked again there is another.
    const ticket = isNew || order.command.kind === 'ticket' ? await carryOut(change, order.command) : null;
    return { room: change.session().room, ticket };
  });
}

async function carryOut(change: Change, order: Command): Promise<Ticket | null> {
  switch (order.kind) {
    case 'ticket':
      await present(change, order.seat);
      return giveTicket(change, order.seat);
    case 'rename':
      await rename(change, order.seat, order.name);
      return null;
    case 'remove':
      await remove(change, order.seat);
      return null;
    case 'advance':
      await advance(change, order.month, order.seat);
      return null;
    case 'release':
      await release(change, order.answer, order.on);
      return null;
    default:
      change.setRoom(roomAfter(change.session().room, order, Date.now(), drawId()));
      if (order.kind === 'ask')
        await change.trx.deleteFrom('answers').where('session', '=', change.session().id).execute();
      if (order.kind === 'ask') change.tellAnswers();
      return null;
  }
}

async function present(change: Change, seat: string): Promise<void> {
  const row = await change.trx
    .selectFrom('seats')
    .select('removed')
    .where('session', '=', change.session().id)
    .where('id', '=', seat)
    .executeTakeFirst();
  if (row === undefined) refuse('impossible', 'seat');
  if (row.removed === 1) refuse('removed');
}

async function rename(change: Change, seat: string, typed: string): Promise<void> {
  await present(change, seat);
  const name = nameFrom(typed);
  const other = await change.trx
    .selectFrom('seats')
    .select('id')
    .where('session', '=', change.session().id)
    .where('name_key', '=', keyOf(name))
    .where('id', '!=', seat)
    .executeTakeFirst();
  if (other !== undefined) refuse('name-taken');
  await change.trx
    .updateTable('seats')
    .set({ name, name_key: keyOf(name) })
    .where('id', '=', seat)
    .execute();
  change.touchSeat(seat);
  change.tellSeat(seat, 'renamed');
}

async function remove(change: Change, seat: string): Promise<void> {
  await present(change, seat);
  await change.trx.updateTable('seats').set({ removed: 1 }).where('id', '=', seat).execute();
  await change.trx.deleteFrom('tickets').where('seat', '=', seat).execute();
  change.touchSeat(seat);
  change.tellSeat(seat, 'removed');
}

/** Deputies run what is missing: the same again, with the neutral answers that a run without answers takes. */
async function advance(change: Change, month: number, only: string | null): Promise<void> {
  const { id: session, room } = change.session();
  if (room.stage === 'ended') refuse('ended');
  if (month > room.openMonth) refuse('not-yet', `month: ${room.openMonth}`);
  if (only !== null) await present(change, only);
  const seats = await change.trx
    .selectFrom('seats')
    .select(['id', 'table_index', 'outcome'])
    .where('session', '=', session)
    .where('removed', '=', 0)
    .$if(only !== null, (query) => query.where('id', '=', only))
    .execute();
  const kept = await change.trx
    .selectFrom('months')
    .select(['seat', 'injected'])
    .where('session', '=', session)
    .execute();
  const monthsOf = bySeat(kept);
  for (const seat of seats) {
    const months = monthsOf(seat.id);
    if (months.length >= month || lostIn(seat.outcome) !== null) continue;
    const scenario = room.rules.tables[seat.table_index]?.scenario;
    const entered = months.flatMap(({ injected }) => JSON.parse(injected) as string[]);
    const open = (event: Injected) => event.scenario === scenario && !entered.includes(event.id);
    let injected = room.injected.filter(open).map(({ id }) => id);
    for (let next = months.length + 1; next <= month; next++) {
      const row = { session, seat: seat.id, month: next, by: 'deputy', decisions: '{}' } as const;
      await keepMonth(change, { ...row, injected: JSON.stringify(injected) });
      injected = [];
    }
    change.tellSeat(seat.id, 'deputy');
  }
}
