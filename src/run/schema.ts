/**
 * The border of the log: the shape and size of whatever comes from storage, a file, a batch line or a message.
 * Failures are values with a closed reason (problems.ts). What the names in it mean is checked in check.ts.
 */
import { z } from 'zod';
import { isObject } from '../lib/json.ts';
import { behaviourValues } from '../scenario/types.ts';
import {
  boardAnswerValues,
  horizonValues,
  type MonthDecisions,
  regimeValues,
  type Settings,
  stakeValues,
  writeBackValues,
} from '../sim/types.ts';
import { type Checked, failure, fine, type Problem } from './problems.ts';
import { LOG_FORMAT, MOST_PLEDGE, type RunLog, type RunSummary, type StoredRun } from './types.ts';

// Zod would otherwise probe `new Function`, which our Content-Security-Policy reports.
z.config({ jitless: true });

/** The longest run, in months. */
const MOST_MONTHS = 24;
/** Names are our own ids: short, without spaces. `:` and `.` occur in question ids and dotted numbers. */
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,79}$/);
const share = z.number().min(0).max(1);
const month = z.int().min(1).max(MOST_MONTHS);

/** A record with at most `most` entries. */
const bounded = <V extends z.ZodType>(value: V, most: number) =>
  z.record(name, value).refine((entries) => Object.keys(entries).length <= most, `more than ${most} entries`);

const settingsSchema = z
  .strictObject({
    regime: z.enum(regimeValues),
    months: month,
    stake: z.union([z.enum(stakeValues), share]),
    level: z.number().min(0).max(100),
    ratchet: z.boolean(),
    horizon: z.enum(horizonValues),
    staffing: z.number().min(0.1).max(5),
    drift: z.boolean(),
    tenure: z.boolean(),
    overrides: bounded(z.number(), 200),
  })
  .partial();

const decisionsSchema = z
  .strictObject({
    posts: bounded(z.int().min(0).max(999), 40),
    tone: name,
    suggestions: bounded(name.nullable(), 60),
    improvement: name.nullable(),
    goAndLook: z.boolean(),
    answers: bounded(name, 60),
    writeBack: z.enum(writeBackValues),
    prediction: z.int().min(0).max(100),
    expect: name,
    signal: z.boolean(),
    board: z.enum(boardAnswerValues),
    sorted: z.string().regex(/^[vf-]{1,12}$/),
    intensities: z.partialRecord(z.enum(behaviourValues), share),
  })
  .partial();

const injectionSchema = z.strictObject({ month, event: name });

const logSchema = z.strictObject({
  format: z.int().min(1),
  scenario: name,
  scenarioVersion: z.int().min(0),
  simVersion: z.int().min(0),
  seed: z.int().min(0).max(0xffff_ffff),
  settings: settingsSchema,
  decisions: z.array(decisionsSchema).max(MOST_MONTHS),
  injections: z.array(injectionSchema).max(100),
});

const summarySchema = z.strictObject({
  monthsDone: z.int().min(0).max(MOST_MONTHS),
  figures: z.array(z.number()).max(MOST_MONTHS),
  hits: z.int().min(0).max(MOST_MONTHS),
  replacedIn: month.nullable(),
  finished: z.boolean(),
});

const storedSchema = z.strictObject({
  id: z.string().min(1).max(80),
  log: logSchema,
  draft: decisionsSchema,
  screen: z.strictObject({ phase: z.string().max(40), step: z.int().min(0).max(999) }),
  summary: summarySchema,
  pairOf: z.string().min(1).max(80).nullable(),
  pledge: z.string().transform((text) => text.slice(0, MOST_PLEDGE)),
  revision: z.int().min(0),
  savedAt: z.number().min(0),
});

export function checkSettings(input: unknown): Checked<Partial<Settings>> {
  return checkShape<Partial<Settings>>(settingsSchema, input);
}

export function checkDecisions(input: unknown): Checked<MonthDecisions> {
  return checkShape<MonthDecisions>(decisionsSchema, input);
}

export function checkSummary(input: unknown): Checked<RunSummary> {
  return checkShape<RunSummary>(summarySchema, input);
}

/** Shape only: a log of an unknown scenario or another model passes, one of a newer format does not. */
export function checkLog(input: unknown): Checked<RunLog> {
  const format = isObject(input) ? input['format'] : undefined;
  if (typeof format !== 'number') return failure('not-a-run', 'format');
  if (Number.isInteger(format) && format > LOG_FORMAT) return failure('newer-format', String(format));
  return checkShape<RunLog>(logSchema, input);
}

/** Shape only, see checkLog. */
export function checkStoredRun(input: unknown): Checked<StoredRun> {
  if (!isObject(input)) return failure('not-a-run');
  const log = checkLog(input['log']);
  return log.ok ? checkShape<StoredRun>(storedSchema, input) : log;
}

function checkShape<T extends object>(schema: z.ZodType<unknown>, input: unknown): Checked<T> {
  const result = schema.safeParse(input);
  if (result.success) return fine(result.data as T);
  const issue = result.error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  return failure(
    reasonFor(issue),
    issue?.code === 'unrecognized_keys' ? join(path, issue.keys.join(', ')) : path,
  );
}

function reasonFor(issue: z.core.$ZodIssue | undefined): Problem {
  if (issue?.code === 'unrecognized_keys') return 'unknown-setting';
  return 'impossible';
}

function join(path: string, rest: string): string {
  return path === '' ? rest : `${path}.${rest}`;
}
