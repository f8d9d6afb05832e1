/** `describe`: everything that can be decided in a service, as JSON. */
import { managerValues } from '../../run/managers.ts';
import { behaviourValues, type Scenario } from '../../scenario/types.ts';
import { defaultSettings, SIM_VERSION } from '../../sim/settings.ts';
import { horizonValues, regimeValues, STAKE_PRESSURE, writeBackValues } from '../../sim/types.ts';
import { readOptions, readScenario } from './options.ts';
import { type Ended, printJson } from './usage.ts';

/** What the engine asks by itself; tests/cli/sim.test.ts holds that it takes each of them. */
const stopChoices = ['let-it-run', 'to-minors', 'to-majors', 'to-wards'];
const closeChoices = ['as-it-is', 'validate', 'hold'];

export function describe(args: readonly string[]): Ended {
  const given = readOptions(args, ['scenario']);
  if (!given.ok) return given;
  const scenario = readScenario(given.values.scenario);
  return scenario.ok ? printJson(describeScenario(scenario.value)) : scenario;
}

function describeScenario(scenario: Scenario) {
  const { id, version, target, staff, posts, tones, improvements, suggestions, dilemmas, events } = scenario;
  return {
    scenario: id,
    scenarioVersion: version,
    simVersion: SIM_VERSION,
    target,
    staff,
    posts,
    tones,
    behaviours: behaviourValues.map((behaviour) => ({ id: behaviour, intensity: { least: 0, most: 1 } })),
    improvements: [...improvements, null],
    suggestions: suggestions.map(({ id: suggestion, options }) => ({
      id: suggestion,
      options: [...options, null],
    })),
    goAndLook: [false, true],
    writeBack: writeBackValues,
    questions: {
      dilemmas: dilemmas.map(({ id: dilemma, choices, neutral }) => ({
        id: `dilemma:${dilemma}:<person>:<episode>`,
        choices,
        neutral,
      })),
      stop: { id: 'stop:<month>', choices: stopChoices },
      close: { id: 'close:<month>', choices: closeChoices },
    },
    events: events.map(({ id: event, months, chance }) => ({ id: event, months, chance })),
    settings: {
      defaults: defaultSettings(scenario),
      regimes: regimeValues,
      stakes: STAKE_PRESSURE,
      horizons: horizonValues,
      months: { least: 1, most: 24 },
      level: { least: 0, most: 100 },
      staffing: { least: 0.1, most: 5 },
      ratchet: [false, true],
      drift: [false, true],
      tenure: [false, true],
      overrides: 'any of `numbers`, by name',
    },
    numbers: scenario.numbers,
    managers: managerValues,
  };
}
