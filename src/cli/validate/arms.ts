/** The four arms of the validation (EVIDENCE.md): on the same seed they have the same people and the same budget. */
import type { ManagerId } from '../../run/managers.ts';
import { managedYear } from '../../run/summary.ts';
import type { Year } from '../../run/year.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { Settings } from '../../sim/types.ts';

const armValues = ['base', 'target', 'terror', 'purpose'] as const;
export type Arm = (typeof armValues)[number];
export type ByArm<T> = Readonly<Record<Arm, T>>;

const ARMS: ByArm<readonly [ManagerId, Partial<Settings>]> = {
  base: ['honest', { regime: 'none' }],
  target: ['dutiful', { regime: 'target', stake: 'standard', drift: true }],
  terror: ['chaser', { regime: 'target', stake: 'terror', drift: true }],
  purpose: ['purpose', { regime: 'purpose' }],
};

/** A year of this arm; more settings (months, overrides) may be given where a fact needs them. */
export function armYear(scenario: Scenario, arm: Arm, seed: number, settings: Partial<Settings> = {}): Year {
  const [manager, ofArm] = ARMS[arm];
  return managedYear(scenario, manager, seed, { ...settings, ...ofArm });
}

/** The same looked at in all four. */
export function inEachArm<T>(look: (arm: Arm) => T): ByArm<T> {
  return {
    base: look('base'),
    target: look('target'),
    terror: look('terror'),
    purpose: look('purpose'),
  };
}

/** One arm's values, seed by seed. */
export function ofArm<T>(
  rows: readonly { readonly arms: ByArm<T> }[],
  arm: Arm,
  value: (of: T) => number,
): number[] {
  return rows.map(({ arms }) => value(arms[arm]));
}
