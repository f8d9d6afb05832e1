/**
 * The constellation at one month: each run a dot, its reported figure across, people helped of a hundred up, with the
 * way it came. Under the target round, on purpose a diamond, hollow where the chair was lost; the standard managers of
 * a small room are squares with names.
 */
import type { Star } from '../../../session/constellation.ts';
import type { OrganisationTold } from '../../../session/roomTold.ts';
import { colour } from '../../charts/colours.ts';
import { anchorAt, axisSpan, roughWidth, scaleOf, ticksOf } from '../../charts/geometry.ts';
import { Drawing, Line, Point, Rule, Words } from '../../charts/marks.tsx';
import type { FrontWords } from '../useFrontWords.ts';
import { starsAlike } from './starsAlike.ts';

export interface StarChartProps {
  readonly width: number;
  readonly told: OrganisationTold;
  /** The month that is shown, from 1. */
  readonly month: number;
  /** Says which it is; empty on paper. */
  readonly title: string;
  readonly you: string | null;
  readonly words: FrontWords;
}

const HEIGHT = { wide: 430, narrow: 380 };
const LEFT = 44;
const FOOT = 58;
const HEAD = { wide: 64, narrow: 88 };
/** More runs than this have no trails and smaller dots. */
const CROWD = 60;

export function StarChart({ width, told, month, title, you, words }: StarChartProps) {
  const { months } = told.constellation;
  const wide = width >= 560;
  const height = wide ? HEIGHT.wide : HEIGHT.narrow;
  const head = wide ? HEAD.wide : HEAD.narrow;
  const size = wide ? 17 : 14;
  const all = months.flat();
  const across = axisSpan(
    all.map(({ figure }) => figure),
    8,
    { from: 0, to: 100 },
  );
  const up = axisSpan(
    all.map(({ helped }) => helped),
    10,
    { from: 0, to: 100 },
  );
  const x = scaleOf(across, [LEFT + 14, width - 14]);
  const y = scaleOf(up, [height - FOOT - 10, head + 14]);
  const stars = months[month - 1] ?? [];
  const crowded = stars.length > CROWD;
  const radius = crowded ? 5 : 9;
  const hasPurpose = all.some(({ regime, isManager }) => regime === 'purpose' && !isManager);
  const hasLost = all.some(({ lost }) => lost);
  const hasManager = all.some(({ isManager }) => isManager);
  const alike = starsAlike(stars, you);
  const legends = [
    { id: 'target', name: words.say('regimes.target'), shape: 'round', fill: colour.reported, shown: true },
    {
      id: 'purpose',
      name: words.say('regimes.purpose'),
      shape: 'diamond',
      fill: colour.possible,
      shown: hasPurpose,
    },
    { id: 'lost', name: words.say('lost'), shape: 'hollow', fill: colour.reported, shown: hasLost },
    { id: 'manager', name: words.say('manager'), shape: 'square', fill: colour.common, shown: hasManager },
    { id: 'alike', name: words.say('alike'), shape: null, fill: colour.ink, shown: alike.size > 0 },
  ] as const;
  /** Whoever stand on the same spot are counted there, beside the reader's own or the first of them. */
  const nameOf = ({ id, isManager }: Star, as: number): string => {
    const own = id === you ? words.say('you') : isManager ? words.say(`managers.${id}`) : '';
    return as < 2 ? own : `${own} ×${as}`.trim();
  };
  let at = 0;
  let row = 0;
  return (
    <Drawing width={width} height={height}>
      <Words x={0} y={18} size={size} bold fill={colour.possible}>
        {`↑ ${words.say('helped')}`}
      </Words>
      <Words x={width} y={wide ? 24 : 18} size={wide ? 26 : 16} bold anchor="end" fill={colour.soft}>
        {title}
      </Words>
      {legends
        .filter(({ shown }) => shown)
        .map(({ id, name, shape, fill }) => {
          const long = roughWidth(name, size - 2) + 40;
          if (at > 0 && at + long > width) {
            at = 0;
            row += 1;
          }
          const left = at;
          at += long;
          return (
            <g key={id}>
              {shape === null ? (
                <Words x={left} y={45 + row * 22} size={size - 2} bold>
                  ×2
                </Words>
              ) : (
                <Point x={left + 8} y={40 + row * 22} shape={shape} fill={fill} size={6.5} />
              )}
              <Words x={left + 22} y={45 + row * 22} size={size - 2}>
                {name}
              </Words>
            </g>
          );
        })}
      {ticksOf(up, 5).map((tick) => (
        <g key={tick}>
          <Rule from={{ x: LEFT, y: y(tick) }} to={{ x: width, y: y(tick) }} />
          <Words x={LEFT - 8} y={y(tick) + 5} anchor="end" size={15} fill={colour.soft}>
            {String(tick)}
          </Words>
        </g>
      ))}
      <Rule from={{ x: LEFT, y: height - FOOT }} to={{ x: width, y: height - FOOT }} stroke={colour.common} />
      {ticksOf(across, wide ? 6 : 4).map((tick) => (
        <Words
          key={tick}
          x={x(tick)}
          y={height - FOOT + 20}
          size={15}
          fill={colour.soft}
          anchor={anchorAt(x(tick), 40, { from: LEFT, to: width })}
        >
          {`${tick}%`}
        </Words>
      ))}
      <Words x={width} y={height - 10} size={size} bold anchor="end" fill={colour.reported}>
        {`${words.say('figure')} →`}
      </Words>
      {crowded
        ? null
        : stars.map(({ id }) => <Trail key={id} id={id} months={months.slice(0, month)} x={x} y={y} />)}
      {stars.map((star) => {
        const at = { x: x(star.figure), y: y(star.helped) };
        const name = nameOf(star, alike.get(star.id) ?? 0);
        const goesLeft = at.x + radius + 7 + roughWidth(name, size - 2, true) > width;
        return (
          <g
            key={star.id}
            className="front-moves"
            transform={`translate(${Math.round(10 * at.x) / 10} ${Math.round(10 * at.y) / 10})`}
          >
            <Mark star={star} radius={radius} />
            {star.id === you ? (
              <circle r={radius + 6} fill="none" stroke={colour.ink} strokeWidth={2.5} />
            ) : null}
            {name === '' ? null : (
              <Words
                x={goesLeft ? -radius - 7 : radius + 7}
                y={5}
                size={size - 2}
                bold
                halo
                anchor={goesLeft ? 'end' : 'start'}
                fill={star.id === you ? colour.ink : colour.soft}
              >
                {name}
              </Words>
            )}
          </g>
        );
      })}
    </Drawing>
  );
}

function Mark({ star, radius }: { readonly star: Star; readonly radius: number }) {
  const { isManager, regime, lost } = star;
  if (isManager) return <Point x={0} y={0} shape="square" fill={colour.common} size={radius * 0.8} />;
  const fill = regime === 'purpose' ? colour.possible : colour.reported;
  if (regime === 'purpose') return <Point x={0} y={0} shape="diamond" fill={fill} size={radius} />;
  return (
    <circle
      r={lost ? radius - 1 : radius}
      fill={lost ? colour.paper : fill}
      fillOpacity={lost ? 1 : 0.8}
      stroke={lost ? fill : colour.paper}
      strokeWidth={lost ? 2.5 : 1}
    />
  );
}

interface TrailProps {
  readonly id: string;
  readonly months: readonly (readonly Star[])[];
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

function Trail({ id, months, x, y }: TrailProps) {
  const spots = months.flatMap((stars) => {
    const star = stars.find((each) => each.id === id);
    return star === undefined ? [] : [{ x: x(star.figure), y: y(star.helped) }];
  });
  return spots.length < 2 ? null : <Line spots={spots} stroke="#b4bec8" width={2} />;
}
