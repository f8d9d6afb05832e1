/**
 * What happens as a number is pushed harder: across, how hard; above, what was reported and the same sum on the true
 * facts; below, harm to people. Every manager is a pair of dots above and one below; the lines run through the middle of
 * those who do nothing but push.
 */
import { ValueAxis } from './axis.tsx';
import { colour } from './colours.ts';
import { axisSpan, roughWidth, scaleOf, ticksOf } from './geometry.ts';
import { Drawing, Line, Rule, Words } from './marks.tsx';

export interface PushDot {
  readonly id: number;
  /** 0 to 1. */
  readonly pushed: number;
  readonly reported: number;
  readonly trueFigure: number;
  readonly harm: number;
  readonly kept: boolean;
  readonly apart: boolean;
}

export interface PushPoint {
  readonly pushed: number;
  readonly reported: number;
  readonly trueFigure: number;
  readonly harm: number;
  /** How far each mean may be off, up and down. */
  readonly off?: { readonly reported: number; readonly trueFigure: number; readonly harm: number };
}

export interface PushChartProps {
  readonly width: number;
  readonly dots: readonly PushDot[];
  readonly line: readonly PushPoint[];
  /** The lines as they were before something was changed. */
  readonly before?: readonly PushPoint[];
  readonly level: number;
  readonly words: {
    readonly reported: string;
    readonly true: string;
    readonly harm: string;
    readonly across: string;
    readonly none: string;
    readonly all: string;
    readonly level: string;
    readonly apart: string;
  };
}

const SIZE = 14;
const LEFT = 46;
const TOP = { wide: 34, narrow: 78 };
/** Below this the names of what is drawn stand under one another. */
const NARROW = 700;
const LINES = 160;
const BETWEEN = 44;
const HARM = 96;
const FOOT = 46;

export function PushChart({ width, dots, line, before = [], level, words }: PushChartProps) {
  const top = width < NARROW ? TOP.narrow : TOP.wide;
  const lines = { from: top + 10, to: top + 10 + LINES };
  const harms = { from: lines.to + BETWEEN, to: lines.to + BETWEEN + HARM };
  const height = harms.to + FOOT;
  const shown = [...dots, ...before];
  const figures = axisSpan([...shown.flatMap((dot) => [dot.reported, dot.trueFigure]), level], 10, {
    from: 0,
    to: 100,
  });
  const people = axisSpan(
    shown.map(({ harm }) => harm),
    10,
    { from: 0, to: Infinity },
  );
  const x = scaleOf({ from: 0, to: 1 }, [LEFT + 8, width - 8]);
  const y = scaleOf(figures, [lines.to, lines.from]);
  const h = scaleOf(people, [harms.to, harms.from]);
  const second = width < NARROW ? 0 : roughWidth(words.reported, SIZE, true) + 52;
  const third =
    width < NARROW ? { x: 0, y: 58 } : { x: second + roughWidth(words.true, SIZE, true) + 52, y: 14 };
  return (
    <Drawing width={width} height={height}>
      <Key x={0} y={14} fill={colour.reported} name={words.reported} />
      <Key x={second} y={width < NARROW ? 36 : 14} fill={colour.true} name={words.true} square />
      {dots.some(({ apart }) => apart) ? (
        <Key x={third.x} y={third.y} fill={colour.possible} name={words.apart} alone />
      ) : null}
      <ValueAxis
        ticks={ticksOf(figures, 4).filter((tick) => Math.abs(y(tick) - y(level)) > 14)}
        y={y}
        left={LEFT}
        right={width}
        format={(value) => `${value}%`}
      />
      <Rule
        from={{ x: LEFT, y: y(level) }}
        to={{ x: width, y: y(level) }}
        stroke={colour.reported}
        width={1.5}
        dash="1.5 5"
      />
      <Words x={LEFT - 8} y={y(level) + 4.5} size={13} bold anchor="end" fill={colour.reported} halo>
        {words.level}
      </Words>
      <ValueAxis ticks={ticksOf(people, 3)} y={h} left={LEFT} right={width} format={String} />
      <Words x={0} y={harms.from - 14} size={SIZE} bold fill={colour.harmDeep}>
        {`↑ ${words.harm}`}
      </Words>
      {before.length < 2 ? null : (
        <g>
          <Line
            spots={before.map((one) => ({ x: x(one.pushed), y: y(one.trueFigure) }))}
            stroke={colour.common}
            width={1.5}
            dash="5 4"
          />
          <Line
            spots={before.map((one) => ({ x: x(one.pushed), y: y(one.reported) }))}
            stroke={colour.common}
            width={1.5}
          />
          <Line
            spots={before.map((one) => ({ x: x(one.pushed), y: h(one.harm) }))}
            stroke={colour.common}
            width={1.5}
          />
        </g>
      )}
      <Band line={line} x={x} y={y} of="trueFigure" fill={colour.true} />
      <Band line={line} x={x} y={y} of="reported" fill={colour.reported} />
      <Band line={line} x={x} y={h} of="harm" fill={colour.harmDeep} />
      {dots.map(({ id, pushed, reported, trueFigure, harm, kept, apart }) => (
        <g key={id}>
          <rect
            className="cloud-dot"
            x={x(pushed) - 3}
            y={y(trueFigure) - 3}
            width={6}
            height={6}
            fill={apart ? colour.possible : colour.true}
            fillOpacity={0.45}
          />
          <circle
            className="cloud-dot"
            cx={x(pushed)}
            cy={y(reported)}
            r={3.75}
            fill={kept ? (apart ? colour.possible : colour.reported) : colour.paper}
            fillOpacity={kept ? 0.5 : 0.9}
            stroke={apart ? colour.possible : colour.reported}
            strokeWidth={kept ? 0.5 : 1.5}
          />
          <circle
            className="cloud-dot"
            cx={x(pushed)}
            cy={h(harm)}
            r={3.75}
            fill={kept ? (apart ? colour.possible : colour.harm) : colour.paper}
            fillOpacity={kept ? 0.5 : 0.9}
            stroke={apart ? colour.possible : colour.harmDeep}
            strokeWidth={kept ? 0.5 : 1.5}
          />
        </g>
      ))}
      {line.length < 2 ? null : (
        <g>
          <Line
            spots={line.map((one) => ({ x: x(one.pushed), y: y(one.trueFigure) }))}
            stroke={colour.true}
            width={3.5}
          />
          <Line
            spots={line.map((one) => ({ x: x(one.pushed), y: y(one.reported) }))}
            stroke={colour.reported}
            width={3.5}
          />
          <Line
            spots={line.map((one) => ({ x: x(one.pushed), y: h(one.harm) }))}
            stroke={colour.harmDeep}
            width={3.5}
          />
        </g>
      )}
      <Rule from={{ x: LEFT, y: harms.to }} to={{ x: width, y: harms.to }} stroke={colour.common} />
      <Words x={LEFT} y={harms.to + 18} size={13} fill={colour.soft}>
        {words.none}
      </Words>
      <Words x={width} y={harms.to + 18} size={13} anchor="end" fill={colour.soft}>
        {words.all}
      </Words>
      <Words x={width} y={harms.to + 38} size={SIZE} bold anchor="end">
        {`${words.across} →`}
      </Words>
    </Drawing>
  );
}

interface BandProps {
  readonly line: readonly PushPoint[];
  readonly x: (pushed: number) => number;
  readonly y: (value: number) => number;
  readonly of: 'reported' | 'trueFigure' | 'harm';
  readonly fill: string;
}

/** Where the means may lie, as far as is known. */
function Band({ line, x, y, of, fill }: BandProps) {
  const known = line.flatMap(({ pushed, off, [of]: middle }) => {
    const half = off?.[of];
    return half === undefined || !Number.isFinite(half) ? [] : [{ x: x(pushed), middle, half }];
  });
  if (known.length < 2) return null;
  const above = known.map((one) => `${one.x} ${y(one.middle + one.half)}`);
  const below = known.toReversed().map((one) => `${one.x} ${y(one.middle - one.half)}`);
  return <path d={`M${[...above, ...below].join('L')}Z`} fill={fill} fillOpacity={0.16} />;
}

interface KeyProps {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly name: string;
  readonly square?: boolean;
  /** Dots that are on no curve. */
  readonly alone?: boolean;
}

function Key({ x, y, fill, name, square, alone }: KeyProps) {
  return (
    <g>
      {alone ? null : <Rule from={{ x, y: y - 5 }} to={{ x: x + 22, y: y - 5 }} stroke={fill} width={3.5} />}
      {square ? (
        <rect x={x + 7} y={y - 9} width={8} height={8} fill={fill} />
      ) : (
        <circle cx={x + 11} cy={y - 5} r={4.5} fill={fill} />
      )}
      <Words x={x + 29} y={y} size={SIZE} bold fill={fill}>
        {name}
      </Words>
    </g>
  );
}
