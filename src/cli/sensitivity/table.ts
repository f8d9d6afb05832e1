/** The report as lines of text: the contrasts, then every assumption with its rank correlation and its flips. */
import { fixed, textTable } from '../sim/table.ts';
import { contrastValues, type Report } from './report.ts';

const legend = `rank      how the contrast's strength goes with the assumption, −1 to 1; * beyond chance
flips     share of sets in which the contrast is the other way round, by quarter of the range, lowest values first`;

export function reportLines({ scenario, sets, noise, contrasts, assumptions, gap }: Report): string[] {
  const strength = textTable(
    ['', 'times as much harm', 'nine in ten between', 'flips'],
    contrastValues.map((contrast) => {
      const { name, middle, from, to, flips } = contrasts[contrast];
      return [name, fixed(middle, 2), `${fixed(from, 2)} and ${fixed(to, 2)}`, percent(flips)];
    }),
  );
  const rows = textTable(
    ['assumption', 'range', ...contrastValues.flatMap((contrast) => [contrast, 'flips'])],
    [...assumptions, gap].map(({ name, range, bearing }) => [
      name,
      range,
      ...contrastValues.flatMap((contrast) => {
        const { rank, flips } = bearing[contrast];
        const mark = Math.abs(rank) > noise ? '*' : ' ';
        return [`${fixed(rank, 2)}${mark}`, flips.map((share) => fixed(100 * share, 0)).join(' ')];
      }),
    ]),
  );
  return [
    `${scenario}: ${sets} sets of assumptions`,
    '',
    ...strength.split('\n'),
    '',
    ...rows.split('\n'),
    '',
    legend,
  ];
}

function percent(share: number): string {
  return `${fixed(100 * share, 1)} %`;
}
