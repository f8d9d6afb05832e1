/** Bars of two parts on one scale: what is in the books, solid, and what is not, hatched. */
import { colour } from './colours.ts';
import { barLength, roughWidth } from './geometry.ts';
import { Drawing, Words } from './marks.tsx';

export interface StackedRow {
  readonly id: string;
  readonly name: string;
  readonly first: number;
  readonly rest: number;
  readonly text: string;
}

export interface StackedBarProps {
  readonly width: number;
  readonly names: readonly [string, string];
  readonly rows: readonly StackedRow[];
}

const LEGEND = 36;
const ROW = 58;
const BAR = 20;
const SIZE = 14;
const HATCH = 'hatch-not-in-the-books';

export function StackedBar({ width, names, rows }: StackedBarProps) {
  const largest = Math.max(...rows.map(({ first, rest }) => first + rest));
  const second = roughWidth(names[0], SIZE) + BAR + 28;
  return (
    <Drawing width={width} height={LEGEND + rows.length * ROW}>
      <defs>
        <pattern id={HATCH} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={6} height={6} fill={colour.apart} />
          <rect width={2.5} height={6} fill={colour.true} />
        </pattern>
      </defs>
      <rect x={0} y={4} width={BAR} height={14} fill={colour.reported} />
      <Words x={BAR + 7} y={16} size={SIZE}>
        {names[0]}
      </Words>
      <rect x={second} y={4} width={BAR} height={14} fill={`url(#${HATCH})`} />
      <Words x={second + BAR + 7} y={16} size={SIZE}>
        {names[1]}
      </Words>
      {rows.map(({ id, name, first, rest, text }, i) => {
        const top = LEGEND + i * ROW;
        const solid = barLength(first, largest, width);
        const hatched = barLength(rest, largest, width);
        return (
          <g key={id}>
            <Words x={0} y={top + 14} size={SIZE} bold>
              {name}
            </Words>
            <Words x={width} y={top + 14} size={SIZE} anchor="end" fill={colour.soft}>
              {text}
            </Words>
            <rect x={0} y={top + 22} width={solid} height={BAR} fill={colour.reported} />
            <rect x={solid} y={top + 22} width={hatched} height={BAR} fill={`url(#${HATCH})`} />
          </g>
        );
      })}
    </Drawing>
  );
}
