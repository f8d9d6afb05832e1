// Whole years made by a standard manager who also answers questions, as logs of a played run.

import { type ManagerId, managers } from '../../src/run/managers.ts';
import type { RunLog } from '../../src/run/types.ts';
import { addMonth, contextOf, openYear, type Year } from '../../src/run/year.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import type { LedBy, Scenario } from '../../src/scenario/types.ts';
import { defaultSettings, SIM_VERSION } from '../../src/sim/settings.ts';
import type { Question, Settings } from '../../src/sim/types.ts';

/** Answers every dilemma by the first choice led so, else neutrally. */
function answerLedBy({ dilemmas }: Scenario, ledBy: LedBy) {
  return ({ kind, name, neutral }: Question): string => {
    if (kind !== 'dilemma') return neutral;
    const dilemma = dilemmas.find(({ id }) => id === name);
    return dilemma?.choices.find((choice) => choice.ledBy === ledBy)?.id ?? neutral;
  };
}

export function playedYear(
  manager: ManagerId,
  ledBy: LedBy,
  seed: number,
  settings: Partial<Settings> = {},
  scenario: Scenario = hospital,
): Year {
  let year = openYear({ scenario, seed, settings: { ...defaultSettings(scenario), ...settings } });
  while (year.results.length < year.settings.months && !year.standings.some(({ replaced }) => replaced)) {
    const next = addMonth(year, managers[manager](contextOf(year)), answerLedBy(scenario, ledBy));
    if (!next.ok) throw new Error(`${next.reason}: ${next.detail}`);
    year = next.year;
  }
  return year;
}

export function logOf(year: Year, settings: Partial<Settings> = {}): RunLog {
  return {
    format: 1,
    scenario: year.scenario.id,
    scenarioVersion: year.scenario.version,
    simVersion: SIM_VERSION,
    seed: year.seed,
    settings,
    decisions: year.decisions,
    injections: [],
  };
}
