/** The two years asked about last are kept; others are run again. */
import { expect, it } from 'vitest';
import { keptYear } from '../../src/run/keptYears.ts';
import { LOG_FORMAT, type RunLog } from '../../src/run/types.ts';
import { openYear, type Year } from '../../src/run/year.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { defaultSettings, SIM_VERSION } from '../../src/sim/settings.ts';

const logOf = (seed: number): RunLog => ({
  format: LOG_FORMAT,
  scenario: 'hospital',
  scenarioVersion: hospital.version,
  simVersion: SIM_VERSION,
  seed,
  settings: {},
  decisions: [],
  injections: [],
});

it('keeps the last two', () => {
  const run: number[] = [];
  const ask = (seed: number): Year =>
    keptYear(logOf(seed), (log) => {
      run.push(log.seed);
      return openYear({ scenario: hospital, seed: log.seed, settings: defaultSettings(hospital) });
    });
  const first = ask(901);
  expect(ask(901)).toBe(first);
  ask(902);
  expect(ask(901)).toBe(first);
  ask(903);
  expect(ask(901)).toBe(first);
  expect(ask(902).seed).toBe(902);
  expect(run).toEqual([901, 902, 903, 902]);
});
