/**
 * `npm run balance`: properties P1 to P8 and P13 over many seeds, what each choice does, and each event, as tables. Options:
 * --seeds n (200), --scenario id, --no-choices. Ends with code 1 if a property is missed. P9 and P10 need no seeds:
 * `npm test` and `npm run test:engines`.
 */
import { scenarios } from '../scenario/index.ts';
import type { Scenario } from '../scenario/types.ts';
import { asked, askedWrongly, wholeAsked } from './asked.ts';
import { choiceLines, dominanceChecks } from './dominance.ts';
import { fairnessChecks, fairnessLines } from './fairness.ts';
import { occasionChecks, occasionLines } from './occasions.ts';
import { overSeeds, seedsFrom } from './overSeeds.ts';
import {
  behaviourChecks,
  behaviourLines,
  type Check,
  chairChecks,
  checkLines,
  managerChecks,
  seatLines,
} from './properties.ts';
import { fullChecks, plainChecks } from './search/checks.ts';
import { steadyChecks } from './steady.ts';

const FIRST_SEED = 1_000;
const MOST_SEEDS = 100_000;
/** P8 asks for forty. */
const LEAST_STEADY = 40;
/** A fifth of the seeds is enough for the table of choices, since each has some seventy years of its own. */
const CHOICE_SHARE = 0.2;
const SEARCHES = 8;
const SEARCH_EFFORT = 256;

const usage = `npm run balance -- [--seeds 200] [--scenario ${Object.keys(scenarios).join('|')}] [--no-choices]`;
const values = asked(
  {
    seeds: { type: 'string', default: '200' },
    scenario: { type: 'string' },
    'no-choices': { type: 'boolean' },
  },
  usage,
);
const count = wholeAsked(values.seeds, 1, MOST_SEEDS, usage);
const chosen = Object.values(scenarios).filter(
  ({ id }) => values.scenario === undefined || id === values.scenario,
);
if (chosen.length === 0) askedWrongly(usage, `There is no service “${values.scenario}”.`);

let missed = 0;
for (const scenario of chosen) {
  console.log(`\n${scenario.id}, ${count} seeds from ${FIRST_SEED}`);
  const checks = [
    ...(await people(scenario)),
    ...(await fairness(scenario)),
    ...steadyChecks(await overSeeds('steady', scenario.id, from(Math.max(count, LEAST_STEADY)))),
    ...(await occasions(scenario)),
    ...(await goodhart(scenario)),
  ];
  if (values['no-choices'] !== true) checks.push(...(await choices(scenario)));
  section('Properties', checkLines(checks));
  missed += checks.filter(({ pass }) => !pass).length;
}
console.log(`\n${missed === 0 ? 'All properties hold.' : `${missed} missed.`}`);
process.exitCode = missed === 0 ? 0 : 1;

function from(seeds: number): number[] {
  return seedsFrom(FIRST_SEED, seeds);
}

function section(title: string, lines: readonly string[]): void {
  console.log(`\n${title}\n\n${lines.join('\n')}`);
}

async function people(scenario: Scenario): Promise<Check[]> {
  const seats = await overSeeds('seats', scenario.id, from(count));
  const alone = await overSeeds('alone', scenario.id, from(count));
  const pressed = await overSeeds('alonePressed', scenario.id, from(count));
  section('Managers', seatLines(seats));
  section(
    'Each behaviour alone, stake 0, drift off: points gained in a month of use, lasting over a year of it, and how much worse (share of seeds)',
    behaviourLines(scenario, alone),
  );
  section(
    'The same with pressure on: printed, not required. Gaming relieves pressure.',
    behaviourLines(scenario, pressed),
  );
  return [...managerChecks(scenario, seats), ...chairChecks(seats), ...behaviourChecks(scenario, alone)];
}

async function fairness(scenario: Scenario): Promise<Check[]> {
  const rows = await overSeeds('fairness', scenario.id, from(count));
  section('Fairness', fairnessLines(rows));
  return fairnessChecks(scenario, rows);
}

async function occasions(scenario: Scenario): Promise<Check[]> {
  const rows = await overSeeds('occasions', scenario.id, from(count));
  section(
    'Events, the ratchet, writing back, the successor: change (and seeds in which it was seen)',
    occasionLines(rows),
  );
  return occasionChecks(rows);
}

async function goodhart({ id }: Scenario): Promise<Check[]> {
  const searches = seedsFrom(1, SEARCHES);
  const aim = { effort: SEARCH_EFFORT, horizon: 3 } as const;
  const plain = await overSeeds('search', id, searches, { ...aim, improving: false });
  const full = await overSeeds('search', id, searches, { ...aim, improving: true });
  return [...plainChecks(plain), ...fullChecks(full)];
}

async function choices(scenario: Scenario): Promise<Check[]> {
  const seeds = Math.max(2, Math.ceil(CHOICE_SHARE * count));
  const rows = await overSeeds('choices', scenario.id, from(seeds));
  section(
    `Each card, answer, tone and improvement, ${seeds} seeds: change of the honest year's figures (points) and expected harm (per cent), and times asked`,
    choiceLines(rows),
  );
  return dominanceChecks(rows);
}
