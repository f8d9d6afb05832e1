// P2 for every organisation, over 40 seeds (20 for those after the first, since npm test has ten minutes) and every
// second month of use (200, and every month, in `npm run balance`):
// each behaviour alone, with stake 0 and drift off, raises the figure of the months of its use and worsens what a person
// would name.

import { describe, expect, test } from 'vitest';
import { seedsFrom } from '../../src/cli/overSeeds.ts';
import { behaviourChecks, checkLines } from '../../src/cli/properties.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { seedBySeed } from './seedBySeed.ts';

const seedsOf = (id: string) => seedsFrom(500, id === 'hospital' ? 40 : 20);
const SLOW = 600_000;

describe.each(Object.values(scenarios))('$id', (scenario) => {
  test(
    'each behaviour alone is as P2 says',
    async () => {
      const rows = await seedBySeed('aloneBriefly', scenario.id, seedsOf(scenario.id));
      const checks = behaviourChecks(scenario, rows);
      expect(checkLines(checks.filter(({ pass }) => !pass))).toEqual([]);
    },
    SLOW,
  );
});
