/**
 * Between what changes a session and whoever listens to it, on this host and others. A note says that there is
 * something new, not what: the listening side reads it from the database, in order.
 *
 * A note is sent inside the transaction that made the change. PostgreSQL passes it on when that is committed; with
 * SQLite the reader waits for the one connection, and so for the commit.
 */
import type { Transaction } from 'kysely';
import type { Tables } from '../data/tables.ts';

export type Note = News | Elsewhere;

interface News {
  readonly kind: 'events' | 'answers' | 'gone';
  readonly session: string;
}

/** A newer stream of this seat has been opened: older ones end. */
export interface Elsewhere {
  readonly kind: 'elsewhere';
  readonly session: string;
  readonly seat: string;
  readonly opened: number;
}

/** The transaction of the change, or the database where nothing is changed. */
export type Sending = Pick<Transaction<Tables>, 'getExecutor'>;

export interface Bus {
  send(within: Sending, note: Note): Promise<void>;
  /** `missed`: notes may have been lost on the way; whoever listens looks for themselves. */
  listen(hear: (note: Note) => void, missed: () => void): Promise<void>;
  close(): Promise<void>;
}

/** One host by itself. */
export function localBus(): Bus {
  let hears: (note: Note) => void = () => undefined;
  return {
    send: async (_within, note) => hears(note),
    async listen(hear) {
      hears = hear;
    },
    close: async () => undefined,
  };
}
