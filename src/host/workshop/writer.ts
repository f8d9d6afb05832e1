/**
 * Every change of a session goes through here. It is made under the lock of the session's row, so changes of one
 * session come one after the other on any number of hosts; and the events that tell of it are numbered and kept in the
 * same transaction, so nobody hears of what was not kept, and nothing is kept that nobody hears of.
 *
 * What waits while a transaction runs shares the next one, with a savepoint each: a commit waits for the disk, and a
 * room that presses "run the month" at the same moment waits for it once. On SQLite all sessions share one queue (there
 * is one writer); on PostgreSQL each has its own, so that no two of them ever wait for each other crosswise.
 */
import { setImmediate } from 'node:timers/promises';
import { sql, type Transaction } from 'kysely';
import type { SessionEvent } from '../../session/messages.ts';
import type { Room } from '../../session/state.ts';
import type { Data } from '../data/openData.ts';
import type { Tables } from '../data/tables.ts';
import type { Bus } from './bus.ts';
import { Refused } from './refuse.ts';
import { seatRows } from './rows.ts';

export interface SessionNow {
  readonly id: string;
  readonly code: string;
  readonly seed: number;
  readonly salt: string;
  readonly until: number;
  readonly room: Room;
}

export interface Change {
  readonly trx: Transaction<Tables>;
  /** As it is at this point of the change. */
  session(): SessionNow;
  /** Everyone is told. */
  setRoom(room: Room): void;
  /** Trainer and front are told how the seat is when all of this transaction is done. */
  touchSeat(seat: string): void;
  /** The same, and its figures are to be worked out. */
  monthsChanged(seat: string): void;
  tellSeat(seat: string, why: 'renamed' | 'removed' | 'deputy' | 'refused'): void;
  /** The answers to the wall have changed; the trainer's stream reads them. */
  tellAnswers(): void;
}

export interface Writer {
  change<T>(session: string, work: (change: Change) => Promise<T>): Promise<T>;
  /** Resolves when all that was asked for is done. */
  idle(): Promise<void>;
}

interface Waiting {
  readonly session: string;
  readonly work: (change: Change) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What a transaction has changed of a session so far; copied before each change, so that a failed one leaves none. */
interface Opened {
  readonly now: SessionNow;
  readonly lastEvent: number;
  readonly told: ReadonlyMap<string, { readonly audience: string; readonly event: SessionEvent }>;
  readonly touched: ReadonlySet<string>;
  readonly unreckoned: ReadonlySet<string>;
  readonly answers: boolean;
}

const MOST_AT_ONCE = 40;
const ONE_QUEUE = '';

/** `reckon` is told of seats whose months have changed, when that is on the disk. */
export function openWriter({ db, shared }: Data, bus: Bus, reckon: (seat: string) => void): Writer {
  const queues = new Map<string, Waiting[]>();
  const running = new Set<Promise<void>>();

  const change: Writer['change'] = <T>(session: string, work: (change: Change) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      const name = shared === null ? ONE_QUEUE : session;
      const queue = queues.get(name);
      const waiting = { session, work, resolve: resolve as (value: unknown) => void, reject };
      if (queue !== undefined) {
        queue.push(waiting);
        return;
      }
      queues.set(name, [waiting]);
      const run = drain(name).finally(() => running.delete(run));
      running.add(run);
    });

  const drain = async (name: string): Promise<void> => {
    const queue = queues.get(name) ?? [];
    while (queue.length > 0) {
      // Whatever has arrived by now comes along.
      await setImmediate();
      await runTogether(queue.splice(0, MOST_AT_ONCE));
    }
    queues.delete(name);
  };

  const runTogether = async (batch: readonly Waiting[]): Promise<void> => {
    const ends: (() => void)[] = [];
    const sessions = new Map<string, Opened>();
    try {
      await db.transaction().execute(async (trx) => {
        for (const each of batch) ends.push(await runOne(trx, each, sessions));
        for (const opened of sessions.values()) await keepEvents(trx, opened, bus);
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const end of ends) end();
    for (const { unreckoned } of sessions.values()) for (const seat of unreckoned) reckon(seat);
  };

  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running);
  };
  return { change, idle };
}

/** One change; how it ended is told when the transaction is on the disk. */
async function runOne(
  trx: Transaction<Tables>,
  { session, work, resolve, reject }: Waiting,
  sessions: Map<string, Opened>,
): Promise<() => void> {
  await sql`savepoint one`.execute(trx);
  try {
    const before = sessions.get(session) ?? (await lock(trx, session));
    const { change, opened } = changing(trx, before);
    const value = await work(change);
    await sql`release savepoint one`.execute(trx);
    sessions.set(session, opened());
    return () => resolve(value);
  } catch (error) {
    await sql`rollback to savepoint one`.execute(trx);
    await sql`release savepoint one`.execute(trx);
    return () => reject(error);
  }
}

/** An update that changes nothing takes the row's lock on both databases. */
async function lock(trx: Transaction<Tables>, session: string): Promise<Opened> {
  const row = await trx
    .updateTable('sessions')
    .set(({ ref }) => ({ last_event: ref('last_event') }))
    .where('id', '=', session)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) throw new Refused('gone');
  const { id, code, seed, salt, until, last_event, room } = row;
  const now = { id, code, seed, salt, until, room: JSON.parse(room) as Room };
  const none = { told: new Map(), touched: new Set<string>(), unreckoned: new Set<string>(), answers: false };
  return { now, lastEvent: last_event, ...none };
}

function changing(trx: Transaction<Tables>, before: Opened): { change: Change; opened: () => Opened } {
  let { now, answers } = before;
  const told = new Map(before.told);
  const touched = new Set(before.touched);
  const unreckoned = new Set(before.unreckoned);
  const change: Change = {
    trx,
    session: () => now,
    setRoom(room) {
      now = { ...now, room };
      told.set('room', { audience: 'all', event: { kind: 'room', room } });
    },
    touchSeat: (seat) => void touched.add(seat),
    monthsChanged(seat) {
      touched.add(seat);
      unreckoned.add(seat);
    },
    tellSeat: (seat, why) =>
      void told.set(`you:${seat}:${why}`, { audience: seat, event: { kind: 'you', why } }),
    tellAnswers() {
      answers = true;
    },
  };
  return { change, opened: () => ({ now, lastEvent: before.lastEvent, told, touched, unreckoned, answers }) };
}

async function keepEvents(trx: Transaction<Tables>, opened: Opened, bus: Bus): Promise<void> {
  const { now, lastEvent, told, touched, answers } = opened;
  if (answers) await bus.send(trx, { kind: 'answers', session: now.id });
  const rows = await seatRows(trx, now.id, [...touched]);
  const events = [
    ...told,
    ...rows.map((seat) => [`seat:${seat.id}`, { audience: 'staff', event: { kind: 'seat', seat } }] as const),
  ];
  if (events.length === 0) return;
  const numbered = events.map(([topic, { audience, event }], index) => ({
    session: now.id,
    topic,
    number: lastEvent + index + 1,
    audience,
    event: JSON.stringify(event),
  }));
  await trx
    .insertInto('events')
    .values(numbered)
    .onConflict((conflict) =>
      conflict.columns(['session', 'topic']).doUpdateSet(({ ref }) => ({
        number: ref('excluded.number'),
        audience: ref('excluded.audience'),
        event: ref('excluded.event'),
      })),
    )
    .execute();
  const number = lastEvent + numbered.length;
  await trx
    .updateTable('sessions')
    .set({ last_event: number, ...(told.has('room') ? { room: JSON.stringify(now.room) } : {}) })
    .where('id', '=', now.id)
    .execute();
  await bus.send(trx, { kind: 'events', session: now.id });
}
