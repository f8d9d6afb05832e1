/** One set of assumptions: years of four managers on the same seeds, and what the lesson's three contrasts come to. */

import { ranges } from '../../run/assumptions.ts';
import { type ManagerId, managers } from '../../run/managers.ts';
import { mean } from '../../run/summary.ts';
import { openYear, reopened, runManager } from '../../run/year.ts';
import type { Points, Scenario } from '../../scenario/types.ts';
import { driftOf } from '../../scoring/drift.ts';
import { outcomeOf } from '../../scoring/harms.ts';
import { defaultSettings } from '../../sim/settings.ts';
import type { Regime } from '../../sim/types.ts';
import { type SetSettings, settingsOf, valuesOf } from './sample.ts';

const FIRST_SEED = 4_000_000;

const seats = {
  honest: 'target',
  adaptive: 'target',
  chaser: 'target',
  purpose: 'purpose',
} as const satisfies Partial<Record<ManagerId, Regime>>;
type SeatName = keyof typeof seats;

export interface Plan {
  readonly sets: number;
  /** Seeds for each set; no two sets share one. */
  readonly seeds: number;
}

export interface SetRow {
  /** In the order of the organisation's assumptions. */
  readonly values: readonly number[];
  readonly settings: SetSettings;
  /** Reported figure, and expected harm (serious harm and deaths by delay, persons): means over the seeds. */
  readonly figure: Readonly<Record<SeatName, Points>>;
  readonly harm: Readonly<Record<SeatName, number>>;
}

export function setOf(scenario: Scenario, set: number, { sets, seeds }: Plan): SetRow {
  const assumptions = ranges[scenario.id] ?? [];
  const values = valuesOf(assumptions, set, sets);
  const settings = settingsOf(scenario, assumptions, values);
  const usual = { ...defaultSettings(scenario), ...settings };
  const opened = Array.from({ length: seeds }, (_, i) =>
    openYear({ scenario, seed: FIRST_SEED + set * seeds + i, settings: usual }),
  );
  const figure = {} as Record<SeatName, Points>;
  const harm = {} as Record<SeatName, number>;
  for (const [seat, regime] of Object.entries(seats) as [SeatName, Regime][]) {
    const years = opened.map((year) => runManager(reopened(year, { ...usual, regime }), managers[seat]));
    figure[seat] = mean(years.map(({ results }) => driftOf(results).year.reported));
    harm[seat] = mean(years.map(({ results }) => outcomeOf(results).harm));
  }
  return { values, settings, figure, harm };
}
