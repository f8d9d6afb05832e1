/** Months as they are written down, whoever decided them. */
import type { MonthsTable } from '../data/tables.ts';
import { drawId } from './secrets.ts';
import type { Change } from './writer.ts';

/** Writes it, in place of what stood there; its figures are to be worked out. */
export async function keepMonth(
  change: Change,
  row: Omit<MonthsTable, 'stamp' | 'put_at' | 'figures' | 'truth'>,
): Promise<void> {
  const whole: MonthsTable = { ...row, stamp: drawId(), put_at: Date.now(), figures: null, truth: null };
  await change.trx
    .insertInto('months')
    .values(whole)
    .onConflict((conflict) => conflict.columns(['session', 'seat', 'month']).doUpdateSet(whole))
    .execute();
  change.monthsChanged(row.seat);
}

/** This month and those after it. */
export async function forget(change: Change, seat: string, month: number): Promise<void> {
  await change.trx
    .deleteFrom('months')
    .where('session', '=', change.session().id)
    .where('seat', '=', seat)
    .where('month', '>=', month)
    .execute();
  change.monthsChanged(seat);
}
