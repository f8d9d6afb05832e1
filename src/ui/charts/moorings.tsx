/**
 * A year of moorings: in each month the purpose as a weight on the quay and the other motive as a weight on its rope,
 * which parts where the other motive is the stronger. Drawn large in the reveal and small on the card to take away.
 */
import { colour } from './colours.ts';
import { mooringOf, ropeThickness, sagOf, weightSize } from './rope.ts';
import { Rope, Weight } from './ropeParts.tsx';

export interface Motives {
  readonly purpose: number;
  readonly personal: number;
}

export interface MooringsProps {
  readonly motives: readonly Motives[];
  /** Centres of the months, and the distance between two. */
  readonly xs: readonly number[];
  readonly step: number;
  /** Top of the quay. */
  readonly quay: number;
  /** From the quay to a weight alongside, and from there to the farthest. */
  readonly near: number;
  readonly reach: number;
  /** Half the width of the largest weight. */
  readonly largest: number;
}

/** Thickness of the quay. */
export const QUAY = 6;
const THICKEST = 4;
/** How far apart the two are when the rope is tight, and when it gives: beyond that the other motive is the stronger. */
const TAUT = 0.3;
const GIVES = 0.5;

export function Moorings({ motives, xs, step, quay, near, reach, largest }: MooringsProps) {
  const moorings = motives.map(({ purpose, personal }) => mooringOf(purpose, personal));
  // The whole of the picture is used by the stretch from the nearest to the farthest that was met.
  const far = Math.max(0.62, ...moorings.map(({ apart }) => apart));
  const length = near + (TAUT / far) * reach;
  return (
    <g className="moorings">
      {moorings.map((mooring, i) => {
        const x = xs[i] ?? 0;
        const self = weightSize(mooring.own, largest);
        const top = quay + QUAY;
        const hook = quay + near + (mooring.apart / far) * reach;
        return (
          <g key={xs[i]}>
            <Rope
              x={x}
              top={top}
              foot={hook}
              sag={Math.min(step * 0.42, sagOf(hook - top, length))}
              thick={ropeThickness(hook - top, length, THICKEST)}
              parted={mooring.apart > GIVES}
            />
            <Weight
              x={x}
              foot={quay}
              size={weightSize(mooring.purpose, largest)}
              fill={colour.purpose}
              ring={false}
            />
            <Weight x={x} foot={hook + 1.7 * self + 5} size={self} fill={colour.own} ring />
          </g>
        );
      })}
    </g>
  );
}
