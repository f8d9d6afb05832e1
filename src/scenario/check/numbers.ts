/** Checks the numbers and tables of the mechanisms, what is measured, and standing. */
import type { Table } from '../types.ts';
import {
  among,
  between,
  entries,
  idsOf,
  isWhole,
  items,
  type Known,
  type Loose,
  type LooseScenario,
  step,
  twice,
} from './loose.ts';
import { curves, profiles, rangeInTable, rangeOf, tableLengths, wholes } from './vocabulary.ts';

export function numberProblems(scenario: LooseScenario, known: Known): string[] {
  return [
    ...nameProblems('numbers', 'number', scenario.numbers, known.numbers),
    ...nameProblems('tables', 'table', scenario.tables, known.tables),
    ...rotaProblems(scenario),
    ...entries('numbers', scenario.numbers).flatMap(([where, name, { value, unit }]) =>
      unit === undefined ? [] : between(`${where}.value`, value, ...rangeIn(scenario, name, unit)),
    ),
    ...entries('tables', scenario.tables).flatMap(([where, name, table]) =>
      tableProblems(scenario, where, name, table),
    ),
    ...measureProblems(scenario, known),
    ...standingProblems(scenario),
  ];
}

/** An index is one of a class. */
export function rangeIn(
  { classes }: Pick<LooseScenario, 'classes'>,
  name: string,
  unit: string,
): readonly [number, number] {
  const [least, most] = rangeOf(name, unit);
  return [least, unit === 'index' && classes !== undefined ? classes.length - 1 : most];
}

function nameProblems(
  where: string,
  kind: string,
  given: Readonly<Record<string, { readonly unit?: string | undefined } | undefined>> | undefined,
  known: Known['numbers'],
): string[] {
  if (given === undefined || known === undefined) return [];
  const missing = known.needed.filter((name) => !Object.hasOwn(given, name));
  const strange = Object.keys(given).flatMap((name) => {
    const units = Object.hasOwn(known.all, name) ? known.all[name] : undefined;
    const unit = given[name]?.unit;
    if (units === undefined) return [`${where}${step(name)}: nothing reads a ${kind} of this name`];
    if (unit === undefined || units.length === 0 || units.includes(unit)) return [];
    return [`${where}${step(name)}.unit: this is read in “${units.join('” or “')}”, not in “${unit}”`];
  });
  return [...missing.map((name) => `${where}${step(name)}: this ${kind} is missing`), ...strange];
}

/** Each post has its shifts. */
function rotaProblems({ posts, tables }: LooseScenario): string[] {
  if (tables === undefined) return [];
  return idsOf(posts).flatMap((post) =>
    Object.hasOwn(tables, `rota.${post}`) ? [] : [`tables["rota.${post}"]: this table is missing`],
  );
}

function tableProblems(
  { classes }: LooseScenario,
  where: string,
  name: string,
  table: Loose<Table>,
): string[] {
  const values = table.values?.map((value) => value ?? 0);
  if (values === undefined || table.values?.includes(undefined)) return [];
  const at = `${where}.values`;
  const asked = name.startsWith('class.') ? classes?.length : tableLengths[name];
  if (asked !== undefined && values.length !== asked)
    return [`${at}: there are ${values.length} values, and it takes ${asked}`];
  if (values.length === 0) return [`${at}: there must be at least one`];
  if (curves.includes(name)) return curveProblems(at, values);
  return [
    ...values.flatMap((value, k) => between(`${at}[${k}]`, value, ...rangeInTable(name, table.unit ?? ''))),
    ...(wholes.includes(name) && !isWhole(values) ? [`${at}: they do not add up to one`] : []),
    ...(profiles.includes(name) ? profileProblems(at, values) : []),
    ...(name.startsWith('rota.') && values.some((hour) => hour >= 24)
      ? [`${at}: an hour of the day is below 24`]
      : []),
  ];
}

function curveProblems(at: string, values: readonly number[]): string[] {
  if (values.length % 2 !== 0) return [`${at}: a curve has pairs of x and y`];
  const falls = values.some((x, k) => k % 2 === 0 && k > 0 && x <= (values[k - 2] as number));
  return falls ? [`${at}: x must rise from pair to pair`] : [];
}

/** Weights are round about one, so that the number a day stays what it says. */
function profileProblems(at: string, values: readonly number[]): string[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return mean < 0.5 || mean > 2
    ? [`${at}: weights are about one in the mean, and these are ${mean.toFixed(2)}`]
    : [];
}

function measureProblems({ measures }: LooseScenario, known: Known): string[] {
  const [long, veryLong] = measures?.long ?? [];
  const problems: string[] = [];
  if (long !== undefined && veryLong !== undefined && !(long > 0 && veryLong >= long))
    problems.push('measures.long: two times above nought, the second the longer');
  for (const kind of ['charts', 'compared', 'right'] as const) {
    problems.push(...twice(`measures.${kind}`, 'measure', measures?.[kind]));
    const names = known.measures?.[kind];
    for (const [where, id] of items(`measures.${kind}`, measures?.[kind]))
      if (names !== undefined) problems.push(...among(where, 'measure', id, names));
  }
  return problems;
}

function standingProblems({ standing }: LooseScenario): string[] {
  return [
    ...between('standing.start', standing?.start, 1, 100),
    ...between('standing.leaguePlaces', standing?.leaguePlaces, 2, 1000),
    ...between('standing.leagueMean', standing?.leagueMean, 0, 100),
    ...between('standing.leagueSpread', standing?.leagueSpread, 0, 100),
  ];
}
