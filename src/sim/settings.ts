/** Version of the model, and the settings of a run that nobody has changed. */
import type { Scenario } from '../scenario/types.ts';
import { type Settings, STAKE_PRESSURE } from './types.ts';

/** Raised by every change that moves a result. Old runs keep their stored summary. */
export const SIM_VERSION = 4;

export function defaultSettings(scenario: Scenario): Settings {
  return {
    regime: 'target',
    months: 12,
    stake: 'standard',
    level: scenario.target.level,
    ratchet: false,
    horizon: 'month',
    staffing: 1,
    drift: true,
    tenure: false,
    overrides: {},
  };
}

/** How much hangs on the figure, 0 to 1. Nothing hangs on it where there is no target. */
export function stakeOf(settings: Settings): number {
  if (settings.regime !== 'target') return 0;
  return typeof settings.stake === 'number' ? settings.stake : STAKE_PRESSURE[settings.stake];
}
