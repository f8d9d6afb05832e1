/** Purpose measures of a run so far as control charts, one point a week: those that the scenario names. */
import { weekly } from '../scoring/weekly.ts';
import { xmr } from '../scoring/xmr.ts';
import { inUnit } from './measured.ts';
import { yearOf } from './reveal.ts';
import type { MeasureChart } from './revealTypes.ts';
import type { RunLog } from './types.ts';
import { chartValues, measureSpecs, unitOf } from './wordIds.ts';
import type { Year } from './year.ts';

/** Limits stand on the first twelve weeks, so that a later change shows as a signal. */
const BASELINE_WEEKS = 12;

export function chartsOf(log: RunLog): MeasureChart[] {
  return chartsOfYear(yearOf(log));
}

function chartsOfYear({ scenario, results }: Year): MeasureChart[] {
  const values = weekly(results, scenario);
  const shown = scenario.measures.charts.flatMap((name) => chartValues.filter((id) => id === name));
  return shown.map((id) => {
    const points = values[id].map((value) => inUnit(id, value, scenario));
    const { mean, upper, lower, signals } = xmr(points, BASELINE_WEEKS);
    const [, better] = measureSpecs[id];
    const unit = unitOf(id, scenario);
    return { id, unit, better, points, mean, upper, lower: Math.max(0, lower), signals };
  });
}
