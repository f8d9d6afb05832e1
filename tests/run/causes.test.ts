/** An answer that puts a habit down is not told as that habit. */
import { expect, test } from 'vitest';
import { candidatesOf } from '../../src/run/causes.ts';
import { openYear } from '../../src/run/year.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { defaultSettings } from '../../src/sim/settings.ts';

test.each(Object.values(scenarios))(
  'only answers that set a habit do what the habit does: $id',
  (scenario) => {
    const settings = { ...defaultSettings(scenario), drift: false };
    const opened = openYear({ scenario, seed: 1, settings });
    let down = 0;
    for (const { id, neutral, choices } of scenario.dilemmas) {
      for (const choice of choices.filter((each) => each.id !== neutral)) {
        const answers = { [`dilemma:${id}:1:0`]: choice.id };
        const [candidate] = candidatesOf({ ...opened, decisions: [{ answers }], results: [{} as never] });
        const dose = choice.precedent?.dose ?? 0;
        if (dose < 0) down += 1;
        expect(candidate?.behaviours).toEqual(dose > 0 ? [choice.precedent?.behaviour] : []);
      }
    }
    expect(down).toBeGreaterThan(0);
  },
);
