/**
 * The report as a picture: one panel for each contrast, one bar for each assumption. A bar to the right: more of it
 * makes the lesson stronger; to the left: weaker. Direction says it as well as colour; bars within the grey band may
 * be chance.
 */
import { type AssumptionRow, type Contrast, contrastValues, type Report } from './report.ts';

const LABELS = 250;
const PANEL = 240;
const GAP = 24;
const ROW = 30;
const TOP = 118;
const BOTTOM = 76;
const MARGIN = 16;
const WIDTH = LABELS + contrastValues.length * (PANEL + GAP) + MARGIN;
/** Two colours that people tell apart whatever their colour vision, and in grey. */
const STRONGER = '#0072b2';
const WEAKER = '#d55e00';
const INK = '#1b2630';
const SOFT = '#515c68';
const LINE = '#d7dce1';
const BAND = '#eceef0';

const titles: Readonly<Record<Contrast, readonly [string, string]>> = {
  chaser: ['Chasing the figure harms', 'more than honesty'],
  adaptive: ['Gaming just enough harms', 'more than honesty'],
  purpose: ['Purpose harms', 'less than honesty'],
};

export function picture(report: Report): string {
  const rows = [...report.assumptions, report.gap];
  const height = TOP + rows.length * ROW + ROW / 2 + BOTTOM;
  const parts = [
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    text(MARGIN, 28, `Which assumptions carry the lesson: ${report.scenario}`, 18, 'start', INK, 'bold'),
    text(
      MARGIN,
      50,
      `${report.sets} sets of assumptions drawn at random within the ranges named`,
      13,
      'start',
      SOFT,
    ),
    ...contrastValues.flatMap((contrast, i) => panel(report, rows, contrast, LABELS + i * (PANEL + GAP))),
    ...rows.flatMap((row, i) => label(row, middleOf(i, rows.length))),
    ...legend(height),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc" font-family="system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif">`,
    `<title id="title">Sensitivity of the lesson, ${report.scenario}</title>`,
    `<desc id="desc">${descriptionOf(report)}</desc>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

function panel(report: Report, rows: readonly AssumptionRow[], contrast: Contrast, left: number): string[] {
  const centre = left + PANEL / 2;
  const x = (rank: number) => centre + (rank * PANEL) / 2;
  const bottom = TOP + rows.length * ROW + ROW / 2;
  const [first, second] = titles[contrast];
  const { flips, middle } = report.contrasts[contrast];
  const band = x(report.noise) - x(-report.noise);
  return [
    text(centre, 76, first, 13, 'middle', INK, 'bold'),
    text(centre, 92, second, 13, 'middle', INK, 'bold'),
    text(centre, 109, `middle × ${middle.toFixed(2)}; flips in ${percent(flips)}`, 12, 'middle', SOFT),
    `<rect x="${n(x(-report.noise))}" y="${TOP}" width="${n(band)}" height="${n(bottom - TOP)}" fill="${BAND}"/>`,
    ...[-1, -0.5, 0, 0.5, 1].flatMap((tick) => [
      `<line x1="${n(x(tick))}" y1="${TOP}" x2="${n(x(tick))}" y2="${bottom}" stroke="${tick === 0 ? SOFT : LINE}"/>`,
      text(x(tick), bottom + 15, tick === 0 ? '0' : tick.toString().replace('-', '−'), 11, 'middle', SOFT),
    ]),
    text(centre, bottom + 32, 'rank correlation', 11, 'middle', SOFT),
    ...rows.map(({ bearing }, i) => bar(x, bearing[contrast].rank, middleOf(i, rows.length))),
  ];
}

/** The last row stands apart: it is seen, not assumed. */
function middleOf(row: number, rows: number): number {
  return TOP + row * ROW + ROW / 2 + (row === rows - 1 ? ROW / 2 : 0);
}

function bar(x: (rank: number) => number, rank: number, y: number): string {
  const [from, to] = [x(Math.min(0, rank)), x(Math.max(0, rank))];
  const fill = rank >= 0 ? STRONGER : WEAKER;
  return `<rect x="${n(from)}" y="${n(y - 7)}" width="${n(to - from)}" height="14" fill="${fill}"/>`;
}

function label({ name, range }: AssumptionRow, y: number): string[] {
  return [
    text(LABELS - 12, y - 2, name, 12.5, 'end', INK),
    text(LABELS - 12, y + 11, range, 10.5, 'end', SOFT),
  ];
}

function legend(height: number): string[] {
  const y = height - 16;
  const entry = (x: number, fill: string, words: string) => [
    `<rect x="${x}" y="${y - 10}" width="14" height="12" fill="${fill}"/>`,
    text(x + 20, y, words, 12, 'start', INK),
  ];
  return [
    ...entry(LABELS, STRONGER, 'more of it: lesson stronger'),
    ...entry(LABELS + 240, WEAKER, 'more of it: lesson weaker'),
    ...entry(LABELS + 470, BAND, 'within this, it may be chance'),
  ];
}

function descriptionOf({ assumptions, contrasts }: Report): string {
  const most = assumptions.slice(0, 3).map(({ name }) => name.toLowerCase());
  const flips = contrastValues.map(
    (contrast) => `${contrasts[contrast].name}: flips in ${percent(contrasts[contrast].flips)}`,
  );
  return escaped(`Bars of rank correlation. What matters most: ${most.join(', ')}. ${flips.join('; ')}.`);
}

function text(
  x: number,
  y: number,
  words: string,
  size: number,
  anchor: string,
  fill: string,
  weight = 'normal',
): string {
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${escaped(words)}</text>`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} % of sets`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
