/**
 * Purpose measures by week: what people came for, seen from their side. Points of the control charts.
 * A visit belongs to the week in which the person arrived.
 */
import { MINUTES_PER_DAY, type Minutes } from '../scenario/types.ts';
import type { MonthResult } from '../sim/types.ts';
import { FLAG, TRUTH, trueStays } from './measures.ts';

export const weeklyValues = ['timeToNeedMet', 'metFirstTime', 'failureDemand', 'over6h'] as const;
export type WeeklyMeasure = (typeof weeklyValues)[number];

const WEEK: Minutes = 7 * MINUTES_PER_DAY;
const LONG: Minutes = 360;

interface Week {
  readonly times: number[];
  visits: number;
  first: number;
  metFirst: number;
  returns: number;
  long: number;
}

/** One value per whole week of the months given. */
export function weekly(results: readonly MonthResult[]): Record<WeeklyMeasure, number[]> {
  const weeks = weeksOf(results);
  return {
    timeToNeedMet: weeks.map((week) => median(week.times)),
    metFirstTime: weeks.map((week) => percent(week.metFirst, week.first)),
    failureDemand: weeks.map((week) => percent(week.returns, week.visits)),
    over6h: weeks.map((week) => week.long),
  };
}

function weeksOf(results: readonly MonthResult[]): Week[] {
  const count = Math.floor((results.length * 30) / 7);
  const weeks: Week[] = Array.from({ length: count }, () => ({
    times: [],
    visits: 0,
    first: 0,
    metFirst: 0,
    returns: 0,
    long: 0,
  }));
  for (const { records } of results) {
    const arrived = records.column('arrived');
    const needMet = records.column('needMet');
    const episode = records.column('episode');
    const truth = records.column('truth');
    const stays = trueStays(records);
    for (let i = 0; i < records.length; i++) {
      const week = weeks[Math.floor((arrived[i] as number) / WEEK)];
      if (week === undefined || (arrived[i] as number) < 0) continue;
      week.visits += 1;
      if ((stays[i] as number) > LONG) week.long += 1;
      if ((needMet[i] as number) >= 0) week.times.push((needMet[i] as number) - (arrived[i] as number));
      if ((episode[i] as number) > 0) {
        week.returns += 1;
      } else {
        week.first += 1;
        if (truth[i] === TRUTH.met) week.metFirst += 1;
      }
    }
  }
  return weeks;
}

export interface YearMeasures {
  readonly timeToNeedMet: Minutes;
  readonly metFirstTime: number;
  readonly needMet: number;
  readonly failureDemand: number;
  readonly over6h: number;
  readonly over12h: number;
  readonly leftUnseen: number;
  readonly timeToSeen: Minutes;
  readonly meanStay: Minutes;
}

/** The same measures over all months: shares in points, counts in visits, times in minutes (medians). */
export function yearMeasures(results: readonly MonthResult[]): YearMeasures {
  const times: number[] = [];
  const seenTimes: number[] = [];
  const sum = {
    visits: 0,
    first: 0,
    metFirst: 0,
    met: 0,
    returns: 0,
    over6h: 0,
    over12h: 0,
    unseen: 0,
    stay: 0,
  };
  for (const { records } of results) {
    const arrived = records.column('arrived');
    const needMet = records.column('needMet');
    const seen = records.column('seen');
    const episode = records.column('episode');
    const truth = records.column('truth');
    const flags = records.column('flags');
    const stays = trueStays(records);
    for (let i = 0; i < records.length; i++) {
      const stay = stays[i] as number;
      sum.visits += 1;
      sum.stay += Math.max(0, stay);
      if (stay > LONG) sum.over6h += 1;
      if (stay > 2 * LONG) sum.over12h += 1;
      const met = truth[i] === TRUTH.met;
      if (met) sum.met += 1;
      if ((needMet[i] as number) >= 0) times.push((needMet[i] as number) - (arrived[i] as number));
      if ((seen[i] as number) >= 0) seenTimes.push((seen[i] as number) - (arrived[i] as number));
      else if (((flags[i] as number) & FLAG.admitted) === 0) sum.unseen += 1;
      if ((episode[i] as number) > 0) sum.returns += 1;
      else {
        sum.first += 1;
        if (met) sum.metFirst += 1;
      }
    }
  }
  return {
    timeToNeedMet: median(times),
    metFirstTime: percent(sum.metFirst, sum.first),
    needMet: percent(sum.met, sum.visits),
    failureDemand: percent(sum.returns, sum.visits),
    over6h: sum.over6h,
    over12h: sum.over12h,
    leftUnseen: sum.unseen,
    timeToSeen: median(seenTimes),
    meanStay: sum.visits === 0 ? 0 : sum.stay / sum.visits,
  };
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  const half = Math.floor(sorted.length / 2);
  const high = sorted[half] as number;
  return sorted.length % 2 === 1 ? high : ((sorted[half - 1] as number) + high) / 2;
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
