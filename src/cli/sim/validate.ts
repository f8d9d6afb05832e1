/** `validate`: the published facts beside the simulated ones; a miss is printed as a miss and is no error. */
import { findScenario } from '../../scenario/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { overSeeds, seedsFrom } from '../overSeeds.ts';
import { VALIDATION_SEED, validated, validationFor } from '../validate/index.ts';
import { type ValidationRow, validationLines } from '../validate/row.ts';
import type { Read } from './files.ts';
import { type Given, readChosen, readOptions, readWhole } from './options.ts';
import { type Ended, print, printJson, refuse } from './usage.ts';

const USUAL_SEEDS = 60;

interface Table {
  readonly scenario: string;
  readonly rows: readonly ValidationRow[];
}

export async function validate(args: readonly string[]): Promise<Ended> {
  const given = readOptions(args, ['scenario', 'scenario-file', 'seeds'], ['json']);
  if (!given.ok) return given;
  const chosen = chosenScenarios(given);
  if (!chosen.ok) return chosen;
  const seeds = readWhole('seeds', given.values.seeds, 1, 2000, USUAL_SEEDS);
  if (!seeds.ok) return seeds;
  const tables: Table[] = [];
  for (const scenario of chosen.value) tables.push(await tableOf(scenario, seeds.value));
  if (given.flags.has('json'))
    return printJson(tables.flatMap(({ scenario, rows }) => rows.map((row) => ({ scenario, ...row }))));
  const lines = ({ scenario, rows }: Table) => [
    `${scenario}, ${seeds.value} seeds from ${VALIDATION_SEED}`,
    '',
    ...validationLines(rows),
  ];
  return print(tables.map((table) => lines(table).join('\n')).join('\n\n'));
}

async function tableOf(scenario: Scenario, seeds: number): Promise<Table> {
  const data = await overSeeds('validation', scenario, seedsFrom(VALIDATION_SEED, seeds));
  return { scenario: scenario.id, rows: validationFor(scenario.id)?.rows(data) ?? [] };
}

/** The one that is named or given, or all that there are facts for. */
function chosenScenarios(given: Given): Read<readonly Scenario[]> {
  const { scenario, 'scenario-file': file } = given.values;
  if (scenario === undefined && file === undefined)
    return { ok: true, value: validated.flatMap((id) => findScenario(id) ?? []) };
  const read = readChosen(given);
  if (!read.ok) return read;
  const { id } = read.value;
  if (validationFor(id) === undefined) return refuse(1, `There are no published facts for “${id}”.`);
  return { ok: true, value: [read.value] };
}
