/** The eight bad things of a year beside those of the purpose year, with the evidence behind their mechanisms. */

import type { Scenario } from '../scenario/types.ts';
import { type Harms, harmsOf } from '../scoring/harms.ts';
import { type BadThing, badThingValues } from './revealTypes.ts';
import type { Year } from './year.ts';

/** Which of the scenario's numbers stand behind each bad thing; their sources are its evidence. */
const NUMBERS_BEHIND: Readonly<Record<BadThing['id'], readonly string[]>> = {
  harm: ['death', 'harm'],
  rubbish: ['met', 'return'],
  unneeded: ['admit', 'direct'],
  unneededCost: ['money'],
  reporting: ['reporting'],
  staff: ['staff', 'motive'],
  pretend: ['reclassify', 'unit'],
  viability: ['trust', 'staff'],
};
const UNITS: Readonly<Record<BadThing['id'], string>> = {
  harm: 'people',
  rubbish: 'visits',
  unneeded: 'admissions',
  unneededCost: 'pounds',
  reporting: 'hours',
  staff: 'staffMonths',
  pretend: 'records',
  viability: 'of100',
};

export function badThingsOf({ scenario, results }: Year, purpose: Year): BadThing[] {
  const yours: Harms = harmsOf(results, scenario.staff);
  const possible = harmsOf(purpose.results, scenario.staff);
  const leavers = results.reduce((sum, { ledger }) => sum + ledger.leavers, 0);
  const cases: Readonly<Record<BadThing['id'], number>> = {
    harm: yours.harmed + yours.died,
    rubbish: yours.rubbish,
    unneeded: yours.unneeded,
    unneededCost: yours.unneeded,
    reporting: 0,
    staff: leavers,
    pretend: yours.pretend,
    viability: 0,
  };
  return badThingValues.map((id) => ({
    id,
    value: yours[id],
    unit: UNITS[id],
    possible: possible[id],
    sources: sourcesBehind(scenario, NUMBERS_BEHIND[id]),
    cases: cases[id],
  }));
}

function sourcesBehind(scenario: Scenario, prefixes: readonly string[]): string[] {
  const behind = Object.entries({ ...scenario.numbers, ...scenario.tables })
    .filter(([name]) => prefixes.some((prefix) => name.startsWith(`${prefix}.`)))
    .flatMap(([, { source }]) => source.split(' '))
    .filter((source) => /^[A-Z]\d+/.test(source));
  return [...new Set(behind)].toSorted();
}
