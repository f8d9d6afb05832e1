/** The few marks that charts are made of, as SVG with attributes only, so that they can be saved as they stand. */
import { line as lineOf } from 'd3-shape';
import type { ReactNode } from 'react';
import { colour } from './colours.ts';

export type Shape = 'round' | 'hollow' | 'diamond' | 'up' | 'down' | 'square';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface PointProps extends Spot {
  readonly shape: Shape;
  readonly fill: string;
  readonly size?: number;
}

/** A point; every shape covers about the same area. */
export function Point({ x, y, shape, fill, size = 5 }: PointProps) {
  const s = size;
  switch (shape) {
    case 'round':
      return <circle cx={x} cy={y} r={s} fill={fill} />;
    case 'hollow':
      return <circle cx={x} cy={y} r={s - 0.75} fill={colour.paper} stroke={fill} strokeWidth={2.25} />;
    case 'square':
      return <rect x={x - s * 0.9} y={y - s * 0.9} width={s * 1.8} height={s * 1.8} fill={fill} />;
    case 'diamond':
      return (
        <path
          d={`M${x} ${y - s * 1.3}l${s * 1.3} ${s * 1.3}l${-s * 1.3} ${s * 1.3}l${-s * 1.3} ${-s * 1.3}z`}
          fill={fill}
        />
      );
    case 'up':
      return <path d={`M${x} ${y - s * 1.35}l${s * 1.35} ${s * 2.3}h${-s * 2.7}z`} fill={fill} />;
    case 'down':
      return <path d={`M${x} ${y + s * 1.35}l${s * 1.35} ${-s * 2.3}h${-s * 2.7}z`} fill={fill} />;
  }
}

export interface LineProps {
  readonly spots: readonly Spot[];
  readonly stroke: string;
  readonly width?: number;
  readonly dash?: string;
}

export function Line({ spots, stroke, width = 3, dash }: LineProps) {
  const path = lineOf<Spot>()
    .x(({ x }) => x)
    .y(({ y }) => y)([...spots]);
  return (
    <path
      d={path ?? ''}
      fill="none"
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dash}
      strokeLinejoin="round"
      strokeLinecap="round"
    />
  );
}

export interface StepsProps extends Omit<LineProps, 'spots'> {
  /** Centres of the columns, and the distance between two. */
  readonly xs: readonly number[];
  readonly step: number;
  /** The height in each column. */
  readonly ys: readonly number[];
}

/** A line that is level in each column. */
export function Steps({ xs, step, ys, ...line }: StepsProps) {
  const spots = xs.flatMap((x, i) => [x - step / 2, x + step / 2].map((at) => ({ x: at, y: ys[i] ?? 0 })));
  return <Line spots={spots} {...line} />;
}

export interface WordsProps extends Spot {
  readonly children: ReactNode;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  /** A white edge, where words may lie on a line. */
  readonly halo?: boolean;
}

export function Words({ x, y, children, anchor = 'start', size = 14, bold, fill, halo }: WordsProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={bold ? 700 : 400}
      fill={fill ?? colour.ink}
      {...(halo
        ? { stroke: colour.paper, strokeWidth: 5, strokeLinejoin: 'round', paintOrder: 'stroke' }
        : {})}
    >
      {children}
    </text>
  );
}

export interface RuleProps {
  readonly from: Spot;
  readonly to: Spot;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
}

/** A straight line of an axis, a limit or a mark. */
export function Rule({ from, to, stroke = colour.line, width = 1, dash }: RuleProps) {
  return (
    <line
      x1={from.x}
      y1={from.y}
      x2={to.x}
      y2={to.y}
      stroke={stroke}
      strokeWidth={width}
      strokeDasharray={dash}
    />
  );
}

export interface DrawingProps {
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** The sheet a chart is drawn on. What it shows is said by its Figure, so it is silent itself. */
export function Drawing({ width, height, children }: DrawingProps) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
