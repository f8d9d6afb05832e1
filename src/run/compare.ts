/** Two years of the same people side by side: what each measured, and the people whose lives differ most. */
import { driftOf } from '../scoring/drift.ts';
import { harmsOf } from '../scoring/harms.ts';
import { differMost, livesOf, visitsOf } from '../scoring/lives.ts';
import { yearMeasures } from '../scoring/weekly.ts';
import { personTraits } from '../sim/people.ts';
import { lifeOf } from './life.ts';
import { yearOf } from './reveal.ts';
import type { Comparison } from './revealTypes.ts';
import { type Names, nameOf } from './stories.ts';
import type { RunLog } from './types.ts';
import { comparisonValues } from './wordIds.ts';
import type { Year } from './year.ts';

type RowId = (typeof comparisonValues)[number];
type Better = 'lower' | 'higher';

const MOST_PEOPLE = 6;
const LOOKED_AT = 40;
const GROWN_UP = 18;

const ROWS: Readonly<Record<RowId, readonly [unit: string, better: Better]>> = {
  harm: ['people', 'lower'],
  deaths: ['people', 'lower'],
  needMet: ['percent', 'higher'],
  metFirstTime: ['percent', 'higher'],
  failureDemand: ['percent', 'lower'],
  timeToNeedMet: ['minutes', 'lower'],
  over6h: ['people', 'lower'],
  over12h: ['people', 'lower'],
  leftUnseen: ['people', 'lower'],
  unneeded: ['admissions', 'lower'],
  trueFigure: ['percent', 'higher'],
  reportedFigure: ['percent', 'higher'],
  pretend: ['percent', 'lower'],
  reportingHours: ['hours', 'lower'],
  sickDays: ['days', 'lower'],
  leavers: ['people', 'lower'],
  motive: ['percent', 'higher'],
  trust: ['of100', 'higher'],
  cost: ['pounds', 'lower'],
};

export function compareLogs(first: RunLog, second: RunLog, names: Names = { f: [], m: [] }): Comparison {
  return compareYears(yearOf(first), yearOf(second), names);
}

export function compareYears(first: Year, second: Year, names: Names): Comparison {
  const left = rowsOf(first);
  const right = rowsOf(second);
  return {
    rows: comparisonValues.map((id) => {
      const [unit, better] = ROWS[id];
      return { id, unit, better, first: left[id], second: right[id] };
    }),
    people: peopleOf(first, second, names),
  };
}

function rowsOf({ scenario, results }: Year): Readonly<Record<RowId, number>> {
  const harms = harmsOf(results, scenario.staff);
  const measures = yearMeasures(results);
  const { reported, trueFigure } = driftOf(results, scenario.target.deadline).year;
  const ledgers = results.map(({ ledger }) => ledger);
  const visits = results.reduce((sum, { records }) => sum + records.length, 0);
  const total = (value: (ledger: (typeof ledgers)[number]) => number) =>
    ledgers.reduce((sum, ledger) => sum + value(ledger), 0);
  return {
    harm: harms.harm,
    deaths: harms.delayDeaths,
    needMet: measures.needMet,
    metFirstTime: measures.metFirstTime,
    failureDemand: measures.failureDemand,
    timeToNeedMet: measures.timeToNeedMet,
    over6h: measures.over6h,
    over12h: measures.over12h,
    leftUnseen: measures.leftUnseen,
    unneeded: harms.unneeded,
    trueFigure,
    reportedFigure: reported,
    pretend: visits === 0 ? 0 : (100 * harms.pretend) / visits,
    reportingHours: harms.reporting,
    sickDays: total(({ sickDays }) => sickDays),
    leavers: total(({ leavers }) => leavers),
    motive: 100 * (ledgers.at(-1)?.purposeMotive ?? 0),
    trust: 100 * (ledgers.at(-1)?.trust ?? 0),
    cost: total(({ money }) => money.staff + money.agency + money.unneeded + money.failure + money.reporting),
  };
}

/** Most different first, whichever of the two years was kinder to them. */
function peopleOf(first: Year, second: Year, names: Names): Comparison['people'] {
  const differences = differMost(livesOf(first.results), livesOf(second.results), LOOKED_AT);
  const people: Comparison['people'][number][] = [];
  for (const { person } of differences) {
    if (people.length === MOST_PEOPLE) break;
    const traits = personTraits(first.seed, person);
    const visits = visitsOf(person, first.results);
    const left = lifeOf(visits);
    const right = lifeOf(visitsOf(person, second.results));
    const visit = visits[0];
    if (traits.age < GROWN_UP || visit === undefined || left === null || right === null) continue;
    const { age, look, sex } = traits;
    const name = nameOf(traits, names);
    people.push({
      person,
      name,
      age,
      look,
      sex,
      class: first.scenario.classes[visit.class] ?? '',
      first: left,
      second: right,
    });
  }
  return people;
}
