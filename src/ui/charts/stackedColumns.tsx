/**
 * Months as columns, each in parts, and one column apart for what was possible. What the parts are called stands over
 * them, with how much each is in an average month of both.
 */
import { NameAxis, ValueAxis } from './axis.tsx';
import { colour } from './colours.ts';
import { columns, roughWidth, scaleOf, ticksOf } from './geometry.ts';
import { Drawing, Rule, Words } from './marks.tsx';

export interface Part {
  readonly id: string;
  readonly name: string;
  readonly fill: string;
  /** Lines over the fill, so that parts can be told apart without colour. */
  readonly hatched?: boolean;
}

export interface StackedColumnsProps {
  readonly width: number;
  /** From the foot up. */
  readonly parts: readonly Part[];
  readonly names: readonly string[];
  /** One list of values a month, in the order of the parts. */
  readonly months: readonly (readonly number[])[];
  readonly possible: readonly number[];
  /** Of the small table over the columns. */
  readonly title: string;
  /** What the two years are called. */
  readonly heads: readonly [string, string];
  readonly format: (value: number) => string;
}

const SIZE = 14;
/** A row of the small table; of two lines where a name would run into its amount. */
const ROW = { wide: 25, narrow: 43 };
const HEAD = 24;
const SWATCH = 16;
const STAGE = 200;
const FOOT = 30;
/** Between the months and the column apart, in columns. */
const APART = 0.6;
const HATCH = 'hatch-hours';

export function StackedColumns(props: StackedColumnsProps) {
  const { width, parts, names, months, possible, format } = props;
  const top = HEAD + parts.length * rowOf(props) + 22;
  const foot = top + STAGE;
  const largest = Math.max(...[...months, possible].map(sum));
  const y = scaleOf({ from: 0, to: largest }, [foot, top]);
  const ticks = ticksOf({ from: 0, to: largest }, 4);
  const left = Math.max(...ticks.map((tick) => roughWidth(format(tick), 13))) + 10;
  const step = (width - left) / (months.length + 1 + APART);
  const xs = columns(months.length, left, step * months.length);
  const apartX = width - step / 2;
  const bar = Math.min(46, step * 0.74);
  const wide = roughWidth(props.heads[1], 13) < step + 14;
  return (
    <Drawing width={width} height={foot + FOOT}>
      <defs>
        <pattern id={HATCH} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={2} height={7} fill={colour.paper} fillOpacity={0.75} />
        </pattern>
      </defs>
      <Amounts {...props} />
      <ValueAxis ticks={ticks} y={y} left={left} right={width} format={format} />
      {months.map((values, i) => (
        <Column key={xs[i]} x={xs[i] ?? 0} bar={bar} values={values} parts={parts} y={y} />
      ))}
      <Column x={apartX} bar={bar} values={possible} parts={parts} y={y} />
      <Rule from={{ x: left, y: foot }} to={{ x: width, y: foot }} stroke={colour.common} />
      <NameAxis names={names} xs={xs} y={foot + 20} />
      <Words
        x={wide ? apartX : width}
        y={wide ? foot + 20 : top - 8}
        anchor={wide ? 'middle' : 'end'}
        size={13}
        bold
        fill={colour.possible}
      >
        {props.heads[1]}
      </Words>
    </Drawing>
  );
}

interface ColumnProps {
  readonly x: number;
  readonly bar: number;
  readonly values: readonly number[];
  readonly parts: readonly Part[];
  readonly y: (value: number) => number;
}

function Column({ x, bar, values, parts, y }: ColumnProps) {
  return (
    <g>
      {parts.map(({ id, fill, hatched }, i) => {
        const under = sum(values.slice(0, i));
        const from = y(under + (values[i] ?? 0));
        // A hair of white between two parts.
        const place = { x: x - bar / 2, y: from, width: bar, height: Math.max(0, y(under) - from - 1) };
        return (
          <g key={id}>
            <rect {...place} fill={fill} />
            {hatched ? <rect {...place} fill={`url(#${HATCH})`} /> : null}
          </g>
        );
      })}
    </g>
  );
}

/** From the top down, as the parts lie on one another. */
function Amounts(props: StackedColumnsProps) {
  const { parts, months, possible, title, heads, format } = props;
  const high = rowOf(props);
  const { first, last } = amountEnds(props);
  return (
    <g>
      <Words x={0} y={14} size={13} fill={colour.soft}>
        {roughWidth(title, 13) + roughWidth(heads[0], 13) + 12 < first ? title : ''}
      </Words>
      <Words x={first} y={14} anchor="end" size={13} bold>
        {heads[0]}
      </Words>
      <Words x={last} y={14} anchor="end" size={13} fill={colour.possible} bold>
        {heads[1]}
      </Words>
      {parts.map(({ id, name, fill, hatched }, i) => {
        const row = HEAD + (parts.length - 1 - i) * high;
        const line = row + high - 9;
        return (
          <g key={id}>
            <rect x={0} y={row + 3} width={SWATCH} height={SWATCH} fill={fill} />
            {hatched ? (
              <rect x={0} y={row + 3} width={SWATCH} height={SWATCH} fill={`url(#${HATCH})`} />
            ) : null}
            <Words x={SWATCH + 8} y={row + 16} size={SIZE}>
              {name}
            </Words>
            <Words x={first} y={line} anchor="end" size={SIZE} bold halo>
              {format(average(months, i))}
            </Words>
            <Words x={last} y={line} anchor="end" size={SIZE} fill={colour.possible}>
              {format(possible[i] ?? 0)}
            </Words>
            <Rule from={{ x: 0, y: row + high - 1 }} to={{ x: last, y: row + high - 1 }} />
          </g>
        );
      })}
    </g>
  );
}

function rowOf(props: StackedColumnsProps): number {
  const { first } = amountEnds(props);
  const runsInto = props.parts.some(({ name }, i) => {
    const amount = roughWidth(props.format(average(props.months, i)), SIZE, true);
    return SWATCH + 8 + roughWidth(name, SIZE) + amount > first;
  });
  return runsInto ? ROW.narrow : ROW.wide;
}

/** Where the amounts of the two years end. */
function amountEnds({ width, heads }: StackedColumnsProps): { first: number; last: number } {
  const last = Math.min(width, 560);
  return { first: last - Math.max(70, roughWidth(heads[1], 13, true) + 8), last };
}

function average(months: StackedColumnsProps['months'], part: number): number {
  return months.reduce((all, values) => all + (values[part] ?? 0), 0) / Math.max(1, months.length);
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
