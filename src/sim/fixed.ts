/** What never changes within a run: the scenario's tables and the spreads, worked out once. */
import { exponential, lognormal, type QuantileTable } from '../lib/quantile.ts';
import type { Scenario } from '../scenario/types.ts';
import { type CaseloadNumbers, type CaseloadTables, compileCaseloadTables } from './caseload/numbers.ts';
import {
  compileParameters,
  compileTables,
  nothingInForce,
  type Parameters,
  type Tables,
} from './parameters.ts';
import { compileRoles, type Roles } from './roles.ts';
import { stakeOf } from './settings.ts';
import type { Settings } from './types.ts';

/** Every number under what is in force: `q` of a caseload. */
export interface Compiled {
  readonly p: Parameters;
  readonly q: CaseloadNumbers;
}

/** Rebuilt, not copied. */
export interface Fixed {
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly seed: number;
  readonly tables: Tables;
  readonly roles: Roles;
  /** Tables of a caseload; null in a department. */
  readonly caseload: CaseloadTables | null;
  /** Parameters while nothing changes them. */
  readonly usual: Parameters;
  /** By what is in force, as it is first needed (inForce.ts). */
  readonly compiled: Map<string, Compiled>;
  readonly stake: number;
  readonly workSpread: QuantileTable;
  readonly testSpread: QuantileTable;
  readonly staySpread: QuantileTable;
  readonly acceptSpread: QuantileTable;
  readonly patienceSpread: QuantileTable;
  readonly homeSpread: QuantileTable;
  readonly gapSpread: QuantileTable;
}

export function createFixed(scenario: Scenario, settings: Settings, seed: number): Fixed {
  const number = (name: string, usual: number) =>
    settings.overrides[name] ?? scenario.numbers[name]?.value ?? usual;
  return {
    scenario,
    settings,
    seed,
    tables: compileTables(scenario),
    roles: compileRoles(scenario),
    caseload: scenario.flow === 'caseload' ? compileCaseloadTables(scenario) : null,
    usual: compileParameters(scenario, settings.overrides, nothingInForce),
    compiled: new Map(),
    stake: stakeOf(settings),
    workSpread: number('work.exponential', 0) > 0 ? exponential : lognormal(number('work.spread', 0.5)),
    testSpread: lognormal(number('test.spread', 0.5)),
    staySpread: lognormal(number('bed.staySpread', 0.8)),
    acceptSpread: lognormal(number('bed.acceptSpread', 0.9)),
    homeSpread: lognormal(number('home.spread', 0.9)),
    patienceSpread: lognormal(number('patience.spread', 0.6)),
    gapSpread: lognormal(number('session.gapSpread', 0.3)),
  };
}
