/** A late joiner takes over a run that somebody has led as far as the room is. */
import type { RunLog } from '../../run/types.ts';
import { middleMonth } from '../../session/board.ts';
import type { Room } from '../../session/state.ts';
import { keepMonth } from './keptMonths.ts';
import { emptyLog } from './logs.ts';
import { seatRows } from './rows.ts';
import type { Workshop } from './workshop.ts';
import type { Change } from './writer.ts';

type Decided = RunLog['decisions'];
export type Predecessors = Readonly<Record<'target' | 'purpose', Decided>>;

/** Months decided by the predecessor at this table; none where the room has not begun or the truth is shown. */
export async function predecessorsAt(
  { data: { db }, reckoner, remembered }: Pick<Workshop, 'data' | 'reckoner' | 'remembered'>,
  session: string,
  room: Room,
  table: number,
): Promise<Predecessors> {
  const regime = room.rules.tables[table]?.regime;
  const months = room.stage === 'running' ? await behind() : 0;
  const led = async (by: 'target' | 'purpose'): Promise<Decided> => {
    if (months <= 0 || (regime !== 'halves' && regime !== by)) return [];
    const { seed } = await db
      .selectFrom('sessions')
      .select('seed')
      .where('id', '=', session)
      .executeTakeFirstOrThrow();
    const log = emptyLog(room, table, by, seed);
    if (log === null) return [];
    return remembered.predecessors(`${session} ${log.scenario} ${by} ${months}`, () =>
      reckoner.ask('predecessor', { log, months }, 'now'),
    );
  };
  return { target: await led('target'), purpose: await led('purpose') };

  /** Where the trainer opens the months, all but the one that is open; else as many as half of the room has done. */
  async function behind(): Promise<number> {
    if (room.rules.pace === 'opened') return room.openMonth - 1;
    return Math.min(middleMonth(await seatRows(db, session)), room.rules.months - 1);
  }
}

/** Events that the trainer has put in so far have come in the predecessor's last month. */
export async function takeOver(
  change: Change,
  seat: string,
  decided: Decided,
  scenario: string,
): Promise<void> {
  const { id: session, room } = change.session();
  const injected = room.injected.filter((event) => event.scenario === scenario).map(({ id }) => id);
  for (const [index, decisions] of decided.entries()) {
    await keepMonth(change, {
      session,
      seat,
      month: index + 1,
      by: 'predecessor',
      decisions: JSON.stringify(decisions),
      injected: JSON.stringify(index === decided.length - 1 ? injected : []),
    });
  }
}
