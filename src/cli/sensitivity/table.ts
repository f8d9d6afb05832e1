/** The report as lines of text: the contrasts, how each assumption bears on them, and where they are faint or flip. */
import { fixed, textTable } from '../sim/table.ts';
import { type Bearing, type Contrast, contrasts, contrastValues, type Report } from './report.ts';

const legend = `harm      times as much expected harm as the other; below 1.05 faint, below 1 flipped
rank      how a contrast's strength goes with an assumption, −1 to 1: more of it, stronger; * beyond chance
quarters  of the range, lowest values first: share of sets, %`;
/** Shares that differ by less from quarter to quarter say nothing about where. */
const LEAST_APART = 0.15;

export function reportLines(report: Report): string[] {
  const { scenario, sets, noise, assumptions, gap } = report;
  const strength = contrastValues.map((contrast) => {
    const { name, middle, from, to, weakest, faint, flips } = report.contrasts[contrast];
    const figures = [fixed(middle, 2), `${fixed(from, 2)} to ${fixed(to, 2)}`, fixed(weakest, 2)];
    return [name, ...figures, percent(faint), percent(flips)];
  });
  const rank = (value: number) => `${fixed(value, 2)}${Math.abs(value) > noise ? '*' : ' '}`;
  const bearings = [...assumptions, gap].map(({ name, range, bearing }) => [
    name,
    range,
    ...contrastValues.map((contrast) => rank(bearing[contrast].rank)),
  ]);
  return [
    `${scenario}: ${sets} sets of assumptions`,
    '',
    textTable(['contrast', 'harm', 'nine in ten', 'weakest', 'faint', 'flips'], strength),
    '',
    textTable(['assumption, rank', 'range', ...contrastValues], bearings),
    ...contrastValues.flatMap((contrast) => [
      ...where(report, contrast, 'faint'),
      ...where(report, contrast, 'flips'),
    ]),
    '',
    legend,
  ];
}

/** In which quarters of which ranges the weak sets lie. */
function where(
  { assumptions, gap, noise }: Report,
  contrast: Contrast,
  what: keyof Omit<Bearing, 'rank'>,
): string[] {
  const rows = [...assumptions, gap].flatMap(({ name, bearing }) => {
    const { rank, [what]: shares } = bearing[contrast];
    const tells = Math.abs(rank) > noise && Math.max(...shares) - Math.min(...shares) >= LEAST_APART;
    return tells ? [[name, ...shares.map(percent)]] : [];
  });
  if (rows.length === 0) return [];
  const is = what === 'faint' ? 'is faint' : 'flips';
  return ['', textTable([`${contrasts[contrast].name} ${is}, quarters`, '1', '2', '3', '4'], rows)];
}

function percent(share: number): string {
  return `${fixed(100 * share, 0)} %`;
}
