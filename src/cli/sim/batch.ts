/**
 * `batch`: years by the line. One JSON object in, one out, in order; whatever is wrong with a line becomes an error
 * object with that line's id, and the rest go on. With `--scenario-file` lines may name the service in that file, too.
 */
import { z } from 'zod';
import { checkDecisionsAgainst, checkNumbers } from '../../run/check.ts';
import { isManager, managers } from '../../run/managers.ts';
import { type Failure, failure, type Problem } from '../../run/problems.ts';
import { checkDecisions, checkSettings } from '../../run/schema.ts';
import { addMonth, openYear, runManager, type Year } from '../../run/year.ts';
import { findScenario } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { defaultSettings } from '../../sim/settings.ts';
import type { MonthDecisions, Settings } from '../../sim/types.ts';
import type { Read } from './files.ts';
import { boundedLines } from './lines.ts';
import { readFileAt, readOptions } from './options.ts';
import { closedCases, outcomeOfYear } from './outcome.ts';

type Id = string | number | null;

/** Characters of one line. */
const MOST_LINE = 1_000_000;
/** Some editors and shells begin a file with it. */
const BYTE_ORDER_MARK = /^\uFEFF/;

const requestSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  scenario: z.string(),
  seed: z.int().min(0).max(0xffff_ffff),
  settings: z.unknown().optional(),
  manager: z.string().optional(),
  decisions: z.array(z.unknown()).max(24).optional(),
  records: z.boolean().optional(),
});
type Request = z.infer<typeof requestSchema>;

export interface BatchError {
  readonly id: Id;
  readonly error: { readonly reason: string; readonly detail: string; readonly text: string };
}

/** The service of this id, if there is one. */
type Find = (id: string) => Scenario | undefined;

/** What lines may name: our own services, and the one in the file. */
export function readBatch(args: readonly string[]): Read<Find> {
  const given = readOptions(args, ['scenario-file']);
  if (!given.ok) return given;
  const path = given.values['scenario-file'];
  if (path === undefined) return { ok: true, value: findScenario };
  const file = readFileAt(path);
  if (!file.ok) return file;
  return { ok: true, value: (id) => (id === file.value.id ? file.value : findScenario(id)) };
}

/** Reads lines to the end of the input; resolves when everything is written. */
export async function batch(
  find: Find,
  input: AsyncIterable<Buffer | string>,
  write: (line: string) => Promise<void>,
): Promise<void> {
  for await (const line of boundedLines(input, MOST_LINE)) {
    if (line.trim() !== '') await write(JSON.stringify(answerLine(find, line)));
  }
}

/** One line's answer: a year, or an error object. Never throws. */
function answerLine(find: Find, line: string): object {
  let id: Id = null;
  try {
    if (line.length > MOST_LINE) return errorOf(id, failure('too-long', String(line.length)));
    const parsed: unknown = JSON.parse(line.replace(BYTE_ORDER_MARK, ''));
    id = idOf(parsed);
    const request = requestSchema.safeParse(parsed);
    if (!request.success) return wrongShape(id, request.error);
    const year = yearOf(find, request.data);
    if (!('results' in year)) return errorOf(id, year);
    const { scenario, seed } = request.data;
    const records = request.data.records === true ? { records: closedCases(year) } : {};
    return { id, scenario, seed, ...outcomeOfYear(year), ...records };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return error instanceof SyntaxError
      ? { id, error: { reason: 'not-json', detail, text: 'This line is not JSON.' } }
      : {
          id,
          error: { reason: 'failed', detail, text: 'This line made the simulation fail: please report it.' },
        };
  }
}

function yearOf(find: Find, request: Request): Year | Failure {
  const { manager, decisions, seed } = request;
  const scenario = find(request.scenario);
  if (scenario === undefined) return failure('unknown-scenario', request.scenario);
  const settings = settingsFor(scenario, request.settings ?? {});
  if ('reason' in settings) return settings;
  if ((manager === undefined) === (decisions === undefined))
    return failure('impossible', 'either “manager” or “decisions”');
  const start = openYear({ scenario, seed, settings });
  if (decisions !== undefined) return decided(start, decisions);
  if (manager === undefined || !isManager(manager)) return failure('unknown-name', `manager: ${manager}`);
  return runManager(start, managers[manager]);
}

function settingsFor(scenario: Scenario, input: unknown): Settings | Failure {
  const shaped = checkSettings(input);
  if (!shaped.ok) return { ...shaped, detail: `settings.${shaped.detail}` };
  const known = checkNumbers(shaped.value, scenario);
  if (!known.ok) return { ...known, detail: `settings.${known.detail}` };
  return { ...defaultSettings(scenario), ...known.value };
}

/** Decisions month by month; months beyond the list are "same again". With tenure, the successor takes over. */
function decided(start: Year, list: readonly unknown[]): Year | Failure {
  const { scenario, settings } = start;
  if (list.length > settings.months)
    return failure('impossible', `${list.length} decisions, ${settings.months} months`);
  const checked: MonthDecisions[] = [];
  for (const [index, input] of list.entries()) {
    const shaped = checkDecisions(input);
    const month = shaped.ok ? checkDecisionsAgainst(shaped.value, scenario) : shaped;
    if (!month.ok) return failure(month.reason, `decisions.${index}.${month.detail}`);
    checked.push(month.value);
  }
  let year = start;
  for (let index = 0; index < settings.months; index++) {
    if (year.standings.some(({ replaced }) => replaced)) return runManager(year, managers.successor);
    const next = addMonth(year, checked[index] ?? {});
    if (!next.ok) return failure('impossible', `decisions.${index}: ${next.reason} ${next.detail}`);
    year = next.year;
  }
  return year;
}

function idOf(parsed: unknown): Id {
  if (typeof parsed !== 'object' || parsed === null || !('id' in parsed)) return null;
  return typeof parsed.id === 'string' || typeof parsed.id === 'number' ? parsed.id : null;
}

/** What is wrong with a line and what to do, for whoever wrote it. */
const texts: Readonly<Partial<Record<Problem, string>>> = {
  'too-long': 'The line is too long: at most a million characters.',
  'unknown-scenario': 'There is no such service. `sim describe` lists what there is.',
  'unknown-setting': 'There is no such setting or number. `sim describe --scenario S` lists them.',
  'unknown-name': 'The service has nothing of this name. `sim describe --scenario S` lists what it has.',
  impossible: 'This cannot be done; the detail says where.',
};

function errorOf(id: Id, { reason, detail }: Failure): BatchError {
  return { id, error: { reason, detail, text: texts[reason] ?? 'This line cannot be used.' } };
}

function wrongShape(id: Id, error: z.ZodError): BatchError {
  const [issue] = error.issues;
  const path = issue?.path.join('.') ?? '';
  const detail = path === '' ? (issue?.message ?? '') : `${path}: ${issue?.message}`;
  return { id, error: { reason: 'bad-request', detail, text: `This line cannot be used: ${detail}.` } };
}
