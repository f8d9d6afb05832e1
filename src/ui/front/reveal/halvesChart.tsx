/**
 * Two halves, measure by measure, each measure on a scale of its own: a mark at the mean, a bar over the 95 % interval.
 * Under the target a round mark, on purpose a diamond.
 */
import { colour } from '../../charts/colours.ts';
import { axisSpan, roughWidth, scaleOf } from '../../charts/geometry.ts';
import { Drawing, Point, Rule, Words } from '../../charts/marks.tsx';

export interface HalvesChartRow {
  readonly id: string;
  readonly name: string;
  readonly halves: readonly {
    readonly id: 'target' | 'purpose';
    readonly mean: number;
    readonly off: number | null;
    readonly text: string;
  }[];
}

export interface HalvesChartProps {
  readonly width: number;
  readonly rows: readonly HalvesChartRow[];
  readonly words: { readonly target: string; readonly purpose: string };
}

const LEGEND = 44;
const LEGEND_LINE = 28;
const NAME = 30;
const BAR = 34;
const AFTER = 18;

export function HalvesChart({ width, rows, words }: HalvesChartProps) {
  const wide = width >= 560;
  const size = wide ? 19 : 15;
  const each = NAME + 2 * BAR + AFTER;
  const texts = rows.flatMap(({ halves }) => halves.map(({ text }) => text));
  const room = width - Math.max(0, ...texts.map((text) => roughWidth(text, size, true))) - 20;
  const below = roughWidth(words.target, size) + roughWidth(words.purpose, size) + 90 > width;
  const second = below ? { x: 9, y: 16 + LEGEND_LINE } : { x: roughWidth(words.target, size) + 60, y: 16 };
  const legend = LEGEND + (below ? LEGEND_LINE : 0);
  return (
    <Drawing width={width} height={legend + rows.length * each}>
      <Point x={9} y={16} shape="round" fill={colour.reported} size={8} />
      <Words x={26} y={22} size={size}>
        {words.target}
      </Words>
      <Point x={second.x} y={second.y} shape="diamond" fill={colour.possible} size={8} />
      <Words x={second.x + 17} y={second.y + 6} size={size}>
        {words.purpose}
      </Words>
      {rows.map(({ id, name, halves }, i) => {
        const top = legend + i * each;
        const reach = halves.flatMap(({ mean, off }) => [mean - (off ?? 0), mean + (off ?? 0)]);
        const span = axisSpan(reach, 1);
        const x = scaleOf(span, [12, Math.max(60, room - 12)]);
        return (
          <g key={id}>
            <Words x={0} y={top + 18} size={size} bold>
              {name}
            </Words>
            {halves.map((half, k) => {
              const y = top + NAME + BAR * (k + 0.5);
              const fill = half.id === 'target' ? colour.reported : colour.possible;
              return (
                <g key={half.id}>
                  <Rule from={{ x: 0, y }} to={{ x: room, y }} />
                  {half.off === null ? null : (
                    <line
                      x1={x(half.mean - half.off)}
                      x2={x(half.mean + half.off)}
                      y1={y}
                      y2={y}
                      stroke={fill}
                      strokeWidth={10}
                      strokeOpacity={0.3}
                      strokeLinecap="round"
                    />
                  )}
                  <Point
                    x={x(half.mean)}
                    y={y}
                    shape={half.id === 'target' ? 'round' : 'diamond'}
                    fill={fill}
                    size={9}
                  />
                  <Words x={width} y={y + size * 0.35} size={size} bold anchor="end" fill={fill}>
                    {half.text}
                  </Words>
                </g>
              );
            })}
          </g>
        );
      })}
    </Drawing>
  );
}
