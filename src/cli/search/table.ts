/** Curves of several searches as one: means by effort, and the lines that `search` and `balance` print. */
import { halfInterval, mean } from '../../run/summary.ts';
import { fixed, textTable } from '../sim/table.ts';
import type { Aim } from './climb.ts';
import type { Curve, CurvePoint, Outcome } from './curve.ts';

export interface CurveRow extends CurvePoint {
  /** Half the 95 % interval of the harm over the searches. */
  readonly harmHalf: number;
  /** Harm as a share of what `honest` without stake does on the same seeds. */
  readonly ofHonestNoStake: number;
}

/** One row for each effort: means over the searches. */
export function meanCurve(curves: readonly Curve[]): CurveRow[] {
  const efforts = curves[0]?.points.map(({ effort }) => effort) ?? [];
  return efforts.map((effort, i) => {
    const points = curves.map(({ points }) => points[i] as CurvePoint);
    const harms = points.map(({ harm }) => harm);
    const noStake = mean(curves.map(({ honestNoStake }) => honestNoStake.harm));
    return {
      effort,
      seen: mean(points.map(({ seen }) => seen)),
      held: mean(points.map(({ held }) => held)),
      ...meanOutcome(points),
      harmHalf: halfInterval(harms),
      ofHonestNoStake: mean(harms) / noStake,
    };
  });
}

export function meanOutcome(outcomes: readonly Outcome[]): Outcome {
  return {
    reported: mean(outcomes.map(({ reported }) => reported)),
    trueFigure: mean(outcomes.map(({ trueFigure }) => trueFigure)),
    harm: mean(outcomes.map(({ harm }) => harm)),
  };
}

export function titleOf({ horizon, improving }: Aim): string {
  const months = horizon === 1 ? '1 month' : `${horizon} months`;
  return `Horizon ${months}, ${improving ? 'improvement work in reach' : 'no improvement work'}`;
}

export function curveLines(curves: readonly Curve[]): string[] {
  const first = curves[0];
  if (first === undefined) return [];
  const reference = (name: string, outcomes: readonly Outcome[]) => {
    const { reported, trueFigure, harm } = meanOutcome(outcomes);
    return [name, '', '', fixed(reported, 1), fixed(trueFigure, 1), fixed(harm, 0), ''];
  };
  const table = textTable(
    ['effort', 'seen', 'held', 'reported', 'true', 'exp. harm', 'of honest without stake'],
    [
      ...meanCurve(curves).map((row) => [
        String(row.effort),
        fixed(row.seen, 1),
        fixed(row.held, 1),
        fixed(row.reported, 1),
        fixed(row.trueFigure, 1),
        `${fixed(row.harm, 0)} ±${fixed(row.harmHalf, 0)}`,
        `${fixed(100 * row.ofHonestNoStake, 0)} %`,
      ]),
      reference(
        'honest, standard stake',
        curves.map(({ honest }) => honest),
      ),
      reference(
        'honest, no stake',
        curves.map(({ honestNoStake }) => honestNoStake),
      ),
    ],
  );
  return [titleOf(first.aim), '', ...table.split('\n')];
}
