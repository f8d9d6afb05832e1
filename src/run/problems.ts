/**
 * What can be wrong with a run, a link, a file or an address that comes from outside. Every reader returns one of
 * these as a value; the words that say what is wrong and what to do next stand in `src/text/en/problems.json`.
 * Free of Zod, so that the title screen can use it.
 */
import type { RunSummary } from './types.ts';

export const problemValues = [
  'not-a-run', // neither a link nor a file of this game
  'truncated', // the end is missing
  'damaged', // the checksum does not fit
  'too-long', // far larger than any run
  'newer-format', // written by a newer version of the game
  'newer-model', // the same, for the simulation
  'older-model', // the simulation or the scenario has changed since; replaying would not give the same year
  'unknown-scenario',
  'unknown-setting', // a name in settings or overrides
  'unknown-name', // a post, tone, suggestion, improvement, event … that the scenario does not have
  'too-heavy', // possible, and more than this device works out in a reasonable time
  'impossible', // known names, impossible values: too many people, more months than the run has
  'unknown-parameter', // address
  'bad-value', // address: `parameter` is known, its value is not
] as const;
export type Problem = (typeof problemValues)[number];

export interface Failure {
  readonly ok: false;
  readonly reason: Problem;
  /** Where or what: a path, a name, a value. Data for `{{detail}}`, never a sentence for players. */
  readonly detail: string;
  /** With `older-model` and `newer-model` from a file: what can be told without running it. */
  readonly summary?: RunSummary;
}

export type Checked<T> = { readonly ok: true; readonly value: T } | Failure;

export function fine<T>(value: T): Checked<T> {
  return { ok: true, value };
}

export function failure(reason: Problem, detail = ''): Failure {
  return { ok: false, reason, detail };
}
