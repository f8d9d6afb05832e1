/**
 * A hundred small people, the first so many of them filled, over a line from 0 to 100 with what was said marked on it.
 */
import { colour } from './colours.ts';
import { anchorAt, roughWidth, scaleOf } from './geometry.ts';
import { Drawing, Rule, Words } from './marks.tsx';

export interface HundredProps {
  readonly width: number;
  readonly filled: number;
  readonly filledName: string;
  readonly marks: readonly { readonly id: number; readonly at: number; readonly name: string }[];
}

const ALL = 100;
const everybody = Array.from({ length: ALL }, (_, i) => i);

export function Hundred({ width, filled, filledName, marks }: HundredProps) {
  const across = width >= 520 ? 20 : 10;
  const step = Math.min(40, width / across);
  const rise = step * 1.28;
  const left = (width - step * across) / 2;
  const rows = ALL / across;
  const grid = rows * rise;
  const edge = 14;
  const x = scaleOf({ from: 0, to: ALL }, [edge, width - edge]);
  const markLine = 24;
  const lineY = grid + 18 + marks.length * markLine;
  // What was said stands over its mark, on the side away from the others' stems.
  const right = marks.reduce((sum, { at }) => sum + at, 0) >= (marks.length * ALL) / 2;
  const stacked = [...marks].sort((a, b) => (right ? a.at - b.at : b.at - a.at));
  return (
    <Drawing width={width} height={lineY + 54}>
      {everybody.map((i) => (
        <Person
          key={i}
          x={left + (i % across) * step + step / 2}
          y={Math.floor(i / across) * rise}
          size={step}
          filled={i < filled}
        />
      ))}
      <Rule from={{ x: x(0), y: lineY }} to={{ x: x(ALL), y: lineY }} stroke={colour.common} width={2} />
      {[0, 50, ALL].map((tick) => (
        <Rule
          key={tick}
          from={{ x: x(tick), y: lineY - 5 }}
          to={{ x: x(tick), y: lineY + 5 }}
          stroke={colour.common}
          width={2}
        />
      ))}
      {stacked.map(({ id, at, name }, i) => {
        const y = lineY - 14 - i * markLine;
        return (
          <g key={id}>
            <Rule
              from={{ x: x(at), y: y + 4 }}
              to={{ x: x(at), y: lineY }}
              stroke={colour.soft}
              width={1.5}
            />
            <circle cx={x(at)} cy={lineY} r={6} fill={colour.paper} stroke={colour.soft} strokeWidth={2.5} />
            <Words
              x={x(at) + (right ? -8 : 8)}
              y={y}
              anchor={right ? 'end' : 'start'}
              size={14}
              fill={colour.soft}
              halo
            >
              {name}
            </Words>
          </g>
        );
      })}
      <path
        d={`M${x(filled)} ${lineY - 9}l9 9l-9 9l-9 -9z`}
        fill={colour.true}
        stroke={colour.paper}
        strokeWidth={1.5}
      />
      <Words
        x={x(filled)}
        y={lineY + 30}
        anchor={anchorAt(x(filled), roughWidth(filledName, 15, true), { from: 0, to: width })}
        size={15}
        bold
        fill={colour.true}
      >
        {filledName}
      </Words>
    </Drawing>
  );
}

interface PersonProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly filled: boolean;
}

function Person({ x, y, size, filled }: PersonProps) {
  const head = size * 0.15;
  const half = size * 0.24;
  const top = y + head * 2 + size * 0.1;
  const body = `M${x - half} ${top + size * 0.62}v${-size * 0.36}a${half} ${half * 1.05} 0 0 1 ${half * 2} 0v${size * 0.36}z`;
  const look = filled
    ? { fill: colour.reported, stroke: colour.reported }
    : { fill: colour.paper, stroke: '#8b97a3' };
  return (
    <g {...look} strokeWidth={1.5} strokeLinejoin="round">
      <circle cx={x} cy={y + head + 1} r={head} />
      <path d={body} />
    </g>
  );
}
