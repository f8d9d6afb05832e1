/** Which of the six things were done, by how many runs, in which month: a square for each, as full as the room was. */
import { colour } from '../../charts/colours.ts';
import { roughWidth, wrap } from '../../charts/geometry.ts';
import { Drawing, Words } from '../../charts/marks.tsx';

export interface DidChartRow {
  readonly id: string;
  readonly name: string;
  /** "9 of 22" */
  readonly ever: string;
  readonly months: readonly { readonly month: number; readonly runs: number; readonly of: number }[];
}

export interface DidChartProps {
  readonly width: number;
  readonly rows: readonly DidChartRow[];
  readonly words: { readonly ever: string; readonly month: string };
}

const HEAD = 34;
const ROW = { wide: 56, narrow: 74 };
const GAP = 4;

export function DidChart({ width, rows, words }: DidChartProps) {
  const wide = width >= 560;
  const row = wide ? ROW.wide : ROW.narrow;
  const size = wide ? 18 : 15;
  const ever =
    Math.max(roughWidth(words.ever, size, true), ...rows.map((each) => roughWidth(each.ever, size, true))) +
    14;
  const names = wide ? 280 : 0;
  const count = Math.max(1, ...rows.map(({ months }) => months.length));
  const step = (width - names - ever) / count;
  const side = Math.min(step - GAP, row - (wide ? 10 : 36));
  return (
    <Drawing width={width} height={HEAD + rows.length * row}>
      <Words x={width} y={20} size={size} bold anchor="end" fill={colour.soft}>
        {words.ever}
      </Words>
      {Array.from({ length: count }, (_, i) => i + 1)
        .filter((month) => step > 30 || month % 2 === 1)
        .map((month) => (
          <Words
            key={month}
            x={names + step * (month - 0.5)}
            y={20}
            size={size - 2}
            anchor="middle"
            fill={colour.soft}
          >
            {String(month)}
          </Words>
        ))}
      <Words x={0} y={20} size={size} bold fill={colour.soft}>
        {wide ? words.month : ''}
      </Words>
      {rows.map((each, i) => {
        const top = HEAD + i * row;
        const middle = top + (wide ? row / 2 : row - side / 2 - 8);
        const lines = wrap(each.name, wide ? names - 16 : width, size, true).slice(0, wide ? 2 : 1);
        return (
          <g key={each.id}>
            {lines.map((line, k) => (
              <Words
                key={line}
                x={0}
                y={wide ? middle + 6 + (k - (lines.length - 1) / 2) * 21 : top + 20}
                size={size}
                bold
              >
                {line}
              </Words>
            ))}
            {each.months.map(({ month, runs, of }) => {
              const x = names + step * (month - 0.5) - side / 2;
              const share = of === 0 ? 0 : runs / of;
              return (
                <g key={month}>
                  <rect
                    x={x}
                    y={middle - side / 2}
                    width={side}
                    height={side}
                    rx={3}
                    fill={colour.paper}
                    stroke={colour.line}
                    strokeWidth={1.5}
                  />
                  <rect
                    x={x}
                    y={middle + side / 2 - side * share}
                    width={side}
                    height={side * share}
                    rx={3}
                    fill="#e9b8a3"
                  />
                  {runs === 0 || side < 16 ? null : (
                    <Words x={x + side / 2} y={middle + 6} size={size - 2} bold anchor="middle">
                      {String(runs)}
                    </Words>
                  )}
                </g>
              );
            })}
            <Words x={width} y={middle + 6} size={size} bold anchor="end" fill={colour.true}>
              {each.ever}
            </Words>
          </g>
        );
      })}
    </Drawing>
  );
}
