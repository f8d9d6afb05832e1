/** Month by month, the purpose at the quay and one's own motive on its rope; parted ropes from the month it came loose. */
import { NameAxis } from './axis.tsx';
import { colour } from './colours.ts';
import { anchorAt, columns, roughWidth } from './geometry.ts';
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

const QUAY = 58;
const NEAR = 34;
const REACH = 190;
const FOOT = 40;

export function RopeChart({ width, names, motives, parted, words }: RopeChartProps) {
  const xs = columns(motives.length, 0, width);
  const step = width / Math.max(1, motives.length);
  const largest = Math.min(19, step * 0.44);
  const moorings = motives.map(({ purpose, personal }) => mooringOf(purpose, personal));
  // The whole of the picture is used by the stretch from the nearest to the farthest that was met.
  const far = Math.max(0.62, ...moorings.map(({ apart }) => apart));
  const length = NEAR + 0.62 * REACH;
  const footOf = (apart: number): number => QUAY + NEAR + (apart / far) * REACH;
  const height = QUAY + NEAR + REACH + 2 * largest + FOOT;
  const partedX = parted === null ? undefined : xs[parted];
  return (
    <Drawing width={width} height={height}>
      <Words x={0} y={15} size={14} bold fill={colour.purpose}>
        {words.purpose}
      </Words>
      <Rule from={{ x: 0, y: QUAY }} to={{ x: width, y: QUAY }} stroke="#b9a77f" width={5} />
      {partedX === undefined ? null : (
        <g>
          <Rule
            from={{ x: partedX - step / 2, y: QUAY + 8 }}
            to={{ x: partedX - step / 2, y: height - FOOT + 8 }}
            stroke={colour.ink}
            width={1.5}
            dash="3 4"
          />
          <Words
            x={
              partedX -
              step / 2 +
              (anchorAt(partedX, 2 * roughWidth(words.parted, 14, true), { from: 0, to: width }) === 'end'
                ? -8
                : 8)
            }
            y={height - FOOT + 2}
            size={14}
            bold
            halo
            anchor={
              anchorAt(partedX, 2 * roughWidth(words.parted, 14, true), { from: 0, to: width }) === 'end'
                ? 'end'
                : 'start'
            }
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
        const top = QUAY + 3;
        return (
          <g key={xs[i]}>
            <Rope x={x} top={top} foot={foot} length={length} parted={parted !== null && i >= parted} />
            <rect
              x={x - p}
              y={QUAY - 2 - p * 1.6}
              width={p * 2}
              height={p * 1.6}
              rx={2}
              fill={colour.purpose}
            />
            <circle cx={x} cy={foot + o} r={o} fill={colour.own} />
          </g>
        );
      })}
      <OwnName
        moorings={moorings.map(({ apart, own }) => footOf(apart) + 2 * weightRadius(own, largest))}
        name={words.own}
      />
      <NameAxis names={names} xs={xs} y={height - 10} />
    </Drawing>
  );
}

/** Under the first weights, clear of all that lie there. */
function OwnName({ moorings, name }: { readonly moorings: readonly number[]; readonly name: string }) {
  const under = Math.max(...moorings.slice(0, Math.ceil(moorings.length / 3)));
  return (
    <Words x={0} y={under + 20} size={14} bold fill="#7a5200" halo>
      {name}
    </Words>
  );
}

interface RopeProps {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly length: number;
  readonly parted: boolean;
}

function Rope({ x, top, foot, length, parted }: RopeProps) {
  const rope = { fill: 'none', stroke: colour.rope, strokeWidth: 2.25, strokeLinecap: 'round' } as const;
  if (!parted) return <path d={ropePath(x, top, foot, sagOf(foot - top, length))} {...rope} />;
  const up = top + (foot - top) * 0.4;
  const down = top + (foot - top) * 0.62;
  return (
    <g {...rope}>
      <path d={`M${x} ${top}V${up}l-4 7M${x} ${up}l1 8M${x} ${up}l5 6`} />
      <path d={`M${x} ${foot}V${down}l-5 -6M${x} ${down}l0 -8M${x} ${down}l4 -7`} />
    </g>
  );
}
