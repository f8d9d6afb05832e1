/**
 * Two piles on one line from 0 to 100: above it what each run told the board, below it what was true. The means stand
 * out as flags.
 */
import { colour } from '../../charts/colours.ts';
import { anchorAt, roughWidth, scaleOf } from '../../charts/geometry.ts';
import { Drawing, Point, Rule, Words } from '../../charts/marks.tsx';
import { pileUp } from './stacks.ts';

export interface PredictionsChartProps {
  readonly width: number;
  readonly said: readonly { readonly id: string; readonly of100: number; readonly truth: number }[];
  readonly meanSaid: number;
  readonly meanTruth: number;
  readonly you: string | null;
  readonly words: {
    readonly said: string;
    readonly truth: string;
    readonly you: string;
  };
}

const EDGE = 16;
const FLAG = 30;
const ROOM = { wide: 150, narrow: 96 };
const AXIS = 15;
const SIZE = { wide: 20, narrow: 15 };

export function PredictionsChart({ width, said, meanSaid, meanTruth, you, words }: PredictionsChartProps) {
  const wide = width >= 560;
  const room = wide ? ROOM.wide : ROOM.narrow;
  const size = wide ? SIZE.wide : SIZE.narrow;
  const top = FLAG + room + 10;
  const bottom = top + 2 * AXIS;
  const height = bottom + room + FLAG + 14;
  const x = scaleOf({ from: 0, to: 100 }, [EDGE, width - EDGE]);
  const { dots, radius } = pileUp(
    [
      said.map(({ id, of100 }) => ({ id, value: of100 })),
      said.map(({ id, truth }) => ({ id, value: truth })),
    ],
    x,
    room,
    wide ? 13 : 7,
  );
  const [above = [], below = []] = dots;
  const flag = (name: string) => ({ inside: { from: 0, to: width }, long: roughWidth(name, size, true) });
  return (
    <Drawing width={width} height={height}>
      <Rule
        from={{ x: x(meanSaid), y: FLAG - 4 }}
        to={{ x: x(meanSaid), y: top }}
        stroke={colour.reported}
        width={2.5}
      />
      <Words
        x={x(meanSaid)}
        y={20}
        size={size}
        bold
        halo
        fill={colour.reported}
        anchor={anchorAt(x(meanSaid), flag(words.said).long, flag(words.said).inside)}
      >
        {words.said}
      </Words>
      {above.map((dot) => (
        <Point key={dot.id} x={dot.x} y={top - dot.up} shape="round" fill={colour.reported} size={radius} />
      ))}
      <Rule from={{ x: x(0), y: top }} to={{ x: x(100), y: top }} stroke={colour.common} width={1.5} />
      <Rule from={{ x: x(0), y: bottom }} to={{ x: x(100), y: bottom }} stroke={colour.common} width={1.5} />
      {[0, 20, 40, 60, 80, 100].map((tick) => (
        <Words key={tick} x={x(tick)} y={top + AXIS + 5} size={14} anchor="middle" fill={colour.soft}>
          {String(tick)}
        </Words>
      ))}
      <Rule
        from={{ x: x(meanTruth), y: bottom }}
        to={{ x: x(meanTruth), y: bottom + room + 8 }}
        stroke={colour.true}
        width={2.5}
      />
      {below.map((dot) => (
        <Point
          key={dot.id}
          x={dot.x}
          y={bottom + dot.up}
          shape="diamond"
          fill={colour.true}
          size={Math.max(2, radius * 0.8)}
        />
      ))}
      <Words
        x={x(meanTruth)}
        y={bottom + room + FLAG}
        size={size}
        bold
        halo
        fill={colour.true}
        anchor={anchorAt(x(meanTruth), flag(words.truth).long, flag(words.truth).inside)}
      >
        {words.truth}
      </Words>
      {[
        { pile: above, sign: -1, line: top },
        { pile: below, sign: 1, line: bottom },
      ].flatMap(({ pile, sign, line }) =>
        pile
          .filter(({ id }) => id === you)
          .map((dot) => (
            <g key={sign}>
              <circle
                cx={dot.x}
                cy={line + sign * dot.up}
                r={radius + 5}
                fill="none"
                stroke={colour.ink}
                strokeWidth={2.5}
              />
              <Words x={dot.x} y={line + sign * dot.up - radius - 9} size={14} bold halo anchor="middle">
                {words.you}
              </Words>
            </g>
          )),
      )}
    </Drawing>
  );
}
