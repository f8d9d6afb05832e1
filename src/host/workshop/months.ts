/**
 * A month's decisions, put by the browser that made them. It may put them again as often as it likes: what stands
 * stands. Answered when they are on the disk; the figures follow.
 */
import type { z } from 'zod';
import { isObject } from '../../lib/json.ts';
import { checkDecisionsAgainst } from '../../run/check.ts';
import { checkDecisions } from '../../run/schema.ts';
import { findScenario } from '../../scenario/index.ts';
import type { putSchema } from '../../session/messages.ts';
import type { Room } from '../../session/state.ts';
import type { MonthsTable } from '../data/tables.ts';
import { forget, keepMonth } from './keptMonths.ts';
import { lostIn } from './outcome.ts';
import { refuse } from './refuse.ts';
import type { Who } from './who.ts';
import type { Workshop } from './workshop.ts';

type Put = z.infer<typeof putSchema>;
type Kept = Pick<MonthsTable, 'month' | 'by' | 'decisions' | 'injected'>;

export async function putMonth(
  { writer }: Workshop,
  { session, seat: id }: Who,
  month: number,
  put: Put,
): Promise<{ months: number }> {
  const seat = id ?? refuse('not-allowed');
  return writer.change(session, async (change) => {
    const { room } = change.session();
    if (room.stage === 'ended') refuse('ended');
    if (month > room.rules.months) refuse('impossible', `month: ${month}`);
    if (month > room.openMonth) refuse('not-yet', `month: ${room.openMonth}`);
    const { table_index, outcome } = await change.trx
      .selectFrom('seats')
      .select(['table_index', 'outcome'])
      .where('id', '=', seat)
      .executeTakeFirstOrThrow();
    const decisions = checked(put, room, room.rules.tables[table_index]?.scenario ?? '');
    const kept: Kept[] = await change.trx
      .selectFrom('months')
      .select(['month', 'by', 'decisions', 'injected'])
      .where('session', '=', session)
      .where('seat', '=', seat)
      .orderBy('month')
      .execute();
    if (month > kept.length + 1) refuse('out-of-order', '', kept.length + 1);
    if (month > (lostIn(outcome) ?? month)) refuse('impossible', 'the chair is lost');

    const before = kept[month - 1];
    const after = kept.slice(month);
    const injected = JSON.stringify(put.injected);
    if (before !== undefined && before.by !== 'deputy') {
      const same = before.injected === injected ? sameBut(JSON.parse(before.decisions), decisions) : 'no';
      if (same === 'no') refuse('already-run', `month: ${month}`);
      if (same === 'yes') return { months: kept.length };
    } else if (after.some(({ by }) => by !== 'deputy')) refuse('already-run', `month: ${month}`);
    const twice = put.injected.find((event) =>
      kept.some((each) => each.month < month && (JSON.parse(each.injected) as string[]).includes(event)),
    );
    if (twice !== undefined) refuse('impossible', `injected: ${twice}`);

    const stays = before === undefined || before.by !== 'deputy' ? [] : after;
    if (stays.length > 0) await forget(change, seat, month + 1);
    await keepMonth(change, {
      session,
      seat,
      month,
      by: 'own',
      decisions: JSON.stringify(decisions),
      injected,
    });
    if (room.stage === 'lobby') change.setRoom({ ...room, stage: 'running' });
    return { months: kept.length - stays.length + (before === undefined ? 1 : 0) };
  });
}

/** Decisions that a participant of this organisation can make. */
function checked(
  { decisions, injected }: Put,
  room: Room,
  scenarioId: string,
): Readonly<Record<string, unknown>> {
  const scenario = findScenario(scenarioId) ?? refuse('impossible', `scenario: ${scenarioId}`);
  const shaped = checkDecisions(decisions);
  if (!shaped.ok) return refuse('impossible', shaped.detail.slice(0, 300));
  // Raw doses are for experiments: nobody in a chair can order them.
  if (shaped.value.intensities !== undefined) return refuse('impossible', 'intensities');
  const named = checkDecisionsAgainst(shaped.value, scenario);
  if (!named.ok) return refuse('impossible', named.detail.slice(0, 300));
  const known = room.injected.filter((each) => each.scenario === scenarioId).map(({ id }) => id);
  const stranger = injected.find((id, index) => !known.includes(id) || injected.indexOf(id) !== index);
  if (stranger !== undefined) refuse('impossible', `injected: ${stranger}`);
  return decisions;
}

type Decisions = Readonly<Record<string, unknown>>;

/** `more`: the same, and a prediction that was not there. */
function sameBut(before: Decisions, now: Decisions): 'yes' | 'more' | 'no' {
  const { prediction: said, ...others } = before;
  const { prediction: says, ...rest } = now;
  if (canonical(others) !== canonical(rest)) return 'no';
  if (says === undefined || says === said) return 'yes';
  return said === undefined ? 'more' : 'no';
}

/** As text, whatever the order of its fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
