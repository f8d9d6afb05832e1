/** `describe`: everything that can be decided in a service, as JSON; with `--file` the service itself, as a file. */
import { managerValues } from '../../run/managers.ts';
import { scenarioFileOf } from '../../run/scenarioFile.ts';
import { closeChoices, stopChoices } from '../../scenario/choices.ts';
import { behaviourValues, type Scenario } from '../../scenario/types.ts';
import { defaultSettings, SIM_VERSION } from '../../sim/settings.ts';
import {
  boardAnswerValues,
  horizonValues,
  regimeValues,
  STAKE_PRESSURE,
  writeBackValues,
} from '../../sim/types.ts';
import { readChosen, readOptions } from './options.ts';
import { type Ended, printJson } from './usage.ts';

export function describe(args: readonly string[]): Ended {
  const given = readOptions(args, ['scenario', 'scenario-file'], ['file']);
  if (!given.ok) return given;
  const scenario = readChosen(given);
  if (!scenario.ok) return scenario;
  const isFile = given.flags.has('file');
  return printJson(isFile ? scenarioFileOf(scenario.value) : describeScenario(scenario.value));
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
    onPurpose: { expect: scenario.measures.charts, board: boardAnswerValues, signal: [false, true] },
    questions: {
      dilemmas: dilemmas.map(({ id: dilemma, choices, neutral }) => ({
        id: `dilemma:${dilemma}:<person>:<episode>`,
        choices,
        neutral,
      })),
      stop: { id: 'stop:<month>', choices: stopChoices(scenario) },
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
