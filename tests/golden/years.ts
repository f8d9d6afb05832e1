/**
 * The golden years: of each organisation, one by each standard manager, and one whose every question is answered. The
 * managers take the neutral answer, so that without the last a change of what an answer does would move no table.
 */
import { managers, managerValues } from '../../src/run/managers.ts';
import { managedYear } from '../../src/run/summary.ts';
import { addMonth, contextOf, openYear, type Year } from '../../src/run/year.ts';
import { scenarios } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { defaultSettings } from '../../src/sim/settings.ts';

export const SEED = 1;

export interface GoldenYear {
  readonly scenario: Scenario;
  readonly name: string;
  readonly regime: 'target' | 'purpose';
  readonly run: () => Year;
}

export const goldenYears: readonly GoldenYear[] = Object.values(scenarios).flatMap((scenario) => [
  ...managerValues
    .filter((manager) => manager !== 'successor')
    .map((manager): GoldenYear => {
      const regime = manager === 'purpose' ? 'purpose' : 'target';
      return { scenario, name: manager, regime, run: () => managedYear(scenario, manager, SEED, { regime }) };
    }),
  { scenario, name: 'answering', regime: 'target', run: () => answeredYear(scenario) },
]);

/** An honest plan; the first question gets its first answer, the second its second, and so on round. */
function answeredYear(scenario: Scenario): Year {
  let year = openYear({ scenario, seed: SEED, settings: defaultSettings(scenario) });
  let asked = 0;
  while (year.results.length < year.settings.months) {
    const next = addMonth(year, managers.honest(contextOf(year)), ({ choices, neutral }) => {
      const choice = choices[asked % choices.length]?.id ?? neutral;
      asked += 1;
      return choice;
    });
    if (!next.ok) throw new Error(`${scenario.id}: ${next.reason} ${next.detail}`);
    year = next.year;
  }
  return year;
}
