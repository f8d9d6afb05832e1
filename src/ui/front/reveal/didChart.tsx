/** Which of the six things were done, by how many runs, in which month: a square for each, as full as the room was. */
import type { OrganisationTold } from '../../../session/roomTold.ts';
import { colour } from '../../charts/colours.ts';
import { roughWidth, wrap } from '../../charts/geometry.ts';
import { Drawing, Words } from '../../charts/marks.tsx';
import type { FrontWords } from '../useFrontWords.ts';

export interface DidChartProps {
  readonly width: number;
  readonly told: OrganisationTold;
  readonly words: FrontWords;
}

const LEGEND = 34;
const HATCH = 'hatch-begun-by-staff';
const ROW = { wide: 52, narrow: 74 };
const GAP = 4;

export function DidChart({ width, told, words: said }: DidChartProps) {
  const words = {
    ever: said.say('did.ever'),
    month: said.say('did.byMonth'),
    ordered: said.say('did.ordered'),
    begun: said.say('did.begun'),
  };
  const rows = told.did.map(({ behaviour, months, ever, of }) => ({
    id: behaviour,
    name: said.of(told.scenario, `habits.${behaviour}.name`),
    /** "9 of 22" */
    ever: said.say('of', { count: ever, of }),
    months,
  }));
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
  const second = roughWidth(words.ordered, size) + 60;
  const below = second + roughWidth(words.begun, size) + 30 > width;
  const head = LEGEND * (below ? 3 : 2);
  return (
    <Drawing width={width} height={head + rows.length * row}>
      <defs>
        <pattern id={HATCH} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={7} height={7} fill={colour.paper} />
          <rect width={2.5} height={7} fill="#e9a98f" />
        </pattern>
      </defs>
      <rect x={0} y={4} width={18} height={18} rx={3} fill="#e9a98f" />
      <Words x={26} y={19} size={size}>
        {words.ordered}
      </Words>
      <rect
        x={below ? 0 : second}
        y={below ? 4 + LEGEND : 4}
        width={18}
        height={18}
        rx={3}
        fill={`url(#${HATCH})`}
        stroke={colour.line}
      />
      <Words x={(below ? 0 : second) + 26} y={below ? 19 + LEGEND : 19} size={size}>
        {words.begun}
      </Words>
      <Words x={width} y={head - 14} size={size} bold anchor="end" fill={colour.soft}>
        {words.ever}
      </Words>
      {Array.from({ length: count }, (_, i) => i + 1)
        .filter((month) => step > 30 || month % 2 === 1)
        .map((month) => (
          <Words
            key={month}
            x={names + step * (month - 0.5)}
            y={head - 14}
            size={size - 2}
            anchor="middle"
            fill={colour.soft}
          >
            {String(month)}
          </Words>
        ))}
      <Words x={0} y={head - 14} size={size} bold fill={colour.soft}>
        {wide ? words.month : ''}
      </Words>
      {rows.map((each, i) => {
        const top = head + i * row;
        const middle = top + (wide ? row / 2 : row - side / 2 - 8);
        const lines = wide ? wrap(each.name, names - 16, size, true).slice(0, 2) : [each.name];
        const fits = wide ? size : Math.min(size, width / (0.56 * each.name.length));
        return (
          <g key={each.id}>
            {lines.map((line, k) => (
              <Words
                key={line}
                x={0}
                y={wide ? middle + 6 + (k - (lines.length - 1) / 2) * 21 : top + 20}
                size={fits}
                bold
              >
                {line}
              </Words>
            ))}
            {each.months.map(({ month, runs, ordered, of }) => {
              const x = names + step * (month - 0.5) - side / 2;
              const full = of === 0 ? 0 : (side * runs) / of;
              const solid = of === 0 ? 0 : (side * ordered) / of;
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
                    y={middle + side / 2 - full}
                    width={side}
                    height={full}
                    rx={3}
                    fill={`url(#${HATCH})`}
                  />
                  <rect
                    x={x}
                    y={middle + side / 2 - solid}
                    width={side}
                    height={solid}
                    rx={3}
                    fill="#e9a98f"
                  />
                  {runs === 0 || side < 16 ? null : (
                    <Words
                      x={x + side / 2}
                      y={middle + 6}
                      size={size - 2}
                      bold
                      halo={ordered < of}
                      anchor="middle"
                    >
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
