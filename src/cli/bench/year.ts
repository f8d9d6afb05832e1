/** One year of a service with its warm-up on one thread, on fresh seeds, after the compiler has warmed to it. */
import type { Scenario } from '../../scenario/types.ts';
import { openService, runMonth } from '../../sim/door.ts';
import { defaultSettings } from '../../sim/settings.ts';
import { computed } from './computed.ts';
import { median, type Row, row } from './rows.ts';

const WARM_UPS = 8;
const RUNS = 21;

export function yearRows(scenario: Scenario): readonly Row[] {
  for (let seed = 0; seed < WARM_UPS; seed++) runYear(scenario, 900_000 + seed);
  const years = Array.from({ length: RUNS }, (_, seed) => {
    const start = computed();
    const cases = runYear(scenario, 1000 + seed);
    return { cases, milliseconds: computed() - start };
  });
  const cases = median(years.map((year) => year.cases));
  return [
    row(`${scenario.id} year with warm-up`, median(years.map(({ milliseconds }) => milliseconds)), 'ms', 60),
    row(
      `${scenario.id} year, each of ${Math.round(cases)} cases`,
      median(years.map((year) => (1000 * year.milliseconds) / year.cases)),
      'µs',
      2.5,
    ),
  ];
}

/** Cases of the twelve months; those of the warm-up take time and are not counted. */
function runYear(scenario: Scenario, seed: number): number {
  let state = openService(scenario, seed, defaultSettings(scenario));
  let cases = 0;
  for (let month = 1; month <= state.settings.months; month++) {
    const outcome = runMonth(state, {});
    if (outcome.kind !== 'done') throw new Error(`month ${month}: ${outcome.kind}`);
    cases += outcome.result.records.length;
    state = outcome.state;
  }
  return cases;
}
