/**
 * A year on two lines: what was reported, and the same sum on the true facts, one line until they part; below them the
 * harm to be expected, with a mark at what was possible. A month may be picked out.
 */
import { area } from 'd3-shape';
import { NameAxis, ValueAxis } from './axis.tsx';
import { colour } from './colours.ts';
import { barLength, roughWidth } from './geometry.ts';
import { Drawing, Line, Point, Rule, Steps, Words } from './marks.tsx';
import { type YearLayout, type YearMonth, yearLayout } from './yearLayout.ts';

export interface YearWords {
  readonly reported: string;
  readonly true: string;
  /** Where the lines lie close together; empty: they never part for long, and are apart all the same. */
  readonly together: string;
  readonly harm: string;
  readonly possible: string;
  /** Both where there is little room. */
  readonly harmShort: string;
  readonly possibleShort: string;
  readonly level: string;
  readonly parted: string;
  readonly others: string;
}

export interface YearChartProps {
  readonly width: number;
  readonly months: readonly YearMonth[];
  readonly names: readonly string[];
  /** Index of the month in which the lines part, or null. */
  readonly parted: number | null;
  /** How many of the first months are the reader's own. */
  readonly own: number;
  /** Index of the month picked out, or null in a saved picture. */
  readonly picked: number | null;
  readonly words: YearWords;
}

/** Base line of what is said at the top. */
const NAME_Y = 22;

export function YearChart(props: YearChartProps) {
  const { width, months, names, parted, own, picked, words } = props;
  const layout = yearLayout(width, months);
  const levels = months.map(({ level }) => layout.y(level));
  const { xs, y, left, right, height } = layout;
  const reported = months.map((month, i) => ({ x: xs[i] ?? 0, y: y(month.reported) }));
  const truths = months.map((month, i) => ({ x: xs[i] ?? 0, y: y(month.trueFigure) }));
  const between = area<number>()
    .x((i) => xs[i] ?? 0)
    .y0((i) => truths[i]?.y ?? 0)
    .y1((i) => reported[i]?.y ?? 0)(months.map((_, i) => i));
  const pickedX = picked === null ? undefined : xs[picked];
  return (
    <Drawing width={width} height={height}>
      <OthersMonths layout={layout} own={own} name={words.others} />
      <ValueAxis ticks={layout.ticks} y={y} left={left} right={right} format={(value) => `${value}%`} />
      <path d={between ?? ''} fill={colour.apart} />
      <Steps xs={xs} step={layout.step} ys={levels} stroke={colour.reported} width={1.5} dash="1.5 5" />
      <Words x={left - 8} y={(levels[0] ?? 0) + 4.5} size={13} bold anchor="end" fill={colour.reported} halo>
        {words.level}
      </Words>
      {parted === null ? null : <Parting layout={layout} month={parted} name={words.parted} />}
      {pickedX === undefined ? null : (
        <Rule
          from={{ x: pickedX, y: NAME_Y - 12 }}
          to={{ x: pickedX, y: layout.nameY - 18 }}
          stroke={colour.ink}
          width={2}
        />
      )}
      <Line spots={truths} stroke={colour.true} width={3.5} />
      <Line spots={reported} stroke={colour.reported} width={3.5} />
      {truths.map((spot, i) => (
        <Point key={xs[i]} {...spot} shape="diamond" fill={colour.true} size={i === picked ? 6.5 : 4.25} />
      ))}
      {reported.map((spot, i) => (
        <Point key={xs[i]} {...spot} shape="hollow" fill={colour.reported} size={i === picked ? 7 : 5} />
      ))}
      <LineNames layout={layout} words={words} together={parted === null && words.together !== ''} />
      <HarmBars layout={layout} months={months} picked={picked} words={words} />
      <NameAxis names={names} xs={xs} y={layout.nameY} />
    </Drawing>
  );
}

interface PartProps {
  readonly layout: YearLayout;
}

/** The successor's months lie on a shade. */
function OthersMonths({ layout, own, name }: PartProps & { readonly own: number; readonly name: string }) {
  const { xs, step, right } = layout;
  const first = xs[own];
  if (first === undefined) return null;
  const from = first - step / 2;
  return (
    <g>
      <rect x={from} y={0} width={right - from} height={layout.nameY - 18} fill={colour.shade} />
      <Words x={right - 6} y={layout.bars.from - 12.5} size={13} fill={colour.soft} anchor="end">
        {name}
      </Words>
    </g>
  );
}

function Parting({ layout, month, name }: PartProps & { readonly month: number; readonly name: string }) {
  const { xs, right } = layout;
  const x = xs[month] ?? 0;
  const goesLeft = x + 10 + roughWidth(name, 14, true) > right;
  return (
    <g>
      <Rule
        from={{ x, y: NAME_Y - 12 }}
        to={{ x, y: layout.nameY - 18 }}
        stroke={colour.ink}
        width={1.5}
        dash="3 4"
      />
      <Words x={goesLeft ? x - 9 : x + 9} y={NAME_Y} bold halo anchor={goesLeft ? 'end' : 'start'}>
        {name}
      </Words>
    </g>
  );
}

function LineNames({
  layout,
  words,
  together,
}: PartProps & { readonly words: YearWords; readonly together: boolean }) {
  const { right, labels } = layout;
  if (together) {
    return (
      <Words x={right} y={labels.trueY} anchor="end" bold halo fill={colour.reported}>
        {words.together}
      </Words>
    );
  }
  return (
    <g>
      <Words x={right} y={labels.reportedY} anchor="end" bold halo fill={colour.reported}>
        {words.reported}
      </Words>
      <Words x={right} y={labels.trueY} anchor="end" bold halo fill={colour.true}>
        {words.true}
      </Words>
    </g>
  );
}

interface HarmBarsProps extends PartProps {
  readonly months: readonly YearMonth[];
  readonly picked: number | null;
  readonly words: YearWords;
}

function HarmBars({ layout, months, picked, words }: HarmBarsProps) {
  const { xs, step, left, bars } = layout;
  const largest = Math.max(...months.map(({ expectedHarm, possible }) => Math.max(expectedHarm, possible)));
  const room = bars.to - bars.from;
  const bar = Math.min(28, step * 0.55);
  return (
    <g>
      <Words x={left} y={bars.from - 34} bold halo fill={colour.harmDeep}>
        {fitting(words.harm, words.harmShort, layout)}
      </Words>
      <Rule
        from={{ x: left, y: bars.from - 17 }}
        to={{ x: left + 16, y: bars.from - 17 }}
        stroke={colour.possible}
        width={3}
      />
      <Words x={left + 22} y={bars.from - 12.5} size={13} halo fill={colour.soft}>
        {fitting(words.possible, words.possibleShort, layout)}
      </Words>
      {months.map(({ expectedHarm, possible }, i) => {
        const x = xs[i] ?? 0;
        const high = barLength(expectedHarm, largest, room);
        const mark = bars.to - barLength(possible, largest, room);
        return (
          <g key={xs[i]}>
            <rect
              x={x - bar / 2}
              y={bars.to - high}
              width={bar}
              height={high}
              fill={i === picked ? colour.harmDeep : colour.harm}
            />
            <Rule
              from={{ x: x - bar / 2 - 4, y: mark }}
              to={{ x: x + bar / 2 + 4, y: mark }}
              stroke={colour.paper}
              width={6}
            />
            <Rule
              from={{ x: x - bar / 2 - 4, y: mark }}
              to={{ x: x + bar / 2 + 4, y: mark }}
              stroke={colour.possible}
              width={3}
            />
          </g>
        );
      })}
      <Rule from={{ x: left, y: bars.to }} to={{ x: layout.right, y: bars.to }} stroke={colour.common} />
    </g>
  );
}

function fitting(long: string, short: string, { left, right }: YearLayout): string {
  return roughWidth(long, 14, true) + 22 > right - left ? short : long;
}
