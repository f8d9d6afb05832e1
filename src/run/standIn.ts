/**
 * Who decides where a participant does not. A late joiner takes over from a predecessor, who attended to the target by
 * legitimate means. An absent one has a deputy, who changes nothing: a month without decisions is the same again, with
 * the neutral answer to every question, so a deputy's months need nobody to make them.
 */
import type { Scenario } from '../scenario/types.ts';
import { defaultSettings } from '../sim/settings.ts';
import type { MonthDecisions, Settings } from '../sim/types.ts';
import { type ManagerId, managers } from './managers.ts';
import { openedYear } from './openings.ts';
import { replacedIn } from './standing.ts';
import { runManager, type Year } from './year.ts';

export interface Chair {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Defaults left out, as in a log. */
  readonly settings: Partial<Settings>;
}

/** Nobody takes over a chair that is lost: where the first would have lost it, the next stood in. */
const PREDECESSORS = ['dutiful', 'honest', 'adaptive', 'chaser'] as const satisfies readonly ManagerId[];

/** So many months from the first. */
export function predecessorOf(
  { scenario, seed, settings }: Chair,
  months: number,
): readonly MonthDecisions[] {
  const start = openedYear({ scenario, seed, settings: { ...defaultSettings(scenario), ...settings } });
  let year: Year = start;
  for (const id of PREDECESSORS) {
    year = runManager(start, managers[id], months);
    if (replacedIn(year.standings) === null) break;
  }
  return year.decisions;
}
