// On purpose an improvement is an experiment, and one in each organisation disappoints: truly, in the simulation.

import { describe, expect, it } from 'vitest';
import { measuredOf } from '../../src/run/measured.ts';
import { openYear, runDecisions } from '../../src/run/year.ts';
import { scenarios } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { defaultSettings } from '../../src/sim/settings.ts';

const MONTHS = 12;

function harmWith(scenario: Scenario, improvement: string | null): number {
  const settings = { ...defaultSettings(scenario), regime: 'purpose' } as const;
  const months = Array.from({ length: MONTHS }, (_, i) => (i === 0 ? { improvement } : {}));
  return measuredOf(runDecisions(openYear({ scenario, seed: 1, settings }), months)).harm;
}

describe.each(Object.values(scenarios))('experiments: $id', (scenario) => {
  it('one disappoints, and only one; another helps', () => {
    const [fails, ...others] = scenario.improvements.filter(({ mechanism }) => mechanism === 'none');
    const [helps] = scenario.improvements.filter(({ mechanism }) => mechanism === 'front');
    expect(others).toEqual([]);
    const nothing = harmWith(scenario, null);
    expect(harmWith(scenario, fails?.id ?? '')).toBeGreaterThan(0.99 * nothing);
    expect(harmWith(scenario, helps?.id ?? '')).toBeLessThan(0.99 * nothing);
  });
});
