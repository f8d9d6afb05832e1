/** What was done, month by month, as bars under another picture: ordered, or begun by staff unasked. */
import { colour } from './colours.ts';
import { barLength } from './geometry.ts';
import { Rule, Words } from './marks.tsx';

export interface DoneRow {
  readonly id: string;
  readonly name: string;
  /** When it began and by whom. */
  readonly note: string;
  readonly months: readonly { readonly ordered: number; readonly begun: number }[];
}

const SIZE = 14;
const BARS = 22;
const HATCH = 'hatch-begun';
/** Below this a name and its note need lines of their own. */
const NARROW = 560;
const ROW = { wide: 49, narrow: 70 };

/** How high each row is. */
export function doneHeight(width: number): number {
  return width < NARROW ? ROW.narrow : ROW.wide;
}

/** What stands for that which staff began. */
export const begunFill = `url(#${HATCH})`;

export function BegunHatch() {
  return (
    <pattern id={HATCH} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={5} height={5} fill={colour.apart} />
      <rect width={2.5} height={5} fill={colour.true} />
    </pattern>
  );
}

interface DoneProps {
  readonly width: number;
  readonly row: DoneRow;
  readonly top: number;
  readonly xs: readonly number[];
  readonly step: number;
}

/** Each row on its own scale: what matters is when, and whose doing. */
export function Done({ row, top, xs, step, width }: DoneProps) {
  const narrow = width < NARROW;
  const largest = Math.max(...row.months.map(({ ordered, begun }) => ordered + begun));
  const foot = top + (narrow ? 36 : 18) + BARS + 4;
  const bar = Math.min(30, step * 0.62);
  return (
    <g>
      <Words x={0} y={top + 13} size={SIZE} bold halo>
        {row.name}
      </Words>
      <Words
        x={narrow ? 0 : width}
        y={narrow ? top + 31 : top + 13}
        size={13}
        anchor={narrow ? 'start' : 'end'}
        fill={colour.soft}
        halo
      >
        {row.note}
      </Words>
      {row.months.map(({ ordered, begun }, i) => {
        const solid = barLength(ordered, largest, BARS);
        const hatched = barLength(begun, largest, BARS);
        const x = (xs[i] ?? 0) - bar / 2;
        return (
          <g key={xs[i]}>
            <rect x={x} y={foot - solid} width={bar} height={solid} fill={colour.reported} />
            <rect x={x} y={foot - solid - hatched} width={bar} height={hatched} fill={begunFill} />
          </g>
        );
      })}
      <Rule from={{ x: 0, y: foot + 0.5 }} to={{ x: width, y: foot + 0.5 }} />
    </g>
  );
}
