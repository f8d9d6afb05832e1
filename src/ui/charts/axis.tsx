/** The two axes: values at the left over thin rules, names along the foot. */
import { colour } from './colours.ts';
import { everyNth, roughWidth } from './geometry.ts';
import { Rule, Words } from './marks.tsx';

const SIZE = 13;

export interface ValueAxisProps {
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly format: (value: number) => string;
}

export function ValueAxis({ ticks, y, left, right, format }: ValueAxisProps) {
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <Rule from={{ x: left, y: y(tick) }} to={{ x: right, y: y(tick) }} />
          <Words x={left - 8} y={y(tick) + 4.5} anchor="end" size={SIZE} fill={colour.soft}>
            {format(tick)}
          </Words>
        </g>
      ))}
    </g>
  );
}

export interface NameAxisProps {
  readonly names: readonly string[];
  readonly xs: readonly number[];
  readonly y: number;
}

/** Leaves names out evenly where there is no room for all. */
export function NameAxis({ names, xs, y }: NameAxisProps) {
  const step = (xs[1] ?? 0) - (xs[0] ?? 0);
  const widest = Math.max(0, ...names.map((name) => roughWidth(name, SIZE)));
  const nth = everyNth(widest + 6, step);
  return (
    <g>
      {names.map((name, i) =>
        i % nth === 0 ? (
          <Words key={xs[i]} x={xs[i] ?? 0} y={y} anchor="middle" size={SIZE} fill={colour.soft}>
            {name}
          </Words>
        ) : null,
      )}
    </g>
  );
}
