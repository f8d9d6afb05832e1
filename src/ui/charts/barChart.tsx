/**
 * Bars from a line that matters: up where the value reaches it, down where it does not, each with its value. A tick or
 * a cross says the same in shape.
 */

import { NameAxis } from './axis.tsx';
import { colour } from './colours.ts';
import { axisSpan, columns, roughWidth, scaleOf } from './geometry.ts';
import { Drawing, Steps, Words } from './marks.tsx';

export interface BarChartProps {
  readonly width: number;
  readonly names: readonly string[];
  readonly values: readonly number[];
  /** The line of each; `lineName` names where it begins. */
  readonly lines: readonly number[];
  readonly lineName: string;
  readonly format: (value: number) => string;
  /** How many of the first bars are the reader's own; the rest are hollow, under `othersName`. */
  readonly own: number;
  readonly othersName: string;
}

const HEIGHT = 250;
const TOP = 44;
const FOOT = 34;
/** Pixels of a bar that stands just on the line. */
const LEAST = 2;

export function BarChart(props: BarChartProps) {
  const { width, names, values, lines, lineName, format, own, othersName } = props;
  const left = roughWidth(lineName, 13, true) + 14;
  const xs = columns(values.length, left, width - left);
  const step = (width - left) / Math.max(1, values.length);
  const bar = Math.min(34, step * 0.62);
  const span = axisSpan([...values, ...lines], 4);
  const y = scaleOf(span, [HEIGHT - FOOT - 26, TOP]);
  const withValues = step > roughWidth('95.1', 13) + 4;
  const firstOther = xs[own];
  return (
    <Drawing width={width} height={HEIGHT}>
      {firstOther === undefined ? null : (
        <g>
          <rect
            x={firstOther - step / 2}
            y={0}
            width={width}
            height={HEIGHT - FOOT + 6}
            fill={colour.shade}
          />
          <Words x={firstOther - step / 2 + 6} y={16} size={13} fill={colour.soft} anchor="start">
            {othersName}
          </Words>
        </g>
      )}
      {values.map((value, i) => {
        const line = lines[i] ?? 0;
        const zero = y(line);
        const met = value >= line;
        const end = y(value);
        const x = xs[i] ?? 0;
        return (
          <g key={xs[i]}>
            <rect
              x={x - bar / 2}
              y={met ? Math.min(zero - LEAST, end) : zero}
              width={bar}
              height={Math.max(LEAST, Math.abs(end - zero))}
              fill={met ? colour.reported : i < own ? '#b9c2cb' : colour.paper}
              stroke={i < own ? 'none' : colour.common}
              strokeWidth={1.5}
            />
            <path
              d={met ? `M${x - 6} ${end - 11}l4 4l8 -9` : `M${x - 4.5} ${end + 8}l9 9m0 -9l-9 9`}
              fill="none"
              stroke={met ? colour.possible : colour.soft}
              strokeWidth={2.2}
              strokeLinecap="round"
            />
            {withValues ? (
              <Words
                x={x}
                y={met ? end - 20 : end + 33}
                anchor="middle"
                size={13}
                bold={met}
                fill={met ? colour.ink : colour.soft}
              >
                {format(value)}
              </Words>
            ) : null}
          </g>
        );
      })}
      <Steps xs={xs} step={step} ys={lines.map(y)} stroke={colour.ink} width={1.5} />
      <Words x={left - 8} y={y(lines[0] ?? 0) + 4.5} size={13} bold anchor="end">
        {lineName}
      </Words>
      <NameAxis names={names} xs={xs} y={HEIGHT - 10} />
    </Drawing>
  );
}
