/**
 * Month by month, the purpose as a weight on the quay and the other motive as a weight on its rope. The rope stretches,
 * and parts where the other motive outweighs the purpose. Under them, on the same months, what was done: ordered, or
 * begun by staff unasked.
 */
import { NameAxis } from './axis.tsx';
import { colour } from './colours.ts';
import { BegunHatch, begunFill, Done, type DoneRow, doneHeight } from './doneRow.tsx';
import { columns, roughWidth } from './geometry.ts';
import { Drawing, Rule, Words } from './marks.tsx';
import { Moorings, type Motives, QUAY } from './moorings.tsx';
import { weightPath } from './rope.ts';

export interface RopeChartProps {
  readonly width: number;
  readonly names: readonly string[];
  readonly motives: readonly Motives[];
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

export function RopeChart({ width, names, motives, marked, own, done, words }: RopeChartProps) {
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
  const sea = quay + NEAR + REACH + 2 * largest + 10;
  const rows = sea + AXIS + (done.length === 0 ? 0 : 10);
  const row = doneHeight(width);
  const foot = done.length === 0 ? sea : rows + done.length * row;
  const line = marked === null ? null : (xs[marked] ?? 0) - step / 2;
  return (
    <Drawing width={width} height={Math.max(sea + AXIS, foot)}>
      <defs>
        <BegunHatch />
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
            {id === 'begun' ? <rect x={x} y={y - 11} width={16} height={12} fill={begunFill} /> : null}
            <Words x={x + 23} y={y} size={SIZE}>
              {name}
            </Words>
          </g>
        );
      })}
      <rect x={0} y={quay} width={width} height={sea - quay} fill={colour.sea} />
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
      <NameAxis names={names} xs={xs} y={sea + 20} />
      {line === null ? null : (
        <Mark line={line} from={quay - 2 * largest - 16} to={sea} name={words.marked} width={width} />
      )}
      {done.map((each, i) => (
        <Done key={each.id} width={width} row={each} top={rows + i * row} xs={xs} step={step} />
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
