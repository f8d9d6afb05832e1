/** Seats as the board shows them. */
import type { Kysely } from 'kysely';
import type { MonthRow, SeatRow } from '../../session/state.ts';
import type { MonthsTable, Tables } from '../data/tables.ts';
import type { KeptFigures } from './outcome.ts';

type AnyDb = Pick<Kysely<Tables>, 'selectFrom'>;

const unknown: KeptFigures = { figure: null, met: null, standing: null };

/** Of these seats, or of all, in the order of joining. */
export async function seatRows(db: AnyDb, session: string, of?: readonly string[]): Promise<SeatRow[]> {
  if (of?.length === 0) return [];
  const seats = await db
    .selectFrom('seats')
    .select(['id', 'name', 'table_index', 'regime', 'removed', 'pledge'])
    .where('session', '=', session)
    .$if(of !== undefined, (query) => query.where('id', 'in', of ?? []))
    .orderBy('place')
    .execute();
  const months = await db
    .selectFrom('months')
    .select(['seat', 'month', 'by', 'figures'])
    .where('session', '=', session)
    .$if(of !== undefined, (query) => query.where('seat', 'in', of ?? []))
    .orderBy('month')
    .execute();
  const monthsOf = bySeat(months);
  return seats.map(({ id, name, table_index, regime, removed, pledge }) => ({
    id,
    name,
    table: table_index,
    regime,
    removed: removed === 1,
    months: monthsOf(id).map(monthRowOf),
    pledge,
  }));
}

/** What the wall shows of a seat: no pledge, no standing, and of one that was removed only that it is gone. */
export function forTheWall(seat: SeatRow): SeatRow {
  if (seat.removed) return { ...seat, name: '', months: [], pledge: null };
  return { ...seat, months: seat.months.map((each) => ({ ...each, standing: null })), pledge: null };
}

export function monthRowOf({ month, by, figures }: Pick<MonthsTable, 'month' | 'by' | 'figures'>): MonthRow {
  return { month, by, ...(figures === null ? unknown : (JSON.parse(figures) as KeptFigures)) };
}

/** Rows of many seats, asked for by seat. */
export function bySeat<T extends { readonly seat: string }>(
  rows: readonly T[],
): (seat: string) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.seat);
    if (group === undefined) groups.set(row.seat, [row]);
    else group.push(row);
  }
  return (seat) => groups.get(seat) ?? [];
}
