/**
 * A scenario as a file: JSON with the version of this description. Whatever is wrong with it is told at once, each
 * reason with the path in the file; only a file without any becomes a scenario.
 */
import type { z } from 'zod';
import { isObject } from '../lib/json.ts';
import { type Known, type LooseScenario, step } from '../scenario/check/loose.ts';
import { scenarios } from '../scenario/index.ts';
import { problemsOf } from '../scenario/load.ts';
import type { Scenario } from '../scenario/types.ts';
import { caseloadFacts, momentFacts } from '../sim/questionFacts.ts';
import { aboutValues, factNames, factPrefixes } from './factNames.ts';
import { scenarioShape } from './scenarioShape.ts';
import { chartValues, measureValues, rightValues } from './wordIds.ts';

/** Version of the description of a scenario: raised when a field comes, goes or changes its meaning. */
const SCENARIO_FORMAT = 1;
/** Characters. The hospital's, indented, has about 100,000. Zod's list of issues outgrows the stack where there are millions. */
const MOST_TEXT = 500_000;

export type ScenarioRead =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly reasons: readonly string[] };

/** What `readScenarioFile` takes back. */
export function scenarioFileOf(scenario: Scenario): object {
  return { format: SCENARIO_FORMAT, ...scenario };
}

export function readScenarioFile(text: string): ScenarioRead {
  if (text.length > MOST_TEXT) return refused([`The file has more than ${MOST_TEXT} characters.`]);
  try {
    return checkScenario(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return refused([`This is not JSON: ${error.message}`]);
    throw error;
  }
}

function checkScenario(input: unknown): ScenarioRead {
  if (!isObject(input)) return refused(['A scenario is an object: {"format": 1, "id": …}.']);
  const shaped = scenarioShape.safeParse(input);
  const issues = shaped.success ? [] : shaped.error.issues;
  const left = issues.length === 0 ? input : without(input, issues);
  const scenario = left as LooseScenario;
  const reasons = [
    ...versionProblems(left),
    ...issues.flatMap((issue) => sentences(issue, input)),
    ...problemsOf(scenario, knownTo(scenario)),
  ];
  if (reasons.length > 0) return refused(reasons);
  const { format: _, ...rest } = input;
  return { ok: true, scenario: rest as unknown as Scenario };
}

function refused(reasons: readonly string[]): ScenarioRead {
  return { ok: false, reasons };
}

/** Another version of the description, or of an organisation that this program has, would mean something else. */
function versionProblems({ format, id, version }: Readonly<Record<string, unknown>>): string[] {
  const problems: string[] = [];
  if (format !== undefined && format !== SCENARIO_FORMAT)
    problems.push(`format: this file is of version ${format}, and this program reads ${SCENARIO_FORMAT}`);
  const own = typeof id === 'string' && Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
  if (own !== undefined && version !== undefined && version !== own.version)
    problems.push(`version: this is “${id}” of version ${version}, and this program has ${own.version}`);
  return problems;
}

/** Names that mean something to the engine and the run, for this flow. */
export function knownTo(scenario: LooseScenario): Known {
  const rotas = (scenario.posts ?? []).flatMap((post) => (post?.id === undefined ? [] : `rota.${post.id}`));
  return {
    ...(scenario.flow !== undefined && {
      moment: scenario.flow === 'caseload' ? caseloadFacts : momentFacts,
    }),
    month: [...factNames, ...factPrefixes.map((prefix) => `${prefix}.`)],
    about: aboutValues,
    measures: { charts: chartValues, compared: measureValues, right: rightValues },
    numbers: namesOf(scenario, ({ numbers }) => numbers),
    tables: namesOf(scenario, ({ tables }) => tables, rotas),
  };
}

/**
 * What an organisation of this flow needs: what the one of the same name has; for a new one, what all have. A name
 * that none has is read by nothing. Units are those in which they stand there.
 */
function namesOf(
  { id, flow }: LooseScenario,
  of: (scenario: Scenario) => Readonly<Record<string, { readonly unit: string }>>,
  own: readonly string[] = [],
) {
  const alike = Object.values(scenarios).filter((each) => flow === undefined || each.flow === flow);
  const same = alike.find((each) => each.id === id);
  const names = [...new Set(alike.flatMap((each) => Object.keys(of(each))))];
  const units = (name: string) => alike.flatMap((each) => of(each)[name]?.unit ?? []);
  const needed = names.filter((name) =>
    (same === undefined ? alike : [same]).every((each) => Object.hasOwn(of(each), name)),
  );
  const isOwnRota = (name: string) => !name.startsWith('rota.') || own.includes(name);
  return {
    needed: flow === undefined ? [] : needed.filter(isOwnRota),
    all: Object.fromEntries([
      ...own.map((name) => [name, []] as const),
      ...names.map((name) => [name, [...new Set(units(name))]] as const),
    ]),
  };
}

type Path = readonly PropertyKey[];

/** One issue of the shape in plain words. */
function sentences(issue: z.core.$ZodIssue, input: unknown): string[] {
  const where = pathText(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${pathText([...issue.path, key])}: nothing of this name belongs here`);
  if (valueAt(input, issue.path) === undefined) return [`${where}: this is missing`];
  switch (issue.code) {
    case 'invalid_type':
      return [`${where}: this must be ${kinds[issue.expected] ?? issue.expected}`];
    case 'invalid_value':
      return [`${where}: this must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`];
    case 'invalid_union':
      return [`${where}: there is no such kind`];
    case 'too_small':
      return [`${where}: this must be ${sizeOf(issue.origin)}at least ${issue.minimum}`];
    case 'too_big':
      return [`${where}: this must be ${sizeOf(issue.origin)}at most ${issue.maximum}`];
    default:
      return [`${where}: this cannot be used (${issue.message})`];
  }
}

const kinds: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: 'an object',
  record: 'an object',
};

function sizeOf(origin: string): string {
  if (origin === 'string') return 'as many characters as ';
  return origin === 'array' ? 'as long as ' : '';
}

function pathText(path: Path): string {
  const [first, ...rest] = path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (first === undefined) return 'file';
  return `${first}${rest.map(step).join('')}`;
}

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (Array.isArray(value)) value = value[key as number];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[String(key)];
    else return undefined;
  }
  return value;
}

/** A copy from which everything of the wrong shape is taken out; lists keep their places. */
function without(
  input: Readonly<Record<string, unknown>>,
  issues: readonly z.core.$ZodIssue[],
): Record<string, unknown> {
  const wrong = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => pathText([...issue.path, key]))
        : [pathText(issue.path)],
    ),
  );
  const copy = (value: unknown, path: Path): unknown => {
    if (wrong.has(pathText(path))) return undefined;
    if (Array.isArray(value)) return value.map((item, k) => copy(item, [...path, k]));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, [...path, key])]));
  };
  return Object.fromEntries(Object.entries(input).map(([key, item]) => [key, copy(item, [key])]));
}
