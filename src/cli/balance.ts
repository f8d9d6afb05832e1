/**
 * `npm run balance`: properties P1 to P4 and P13 over many seeds, as tables. Options: --seeds n (200), --scenario id.
 * Ends with code 1 if a property is missed.
 */
import { parseArgs } from 'node:util';
import { scenarios } from '../scenario/index.ts';
import { overSeeds, seedsFrom } from './overSeeds.ts';
import { behaviourChecks, behaviourLines, checkLines, managerChecks, seatLines } from './properties.ts';

const FIRST_SEED = 1_000;

const { values } = parseArgs({ options: { seeds: { type: 'string' }, scenario: { type: 'string' } } });
const count = Number(values.seeds ?? 200);
const chosen = Object.values(scenarios).filter(
  ({ id }) => values.scenario === undefined || id === values.scenario,
);
if (!Number.isInteger(count) || count < 1 || chosen.length === 0) {
  console.error('Usage: npm run balance -- [--seeds 200] [--scenario hospital]');
  process.exit(2);
}

const seeds = seedsFrom(FIRST_SEED, count);
let missed = 0;
for (const scenario of chosen) {
  const seats = await overSeeds('seats', scenario.id, seeds);
  const alone = await overSeeds('alone', scenario.id, seeds);
  const pressed = await overSeeds('alonePressed', scenario.id, seeds);
  const checks = [...managerChecks(scenario, seats), ...behaviourChecks(alone)];
  missed += checks.filter(({ pass }) => !pass).length;
  console.log(`\n${scenario.id}, ${count} seeds from ${FIRST_SEED}\n`);
  console.log(seatLines(seats).join('\n'));
  console.log(
    '\nEach behaviour alone, stake 0, drift off: points gained in a month of use, lasting over a year of it, and how much worse (share of seeds)\n',
  );
  console.log(behaviourLines(alone).join('\n'));
  console.log('\nThe same with pressure on: printed, not required. Gaming relieves pressure.\n');
  console.log(behaviourLines(pressed).join('\n'));
  console.log(`\n${checkLines(checks).join('\n')}`);
}
console.log(`\n${missed === 0 ? 'All properties hold.' : `${missed} missed.`}`);
process.exitCode = missed === 0 ? 0 : 1;
