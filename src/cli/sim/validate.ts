/** `validate`: the published facts beside the simulated ones; a miss is printed as a miss and is no error. */
import type { Scenario } from '../../scenario/types.ts';
import { overSeeds, seedsFrom } from '../overSeeds.ts';
import { VALIDATION_SEED, validated, validationFor } from '../validate/index.ts';
import { type ValidationRow, validationLines } from '../validate/row.ts';
import { readOptions, readScenario, readWhole } from './options.ts';
import { type Ended, print, printJson, type Refused, refuse } from './usage.ts';

const USUAL_SEEDS = 60;

interface Table {
  readonly scenario: string;
  readonly rows: readonly ValidationRow[];
}

export async function validate(args: readonly string[]): Promise<Ended> {
  const given = readOptions(args, ['scenario', 'seeds'], ['json']);
  if (!given.ok) return given;
  const chosen = chosenScenarios(given.values.scenario);
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

/** The one that is named, or all that there are facts for. */
function chosenScenarios(
  id: string | undefined,
): { readonly ok: true; readonly value: readonly Scenario[] } | Refused {
  const wished = id === undefined ? validated : [id];
  const read = wished.map((each) => readScenario(each));
  const bad = read.find((each): each is Refused => !each.ok);
  if (bad !== undefined) return bad;
  const without = wished.find((each) => validationFor(each) === undefined);
  if (without !== undefined) return refuse(2, `There are no published facts for “${without}”.`);
  return { ok: true, value: read.flatMap((each) => (each.ok ? [each.value] : [])) };
}
