/** The eight bad things of a year beside those of the purpose year, with the evidence behind their mechanisms. */

import type { Scenario } from '../scenario/types.ts';
import { type Harms, harmsOf } from '../scoring/harms.ts';
import { staffCount } from '../sim/world.ts';
import { type BadThing, badThingValues } from './revealTypes.ts';
import type { Year } from './year.ts';

/** Which of the scenario's numbers and tables, or groups of them, stand behind each; their sources are its evidence. */
const BEHIND: Readonly<Record<BadThing['id'], readonly string[]>> = {
  harm: ['death', 'harm', 'class.harm', 'class.unmetHarm', 'class.suffer', 'class.death', 'sanction.harm'],
  rubbish: ['met', 'return', 'rush', 'exit', 'class.met', 'class.repeat', 'class.toWork', 'class.lasts'],
  unneeded: ['admit', 'direct', 'pick', 'scheme', 'sanction'],
  unneededCost: ['money', 'ring'],
  reporting: ['reporting'],
  staff: ['staff', 'motive'],
  pretend: ['reclassify', 'unit', 'store', 'rush.hollow', 'class.hide'],
  viability: ['trust', 'staff', 'class.reportTrust'],
};

export function badThingsOf({ scenario, settings, results }: Year, purpose: Year): BadThing[] {
  const staff = staffCount(scenario, settings.staffing);
  const yours: Harms = harmsOf(results, staff);
  const possible = harmsOf(purpose.results, staff);
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
    possible: possible[id],
    sources: sourcesBehind(scenario, BEHIND[id]),
    cases: cases[id],
  }));
}

function sourcesBehind(scenario: Scenario, groups: readonly string[]): string[] {
  const behind = Object.entries({ ...scenario.numbers, ...scenario.tables })
    .filter(([name]) => groups.some((group) => name === group || name.startsWith(`${group}.`)))
    .flatMap(([, { source }]) => source.split(' '))
    .filter((source) => /^[A-Z]\d+/.test(source));
  return [...new Set(behind)].toSorted();
}
