/**
 * The years that were asked about last, with the state before every month: a question about one of them runs again
 * only the months that can differ.
 */
import type { RunLog } from './types.ts';
import type { Year } from './year.ts';

/** Two, since a comparison asks about two. */
const MOST = 2;
const kept = new Map<string, Year>();

/** The year of this log: the one kept, or the one that `run` makes. */
export function keptYear(log: RunLog, run: (log: RunLog) => Year): Year {
  const name = JSON.stringify(log);
  const year = kept.get(name) ?? run(log);
  kept.delete(name);
  kept.set(name, year);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break;
    kept.delete(oldest);
  }
  return year;
}
