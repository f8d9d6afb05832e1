/** `sensitivity`: which assumptions the lesson rests on, and where it flips; as a table, as data and as a picture. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { ranges } from '../../run/assumptions.ts';
import { overSeeds, seedsFrom } from '../overSeeds.ts';
import { picture } from '../sensitivity/picture.ts';
import { reportOf } from '../sensitivity/report.ts';
import { reportLines } from '../sensitivity/table.ts';
import { reasonOf } from './files.ts';
import { readChosen, readOptions, readWhole } from './options.ts';
import { type Ended, print, printJson, type Refused, refuse } from './usage.ts';

const USUAL_SETS = 200;
const USUAL_SEEDS = 2;

export async function sensitivity(args: readonly string[]): Promise<Ended> {
  const given = readOptions(args, ['scenario', 'scenario-file', 'sets', 'seeds', 'svg'], ['json']);
  if (!given.ok) return given;
  const scenario = readChosen(given);
  if (!scenario.ok) return scenario;
  const { id } = scenario.value;
  if (ranges[id] === undefined) return refuse(1, `There are no ranges of assumptions for “${id}”.`);
  const sets = readWhole('sets', given.values.sets, 4, 10_000, USUAL_SETS);
  if (!sets.ok) return sets;
  const seeds = readWhole('seeds', given.values.seeds, 1, 100, USUAL_SEEDS);
  if (!seeds.ok) return seeds;

  const { svg } = given.values;
  // Said before the minutes that it takes, not after.
  const place = svg === undefined ? null : cannotWrite(svg, () => closeSync(openSync(svg, 'a')));
  if (place !== null) return place;

  const plan = { sets: sets.value, seeds: seeds.value };
  const rows = await overSeeds('sensitivity', scenario.value, seedsFrom(0, sets.value), plan);
  const report = reportOf(scenario.value, rows);
  const failed = svg === undefined ? null : cannotWrite(svg, () => writeFileSync(svg, picture(report)));
  if (failed !== null) return failed;
  return given.flags.has('json')
    ? printJson({ ...report, seeds: seeds.value, ranges: ranges[id], rows })
    : print(reportLines(report).join('\n'));
}

function cannotWrite(path: string, writing: () => void): Refused | null {
  try {
    writing();
    return null;
  } catch (error) {
    return refuse(2, `“${path}” cannot be written: ${reasonOf(error)}.`);
  }
}
