/**
 * Purpose measures of a run so far as control charts, one point a week: those that the scenario names. Light enough for
 * the page's own thread: it reads the records there are and runs nothing.
 */
import { MONTH, WEEK } from '../lib/time.ts';
import type { Scenario } from '../scenario/types.ts';
import { weekly } from '../scoring/weekly.ts';
import { type ControlChart, controlChart, type Signal } from '../scoring/xmr.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import type { ChartSignal, MeasureChart } from './revealTypes.ts';
import { chartValues, inUnit, measureSpecs, unitOf } from './wordIds.ts';

/** Trial limits stand on the first twelve weeks, so that a later change shows as a signal. */
export const BASELINE_WEEKS = 12;
const TREND_STEPS = 6;

export function chartsOf(scenario: Scenario, results: readonly MonthResult[]): MeasureChart[] {
  const values = weekly(results, scenario);
  const shown = scenario.measures.charts.flatMap((name) => chartValues.filter((id) => id === name));
  return shown.map((id) => {
    const points = values[id].map((value) => inUnit(id, value, scenario));
    const chart = controlChart(points, BASELINE_WEEKS);
    const [, better] = measureSpecs[id];
    return {
      id,
      unit: unitOf(id, scenario),
      better,
      points,
      limits: chart.limits.map((limits) => ({ ...limits, lower: Math.max(0, limits.lower) })),
      signals: chart.signals.map((signal) => ({ ...signal, for: sideOf(signal, points, chart, better) })),
    };
  });
}

/** For the better or the worse: a trend by where it came from, everything else by its side of the mean. */
function sideOf(
  { index, rule }: Signal,
  points: readonly number[],
  { limits }: ControlChart,
  better: MeasureChart['better'],
): ChartSignal['for'] {
  // A shift ends the limits that it broke: it is judged by those before.
  const at = rule === 'shift' ? index - TREND_STEPS - 1 : index;
  const mean = (limits.findLast(({ from }) => from <= at) ?? limits[0])?.mean ?? 0;
  const from = rule === 'trend' ? (points[index - TREND_STEPS] ?? mean) : mean;
  const way = (points[index] ?? from) > from ? 'higher' : 'lower';
  return way === better ? 'better' : 'worse';
}

/** Whole weeks that are over when so many months are. */
export function weeksIn(months: number): number {
  return Math.floor((months * MONTH) / WEEK);
}
