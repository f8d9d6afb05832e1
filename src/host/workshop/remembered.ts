/**
 * A session's rows, remembered until its next event: when the reveal is on everyone's device, all ask at the same
 * moment for the same.
 */
import type { TruthRow } from '../../session/state.ts';

export interface Rows {
  readonly rows: readonly TruthRow[];
  /** The standard managers. */
  readonly beside: readonly TruthRow[];
  readonly pending: number;
}

export interface Remembered {
  /** `at`: number of the session's last event. */
  of(session: string, at: number, read: () => Promise<Rows>): Promise<Rows>;
}

const MOST_SESSIONS = 20;

export function openRemembered(): Remembered {
  const known = new Map<string, { readonly at: number; readonly rows: Promise<Rows> }>();
  return {
    of(session, at, read) {
      const before = known.get(session);
      if (before?.at === at) return before.rows;
      const rows = read();
      known.delete(session);
      known.set(session, { at, rows });
      rows.catch(() => known.delete(session));
      for (const oldest of known.keys()) {
        if (known.size <= MOST_SESSIONS) break;
        known.delete(oldest);
      }
      return rows;
    },
  };
}
