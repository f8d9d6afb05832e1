/**
 * Who is there: every sign of a seat is noted, and written down together every few seconds. Who has not been heard of
 * for longer than two heartbeats is away; trainer and front are told when that changes.
 */
import { HEARTBEAT } from '../../session/messages.ts';
import type { Db } from '../data/openData.ts';

export interface Presence {
  seen(seat: string): void;
  /** Writes down who has been seen. */
  flush(): Promise<void>;
}

const AWAY_AFTER = 2 * HEARTBEAT;

export function openPresence(db: Db): Presence {
  const seen = new Set<string>();
  return {
    seen: (seat) => void seen.add(seat),
    async flush() {
      if (seen.size === 0) return;
      // In order, so that two hosts that note the same seats wait for each other instead of crosswise.
      const seats = [...seen].sort();
      seen.clear();
      await db.updateTable('seats').set({ seen_at: Date.now() }).where('id', 'in', seats).execute();
    },
  };
}

export async function awayOf(db: Db, session: string): Promise<string[]> {
  const rows = await db
    .selectFrom('seats')
    .select('id')
    .where('session', '=', session)
    .where('removed', '=', 0)
    .where('seen_at', '<', Date.now() - AWAY_AFTER)
    .orderBy('place')
    .execute();
  return rows.map(({ id }) => id);
}
