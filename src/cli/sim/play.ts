/** `play`: a year by a standard manager, as a month table or as data. */
import { managers } from '../../run/managers.ts';
import { openYear, runManager } from '../../run/year.ts';
import { defaultSettings } from '../../sim/settings.ts';
import { readChosen, readManager, readOptions, readSeed, readSettings } from './options.ts';
import { outcomeOfYear } from './outcome.ts';
import { yearTable } from './table.ts';
import { type Ended, print, printJson } from './usage.ts';

export function play(args: readonly string[]): Ended {
  const given = readOptions(
    args,
    ['scenario', 'scenario-file', 'manager', 'seed', 'months', 'regime', 'stake', 'level'],
    ['json', 'tenure'],
  );
  if (!given.ok) return given;
  const scenario = readChosen(given);
  if (!scenario.ok) return scenario;
  const manager = readManager(given.values.manager);
  if (!manager.ok) return manager;
  const seed = readSeed(given.values.seed);
  if (!seed.ok) return seed;
  const chosen = readSettings(given);
  if (!chosen.ok) return chosen;

  const settings = { ...defaultSettings(scenario.value), ...chosen.value };
  const start = openYear({ scenario: scenario.value, seed: seed.value, settings });
  const outcome = outcomeOfYear(runManager(start, managers[manager.value]));
  if (given.flags.has('json'))
    return printJson({
      scenario: scenario.value.id,
      manager: manager.value,
      seed: seed.value,
      settings,
      ...outcome,
    });
  const title = `${scenario.value.id}, manager ${manager.value}, seed ${seed.value}, regime ${settings.regime}, stake ${settings.stake}`;
  return print(`${title}\n\n${yearTable(outcome, settings.regime === 'target')}`);
}
