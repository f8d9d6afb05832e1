/**
 * What lies in storage is not trusted: another version may have written it. The list needs only a glance (no Zod on
 * the title screen); opening a run checks all of it, with the schema loaded on demand.
 */
import { isObject } from '../lib/json.ts';
import type { Checked } from '../run/problems.ts';
import type { StoredRun } from '../run/types.ts';

/** Milliseconds: the last moment that a Date can hold. */
const LAST_TIME = 8.64e15;

/** Enough to show it in the list and to compare revisions. */
export function looksStored(value: unknown): value is StoredRun {
  if (!isObject(value)) return false;
  const { id, log, summary, revision, savedAt } = value;
  return (
    typeof id === 'string' &&
    typeof revision === 'number' &&
    isTime(savedAt) &&
    isObject(log) &&
    isObject(log['settings']) &&
    typeof log['scenario'] === 'string' &&
    isSummary(summary)
  );
}

/** What a row of the list is drawn from. */
function isSummary(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { monthsDone, hits, figures, replacedIn } = value;
  const counts = [monthsDone, hits, ...(replacedIn === null ? [] : [replacedIn])];
  return Array.isArray(figures) && [...counts, ...figures].every(Number.isFinite);
}

/** One that can be written as a date. */
function isTime(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= LAST_TIME;
}

export async function readStored(value: unknown): Promise<Checked<StoredRun>> {
  const { checkStoredRun } = await import('../run/schema.ts');
  return checkStoredRun(value);
}
