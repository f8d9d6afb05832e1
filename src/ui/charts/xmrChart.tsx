/**
 * A control chart: one point a week, the mean, and the two limits between which ups and downs are chance; after a shift
 * they stand anew, as steps. A flag marks where an experiment began. Points that a rule calls a signal differ in shape and in colour: up- or down-pointing for the way they go.
 */
import type { MeasureChart } from '../../run/revealTypes.ts';
import { colour } from './colours.ts';
import { axisSpan, roughWidth, scaleOf } from './geometry.ts';
import { Drawing, Line, Point, Rule, Words } from './marks.tsx';
import { type PointKind, pointKinds } from './xmr.ts';

export interface XmrWords {
  readonly mean: string;
  readonly upper: string;
  readonly lower: string;
  readonly format: (value: number) => string;
  /** Names of the quarters, in order. */
  readonly quarters: readonly { readonly name: string; readonly short: string }[];
}

export interface XmrChartProps {
  readonly width: number;
  readonly chart: MeasureChart;
  readonly words: XmrWords;
  /** Weeks (index of a point) in which an experiment began, with the number it goes by. */
  readonly begun?: readonly { readonly week: number; readonly name: string }[];
}

const HEIGHT = 240;
const TOP = 34;
const FOOT = 30;
/** Pixels for a value with its name below. */
const LEAST_APART = 32;
const WEEKS_A_QUARTER = 90 / 7;

const fills: Readonly<Record<PointKind, string>> = {
  chance: colour.common,
  better: colour.reported,
  worse: colour.true,
};

export function XmrChart({ width, chart, words, begun = [] }: XmrChartProps) {
  const { points, limits, better } = chart;
  const { mean, upper, lower } = limits.at(-1) ?? { mean: 0, upper: 0, lower: 0 };
  const values = [upper, mean, lower].map(words.format);
  const left = begun.length === 0 ? 8 : 14;
  const names = [words.upper, words.mean, words.lower];
  const right = width - Math.max(...[...values, ...names].map((one) => roughWidth(one, 13))) - 14;
  const slots = Math.max(points.length, Math.ceil(words.quarters.length * WEEKS_A_QUARTER));
  const x = scaleOf({ from: -0.5, to: slots - 0.5 }, [left, right]);
  const span = axisSpan([...points, ...limits.flatMap((each) => [each.upper, each.lower])], 1);
  const y = scaleOf(span, [HEIGHT - FOOT, TOP]);
  // Where the lines lie close together, their names would lie on each other.
  const named = y(mean) - y(upper) > LEAST_APART;
  const widest = Math.max(...words.quarters.map(({ name }) => roughWidth(name, 13)));
  const narrow = widest + 8 > (right - left) / Math.max(1, words.quarters.length);
  const kinds = pointKinds(chart);
  const spots = points.map((value, i) => ({ x: x(i), y: y(value) }));
  return (
    <Drawing width={width} height={HEIGHT}>
      {words.quarters.map(({ name, short }, i) => {
        const from = x(i * WEEKS_A_QUARTER - 0.5);
        return (
          <g key={from}>
            {i === 0 ? null : (
              <Rule from={{ x: from, y: TOP - 14 }} to={{ x: from, y: HEIGHT - FOOT + 6 }} dash="2 4" />
            )}
            <Words x={from + 4} y={HEIGHT - 8} size={13} fill={colour.soft}>
              {narrow ? short : name}
            </Words>
          </g>
        );
      })}
      {[
        { id: 'upper' as const, at: upper, name: words.upper, dash: '3 5' },
        { id: 'mean' as const, at: mean, name: words.mean, dash: undefined },
        { id: 'lower' as const, at: lower, name: words.lower, dash: '3 5' },
      ].map(({ id, at, name, dash }) => (
        <g key={id}>
          {limits.map((each, i) => (
            <Rule
              key={each.from}
              from={{ x: i === 0 ? left : x(each.from - 0.5), y: y(each[id]) }}
              to={{
                x: i === limits.length - 1 ? right : x((limits[i + 1]?.from ?? 0) - 0.5),
                y: y(each[id]),
              }}
              stroke={colour.common}
              width={1.5}
              {...(dash === undefined ? {} : { dash })}
            />
          ))}
          <Words x={right + 6} y={y(at) + 4.5} size={13} fill={colour.soft}>
            {words.format(at)}
          </Words>
          {named ? (
            <Words x={right + 6} y={y(at) + 18} size={12} fill={colour.soft}>
              {name}
            </Words>
          ) : null}
        </g>
      ))}
      {begun.map(({ week, name }) => (
        <g key={name}>
          <Rule
            from={{ x: x(week - 0.5), y: TOP - 10 }}
            to={{ x: x(week - 0.5), y: HEIGHT - FOOT }}
            stroke={colour.ink}
            width={1.5}
          />
          <circle cx={x(week - 0.5)} cy={TOP - 16} r={10} fill={colour.ink} />
          <Words x={x(week - 0.5)} y={TOP - 11.5} size={13} anchor="middle" fill="#ffffff" bold>
            {name}
          </Words>
        </g>
      ))}
      <Line spots={spots} stroke="#aab3bc" width={2} />
      {spots.map((spot, i) => {
        const kind = kinds[i] ?? 'chance';
        const goesUp = (kind === 'better') === (better === 'higher');
        return (
          <Point
            key={spot.x}
            {...spot}
            shape={kind === 'chance' ? 'round' : goesUp ? 'up' : 'down'}
            fill={fills[kind]}
            size={kind === 'chance' ? 3.5 : 5.5}
          />
        );
      })}
    </Drawing>
  );
}
