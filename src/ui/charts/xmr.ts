/**
 * What a control chart shows, in words and shapes: a point is chance unless a rule says otherwise; a signal is for the
 * better or the worse according to which way is good.
 */
import type { MeasureChart } from '../../run/revealTypes.ts';

export type Rule = MeasureChart['signals'][number]['rule'];
export type PointKind = 'chance' | 'better' | 'worse';

const TREND_STEPS = 6;

/** One kind for each point. */
export function pointKinds(chart: MeasureChart): PointKind[] {
  const kinds: PointKind[] = chart.points.map(() => 'chance');
  for (const { index, rule } of chart.signals) {
    if (index in kinds) kinds[index] = directionOf(chart, index, rule) === chart.better ? 'better' : 'worse';
  }
  return kinds;
}

function directionOf(chart: MeasureChart, index: number, rule: Rule): 'higher' | 'lower' {
  const value = chart.points[index] ?? chart.mean;
  const from = rule === 'trend' ? (chart.points[Math.max(0, index - TREND_STEPS)] ?? chart.mean) : chart.mean;
  return value > from ? 'higher' : 'lower';
}

/** The rules that spoke, each once, in the order they first did. */
export function rulesSeen(chart: MeasureChart): Rule[] {
  return [...new Set(chart.signals.map(({ rule }) => rule))];
}

/** How many stretches of signals there are: neighbours are one piece of news. */
export function signalCount(chart: MeasureChart): number {
  const at = [...new Set(chart.signals.map(({ index }) => index))].sort((a, b) => a - b);
  return at.filter((index, i) => i === 0 || index - (at[i - 1] ?? 0) > 1).length;
}
