/** `validate`: the published facts beside the simulated ones; a miss is printed as a miss and is no error. */
import { validateRows, validationLines } from '../validate.ts';
import { readOptions, readScenario, readWhole } from './options.ts';
import { type Ended, print, printJson } from './usage.ts';

const USUAL_SEEDS = 60;

export async function validate(args: readonly string[]): Promise<Ended> {
  const given = readOptions(args, ['scenario', 'seeds'], ['json']);
  if (!given.ok) return given;
  const scenario = readScenario(given.values.scenario ?? 'hospital');
  if (!scenario.ok) return scenario;
  const seeds = readWhole('seeds', given.values.seeds, 1, 2000, USUAL_SEEDS);
  if (!seeds.ok) return seeds;
  const rows = await validateRows({ scenario: scenario.value.id, seeds: seeds.value });
  return given.flags.has('json') ? printJson(rows) : print(validationLines(rows).join('\n'));
}
