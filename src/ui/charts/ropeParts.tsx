/** What the mooring is drawn of: an iron weight, on the quay or hanging by a ring, and a rope, whole or parted. */
import { colour } from './colours.ts';
import { ropePath, weightPath } from './rope.ts';

interface WeightProps {
  readonly x: number;
  readonly foot: number;
  readonly size: number;
  readonly fill: string;
  readonly ring: boolean;
}

export function Weight({ x, foot, size, fill, ring }: WeightProps) {
  const head = foot - 1.7 * size;
  return (
    <g>
      {ring ? (
        <circle cx={x} cy={head - 2} r={4} fill="none" stroke={fill} strokeWidth={2.5} />
      ) : (
        <rect x={x - size * 0.3} y={head - 3} width={size * 0.6} height={5} rx={2} fill={fill} />
      )}
      <path d={weightPath(x, foot, size)} fill={fill} />
    </g>
  );
}

/** Half of what is between the ends of a parted rope, at least: they fray without touching. */
const FRAYED = 15;

interface RopeProps {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly sag: number;
  readonly thick: number;
  readonly parted: boolean;
}

/** Two strands: a thick line, and a thin broken one on it. Parted, both ends fray. */
export function Rope({ x, top, foot, sag, thick, parted }: RopeProps) {
  const rope = { fill: 'none', stroke: colour.rope, strokeLinecap: 'round' } as const;
  if (parted) {
    const middle = (top + foot) / 2;
    const half = Math.max(FRAYED, (foot - top) * 0.16);
    const up = middle - half;
    const down = middle + half;
    return (
      <g {...rope} strokeWidth={2}>
        <path d={`M${x} ${top}V${up}`} strokeWidth={2.75} />
        <path d={`M${x} ${up}q-1 5 -5 9M${x} ${up}q1 6 0 11M${x} ${up}q2 5 6 8`} strokeWidth={1.5} />
        <path d={`M${x} ${foot}V${down}`} strokeWidth={2.75} />
        <path
          d={`M${x} ${down}q-1 -5 -6 -8M${x} ${down}q0 -6 -1 -11M${x} ${down}q2 -5 5 -9`}
          strokeWidth={1.5}
        />
      </g>
    );
  }
  const path = ropePath(x, top, foot, sag);
  return (
    <g>
      <path d={path} {...rope} strokeWidth={thick} />
      {thick < 3 ? null : (
        <path d={path} fill="none" stroke="#cdbd97" strokeWidth={1.5} strokeDasharray="3 4" />
      )}
    </g>
  );
}
