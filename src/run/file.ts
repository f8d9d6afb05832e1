/**
 * A run as a file: readable JSON with a name of its own and a checksum over what it holds. The order of keys and
 * the white space do not matter; a changed value does. Reading it back is in read.ts.
 */
import { Hash } from '../lib/hash.ts';
import { isObject } from '../lib/json.ts';
import { LOG_FORMAT, type RunLog, type RunSummary } from './types.ts';

export const FILE_KIND = 'unmoored-run';

export function encodeFile(log: RunLog, summary: RunSummary): string {
  const file = { kind: FILE_KIND, format: LOG_FORMAT, summary, log, check: checkOf(log, summary) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Over the values, whatever the order of keys. */
export function checkOf(log: unknown, summary: unknown): string {
  const hash = new Hash();
  hash.text(canonical({ log, summary }, 0));
  return hash.hex();
}

function canonical(value: unknown, depth: number): string {
  if (depth > 20) return '…';
  if (Array.isArray(value)) return `[${value.map((entry) => canonical(entry, depth + 1)).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? '';
  const parts = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry, depth + 1)}`);
  return `{${parts.join()}}`;
}
