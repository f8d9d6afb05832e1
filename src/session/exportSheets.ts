/** The runs of a room as tables: one row a run, one a month, one an act, one a prediction. Columns stand in the dictionary. */
import type { Sheet } from './csv.ts';
import type { SessionRun } from './messages.ts';
import { meanOf, ownMonths } from './sums.ts';

const sheetColumns = {
  runs: [
    'run',
    'name',
    'table',
    'organisation',
    'regime',
    'seed',
    'months',
    'own_months',
    'figure',
    'true_figure',
    'months_met',
    'closed',
    'helped',
    'helped_of_100',
    'harm',
    'standing',
    'replaced_in',
  ],
  months: ['run', 'month', 'by', 'figure', 'true_figure', 'met', 'standing', 'closed', 'helped', 'harm'],
  acts: ['run', 'month', 'by', 'behaviour', 'ordered', 'begun'],
  predictions: ['run', 'month', 'said_of_100', 'true_of_100'],
} as const;
export type SheetName = keyof typeof sheetColumns;
export const sheetNames = Object.keys(sheetColumns) as readonly SheetName[];

/** Every column, once. */
export const columnNames: readonly string[] = [...new Set(Object.values(sheetColumns).flat())];

export function sheetsOf(runs: readonly SessionRun[]): Readonly<Record<SheetName, Sheet>> {
  return {
    runs: { columns: sheetColumns.runs, rows: runs.map(runRow) },
    months: {
      columns: sheetColumns.months,
      rows: runs.flatMap(({ id, truth }) =>
        truth.months.map((each) => [
          id,
          each.month,
          each.by,
          each.figure,
          each.trueFigure,
          each.met,
          each.standing,
          each.closed,
          each.helped,
          each.harm,
        ]),
      ),
    },
    acts: {
      columns: sheetColumns.acts,
      rows: runs.flatMap(({ id, truth }) =>
        truth.months.flatMap(({ month, by, acts }) =>
          acts.map(({ behaviour, ordered, begun }) => [id, month, by, behaviour, ordered, begun]),
        ),
      ),
    },
    predictions: {
      columns: sheetColumns.predictions,
      rows: runs.flatMap(({ id, truth }) =>
        truth.predictions.map(({ month, of100, truth: happened }) => [id, month, of100, happened]),
      ),
    },
  };
}

/** Sums of the participant's own months alone. */
function runRow({ id, name, table, log, truth }: SessionRun): Sheet['rows'][number] {
  const own = ownMonths(truth);
  const closed = own.reduce((sum, month) => sum + month.closed, 0);
  const helped = own.reduce((sum, month) => sum + month.helped, 0);
  return [
    id,
    name,
    table,
    truth.scenario,
    truth.regime,
    log.seed,
    truth.months.length,
    own.length,
    meanOf(own.map(({ figure }) => figure)),
    meanOf(own.map(({ trueFigure }) => trueFigure)),
    own.filter(({ met }) => met).length,
    closed,
    helped,
    closed === 0 ? null : (100 * helped) / closed,
    own.reduce((sum, { harm }) => sum + harm, 0),
    own.at(-1)?.standing ?? null,
    truth.replacedIn,
  ];
}
