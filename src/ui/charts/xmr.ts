/**
 * What a control chart shows, in words and shapes: a point is chance unless a rule says otherwise; a signal is for the
 * better or the worse according to which way is good.
 */
import type { MeasureChart } from '../../run/revealTypes.ts';

type Rule = MeasureChart['signals'][number]['rule'];
export type PointKind = 'chance' | 'better' | 'worse';

/** One kind for each point. */
export function pointKinds(chart: MeasureChart): PointKind[] {
  const kinds: PointKind[] = chart.points.map(() => 'chance');
  for (const signal of chart.signals) if (signal.index in kinds) kinds[signal.index] = signal.for;
  return kinds;
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
