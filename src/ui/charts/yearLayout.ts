/** Where everything of the year's chart stands. Pure, so that the slider over the picture can stand on the same places. */
import { axisSpan, columns, scaleOf, ticksOf } from './geometry.ts';

export interface YearMonth {
  /** The line it was judged by. */
  readonly level: number;
  readonly reported: number;
  readonly trueFigure: number;
  readonly expectedHarm: number;
  readonly possible: number;
}

export interface YearLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Centres of the months, and the distance between two. */
  readonly xs: readonly number[];
  readonly step: number;
  readonly y: (points: number) => number;
  readonly ticks: readonly number[];
  /** Top and foot of the two lines, and of the bars. */
  readonly lines: { readonly from: number; readonly to: number };
  readonly bars: { readonly from: number; readonly to: number };
  readonly nameY: number;
  /** Base lines of the names of the two lines, at the right, clear of both. */
  readonly labels: { readonly reportedY: number; readonly trueY: number };
}

const AXIS = 46;
const TOP = { wide: 26, narrow: 44 };
/** Below this the names of lines need rows of their own. */
const NARROW = 420;
const LINES = { wide: 200, narrow: 180 };
const BARS = 74;
const BETWEEN = 70;
const FOOT = 28;
const LEAST_POINTS = 10;
/** Share of the width, from the right, that a name over a line may lie on. */
const NAME_SHARE = { wide: 0.45, narrow: 0.85 };

export function yearLayout(width: number, months: readonly YearMonth[]): YearLayout {
  const levels = months.map(({ level }) => level);
  const [level = 0] = levels;
  const left = AXIS;
  const right = width;
  const top = width < NARROW ? TOP.narrow : TOP.wide;
  const lines = { from: top, to: top + (width < NARROW ? LINES.narrow : LINES.wide) };
  const bars = { from: lines.to + BETWEEN, to: lines.to + BETWEEN + BARS };
  const figures = months.flatMap(({ reported, trueFigure }) => [reported, trueFigure]);
  const span = axisSpan([...figures, ...levels], LEAST_POINTS, { from: 0, to: 100 });
  const y = scaleOf(span, [lines.to, lines.from + 20]);
  const share = width < NARROW ? NAME_SHARE.narrow : NAME_SHARE.wide;
  const near = months.slice(Math.floor(months.length * (1 - share)));
  const highest = Math.max(...near.flatMap((month) => [month.level, month.reported]));
  const lowest = Math.min(...near.map(({ trueFigure }) => trueFigure));
  return {
    height: bars.to + FOOT,
    left,
    right,
    xs: columns(months.length, left, right - left),
    step: (right - left) / Math.max(1, months.length),
    y,
    ticks: ticksOf(span, 4).filter((tick) => Math.abs(y(tick) - y(level)) > 14),
    lines,
    bars,
    nameY: bars.to + 20,
    labels: { reportedY: y(highest) - 14, trueY: y(lowest) + 26 },
  };
}
