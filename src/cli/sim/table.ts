/** Tables for people: columns of text, numbers to the right. */
import type { MonthOutcome, Outcome } from './outcome.ts';

export function textTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return [line(heads), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

const heads = [
  'month',
  'figure',
  'level',
  '',
  'standing',
  'counted',
  'true figure',
  'exp. harm',
  'delay deaths',
  'gamed',
  'by staff',
  'value %',
  'failure %',
  'target %',
  'reports %',
  'idle %',
];

/** A year month by month, and below it what it came to. */
export function yearTable({ months, harms, scores, digest }: Outcome, hasTarget: boolean): string {
  const rows = months.map((month) => rowOf(month, hasTarget));
  const { purposeIndex, drift, divergenceMonth, unmooring } = scores;
  const lines = [
    hasTarget
      ? `met in ${months.filter(({ reported }) => reported.met).length} of ${months.length} months`
      : 'no target',
    `drift ${fixed(drift, 1)} points; divergence from month ${divergenceMonth ?? '–'}; purpose index ${purposeIndex === null ? '–' : fixed(purposeIndex, 0)}`,
    `expected harm ${fixed(harms.harm, 1)}, of it deaths by delay ${fixed(harms.delayDeaths, 1)}; needs not met ${harms.rubbish}; service nobody needed ${harms.unneeded}; records untrue ${harms.pretend}`,
    `led by the number: ${percent(unmooring.minutes)} of minutes, ${percent(unmooring.decisions)} of decisions; begun by staff ${percent(unmooring.begunByStaff)} of acts`,
    `digest ${digest}`,
  ];
  return `${textTable(heads, rows)}\n\n${lines.join('\n')}`;
}

function rowOf(
  { month, reported, truth, behaviours, minutes }: MonthOutcome,
  hasTarget: boolean,
): readonly string[] {
  const acts = Object.values(behaviours);
  const byStaff = sum(acts.map(({ spontaneous }) => spontaneous));
  const all = byStaff + sum(acts.map(({ ordered, precedent }) => ordered + precedent));
  const total = sum(Object.values(minutes));
  const share = (part: number) => fixed(total === 0 ? 0 : (100 * part) / total, 0);
  return [
    String(month),
    fixed(reported.figure, 1),
    fixed(reported.level, 1),
    hasTarget ? (reported.met ? 'met' : 'missed') : '–',
    hasTarget ? fixed(reported.standing, 0) : '–',
    String(reported.counted),
    fixed(truth.figure, 1),
    fixed(truth.expectedHarm, 2),
    fixed(truth.delayDeaths, 2),
    String(all),
    String(byStaff),
    ...[minutes.value, minutes.failure, minutes.target, minutes.reporting, minutes.idle].map(share),
  ];
}

export function fixed(value: number, digits: number): string {
  return value.toFixed(digits);
}

function percent(share: number): string {
  return `${fixed(100 * share, 0)} %`;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
