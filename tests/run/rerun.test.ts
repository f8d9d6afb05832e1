/** A year run again differs by what was left out, not by who happened to come. */
import { expect, test } from 'vitest';
import { addMonth, openYear, type Year } from '../../src/run/year.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { defaultSettings } from '../../src/sim/settings.ts';

/** In the second month, after an answer about somebody who never came. */
function customAfter(judged: boolean): number | undefined {
  const answers = { 'dilemma:ankle-or-frail:999999:0': 'ankle-first' };
  let year: Year = openYear({ scenario: hospital, seed: 4, settings: defaultSettings(hospital) });
  for (const month of [{ answers }, {}]) {
    const next = addMonth(year, month, undefined, judged);
    if (next.ok) year = next.year;
  }
  return year.results[1]?.ledger.doses.cherryPick.precedent;
}

test('an answer is the custom in a re-run also where its question does not arise, and in play it is not', () => {
  expect(customAfter(false)).toBeGreaterThan(0);
  expect(customAfter(true)).toBe(0);
});
