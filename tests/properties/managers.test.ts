// P1, P3, P4 and P13 for every organisation, over 40 seeds, P13's band wider by the sampling error of so few (200 in
// `npm run balance`).

import { describe, expect, test } from 'vitest';
import { seedsFrom } from '../../src/cli/overSeeds.ts';
import { chairChecks, checkLines, managerChecks } from '../../src/cli/properties.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { seedBySeed } from './seedBySeed.ts';

const SEEDS = seedsFrom(500, 40);
const SLOW = 600_000;

describe.each(Object.values(scenarios))('$id', (scenario) => {
  test(
    'managers under the target and on purpose are as P1, P3, P4 and P13 say',
    async () => {
      const seats = await seedBySeed('seats', scenario.id, SEEDS);
      const checks = [...managerChecks(scenario, seats), ...chairChecks(seats)];
      expect(checkLines(checks.filter(({ pass }) => !pass))).toEqual([]);
    },
    SLOW,
  );
});
