/** Where the hours of staff went, month by month, and which of the six behaviours were met, by whose doing. */
import { type Behaviour, behaviourValues } from '../scenario/types.ts';
import { type EffortHours, effortOf } from '../scoring/unmooring.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import type { Habit, Reveal } from './revealTypes.ts';

const MINUTES = 60;

export function hoursOf(results: readonly MonthResult[], possible: readonly MonthResult[]): Reveal['hours'] {
  return {
    months: results.map((result) => inHours(effortOf([result]), 1)),
    possible: inHours(effortOf(possible), possible.length),
  };
}

function inHours({ value, failure, target, reporting, idle }: EffortHours, months: number): EffortHours {
  const hours = (minutes: number): number => minutes / MINUTES / Math.max(1, months);
  return {
    value: hours(value),
    failure: hours(failure),
    target: hours(target),
    reporting: hours(reporting),
    idle: hours(idle),
  };
}

/** Those that were met at all, in the order in which they came up. */
export function habitsOf(results: readonly MonthResult[]): Habit[] {
  return behaviourValues
    .map((behaviour) => ({ behaviour, months: results.map((result) => actsOf(result, behaviour)) }))
    .filter(({ months }) => months.some(({ ordered, begun }) => ordered + begun > 0))
    .toSorted((a, b) => firstOf(a) - firstOf(b));
}

function actsOf({ ledger }: MonthResult, behaviour: Behaviour): Habit['months'][number] {
  const { manager, precedent, staff } = ledger.applied[behaviour];
  return { ordered: manager + precedent, begun: staff };
}

function firstOf({ months }: Habit): number {
  return months.findIndex(({ ordered, begun }) => ordered + begun > 0);
}
