/** `describe`: everything that can be decided in a service, as JSON; with `--file` the service itself, as a file. */
import { hasRoom } from '../../run/check.ts';
import { managerValues } from '../../run/managers.ts';
import { scenarioFileOf } from '../../run/scenarioFile.ts';
import { closeChoices, stopChoices } from '../../scenario/choices.ts';
import { behaviourValues, type Scenario } from '../../scenario/types.ts';
import { defaultSettings, SIM_VERSION } from '../../sim/settings.ts';
import {
  boardAnswerValues,
  horizonValues,
  type MonthDecisions,
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
    decision: exampleOf(scenario),
    events: events.map(({ id: event, months, chance }) => ({ id: event, months, chance })),
    settings: {
      defaults: defaultSettings(scenario),
      regimes: regimeValues,
      stakes: STAKE_PRESSURE,
      horizons: horizonValues,
      months: { least: 1, most: 24 },
      level: { least: 0, most: 100 },
      staffing: staffingOf(scenario),
      ratchet: [false, true],
      drift: [false, true],
      tenure: [false, true],
      overrides: 'any of `numbers`, by name',
    },
    numbers: scenario.numbers,
    managers: managerValues,
  };
}

/** A month's decisions as a batch line takes them, with every field that one under the target can have. */
function exampleOf({ posts, tones, suggestions, improvements, dilemmas }: Scenario): MonthDecisions {
  const [card] = suggestions;
  const [dilemma] = dilemmas;
  return {
    posts: Object.fromEntries(posts.map(({ id, usual }) => [id, usual])),
    tone: tones[0]?.id ?? '',
    suggestions: card === undefined ? {} : { [card.id]: card.options[0]?.id ?? null },
    improvement: improvements[0]?.id ?? null,
    goAndLook: false,
    writeBack: 'explain',
    answers: {
      ...(dilemma !== undefined && { [`dilemma:${dilemma.id}:1:0`]: dilemma.neutral }),
      'close:1': closeChoices[0],
    },
    intensities: Object.fromEntries(behaviourValues.map((behaviour) => [behaviour, 0])),
  };
}

/** Times the usual staff for whom there is room at the posts. */
function staffingOf(scenario: Scenario): { readonly least: number; readonly most: number } {
  const all = scenario.posts.reduce((sum, { most }) => sum + most, 0);
  const fitting = Array.from({ length: all }, (_, k) => k + 1).filter((people) => hasRoom(scenario, people));
  return {
    least: (fitting[0] ?? 0) / scenario.staff,
    most: (fitting.at(-1) ?? 0) / scenario.staff,
  };
}
