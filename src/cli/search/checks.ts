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
  return checksOf('no improvement work', curves, 1.1);
}

/** With improvement work in reach it holds better at first (within a twentieth), and then is worse all the same. */
export function fullChecks(curves: readonly Curve[]): Check[] {
  return checksOf('improvement in reach', curves, 1.05);
}

function checksOf(which: string, curves: readonly Curve[], atFirst: number): Check[] {
  const harms = curves.map(({ points, honestNoStake }) => (points.at(-1)?.harm ?? 0) / honestNoStake.harm);
  return [
    ...rises(which, curves),
    check('P5', `harm of the first steps, times that of none, ${which}`, firstSteps(curves), 0, atFirst),
    check('P5', `harm of the most effort, times that of honest without stake, ${which}`, mean(harms), 1.03),
    check(
      'P5',
      `searches in which it is worse, ${which}`,
      shareOf(harms, (times) => times > 1),
      0.75,
    ),
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
