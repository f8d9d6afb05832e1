/**
 * Month by month, the purpose as a weight on the quay and the other motive as a weight on its rope. The rope stretches,
 * and parts where the other motive outweighs the purpose. Under them, on the same months, what was done: ordered, or
 * begun by staff unasked.
 */
import { NameAxis } from './axis.tsx';
import { colour } from './colours.ts';
import { barLength, columns, roughWidth } from './geometry.ts';
import { Drawing, Rule, Words } from './marks.tsx';
import { mooringOf, ropePath, ropeThickness, sagOf, weightPath, weightSize } from './rope.ts';

export interface DoneRow {
  readonly id: string;
  readonly name: string;
  /** When it began and by whom. */
  readonly note: string;
  readonly months: readonly { readonly ordered: number; readonly begun: number }[];
}

export interface RopeChartProps {
  readonly width: number;
  readonly names: readonly string[];
  readonly motives: readonly { readonly purpose: number; readonly personal: number }[];
  /** Index of the month to be marked, or null. */
  readonly marked: number | null;
  /** How many of the first months are the reader's own. */
  readonly own: number;
  readonly done: readonly DoneRow[];
  readonly words: {
    readonly purpose: string;
    readonly own: string;
    readonly marked: string;
    readonly ordered: string;
    readonly begun: string;
    readonly others: string;
  };
}

const SIZE = 14;
const LEGEND = 24;
const NEAR = 40;
const REACH = 170;
const AXIS = 30;
const ROW = { wide: 49, narrow: 70 };
const BARS = 22;
const THICKEST = 4;
/** How far apart the two are when the rope is tight, and when it gives: beyond that the other motive is the stronger. */
const TAUT = 0.3;
const GIVES = 0.5;
/** Below this a name and its note need lines of their own. */
const NARROW = 560;
const HATCH = 'hatch-begun';

export function RopeChart(props: RopeChartProps) {
  const { width, names, motives, marked, own, done, words } = props;
  const legends = [
    { id: 'purpose', name: words.purpose },
    { id: 'own', name: words.own },
    ...(done.length === 0
      ? []
      : [
          { id: 'ordered', name: words.ordered },
          { id: 'begun', name: words.begun },
        ]),
  ] as const;
  const places = legendPlaces(
    legends.map(({ name }) => name),
    width,
  );
  const largest = Math.min(21, (width / Math.max(1, motives.length)) * 0.4);
  const quay = ((places.at(-1)?.row ?? 0) + 1) * LEGEND + 2 * largest + 26;
  const xs = columns(motives.length, 0, width);
  const step = width / Math.max(1, motives.length);
  const moorings = motives.map(({ purpose, personal }) => mooringOf(purpose, personal));
  // The whole of the picture is used by the stretch from the nearest to the farthest that was met.
  const far = Math.max(0.62, ...moorings.map(({ apart }) => apart));
  const length = NEAR + (TAUT / far) * REACH;
  const sea = quay + NEAR + REACH + 2 * largest + 10;
  const rows = sea + AXIS + (done.length === 0 ? 0 : 10);
  const row = width < NARROW ? ROW.narrow : ROW.wide;
  const foot = done.length === 0 ? sea : rows + done.length * row;
  const line = marked === null ? null : (xs[marked] ?? 0) - step / 2;
  return (
    <Drawing width={width} height={Math.max(sea + AXIS, foot)}>
      <defs>
        <pattern id={HATCH} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={5} height={5} fill={colour.apart} />
          <rect width={2.5} height={5} fill={colour.true} />
        </pattern>
      </defs>
      {legends.map(({ id, name }, i) => {
        const { x, row: at } = places[i] ?? { x: 0, row: 0 };
        const y = 16 + at * LEGEND;
        return (
          <g key={id}>
            {id === 'purpose' ? <path d={weightPath(x + 8, y + 1, 8)} fill={colour.purpose} /> : null}
            {id === 'own' ? <path d={weightPath(x + 8, y + 1, 8)} fill={colour.own} /> : null}
            {id === 'ordered' ? (
              <rect x={x} y={y - 11} width={16} height={12} fill={colour.reported} />
            ) : null}
            {id === 'begun' ? <rect x={x} y={y - 11} width={16} height={12} fill={`url(#${HATCH})`} /> : null}
            <Words x={x + 23} y={y} size={SIZE}>
              {name}
            </Words>
          </g>
        );
      })}
      <rect x={0} y={quay} width={width} height={sea - quay} fill="#eef4f6" />
      {own < motives.length ? (
        <g>
          <rect
            x={(xs[own] ?? 0) - step / 2}
            y={quay}
            width={width - (xs[own] ?? 0) + step / 2}
            height={sea - quay}
            fill="#e2e7ea"
          />
          <rect
            x={(xs[own] ?? 0) - step / 2}
            y={sea}
            width={width - (xs[own] ?? 0) + step / 2}
            height={Math.max(AXIS, foot - sea)}
            fill={colour.shade}
          />
          <Words x={width - 6} y={sea - 8} size={13} anchor="end" fill={colour.soft}>
            {words.others}
          </Words>
        </g>
      ) : null}
      <rect x={0} y={quay} width={width} height={6} fill="#b9a77f" />
      {moorings.map((mooring, i) => {
        const x = xs[i] ?? 0;
        const purpose = weightSize(mooring.purpose, largest);
        const self = weightSize(mooring.own, largest);
        const top = quay + 6;
        const hook = quay + NEAR + (mooring.apart / far) * REACH;
        return (
          <g key={xs[i]}>
            <Rope
              x={x}
              top={top}
              foot={hook}
              sag={Math.min(step * 0.42, sagOf(hook - top, length))}
              thick={ropeThickness(hook - top, length, THICKEST)}
              parted={mooring.apart > GIVES}
            />
            <Weight x={x} foot={quay} size={purpose} fill={colour.purpose} ring={false} />
            <Weight x={x} foot={hook + 1.7 * self + 5} size={self} fill={colour.own} ring />
          </g>
        );
      })}
      <NameAxis names={names} xs={xs} y={sea + 20} />
      {line === null ? null : (
        <Mark line={line} from={quay - 2 * largest - 16} to={sea} name={words.marked} width={width} />
      )}
      {done.map((each, i) => (
        <Done key={each.id} {...props} row={each} top={rows + i * row} xs={xs} step={step} />
      ))}
    </Drawing>
  );
}

/** One after the other, on as many lines as they need. */
function legendPlaces(
  names: readonly string[],
  width: number,
): { readonly x: number; readonly row: number }[] {
  let x = 0;
  let row = 0;
  return names.map((name) => {
    const long = roughWidth(name, SIZE) + 23;
    if (x > 0 && x + long > width) {
      x = 0;
      row += 1;
    }
    const place = { x, row };
    x += long + 18;
    return place;
  });
}

interface MarkProps {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly width: number;
}

function Mark({ line, from, to, name, width }: MarkProps) {
  const long = roughWidth(name, SIZE, true);
  const goesLeft = line + long + 10 > width;
  return (
    <g>
      <Rule from={{ x: line, y: from }} to={{ x: line, y: to }} stroke={colour.ink} width={1.5} dash="3 4" />
      <Words
        x={goesLeft ? Math.max(long, line - 8) : line + 8}
        y={from + 8}
        size={SIZE}
        bold
        halo
        anchor={goesLeft ? 'end' : 'start'}
      >
        {name}
      </Words>
    </g>
  );
}

interface WeightProps {
  readonly x: number;
  readonly foot: number;
  readonly size: number;
  readonly fill: string;
  readonly ring: boolean;
}

function Weight({ x, foot, size, fill, ring }: WeightProps) {
  const head = foot - 1.7 * size;
  return (
    <g>
      {ring ? (
        <circle cx={x} cy={head - 2} r={4} fill="none" stroke={fill} strokeWidth={2.5} />
      ) : (
        <rect x={x - size * 0.3} y={head - 3} width={size * 0.6} height={5} rx={2} fill={fill} />
      )}
      <path d={weightPath(x, foot, size)} fill={fill} />
    </g>
  );
}

interface RopeProps {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly sag: number;
  readonly thick: number;
  readonly parted: boolean;
}

/** Two strands: a thick line, and a thin broken one on it. Parted, both ends fray. */
function Rope({ x, top, foot, sag, thick, parted }: RopeProps) {
  const rope = { fill: 'none', stroke: colour.rope, strokeLinecap: 'round' } as const;
  if (parted) {
    const up = top + (foot - top) * 0.34;
    const down = top + (foot - top) * 0.66;
    return (
      <g {...rope} strokeWidth={2}>
        <path d={`M${x} ${top}V${up}`} strokeWidth={2.75} />
        <path d={`M${x} ${up}q-1 5 -5 9M${x} ${up}q1 6 0 11M${x} ${up}q2 5 6 8`} strokeWidth={1.5} />
        <path d={`M${x} ${foot}V${down}`} strokeWidth={2.75} />
        <path
          d={`M${x} ${down}q-1 -5 -6 -8M${x} ${down}q0 -6 -1 -11M${x} ${down}q2 -5 5 -9`}
          strokeWidth={1.5}
        />
      </g>
    );
  }
  const path = ropePath(x, top, foot, sag);
  return (
    <g>
      <path d={path} {...rope} strokeWidth={thick} />
      {thick < 3 ? null : (
        <path d={path} fill="none" stroke="#cdbd97" strokeWidth={1.5} strokeDasharray="3 4" />
      )}
    </g>
  );
}

interface DoneProps extends RopeChartProps {
  readonly row: DoneRow;
  readonly top: number;
  readonly xs: readonly number[];
  readonly step: number;
}

/** Each row on its own scale: what matters is when, and whose doing. */
function Done({ row, top, xs, step, width }: DoneProps) {
  const narrow = width < NARROW;
  const largest = Math.max(...row.months.map(({ ordered, begun }) => ordered + begun));
  const foot = top + (narrow ? 36 : 18) + BARS + 4;
  const bar = Math.min(30, step * 0.62);
  return (
    <g>
      <Words x={0} y={top + 13} size={SIZE} bold halo>
        {row.name}
      </Words>
      <Words
        x={narrow ? 0 : width}
        y={narrow ? top + 31 : top + 13}
        size={13}
        anchor={narrow ? 'start' : 'end'}
        fill={colour.soft}
        halo
      >
        {row.note}
      </Words>
      {row.months.map(({ ordered, begun }, i) => {
        const solid = barLength(ordered, largest, BARS);
        const hatched = barLength(begun, largest, BARS);
        const x = (xs[i] ?? 0) - bar / 2;
        return (
          <g key={xs[i]}>
            <rect x={x} y={foot - solid} width={bar} height={solid} fill={colour.reported} />
            <rect x={x} y={foot - solid - hatched} width={bar} height={hatched} fill={`url(#${HATCH})`} />
          </g>
        );
      })}
      <Rule from={{ x: 0, y: foot + 0.5 }} to={{ x: width, y: foot + 0.5 }} />
    </g>
  );
}
