/**
 * Many years as dots: the figure across, harm to people up. Full where the chair was kept, hollow where it was lost; the
 * reader's own stands out by shape, size and name. Names of groups stand at their middle.
 */
import { colour } from './colours.ts';
import { anchorAt, axisSpan, roughWidth, scaleOf, ticksOf } from './geometry.ts';
import { Drawing, Point, Rule, Words } from './marks.tsx';
import { placeNames } from './names.ts';

export interface CloudDot {
  readonly id: number;
  readonly across: number;
  readonly up: number;
  readonly kept: boolean;
  /** One of those that the picture is about. */
  readonly apart: boolean;
}

export interface CloudGroup {
  readonly id: string;
  readonly name: string;
  readonly across: number;
  readonly up: number;
  readonly apart: boolean;
}

export interface CloudChartProps {
  readonly width: number;
  readonly dots: readonly CloudDot[];
  readonly groups: readonly CloudGroup[];
  readonly you: { readonly across: number; readonly up: number };
  readonly level: number;
  readonly words: {
    readonly across: string;
    readonly up: string;
    readonly you: string;
    readonly level: string;
    readonly kept: string;
    readonly lost: string;
  };
}

const SIZE = 14;
const LEFT = 46;
const HEIGHT = { wide: 400, narrow: 340 };
const NARROW = 520;
const HEAD = 50;
const FOOT = 52;
const DOT = 5;

export function CloudChart({ width, dots, groups, you, level, words }: CloudChartProps) {
  const height = width < NARROW ? HEIGHT.narrow : HEIGHT.wide;
  const all = [...dots, you];
  const acrossSpan = axisSpan([...all.map(({ across }) => across), level], 8, { from: 0, to: 100 });
  const upSpan = axisSpan(
    all.map(({ up }) => up),
    10,
    { from: 0, to: Infinity },
  );
  const x = scaleOf(acrossSpan, [LEFT + 8, width - 8]);
  const y = scaleOf(upSpan, [height - FOOT, HEAD + 10]);
  const besideLevel = ticksOf(acrossSpan, width < NARROW ? 4 : 6).filter(
    (tick) => Math.abs(x(tick) - x(level)) > 34,
  );
  const second = roughWidth(words.kept, SIZE) + 44;
  const youWide = roughWidth(words.you, SIZE + 1, true) + 18;
  const youLeft = x(you.across) + youWide > width;
  const names = placeNames(
    groups.map((group) => ({ ...group, x: x(group.across), y: y(group.up) })),
    SIZE,
    { left: LEFT, right: width, top: HEAD - 6, bottom: height - FOOT },
    [
      {
        left: x(you.across) - (youLeft ? youWide : 12),
        right: x(you.across) + (youLeft ? 12 : youWide),
        top: y(you.up) - 12,
        bottom: y(you.up) + 12,
      },
    ],
    dots.map(({ across, up }) => ({
      left: x(across) - DOT,
      right: x(across) + DOT,
      top: y(up) - DOT,
      bottom: y(up) + DOT,
    })),
  );
  return (
    <Drawing width={width} height={height}>
      <Words x={0} y={14} size={SIZE} bold fill={colour.harmDeep}>
        {`↑ ${words.up}`}
      </Words>
      <Point x={6} y={34} shape="round" fill={colour.reported} size={DOT} />
      <Words x={18} y={39} size={SIZE}>
        {words.kept}
      </Words>
      <Point x={second} y={34} shape="hollow" fill={colour.reported} size={DOT + 0.75} />
      <Words x={second + 12} y={39} size={SIZE}>
        {words.lost}
      </Words>
      {ticksOf(upSpan, 5).map((tick) => (
        <g key={tick}>
          <Rule from={{ x: LEFT, y: y(tick) }} to={{ x: width, y: y(tick) }} />
          <Words x={LEFT - 8} y={y(tick) + 4.5} anchor="end" size={13} fill={colour.soft}>
            {String(tick)}
          </Words>
        </g>
      ))}
      {besideLevel.map((tick) => (
        <Words
          key={tick}
          x={x(tick)}
          y={height - FOOT + 20}
          anchor={anchorAt(x(tick), 30, { from: LEFT, to: width })}
          size={13}
          fill={colour.soft}
        >
          {`${tick}%`}
        </Words>
      ))}
      <Rule from={{ x: LEFT, y: height - FOOT }} to={{ x: width, y: height - FOOT }} stroke={colour.common} />
      <Words x={width} y={height - 8} size={SIZE} bold anchor="end" fill={colour.reported}>
        {`${words.across} →`}
      </Words>
      <Rule
        from={{ x: x(level), y: HEAD }}
        to={{ x: x(level), y: height - FOOT }}
        stroke={colour.reported}
        width={1.5}
        dash="1.5 5"
      />
      <Words
        x={x(level)}
        y={height - FOOT + 20}
        anchor={anchorAt(x(level), 40, { from: LEFT, to: width })}
        size={13}
        bold
        fill={colour.reported}
      >
        {words.level}
      </Words>
      <g className="cloud-dots">
        {dots.map((dot) => (
          <Dot key={dot.id} x={x(dot.across)} y={y(dot.up)} kept={dot.kept} apart={dot.apart} />
        ))}
      </g>
      {names.map(({ id, name, x: at, line, anchor }) => (
        <Words
          key={id}
          x={at}
          y={line}
          anchor={anchor}
          size={SIZE}
          bold
          halo
          fill={groups.some((group) => group.id === id && group.apart) ? colour.possible : colour.ink}
        >
          {name}
        </Words>
      ))}
      <Point x={x(you.across)} y={y(you.up)} shape="diamond" fill={colour.paper} size={11} />
      <Point x={x(you.across)} y={y(you.up)} shape="diamond" fill={colour.true} size={8.5} />
      <Words
        x={x(you.across) + (youLeft ? -15 : 15)}
        y={y(you.up) + 5}
        anchor={youLeft ? 'end' : 'start'}
        size={SIZE + 1}
        bold
        halo
        fill={colour.true}
      >
        {words.you}
      </Words>
    </Drawing>
  );
}

interface DotProps {
  readonly x: number;
  readonly y: number;
  readonly kept: boolean;
  readonly apart: boolean;
}

function Dot({ x, y, kept, apart }: DotProps) {
  const fill = apart ? colour.possible : colour.reported;
  return (
    <circle
      className="cloud-dot"
      cx={x}
      cy={y}
      r={DOT}
      fill={kept ? fill : colour.paper}
      fillOpacity={kept ? 0.55 : 0.9}
      stroke={fill}
      strokeWidth={kept ? 0.75 : 2}
    />
  );
}
