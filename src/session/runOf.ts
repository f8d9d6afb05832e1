/**
 * The run that a seat plays, as the log it is: settled by the rules, filled by the months. Browser and host make it
 * alike, so the host's figures are those that the participant saw.
 */
import { holdsRatchet } from '../run/ratchet.ts';
import { LOG_FORMAT, type RunLog } from '../run/types.ts';
import type { Scenario } from '../scenario/types.ts';
import type { MonthDecisions } from '../sim/types.ts';
import type { Rules } from './rules.ts';
import type { Injected } from './state.ts';

export interface SeatRun {
  readonly rules: Rules;
  readonly regime: 'target' | 'purpose';
  readonly seed: number;
  readonly injected: readonly Injected[];
  /** In order; decisions as checked by run/schema.ts. */
  readonly months: readonly {
    readonly month: number;
    readonly decisions: MonthDecisions;
    readonly injected: readonly string[];
  }[];
}

export function runOf(
  { rules, regime, seed, injected, months }: SeatRun,
  scenario: Scenario,
  simVersion: number,
): RunLog {
  const eventOf = new Map(injected.map(({ id, event }) => [id, event]));
  return {
    format: LOG_FORMAT,
    scenario: scenario.id,
    scenarioVersion: scenario.version,
    simVersion,
    seed,
    settings: {
      tenure: true,
      ...(rules.months === 12 ? {} : { months: rules.months }),
      ...(rules.stake === 'standard' ? {} : { stake: rules.stake }),
      ...(regime === 'target' ? {} : { regime }),
      ...(regime === 'target' && holdsRatchet(seed) && { ratchet: true }),
    },
    decisions: months.map(({ decisions }) => decisions),
    injections: months.flatMap(({ month, injected: ids }) =>
      ids.flatMap((id) => {
        const event = eventOf.get(id);
        return event === undefined ? [] : [{ month, event }];
      }),
    ),
  };
}
