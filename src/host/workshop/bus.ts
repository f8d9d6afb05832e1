/**
 * Between what changes a session and whoever listens to it, on this host and others. A note says that there is
 * something new, not what: the listening side reads it from the database, in order.
 *
 * A note is sent inside the transaction that made the change. PostgreSQL passes it on when that is committed; with
 * SQLite the reader waits for the one connection, and so for the commit.
 */
import type { Transaction } from 'kysely';
import { z } from 'zod';
import { parseJson } from '../../lib/json.ts';
import type { Tables } from '../data/tables.ts';

const session = z.string();
const noteSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['events', 'answers', 'gone']), session }),
  /** A newer stream of this seat has been opened: older ones end. */
  z.object({ kind: z.literal('elsewhere'), session, seat: z.string(), opened: z.number() }),
]);
export type Note = z.infer<typeof noteSchema>;
export type Elsewhere = Extract<Note, { kind: 'elsewhere' }>;

/** The note in what came over the database's channel, where anybody can write; null: it is none of ours. */
export function noteIn(payload: string): Note | null {
  return noteSchema.safeParse(parseJson(payload)).data ?? null;
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
