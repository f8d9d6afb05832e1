/** Runs as they truly were, for those who may see them: who may, and under which names. */
import type { ManagerRows } from '../../run/roomReckon.ts';
import type { SessionRuns, TruthView } from '../../session/messages.ts';
import type { MonthTruth, Room, TruthRow } from '../../session/state.ts';
import { emptyLog, type KeptMonth, type KeptRun, keptRuns } from './logs.ts';
import { type KeptTruth, outcomeFrom } from './outcome.ts';
import { refuse } from './refuse.ts';
import { nameless } from './secrets.ts';
import type { Who } from './who.ts';
import type { Workshop } from './workshop.ts';

/** Fewer runs of an organisation than this are joined by the standard managers. */
const ENOUGH_RUNS = 5;
/** Runs, by lot, that a participant's own device is sent beside its own: more dots would say no more on a phone. */
const MOST_ON_A_PHONE = 150;

/** Refuses whoever may not yet know. */
export async function sessionWithTruth({ data: { db } }: Workshop, { session, role }: Who) {
  const row = await db
    .selectFrom('sessions')
    .select(['code', 'room', 'seed', 'salt', 'last_event'])
    .where('id', '=', session)
    .executeTakeFirst();
  if (row === undefined) return refuse('gone');
  const room = JSON.parse(row.room) as Room;
  if (role === 'front' && room.reveal === null) refuse('not-yet', 'reveal');
  if (role === 'seat' && room.reveal?.devices !== 'all') refuse('not-yet', 'reveal');
  return { ...row, room };
}

export async function truthFor(workshop: Workshop, who: Who): Promise<TruthView> {
  const { room, seed, salt, last_event } = await sessionWithTruth(workshop, who);
  const { session, role, seat } = who;
  const known = await workshop.remembered.truth(`${session} ${last_event}`, async () => {
    const runs = await keptRuns(workshop.data.db, { session });
    const rows = runs.filter(isBegun).map((run) => truthRow(run, run.seat));
    // The order of joining would tell who is who.
    const unnamed = rows
      .map((row) => ({ ...row, id: nameless(row.id, salt) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return { rows, unnamed, pending: runs.filter(isPending).length };
  });
  const { rows, unnamed, pending } = known;
  const beside = await managersBeside(workshop, { session, room, seed }, rows);
  if (role === 'trainer') return { rows: [...rows, ...beside], you: null, pending };
  if (seat === null) return { rows: [...unnamed, ...beside], you: null, pending };
  const you = nameless(seat, salt);
  const shown = unnamed.filter(({ id }, index) => index < MOST_ON_A_PHONE || id === you);
  return { rows: [...shown, ...beside], you, pending };
}

/** Every run as its log, for the trainer's exports. */
export async function runsFor(workshop: Workshop, who: Who): Promise<SessionRuns> {
  const { code, room } = await sessionWithTruth(workshop, who);
  const runs = await keptRuns(workshop.data.db, { session: who.session });
  return {
    code,
    rules: room.rules,
    runs: runs.filter(isBegun).map((run) => ({
      id: run.seat,
      name: run.name,
      table: room.rules.tables[run.table]?.name ?? '',
      log: run.log,
      truth: truthRow(run, run.seat),
    })),
    pending: runs.filter(isPending).length,
  };
}

export function isPending({ months }: KeptRun): boolean {
  return months.some(({ truth }) => truth === null);
}

function isBegun({ months }: KeptRun): boolean {
  return months.length > 0;
}

export function truthRow({ months, log, regime, outcome }: KeptRun, id: string): TruthRow {
  const { predictions, replacedIn } = outcomeFrom(outcome);
  return {
    id,
    isManager: false,
    scenario: log.scenario,
    regime,
    months: months.flatMap(monthTruth),
    predictions,
    replacedIn,
  };
}

function monthTruth({ month, by, truth }: KeptMonth): MonthTruth[] {
  return truth === null ? [] : [{ month, by, ...(JSON.parse(truth) as KeptTruth) }];
}

/** They have had the same people for as many months as the room. */
async function managersBeside(
  { reckoner, remembered }: Workshop,
  { session, room, seed }: { readonly session: string; readonly room: Room; readonly seed: number },
  rows: readonly TruthRow[],
): Promise<TruthRow[]> {
  const found: TruthRow[] = [];
  for (const scenario of new Set(rows.map((row) => row.scenario))) {
    const runs = rows.filter((row) => row.scenario === scenario);
    const months = Math.max(...runs.map((row) => row.months.length));
    const table = room.rules.tables.findIndex((each) => each.scenario === scenario);
    const log = emptyLog(room, table, 'target', seed);
    if (runs.length >= ENOUGH_RUNS || months === 0 || log === null) continue;
    const decisions = Array.from({ length: months }, () => ({}));
    const managers = await remembered.managers(`${session} ${scenario} ${months}`, () =>
      reckoner.ask('managers', { ...log, decisions }, 'now'),
    );
    found.push(...managers.map((manager) => managerRow(manager, scenario)));
  }
  return found;
}

function managerRow({ id, months, predictions, replacedIn }: ManagerRows, scenario: string): TruthRow {
  return {
    id,
    isManager: true,
    scenario,
    regime: 'target',
    months: months.map((month) => ({ ...month, by: 'own' })),
    predictions,
    replacedIn,
  };
}
