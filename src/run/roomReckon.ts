/**
 * The rows of a room without a host, for the worker: a collected run's, and those of the standard managers who fill a
 * small room. Runs that meet the same people share the warm-up.
 */
import { findScenario } from '../scenario/index.ts';
import { defaultSettings } from '../sim/settings.ts';
import { type ManagerId, managers } from './managers.ts';
import { openedYear } from './openings.ts';
import { type RoomYear, roomYear, rowsOf, warmedUp } from './roomYear.ts';
import type { RunLog } from './types.ts';
import { runManager, type Year } from './year.ts';

export type RoomRows = Omit<RoomYear, 'year'>;

let known: Year | undefined;

export function roomRowsOf(log: RunLog): RoomRows {
  const scenario = findScenario(log.scenario);
  if (scenario === undefined) throw new Error(`There is no organisation called “${log.scenario}”.`);
  const { year, ...rows } = roomYear(log, scenario, known);
  known = warmedUp(year);
  return rows;
}

/** Who fills a room of fewer than five: they have the people of this run, its stake and its length. */
const FILLING = ['chaser', 'adaptive', 'honest', 'purpose'] as const satisfies readonly ManagerId[];

export interface ManagerRows extends Omit<RoomRows, 'refused'> {
  readonly id: string;
}

export function roomManagersOf({ scenario: id, seed, settings, decisions }: RunLog): ManagerRows[] {
  const scenario = findScenario(id);
  if (scenario === undefined) return [];
  const all = { ...defaultSettings(scenario), ...settings, regime: 'target', tenure: false } as const;
  const start = openedYear({ scenario, seed, settings: all });
  return FILLING.map((manager) => ({
    id: manager,
    ...rowsOf(runManager(start, managers[manager], Math.min(all.months, decisions.length))),
  }));
}
