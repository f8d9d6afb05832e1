/** The runs of seats as the logs that they are. */
import { SIM_VERSION } from '../../run/model.ts';
import type { RunLog } from '../../run/types.ts';
import { findScenario } from '../../scenario/index.ts';
import { runOf, type SeatRun } from '../../session/runOf.ts';
import type { Room } from '../../session/state.ts';
import type { Db } from '../data/openData.ts';
import type { MonthsTable } from '../data/tables.ts';
import { bySeat } from './rows.ts';

export type KeptMonth = Pick<
  MonthsTable,
  'seat' | 'month' | 'by' | 'decisions' | 'injected' | 'stamp' | 'figures' | 'truth'
>;

export interface KeptRun {
  readonly seat: string;
  readonly session: string;
  readonly name: string;
  readonly table: number;
  readonly regime: 'target' | 'purpose';
  readonly outcome: string | null;
  readonly months: readonly KeptMonth[];
  readonly log: RunLog;
}

/** Of this seat, or of all of a session that have not been removed, in the order of joining. */
export async function keptRuns(db: Db, of: { seat: string } | { session: string }): Promise<KeptRun[]> {
  const seats = await db
    .selectFrom('seats')
    .innerJoin('sessions', 'sessions.id', 'seats.session')
    .select(['seats.id', 'seats.session', 'seats.name', 'seats.table_index', 'seats.regime', 'seats.outcome'])
    .select(['sessions.room', 'sessions.seed'])
    .where('seats.removed', '=', 0)
    .where((is) => ('seat' in of ? is('seats.id', '=', of.seat) : is('seats.session', '=', of.session)))
    .orderBy('seats.place')
    .execute();
  const months = await db
    .selectFrom('months')
    .select(['seat', 'month', 'by', 'decisions', 'injected', 'stamp', 'figures', 'truth'])
    .where('session', '=', seats[0]?.session ?? '')
    .$if('seat' in of, (query) => query.where('seat', '=', seats[0]?.id ?? ''))
    .orderBy('month')
    .execute();
  const monthsOf = bySeat(months);
  const roomOf = parsedOnce<Room>();
  return seats.flatMap(({ id, session, name, table_index, regime, outcome, room: text, seed }) => {
    const room = roomOf(text);
    const kept = monthsOf(id);
    const log = emptyLog(room, table_index, regime, seed, kept);
    return log === null
      ? []
      : [{ seat: id, session, name, table: table_index, regime, outcome, months: kept, log }];
  });
}

/** A log of this table; null if its organisation is none that this host knows. */
export function emptyLog(
  { rules, injected }: Room,
  table: number,
  regime: 'target' | 'purpose',
  seed: number,
  kept: readonly Pick<KeptMonth, 'month' | 'decisions' | 'injected'>[] = [],
): RunLog | null {
  const scenario = findScenario(rules.tables[table]?.scenario ?? '');
  if (scenario === undefined) return null;
  const months = kept.map((each) => ({
    month: each.month,
    decisions: JSON.parse(each.decisions) as SeatRun['months'][number]['decisions'],
    injected: JSON.parse(each.injected) as string[],
  }));
  return runOf({ rules, regime, seed, injected, months }, scenario, SIM_VERSION);
}

/** The same text is read once. */
function parsedOnce<T>(): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? (JSON.parse(text) as T);
    known.set(text, value);
    return value;
  };
}
