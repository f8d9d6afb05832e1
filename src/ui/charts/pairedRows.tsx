/**
 * Pairs of bars, one pair a row, each row in its own unit and its own scale: solid above, hollow below. What the two
 * are called stands at the top.
 */
import { colour } from './colours.ts';
import { barLength, roughWidth } from './geometry.ts';
import { Drawing, Words } from './marks.tsx';

export interface PairedRow {
  readonly id: string;
  readonly name: string;
  readonly first: number;
  readonly second: number;
  readonly firstText: string;
  readonly secondText: string;
}

export interface PairedRowsProps {
  readonly width: number;
  readonly names: readonly [string, string];
  readonly rows: readonly PairedRow[];
  /** All rows on one scale: they are in one unit. */
  readonly common?: boolean;
  /** For a row that stands under its own heading. */
  readonly bare?: boolean;
  readonly firstFill?: string;
}

const LEGEND = 34;
const NAME = 22;
const BAR = 13;
const GAP = 5;
const AFTER = 16;
const SIZE = 14;
/** Of the width. */
const MOST_WORDS = 0.7;

export function PairedRows({ width, names, rows, common, bare, firstFill }: PairedRowsProps) {
  const fill = firstFill ?? colour.harm;
  const legend = bare ? 0 : LEGEND;
  const name = bare ? 0 : NAME;
  const each = name + 2 * BAR + GAP + (bare ? 4 : AFTER);
  const texts = rows.flatMap(({ firstText, secondText }) => [
    roughWidth(firstText, SIZE, true),
    roughWidth(secondText, SIZE),
  ]);
  // Beside the longest bar its words still fit.
  const room = width - Math.min(width * MOST_WORDS, Math.max(...texts) + 10);
  const largestOf = ({ first, second }: PairedRow): number => Math.max(first, second);
  const largest = Math.max(...rows.map(largestOf));
  return (
    <Drawing width={width} height={legend + rows.length * each}>
      {bare ? null : (
        <g>
          <rect x={0} y={5} width={BAR} height={BAR} fill={fill} />
          <Words x={BAR + 7} y={16} size={SIZE}>
            {names[0]}
          </Words>
          <Hollow x={roughWidth(names[0], SIZE) + BAR + 32} y={5} width={BAR} />
          <Words x={roughWidth(names[0], SIZE) + 2 * BAR + 39} y={16} size={SIZE}>
            {names[1]}
          </Words>
        </g>
      )}
      {rows.map((row, i) => {
        const top = legend + i * each;
        const scale = common ? largest : largestOf(row);
        const first = barLength(row.first, scale, room);
        const second = barLength(row.second, scale, room);
        return (
          <g key={row.id}>
            {bare ? null : (
              <Words x={0} y={top + 15} size={SIZE} bold>
                {row.name}
              </Words>
            )}
            <rect x={0} y={top + name} width={first} height={BAR} fill={fill} />
            <Words x={first + 8} y={top + name + 11.5} size={SIZE} bold>
              {row.firstText}
            </Words>
            <Hollow x={0} y={top + name + BAR + GAP} width={second} />
            <Words x={second + 8} y={top + name + BAR + GAP + 11.5} size={SIZE}>
              {row.secondText}
            </Words>
          </g>
        );
      })}
    </Drawing>
  );
}

function Hollow({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
  if (width <= 0) return null;
  return (
    <rect
      x={x + 1}
      y={y + 1}
      width={Math.max(1, width - 2)}
      height={BAR - 2}
      fill="#e6f1e9"
      stroke={colour.possible}
      strokeWidth={2}
    />
  );
}
