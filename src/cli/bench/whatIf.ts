/** "What if I hadn't?": the year again without one of its decisions, from the month before it, and the two compared. */
import type { Scenario } from '../../scenario/types.ts';
import { computed } from './computed.ts';
import type * as Core from './core.ts';
import { median, type Row, row } from './rows.ts';

const SEED = 7;
const WARM_UPS = 2;
const RUNS = 5;

/** The earliest decision is the slowest: a card of the first month. */
export function whatIfRows(core: typeof Core, scenario: Scenario): readonly Row[] {
  const settings = core.defaultSettings(scenario);
  const year = core.runManager(core.openYear({ scenario, seed: SEED, settings }), core.managers.tempted);
  const log: Core.RunLog = {
    format: core.LOG_FORMAT,
    scenario: scenario.id,
    scenarioVersion: scenario.version,
    simVersion: core.SIM_VERSION,
    seed: SEED,
    settings: {},
    decisions: year.decisions,
    injections: [],
  };
  const cards = year.decisions.flatMap(({ suggestions = {} }) => Object.keys(suggestions));
  const first = cards[0];
  if (first === undefined) throw new Error('no card was taken up');
  const ask = () => {
    const start = computed();
    if (core.whatIf(log, `suggestion:${first}`) === null) throw new Error(`${first} is no cause`);
    return computed() - start;
  };
  for (let k = 0; k < WARM_UPS; k++) ask();
  const times = Array.from({ length: RUNS }, ask);
  return [row(`${scenario.id}, what if not ${first} in month 1`, median(times), 'ms', 100)];
}
