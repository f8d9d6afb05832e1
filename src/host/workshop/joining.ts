/** Taking a seat: for the first time at the door, or again in another browser with a ticket. */
import { randomInt } from 'node:crypto';
import type { z } from 'zod';
import type { Joined, joinSchema, Ticket } from '../../session/messages.ts';
import { MOST_SEATS, type TableRegime } from '../../session/rules.ts';
import type { SeatsTable } from '../data/tables.ts';
import { keyOf, nameFrom, offeredFrom } from './names.ts';
import { predecessorsAt, takeOver } from './predecessors.ts';
import { refuse } from './refuse.ts';
import { drawId, drawTicket, hashOf, isSecret } from './secrets.ts';
import { sessionAt } from './sessions.ts';
import { newKey } from './who.ts';
import type { Workshop } from './workshop.ts';
import type { Change } from './writer.ts';

const TICKET_LIFE = 15 * 60 * 1000;
/** Browsers in which one seat can be opened; the newest stay. */
const MOST_KEYS = 12;
const MOST_FORGOTTEN = 100;

export async function join(
  workshop: Workshop,
  code: string,
  { name: typed, table, attempt }: z.infer<typeof joinSchema>,
): Promise<Joined> {
  const { id: session, room: before } = await sessionAt(workshop, code);
  const predecessors = await predecessorsAt(workshop, session, before, table);
  return workshop.writer.change(session, async (change) => {
    const { room } = change.session();
    const drawn = hashOf(attempt);
    const known = await change.trx
      .selectFrom('seats')
      .select(['id', 'name', 'removed'])
      .where('session', '=', session)
      .where('attempt', '=', drawn)
      .executeTakeFirst();
    if (known?.removed === 1) refuse('removed');
    if (known !== undefined) return { ...(await opened(change, known.id)), name: known.name };
    if (room.stage === 'ended') refuse('ended');
    if (room.locked) refuse('locked');
    const regime = room.rules.tables[table]?.regime ?? refuse('impossible', `table: ${table}`);
    const name = room.rules.naming === 'free' ? nameFrom(typed) : offeredFrom(typed);
    if (await isTaken(change, name)) refuse('name-taken');
    const { last, counts } = await seated(change);
    if (counts.reduce((sum, { count }) => sum + count, 0) >= MOST_SEATS) refuse('full');
    const row: SeatsTable = {
      id: drawId(),
      session,
      place: last + 1,
      attempt: drawn,
      name,
      name_key: keyOf(name),
      table_index: table,
      regime: lot(
        regime,
        counts.filter(({ table_index }) => table_index === table),
      ),
      removed: 0,
      pledge: null,
      seen_at: Date.now(),
      outcome: null,
    };
    await change.trx.insertInto('seats').values(row).execute();
    change.touchSeat(row.id);
    await takeOver(change, row.id, predecessors[row.regime], room.rules.tables[table]?.scenario ?? '');
    return { ...(await opened(change, row.id)), name };
  });
}

async function isTaken({ trx, session }: Change, name: string): Promise<boolean> {
  const other = await trx
    .selectFrom('seats')
    .select('id')
    .where('session', '=', session().id)
    .where('name_key', '=', keyOf(name))
    .executeTakeFirst();
  return other !== undefined;
}

type Counted = Pick<SeatsTable, 'table_index' | 'regime'> & { readonly count: number };

/** The last place given, and how many sit where. */
async function seated({ trx, session }: Change): Promise<{ last: number; counts: readonly Counted[] }> {
  const seats = trx.selectFrom('seats').where('session', '=', session().id);
  const { last } = await seats.select(({ fn }) => fn.max('place').as('last')).executeTakeFirstOrThrow();
  const counts = await seats
    .select(['table_index', 'regime', ({ fn }) => fn.countAll<number>().as('count')])
    .where('removed', '=', 0)
    .groupBy(['table_index', 'regime'])
    .execute();
  return { last: last ?? 0, counts };
}

/** `halves`: the smaller half gets the next; where they are even, chance decides. */
function lot(regime: TableRegime, others: readonly Counted[]): 'target' | 'purpose' {
  if (regime !== 'halves') return regime;
  const ahead = others.reduce((sum, other) => sum + (other.regime === 'target' ? 1 : -1) * other.count, 0);
  if (ahead === 0) return randomInt(2) === 0 ? 'target' : 'purpose';
  return ahead > 0 ? 'purpose' : 'target';
}

async function opened(change: Change, seat: string): Promise<Omit<Joined, 'name'>> {
  const { id: session, until } = change.session();
  const { key, row } = newKey({ role: 'seat', session, seat, until });
  await change.trx.insertInto('keys').values(row).execute();
  await forgetOldKeys(change, seat);
  return { session, seat, key };
}

async function forgetOldKeys({ trx, session }: Change, seat: string): Promise<void> {
  const old = await trx
    .selectFrom('keys')
    .select('selector')
    .where('session', '=', session().id)
    .where('seat', '=', seat)
    .orderBy('made', 'desc')
    .limit(MOST_FORGOTTEN)
    .offset(MOST_KEYS)
    .execute();
  const selectors = old.map(({ selector }) => selector);
  if (selectors.length > 0) await trx.deleteFrom('keys').where('selector', 'in', selectors).execute();
}

/** The newest alone opens. */
export async function giveTicket(change: Change, seat: string): Promise<Ticket> {
  const ticket = drawTicket();
  await change.trx.deleteFrom('tickets').where('seat', '=', seat).execute();
  const until = Date.now() + TICKET_LIFE;
  await change.trx
    .insertInto('tickets')
    .values({ hash: hashOf(ticket), session: change.session().id, seat, until })
    .execute();
  return { ticket, until };
}

/** Once: the ticket is used up. */
export async function rejoin({ data: { db }, writer }: Workshop, ticket: string): Promise<Joined> {
  const hash = hashOf(ticket.toUpperCase());
  const found = await db.selectFrom('tickets').select('session').where('hash', '=', hash).executeTakeFirst();
  if (found === undefined) return refuse('wrong-key');
  return writer.change(found.session, async (change) => {
    const used = await change.trx
      .deleteFrom('tickets')
      .where('hash', '=', hash)
      .returning(['hash', 'seat', 'until'])
      .executeTakeFirst();
    if (used === undefined || used.until <= Date.now() || !isSecret(ticket.toUpperCase(), used.hash))
      return refuse('wrong-key');
    const { name, removed } = await change.trx
      .selectFrom('seats')
      .select(['name', 'removed'])
      .where('id', '=', used.seat)
      .executeTakeFirstOrThrow();
    if (removed === 1) return refuse('removed');
    return { ...(await opened(change, used.seat)), name };
  });
}
