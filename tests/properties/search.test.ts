// P5 for every organisation, reduced: a smaller effort and fewer searches than in `npm run balance`. Without
// improvement work in reach the figure rises with effort, and the outcome ends worse than honesty without stake.

import { describe, expect, test } from 'vitest';
import { seedsFrom } from '../../src/cli/overSeeds.ts';
import { checkLines } from '../../src/cli/properties.ts';
import { plainChecks } from '../../src/cli/search/checks.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { seedBySeed } from './seedBySeed.ts';

const SEARCHES = seedsFrom(500, 4);
const SLOW = 600_000;

describe.each(Object.values(scenarios))('$id', (scenario) => {
  test(
    'searching for the figure is as P5 says',
    async () => {
      const aim = { effort: 64, horizon: 3, improving: false };
      const checks = plainChecks(await seedBySeed('search', scenario.id, SEARCHES, aim));
      expect(checkLines(checks.filter(({ pass }) => !pass))).toEqual([]);
    },
    SLOW,
  );
});
