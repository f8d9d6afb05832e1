/**
 * Bars of several years under each measure, each row in its own unit and its own scale. Every bar carries its year's
 * name, so that no legend and no colour is needed to tell them apart.
 */
import { colour } from './colours.ts';
import { barLength, roughWidth } from './geometry.ts';
import { Drawing, Words } from './marks.tsx';

export interface YearRow {
  readonly id: string;
  readonly name: string;
  readonly values: readonly number[];
  readonly texts: readonly string[];
}

export interface YearRowsProps {
  readonly width: number;
  readonly years: readonly string[];
  readonly rows: readonly YearRow[];
}

const NAME = 22;
const BAR = 13;
const GAP = 5;
const AFTER = 16;
const SIZE = 14;

/** The first year solid; the years between as outlines; the last one solid again. */
const looks = [
  { fill: colour.harm, stroke: colour.harmDeep },
  { fill: colour.paper, stroke: colour.common },
  { fill: '#dfe6f2', stroke: colour.reported },
  { fill: colour.possible, stroke: colour.possible },
] as const;

export function YearRows({ width, years, rows }: YearRowsProps) {
  const each = NAME + years.length * (BAR + GAP) + AFTER;
  const left = Math.max(...years.map((year) => roughWidth(year, 13))) + 8;
  const texts = rows.flatMap((row) => row.texts);
  const words = Math.max(...texts.map((text) => roughWidth(text, SIZE, true))) + 12;
  const room = Math.max(20, width - left - words);
  return (
    <Drawing width={width} height={rows.length * each}>
      {rows.map((row, i) => {
        const top = i * each;
        const largest = Math.max(...row.values);
        return (
          <g key={row.id}>
            <Words x={0} y={top + 15} size={SIZE} bold>
              {row.name}
            </Words>
            {row.values.map((value, k) => {
              const y = top + NAME + k * (BAR + GAP);
              const length = barLength(value, largest, room);
              const look = looks[k] ?? looks[1];
              return (
                <g key={years[k]}>
                  <Words x={0} y={y + 11} size={13} fill={colour.soft}>
                    {years[k]}
                  </Words>
                  {length <= 0 ? null : (
                    <rect
                      x={left + 0.75}
                      y={y + 0.75}
                      width={Math.max(1, length - 1.5)}
                      height={BAR - 1.5}
                      fill={look.fill}
                      stroke={look.stroke}
                      strokeWidth={1.5}
                    />
                  )}
                  <Words
                    x={left + length + 7}
                    y={y + 11.5}
                    size={SIZE}
                    bold={k === 0 || k === years.length - 1}
                  >
                    {row.texts[k]}
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
