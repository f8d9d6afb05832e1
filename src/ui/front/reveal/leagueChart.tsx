/**
 * The league table, which becomes a line of dots: each row keeps its dot, lets go of its name, and goes to where its
 * figure stands. Drawn twice with the same keys, so that the page moves them from the one to the other.
 */
import { colour } from '../../charts/colours.ts';
import { axisSpan, scaleOf, ticksOf } from '../../charts/geometry.ts';
import { Drawing, Point, Rule, Words } from '../../charts/marks.tsx';
import { pileUp } from './stacks.ts';

export interface LeagueChartProps {
  readonly width: number;
  readonly rows: readonly {
    readonly id: string;
    readonly place: number;
    readonly name: string;
    readonly figure: number;
    readonly figureText: string;
  }[];
  readonly asDots: boolean;
  readonly you: string | null;
  readonly words: { readonly you: string; readonly across: string; readonly more: string };
}

const ROW = { least: 38, most: 76 };
const HEIGHT = 400;
const NARROW_DOTS = 280;
const AXIS = 62;
/** So many names are read from the back of a room. */
export const MOST_NAMED = 24;
const IN_COLUMN = 8;
const FEW = 5;
const DOT = 8;

export function LeagueChart({ width, rows, asDots, you, words }: LeagueChartProps) {
  const wide = width >= 560;
  const named = rows.slice(0, MOST_NAMED);
  const across = wide ? Math.max(1, Math.ceil(named.length / IN_COLUMN)) : 1;
  const down = Math.ceil(named.length / across);
  // A single column is no wider than a name and its figure can be read together; few names are written large.
  const column = Math.min(width / across, across === 1 ? 660 : width);
  const size = !wide ? 16 : named.length <= FEW ? 30 : 21 - across * 1.5;
  const row = wide ? Math.min(ROW.most, Math.max(ROW.least, (HEIGHT - 30) / Math.max(1, down))) : ROW.least;
  const height = wide ? HEIGHT : asDots ? NARROW_DOTS : down * row + 30;
  const span = axisSpan(
    rows.map(({ figure }) => figure),
    10,
    { from: 0, to: 100 },
  );
  const x = scaleOf(span, [28, width - 28]);
  const line = (wide ? HEIGHT : NARROW_DOTS) - AXIS;
  const { dots, radius } = pileUp(
    [rows.map(({ id, figure }) => ({ id, value: figure }))],
    x,
    line - 30,
    wide ? 16 : 9,
  );
  const piledAt = new Map(dots.flat().map((dot) => [dot.id, dot]));
  const fits = Math.max(4, Math.floor((column - 130) / (size * 0.56)));
  return (
    <Drawing width={width} height={height}>
      <g className="front-fade" opacity={asDots ? 1 : 0}>
        <Rule
          from={{ x: 0, y: line + 4 }}
          to={{ x: width, y: line + 4 }}
          stroke={colour.common}
          width={1.5}
        />
        {ticksOf(span, wide ? 6 : 4).map((tick) => (
          <Words key={tick} x={x(tick)} y={line + 26} size={16} anchor="middle" fill={colour.soft}>
            {`${tick}%`}
          </Words>
        ))}
        <Words x={width} y={line + 52} size={wide ? 18 : 14} bold anchor="end" fill={colour.reported}>
          {`${words.across} →`}
        </Words>
      </g>
      {rows.map((each, i) => {
        const at = piledAt.get(each.id) ?? { x: 0, up: 0 };
        const shown = i < MOST_NAMED;
        const left = shown ? Math.floor(i / down) * column + 14 : width - 14;
        const top = shown ? (i % down) * row + row / 2 + 6 : height - 12;
        return (
          <g key={each.id}>
            <g
              className="front-moves"
              transform={asDots ? `translate(${at.x} ${line - at.up})` : `translate(${left} ${top})`}
            >
              <Point
                x={0}
                y={0}
                shape="round"
                fill={colour.reported}
                size={asDots ? radius : shown ? DOT : 3}
              />
              {each.id === you ? (
                <circle r={DOT + 5} cx={0} cy={0} fill="none" stroke={colour.ink} strokeWidth={2.5} />
              ) : null}
            </g>
            {shown ? (
              <g className="front-fade" opacity={asDots ? 0 : 1}>
                <Words x={left + 18} y={top + size * 0.35} size={size} fill={colour.soft}>
                  {`${each.place}.`}
                </Words>
                <Words x={left + 18 + size * 2.1} y={top + size * 0.35} size={size} bold={each.id === you}>
                  {each.name.length > fits ? `${each.name.slice(0, fits - 1)}…` : each.name}
                </Words>
                <Words
                  x={left + column - 30}
                  y={top + size * 0.35}
                  size={size}
                  bold
                  anchor="end"
                  fill={colour.reported}
                >
                  {each.figureText}
                </Words>
              </g>
            ) : null}
          </g>
        );
      })}
      {asDots && you !== null ? (
        <You x={piledAt.get(you)?.x} y={line - (piledAt.get(you)?.up ?? 0) - 22} name={words.you} />
      ) : null}
      {rows.length > MOST_NAMED ? (
        <g className="front-fade" opacity={asDots ? 0 : 1}>
          <Words x={width - 30} y={height - 6} size={16} anchor="end" fill={colour.soft}>
            {words.more}
          </Words>
        </g>
      ) : null}
    </Drawing>
  );
}

function You({ x, y, name }: { readonly x: number | undefined; readonly y: number; readonly name: string }) {
  if (x === undefined) return null;
  return (
    <Words x={x} y={y} size={15} bold halo anchor="middle">
      {name}
    </Words>
  );
}
