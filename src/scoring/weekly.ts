/**
 * Purpose measures by week: what people came for, seen from their side. Points of the control charts.
 * A visit belongs to the week in which the person arrived; a case that takes weeks, to the week in which it ended, so
 * that the last weeks are not judged by what cannot have ended yet. Times in minutes, shares in points.
 */

import { select } from '../lib/select.ts';
import { WEEK } from '../lib/time.ts';
import type { Scenario } from '../scenario/types.ts';
import type { MonthResult, Records } from '../sim/recordTypes.ts';
import { NEVER, TRUTH, trueStays } from './measures.ts';

/** What the measures need to know of a scenario. */
export type Measured = Pick<Scenario, 'flow' | 'endings' | 'measures' | 'tables'>;

interface Week {
  readonly times: number[];
  cases: number;
  first: number;
  metFirst: number;
  returns: number;
  long: number;
  away: number;
  thin: number;
  lasting: number;
}

/** One value per whole week of the months given. */
export function weekly(results: readonly MonthResult[], scenario: Measured) {
  const weeks = weeksOf(results, scenario);
  return {
    timeToNeedMet: weeks.map((week) => median(week.times)),
    metFirstTime: weeks.map((week) => percent(week.metFirst, week.first)),
    failureDemand: weeks.map((week) => percent(week.returns, week.cases)),
    longStay: weeks.map((week) => week.long),
    turnedAway: weeks.map((week) => week.away),
    thin: weeks.map((week) => week.thin),
    lasting: weeks.map((week) => percent(week.lasting, week.cases)),
  };
}

function weeksOf(results: readonly MonthResult[], scenario: Measured): Week[] {
  const count = Math.floor((results.length * 30) / 7);
  const weeks = Array.from({ length: count }, emptyWeek);
  for (const { records } of results) addRecords(weeks, records, scenario);
  return weeks;
}

function emptyWeek(): Week {
  return { times: [], cases: 0, first: 0, metFirst: 0, returns: 0, long: 0, away: 0, thin: 0, lasting: 0 };
}

function addRecords(weeks: readonly Week[], records: Records, scenario: Measured): void {
  const arrived = records.column('arrived');
  const placed = records.column(scenario.flow === 'caseload' ? 'left' : 'arrived');
  const needMet = records.column('needMet');
  const episode = records.column('episode');
  const truth = records.column('truth');
  const ending = records.column('ending');
  const stays = trueStays(records);
  const [long] = scenario.measures.long;
  const ended = endingsOf(scenario);
  for (let i = 0; i < records.length; i++) {
    const week = weeks[Math.floor((placed[i] as number) / WEEK)];
    if (week === undefined) continue;
    week.cases += 1;
    if ((stays[i] as number) > long) week.long += 1;
    if (needMet[i] !== NEVER) week.times.push((needMet[i] as number) - (arrived[i] as number));
    if (ended.away(ending[i] as number)) week.away += 1;
    if (ended.thin(ending[i] as number)) week.thin += 1;
    if (ended.lasting(ending[i] as number)) week.lasting += 1;
    if ((episode[i] as number) > 0) {
      week.returns += 1;
    } else {
      week.first += 1;
      if (truth[i] === TRUTH.met) week.metFirst += 1;
    }
  }
}

const AWAY = ['turnedAway', 'notRecorded', 'notReported'];

/** What an index of `CaseRecord.ending` means for the measures. */
export function endingsOf({ endings }: Pick<Scenario, 'endings'>) {
  const isAway = endings.map((id) => AWAY.includes(id));
  const thin = endings.indexOf('thin');
  const success = endings.indexOf('success');
  return {
    away: (ending: number): boolean => isAway[ending] === true,
    thin: (ending: number): boolean => ending >= 0 && ending === thin,
    lasting: (ending: number): boolean => ending >= 0 && ending === success,
  };
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const all = Float64Array.from(values);
  const half = Math.floor(all.length / 2);
  const high = select(all, half);
  if (all.length % 2 === 1) return high;
  let low = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < half; k += 1) low = Math.max(low, all[k] as number);
  return (low + high) / 2;
}

export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
