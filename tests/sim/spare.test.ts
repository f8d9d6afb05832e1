/** What can still go wrong and the line be met: at the month's end the counter of the film says what the return says. */
import { expect, test } from 'vitest';
import { scenarios } from '../../src/scenario/index.ts';
import { published } from '../../src/scoring/measures.ts';
import { openService, runMonth } from '../../src/sim/door.ts';
import { defaultSettings } from '../../src/sim/settings.ts';

test.each(Object.values(scenarios))(
  '$id: none to spare where the target is missed, and none too many where it is met',
  (scenario) => {
    for (const level of [scenario.target.level, 30]) {
      const opened = openService(scenario, 7, { ...defaultSettings(scenario), level });
      const outcome = runMonth(opened, {});
      if (outcome.kind !== 'done') throw new Error(outcome.kind);
      const { sight, ledger } = outcome.result;
      const { inTime, breach } = ledger.booked;
      const spare = sight.spare[sight.spare.length - 1] ?? 0;
      expect(spare >= 0).toBe(published((100 * inTime) / (inTime + breach)) >= level);
      expect(Math.abs(spare)).toBeLessThanOrEqual(inTime + breach);
    }
  },
);
