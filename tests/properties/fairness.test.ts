// P6, P7 and P8 for every organisation: P6 over 12 seeds, where the effects are sure (200 in `npm run balance`), P7 and
// P8 over 40.

import { describe, expect, test } from 'vitest';
import { fairnessChecks } from '../../src/cli/fairness.ts';
import { seedsFrom } from '../../src/cli/overSeeds.ts';
import { checkLines } from '../../src/cli/properties.ts';
import { steadyChecks } from '../../src/cli/steady.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { seedBySeed } from './seedBySeed.ts';

const FAIR = seedsFrom(500, 12);
const STEADY = seedsFrom(500, 40);
const SLOW = 600_000;

describe.each(Object.values(scenarios))('$id', (scenario) => {
  test(
    'the target helps whom P6 says, while little hangs on it',
    async () => {
      const checks = fairnessChecks(scenario, await seedBySeed('fairness', scenario.id, FAIR));
      expect(checkLines(checks.filter(({ pass }) => !pass))).toEqual([]);
    },
    SLOW,
  );

  test(
    'nobody is lost between the books, and more staff does not lengthen the wait (P7, P8)',
    async () => {
      const checks = steadyChecks(await seedBySeed('steady', scenario.id, STEADY));
      expect(checkLines(checks.filter(({ pass }) => !pass))).toEqual([]);
    },
    SLOW,
  );
});
