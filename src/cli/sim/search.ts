/** `search`: Goodhart's curve, printed: what ever more effort at the reported figure does to the true outcome. */

import { overSeeds, seedsFrom } from '../overSeeds.ts';
import type { Aim } from '../search/climb.ts';
import type { Curve } from '../search/curve.ts';
import { curveLines, meanCurve, meanOutcome, titleOf } from '../search/table.ts';
import { readChosen, readOptions, readWhole } from './options.ts';
import { type Ended, print, printJson, refuse } from './usage.ts';

/** A short horizon without and with improvement work in reach, and a long one, for which it pays. */
const AIMS: readonly Omit<Aim, 'effort'>[] = [
  { horizon: 3, improving: false },
  { horizon: 3, improving: true },
  { horizon: 12, improving: true },
];
const USUAL_EFFORT = 256;
const USUAL_SEARCHES = 4;

const legend = `seen      reported figure over the horizon, as the search saw it
held      the same plan's reported figure over the horizon, on seeds that the search has not seen
reported  the plan held for twelve months, fresh seeds: the books; true: the same formula on what happened
exp. harm serious harm and deaths by delay to be expected of those twelve months, persons (± 95 % over the searches)`;

export async function search(args: readonly string[]): Promise<Ended> {
  const given = readOptions(
    args,
    ['scenario', 'scenario-file', 'effort', 'horizon', 'seeds', 'seed'],
    ['json'],
  );
  if (!given.ok) return given;
  const scenario = readChosen(given);
  if (!scenario.ok) return scenario;
  const effort = readWhole('effort', given.values.effort, 1, 100_000, USUAL_EFFORT);
  if (!effort.ok) return effort;
  const horizon = readWhole('horizon', given.values.horizon, 3, 12, 0);
  if (!horizon.ok) return horizon;
  if (horizon.value !== 0 && !AIMS.some((aim) => aim.horizon === horizon.value))
    return refuse(2, `--horizon is 3 or 12, not “${given.values.horizon}”.`);
  const seeds = readWhole('seeds', given.values.seeds, 1, 1000, USUAL_SEARCHES);
  if (!seeds.ok) return seeds;
  const seed = readWhole('seed', given.values.seed, 1, 100_000, 1);
  if (!seed.ok) return seed;

  const searches = seedsFrom(seed.value, seeds.value);
  const found: (readonly Curve[])[] = [];
  for (const aim of AIMS.filter((each) => horizon.value === 0 || each.horizon === horizon.value)) {
    found.push(await overSeeds('search', scenario.value, searches, { ...aim, effort: effort.value }));
  }
  if (given.flags.has('json')) return printJson({ scenario: scenario.value.id, curves: found.map(asData) });
  const title = `${scenario.value.id}: ${seeds.value} searches for the reported figure, from number ${seed.value}`;
  return print([title, ...found.map((curves) => curveLines(curves).join('\n')), legend].join('\n\n'));
}

function asData(curves: readonly Curve[]): object {
  const aim = curves[0]?.aim;
  return {
    ...aim,
    title: aim === undefined ? '' : titleOf(aim),
    curve: meanCurve(curves),
    honest: meanOutcome(curves.map(({ honest }) => honest)),
    honestNoStake: meanOutcome(curves.map(({ honestNoStake }) => honestNoStake)),
    searches: curves,
  };
}
