/** A run that was collected, in the shapes that board, reveal, exports and shelf are made of. */
import { isObject, parseJson } from '../lib/json.ts';
import type { ManagerRows, RoomRows } from '../run/roomReckon.ts';
import type { RunLog } from '../run/types.ts';
import { type FrontStep, frontStepValues } from '../session/frontSteps.ts';
import type { SessionRun } from '../session/messages.ts';
import type { TruthRow } from '../session/state.ts';
import { runsOf } from '../session/sums.ts';
import type { CollectedRow } from './collectDoor.ts';

export interface Collected {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  readonly log: RunLog;
  readonly truth: TruthRow | null;
}

export function rowOf({ id, name, log, truth }: Collected): CollectedRow {
  const done = log.decisions.length;
  return {
    id,
    name,
    scenario: log.scenario,
    regime: log.settings.regime === 'purpose' ? 'purpose' : 'target',
    months: done,
    figure: truth?.months.at(-1)?.figure ?? null,
    met: truth?.months.filter(({ met }) => met).length ?? 0,
    finished: done >= (log.settings.months ?? 12) || (truth?.replacedIn ?? null) !== null,
  };
}

export function truthOf({ id, log }: Collected, { months, predictions, replacedIn }: RoomRows): TruthRow {
  return {
    id,
    isManager: false,
    scenario: log.scenario,
    regime: log.settings.regime === 'purpose' ? 'purpose' : 'target',
    months: months.map((month) => ({ ...month, by: 'own', acts: [...month.acts] })),
    predictions: [...predictions],
    replacedIn,
  };
}

export function managerRow(scenario: string, { id, months, predictions, replacedIn }: ManagerRows): TruthRow {
  return {
    id,
    isManager: true,
    scenario,
    regime: 'target',
    months: months.map((month) => ({ ...month, by: 'own', acts: [...month.acts] })),
    predictions: [...predictions],
    replacedIn,
  };
}

export function sessionRun({ id, name, log, truth }: Collected): SessionRun[] {
  return truth === null ? [] : [{ id, name, table: '', log, truth }];
}

/** Without a host nobody follows rules: the halves are a step where both are there. */
export function stepsOf(rows: readonly TruthRow[]): readonly FrontStep[] {
  const regimes = new Set(runsOf(rows).map(({ regime }) => regime));
  return frontStepValues.filter((step) => step !== 'halves' || regimes.size > 1);
}

export function readShelf(text: string | null): { readonly name: string; readonly link: string }[] {
  const read = parseJson(text ?? '[]');
  if (!Array.isArray(read)) return [];
  return read.flatMap((each: unknown) => {
    if (!isObject(each)) return [];
    const { name, link } = each;
    return typeof name === 'string' && typeof link === 'string' ? [{ name, link }] : [];
  });
}
