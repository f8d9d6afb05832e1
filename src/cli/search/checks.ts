/**
 * P5, Goodhart's curve, as checks on the curves of several searches with a horizon of three months: without
 * improvement work in reach, and with it. "Searching for the figure" in sim/model.md says why both.
 */
import { mean, shareOf } from '../../run/summary.ts';
import { type Check, check } from '../properties.ts';
import type { Curve } from './curve.ts';
import { meanCurve } from './table.ts';

/** Evaluations that count as the first steps. */
const FIRST_STEPS = 4;

/** The figure rises steadily; the outcome holds at first (within a tenth), then is worse than honesty without stake. */
export function plainChecks(curves: readonly Curve[]): Check[] {
  const harms = curves.map(({ points, honestNoStake }) => (points.at(-1)?.harm ?? 0) / honestNoStake.harm);
  return [
    ...rises('no improvement work', curves),
    check(
      'P5',
      'harm of the first steps, times that of none, no improvement work',
      firstSteps(curves),
      0,
      1.1,
    ),
    check('P5', 'harm of the most effort, times that of honest without stake', mean(harms), 1.03),
    check(
      'P5',
      'searches in which it is worse',
      shareOf(harms, (times) => times > 1),
      0.75,
    ),
  ];
}

/** With improvement work in reach the outcome gains or holds at first, and loses it again to more effort. */
export function fullChecks(curves: readonly Curve[]): Check[] {
  const harms = meanCurve(curves).map(({ harm }) => harm);
  const least = Math.min(...harms);
  return [
    ...rises('improvement in reach', curves),
    check(
      'P5',
      'harm of the first steps, times that of none, improvement in reach',
      firstSteps(curves),
      0,
      1.05,
    ),
    check('P5', 'harm of the most effort, times the least on the way', (harms.at(-1) ?? 0) / least, 1.05),
  ];
}

function rises(which: string, curves: readonly Curve[]): Check[] {
  const held = meanCurve(curves).map((row) => row.held);
  const steps = held.slice(1).map((figure, i) => figure - (held[i] ?? 0));
  const added = steps.reduce((sum, step) => sum + step, 0);
  return [
    check('P5', `points that effort adds on fresh seeds, ${which}`, added, 5),
    check('P5', `least that a doubling adds, ${which}`, Math.min(...steps), -0.5),
  ];
}

function firstSteps(curves: readonly Curve[]): number {
  const rows = meanCurve(curves);
  const steps = rows.filter(({ effort }) => effort > 1 && effort <= FIRST_STEPS);
  return mean(steps.map(({ harm }) => harm)) / (rows[0]?.harm ?? 1);
}
