/**
 * Notes between hosts on one PostgreSQL: sent with the transaction, heard on a connection of their own. When that
 * breaks it is made again, and whoever listens looks for what they missed.
 */
import { sql } from 'kysely';
import pg from 'pg';
import { type Bus, type Note, noteIn } from './bus.ts';

const CHANNEL = 'unmoored';
/** Milliseconds until the next try, and between two looks whether the connection still lives. */
const AGAIN = 1000;
const LOOK = 10_000;
/** An answer that takes longer comes no more. */
const PATIENCE = 5000;

export function postgresBus(url: string, failed: (error: unknown) => void): Bus {
  let hear: (note: Note) => void = () => undefined;
  let missed: () => void = () => undefined;
  let client: pg.Client | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
    });
    client = next;
    next.on('error', (error) => broken(next, error));
    next.on('end', () => broken(next, new Error('The connection to PostgreSQL has ended.')));
    next.on('notification', ({ payload }) => {
      const note = noteIn(payload ?? '');
      if (note !== null) hear(note);
    });
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
      missed();
      look(next);
    } catch (error) {
      broken(next, error);
    }
  };

  const later = (work: () => void, wait: number): void => {
    clearTimeout(timer);
    if (closed) return;
    timer = setTimeout(work, wait);
    timer.unref();
  };

  /** A connection that a firewall has forgotten says nothing by itself. */
  const look = (lives: pg.Client): void =>
    later(() => {
      lives.query('select 1').then(
        () => look(lives),
        (error) => broken(lives, error),
      );
    }, LOOK);

  const broken = (which: pg.Client, error: unknown): void => {
    if (closed || client !== which) return;
    client = null;
    failed(error);
    which.end().catch(() => undefined);
    later(() => void connect(), AGAIN);
  };

  return {
    async send(within, note) {
      await sql`select pg_notify(${CHANNEL}, ${JSON.stringify(note)})`.execute(within);
    },
    async listen(hears, misses) {
      hear = hears;
      missed = misses;
      await connect();
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
