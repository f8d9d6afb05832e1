/** Purpose measures of a run so far as control charts, one point a week. */
import { type WeeklyMeasure, weekly, weeklyValues } from '../scoring/weekly.ts';
import { xmr } from '../scoring/xmr.ts';
import { yearOf } from './reveal.ts';
import type { MeasureChart } from './revealTypes.ts';
import type { RunLog } from './types.ts';
import type { Year } from './year.ts';

/** Limits stand on the first twelve weeks, so that a later change shows as a signal. */
const BASELINE_WEEKS = 12;

const MEASURES: Readonly<Record<WeeklyMeasure, { unit: string; better: MeasureChart['better'] }>> = {
  timeToNeedMet: { unit: 'minutes', better: 'lower' },
  metFirstTime: { unit: 'percent', better: 'higher' },
  failureDemand: { unit: 'percent', better: 'lower' },
  over6h: { unit: 'people', better: 'lower' },
};

export function chartsOf(log: RunLog): MeasureChart[] {
  return chartsOfYear(yearOf(log));
}

function chartsOfYear({ results }: Year): MeasureChart[] {
  const values = weekly(results);
  return weeklyValues.map((id) => {
    const points = values[id];
    const { mean, upper, lower, signals } = xmr(points, BASELINE_WEEKS);
    const { unit, better } = MEASURES[id];
    return { id, unit, better, points, mean, upper, lower: Math.max(0, lower), signals };
  });
}
