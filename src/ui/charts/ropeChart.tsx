/** Month by month, the purpose at the quay and one's own motive on its rope; parted ropes from the month it came loose. */
import { NameAxis } from './axis.tsx';
import { colour } from './colours.ts';
import { columns, roughWidth } from './geometry.ts';
import { Drawing, Rule, Words } from './marks.tsx';
import { mooringOf, ropePath, sagOf, weightRadius } from './rope.ts';

export interface RopeChartProps {
  readonly width: number;
  readonly names: readonly string[];
  readonly motives: readonly { readonly purpose: number; readonly personal: number }[];
  /** Index of the month from which the rope is parted, or null. */
  readonly parted: number | null;
  readonly words: { readonly purpose: string; readonly own: string; readonly parted: string };
}

const LEGEND = 22;
const UNDER_LEGEND = 44;
const NEAR = 34;
const REACH = 180;
const FOOT = 44;
const SIZE = 14;
/** How far apart the two must be for the rope to be tight. */
const TAUT = 0.6;

export function RopeChart({ width, names, motives, parted, words }: RopeChartProps) {
  const firstName = roughWidth(words.purpose, SIZE) + 52;
  const inOneRow = firstName + roughWidth(words.own, SIZE) + 24 <= width;
  const quay = (inOneRow ? LEGEND : 2 * LEGEND) + UNDER_LEGEND;
  const xs = columns(motives.length, 0, width);
  const step = width / Math.max(1, motives.length);
  const largest = Math.min(19, step * 0.44);
  const moorings = motives.map(({ purpose, personal }) => mooringOf(purpose, personal));
  // The whole of the picture is used by the stretch from the nearest to the farthest that was met.
  const far = Math.max(0.62, ...moorings.map(({ apart }) => apart));
  const length = NEAR + (TAUT / far) * REACH;
  const footOf = (apart: number): number => quay + NEAR + (apart / far) * REACH;
  const height = quay + NEAR + REACH + 2 * largest + FOOT;
  const partedX = parted === null ? undefined : xs[parted];
  const goesLeft = (partedX ?? 0) + roughWidth(words.parted, SIZE, true) > width;
  return (
    <Drawing width={width} height={height}>
      <rect x={0} y={4} width={13} height={13} rx={2} fill={colour.purpose} />
      <Words x={20} y={16} size={SIZE}>
        {words.purpose}
      </Words>
      <circle cx={inOneRow ? firstName + 7 : 7} cy={inOneRow ? 11 : 11 + LEGEND} r={7} fill={colour.own} />
      <Words x={inOneRow ? firstName + 20 : 20} y={inOneRow ? 16 : 16 + LEGEND} size={SIZE}>
        {words.own}
      </Words>
      <Rule from={{ x: 0, y: quay }} to={{ x: width, y: quay }} stroke="#b9a77f" width={5} />
      {partedX === undefined ? null : (
        <g>
          <Rule
            from={{ x: partedX - step / 2, y: quay + 8 }}
            to={{ x: partedX - step / 2, y: height - FOOT + 12 }}
            stroke={colour.ink}
            width={1.5}
            dash="3 4"
          />
          <Words
            x={
              goesLeft
                ? Math.max(roughWidth(words.parted, SIZE, true), partedX - step / 2 - 8)
                : partedX - step / 2 + 8
            }
            y={height - FOOT + 10}
            size={SIZE}
            bold
            halo
            anchor={goesLeft ? 'end' : 'start'}
          >
            {words.parted}
          </Words>
        </g>
      )}
      {moorings.map(({ apart, purpose, own }, i) => {
        const x = xs[i] ?? 0;
        const p = weightRadius(purpose, largest);
        const o = weightRadius(own, largest);
        const foot = footOf(apart);
        const top = quay + 3;
        return (
          <g key={xs[i]}>
            <Rope
              x={x}
              top={top}
              foot={foot}
              sag={Math.min(step * 0.9, sagOf(foot - top, length))}
              parted={parted !== null && i >= parted}
            />
            <rect
              x={x - p}
              y={quay - 2 - p * 1.6}
              width={p * 2}
              height={p * 1.6}
              rx={2}
              fill={colour.purpose}
            />
            <circle cx={x} cy={foot + o} r={o} fill={colour.own} />
          </g>
        );
      })}
      <NameAxis names={names} xs={xs} y={height - 10} />
    </Drawing>
  );
}

interface RopeProps {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly sag: number;
  readonly parted: boolean;
}

function Rope({ x, top, foot, sag, parted }: RopeProps) {
  const rope = { fill: 'none', stroke: colour.rope, strokeWidth: 2.25, strokeLinecap: 'round' } as const;
  if (!parted) return <path d={ropePath(x, top, foot, sag)} {...rope} />;
  const up = top + (foot - top) * 0.4;
  const down = top + (foot - top) * 0.62;
  return (
    <g {...rope}>
      <path d={`M${x} ${top}V${up}l-4 7M${x} ${up}l1 8M${x} ${up}l5 6`} />
      <path d={`M${x} ${foot}V${down}l-5 -6M${x} ${down}l0 -8M${x} ${down}l4 -7`} />
    </g>
  );
}
