/**
 * What the card to take away shows beside its words: the year's moorings, small, on the page, in print and in the saved
 * picture; and that picture, with the turning points and the promise.
 */
import { NameAxis } from '../charts/axis.tsx';
import { colour } from '../charts/colours.ts';
import { columns, roughWidth, wrap } from '../charts/geometry.ts';
import { Drawing, Point, Words } from '../charts/marks.tsx';
import { Moorings, QUAY } from '../charts/moorings.tsx';
import { weightPath } from '../charts/rope.ts';
import type { StepProps } from './stepProps.ts';

interface YearMooringsProps extends Pick<StepProps, 'reveal' | 'words'> {
  readonly width: number;
}

const LEGEND = 13;
const LEGEND_ROW = 22;
const NEAR = 18;
const REACH = 62;
const LARGEST = 12;
const AXIS = 26;

export function YearMoorings({ width, reveal, words }: YearMooringsProps) {
  const { motives } = reveal;
  const { step, largest, legend, quay, sea, height } = layoutOf({ width, reveal, words });
  const xs = columns(motives.length, 0, width);
  return (
    <Drawing width={width} height={height}>
      {legend.map(({ id, name, fill, x, y }) => (
        <g key={id}>
          <path d={weightPath(x + 7, y + 1, 7)} fill={fill} />
          <Words x={x + 20} y={y} size={LEGEND} fill={colour.soft}>
            {name}
          </Words>
        </g>
      ))}
      <rect x={0} y={quay} width={width} height={sea - quay} fill={colour.sea} />
      <rect x={0} y={quay} width={width} height={QUAY} fill={colour.quay} />
      <Moorings
        motives={motives}
        xs={xs}
        step={step}
        quay={quay}
        near={NEAR}
        reach={REACH}
        largest={largest}
      />
      <NameAxis names={motives.map(({ month }) => words.shortMonth(month))} xs={xs} y={sea + 19} />
    </Drawing>
  );
}

function layoutOf({ width, reveal, words }: YearMooringsProps) {
  const names = { purpose: words.of('reveal.motive'), own: words.say('unmoored.own') };
  const second = 20 + roughWidth(names.purpose, LEGEND) + 16;
  const isNarrow = second + 20 + roughWidth(names.own, LEGEND) > width;
  const step = width / Math.max(1, reveal.motives.length);
  const largest = Math.min(LARGEST, step * 0.36);
  const quay = (isNarrow ? 2 : 1) * LEGEND_ROW + 2 * largest + 8;
  const sea = quay + NEAR + REACH + 2 * largest + 8;
  const legend = [
    { id: 'purpose', name: names.purpose, fill: colour.purpose, x: 0, y: 14 },
    {
      id: 'own',
      name: names.own,
      fill: colour.own,
      x: isNarrow ? 0 : second,
      y: isNarrow ? 14 + LEGEND_ROW : 14,
    },
  ];
  return { step, largest, legend, quay, sea, height: sea + AXIS };
}

interface CardPictureProps extends YearMooringsProps {
  readonly points: readonly string[];
  readonly pledge: string;
}

const LINE = 24;
const SIZE = 16;
/** Under the moorings. */
const BELOW = 26;

export function CardPicture({ width, reveal, points, pledge, words }: CardPictureProps) {
  const promise = pledge.trim() === '' ? [] : wrap(pledge, width - 8, SIZE);
  const top = layoutOf({ width, reveal, words }).height + BELOW;
  const pledgeTop = top + 34 + points.length * (LINE + 6) + 20;
  const height = promise.length === 0 ? pledgeTop - 10 : pledgeTop + 10 + promise.length * LINE + 10;
  return (
    <Drawing width={width} height={height}>
      <YearMoorings width={width} reveal={reveal} words={words} />
      <Words x={0} y={top + 16} bold size={SIZE} fill={colour.reported}>
        {words.say('lesson.pledge.turningPoints')}
      </Words>
      {points.map((text, i) => (
        <g key={text}>
          <Point x={7} y={top + 40 + i * (LINE + 6)} shape="diamond" fill={colour.true} />
          <Words x={24} y={top + 45 + i * (LINE + 6)} size={SIZE}>
            {text}
          </Words>
        </g>
      ))}
      {promise.length === 0 ? null : (
        <Words x={0} y={pledgeTop} bold size={SIZE} fill={colour.reported}>
          {words.say('lesson.pledge.label')}
        </Words>
      )}
      {promise.map((line, i) => (
        <Words key={line} x={0} y={pledgeTop + (i + 1) * LINE + 2} size={SIZE}>
          {line}
        </Words>
      ))}
    </Drawing>
  );
}
