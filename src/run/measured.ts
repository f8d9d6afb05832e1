/** Everything that a year can be measured by, in the units of wordIds.ts. Which of it is shown is the scenario's to say. */
import { driftOf } from '../scoring/drift.ts';
import { harmsOf } from '../scoring/harms.ts';
import { yearMeasures } from '../scoring/yearly.ts';
import type { MonthLedger } from '../sim/recordTypes.ts';
import { staffCount } from '../sim/world.ts';
import { inUnit, type MeasureId, measureSpecs } from './wordIds.ts';
import type { Year } from './year.ts';

/** Ids of a scenario's list that are measures; a list is checked when the scenario is loaded. */
export function measuresIn(ids: readonly string[]): MeasureId[] {
  return ids.filter((id): id is MeasureId => Object.hasOwn(measureSpecs, id));
}

export function measuredOf({ scenario, settings, results }: Year): Readonly<Record<MeasureId, number>> {
  const harms = harmsOf(results, staffCount(scenario, settings.staffing));
  const measures = yearMeasures(results, scenario);
  const { reported, trueFigure } = driftOf(results).year;
  const records = results.reduce((sum, each) => sum + each.records.length, 0);
  const ledgers = results.map(({ ledger }) => ledger);
  const last = ledgers.at(-1);
  const total = (value: (ledger: MonthLedger) => number) =>
    ledgers.reduce((sum, ledger) => sum + value(ledger), 0);
  return {
    harm: harms.harm,
    deaths: harms.delayDeaths,
    needMet: measures.needMet,
    metFirstTime: measures.metFirstTime,
    failureDemand: measures.failureDemand,
    timeToNeedMet: inUnit('timeToNeedMet', measures.timeToNeedMet, scenario),
    timeToSeen: inUnit('timeToSeen', measures.timeToSeen, scenario),
    longStay: measures.longStay,
    veryLongStay: measures.veryLongStay,
    leftUnseen: measures.leftUnseen,
    turnedAway: measures.turnedAway,
    leftBehind: measures.leftBehind,
    thin: measures.thin,
    lasting: measures.lasting,
    burden: measures.burden,
    unneeded: harms.unneeded,
    trueFigure,
    reportedFigure: reported,
    pretend: records === 0 ? 0 : (100 * harms.pretend) / records,
    reportingHours: harms.reporting,
    sickDays: total(({ sickDays }) => sickDays),
    leavers: total(({ leavers }) => leavers),
    motive: 100 * (last?.purposeMotive ?? 0),
    trust: 100 * (last?.trust ?? 0),
    cost: total(({ money }) => money.staff + money.agency + money.unneeded + money.failure + money.reporting),
  };
}
