/**
 * The log of a seat's run beside what the host has of it: what is still to be sent, what others ran for the seat, and
 * which injected events have entered. All of it follows from the two logs; nothing is queued.
 */

import type { RunLog } from '../run/types.ts';
import type { Scenario } from '../scenario/types.ts';
import { runOf } from '../session/runOf.ts';
import type { OwnMonth, OwnSeat } from '../session/seat.ts';
import type { Injected } from '../session/state.ts';
import type { Injection, MonthDecisions } from '../sim/types.ts';
import type { OpenRun } from './state.ts';

export interface ToSend {
  readonly month: number;
  readonly decisions: MonthDecisions;
  readonly injected: readonly string[];
}

/** Months that are the participant's: those after the chair was lost are a successor's, and nobody's in the room. */
type Own = Pick<OpenRun, 'log' | 'past'>;

/** The first month that the host lacks, or has otherwise; null: it has all that may be sent. */
export function toSend(run: Own, seat: OwnSeat): ToSend | null {
  const { openMonth, stage, injected } = seat.room;
  const index = ownMonths(run).findIndex((own, at) => !has(seat, at, own));
  const decisions = run.log.decisions[index];
  if (decisions === undefined || index >= openMonth || stage === 'ended') return null;
  const month = index + 1;
  return { month, decisions, injected: idsByMonth(run.log, injected).get(month) ?? [] };
}

/** How many months the host lacks. */
export function unsent(run: Own, seat: OwnSeat): number {
  return ownMonths(run).filter((own, at) => !has(seat, at, own)).length;
}

function ownMonths({ log, past }: Own): readonly MonthDecisions[] {
  const lost = past.findIndex(({ standing }) => standing.replaced);
  return lost < 0 ? log.decisions : log.decisions.slice(0, lost + 1);
}

function has({ months }: OwnSeat, at: number, own: MonthDecisions): boolean {
  const theirs = months[at];
  return theirs !== undefined && isSame(own, theirs.decisions);
}

/** The host has this month now; a deputy's months after one that was replaced are gone. */
export function acknowledged(seat: OwnSeat, { month, decisions, injected }: ToSend): OwnSeat {
  const before = seat.months.slice(0, month - 1);
  const theirs = seat.months[month - 1];
  const isReplaced = theirs?.by === 'deputy' && !isSame(theirs.decisions, decisions);
  const own: OwnMonth = {
    month,
    by: theirs?.by === 'predecessor' ? 'predecessor' : 'own',
    decisions,
    injected: [...injected],
  };
  return { ...seat, months: [...before, own, ...(isReplaced ? [] : seat.months.slice(month))] };
}

/**
 * The log with what the host has: months run by a deputy or a predecessor, or on another device. null: nothing is to be
 * taken over. Own months that a deputy ran meanwhile stay: they are sent, and replace the deputy's.
 */
export function takenOver(log: RunLog, seat: OwnSeat, scenario: Scenario): RunLog | null {
  for (const [at, own] of log.decisions.entries()) {
    const theirs = seat.months[at];
    if (theirs === undefined) return null;
    if (isSame(own, theirs.decisions) || isSame(withoutPrediction(own), theirs.decisions)) continue;
    if (theirs.by === 'deputy') return null;
    return logOfHost(seat, scenario, log.simVersion);
  }
  return seat.months.length > log.decisions.length ? logOfHost(seat, scenario, log.simVersion) : null;
}

export function logOfHost(seat: OwnSeat, scenario: Scenario, simVersion: number): RunLog {
  const { regime, seed, room, months } = seat;
  return runOf({ rules: room.rules, injected: room.injected, regime, seed, months }, scenario, simVersion);
}

/** Events of the room that have not entered this run enter it in the month that has not begun. */
export function withInjected(log: RunLog, injected: readonly Injected[], month: number): RunLog {
  const used = new Set([...idsByMonth(log, injected).values()].flat());
  const added = injected
    .filter(({ id, scenario }) => scenario === log.scenario && !used.has(id))
    .map(({ event }): Injection => ({ month, event }));
  return added.length === 0 ? log : { ...log, injections: [...log.injections, ...added] };
}

/** The log knows events by name; the room by id. The same event put in twice enters twice, in order. */
function idsByMonth(log: RunLog, injected: readonly Injected[]): ReadonlyMap<number, readonly string[]> {
  const free = injected.filter(({ scenario }) => scenario === log.scenario);
  const byMonth = new Map<number, string[]>();
  for (const { month, event } of log.injections) {
    const index = free.findIndex((each) => each.event === event);
    const [found] = index < 0 ? [] : free.splice(index, 1);
    if (found !== undefined) byMonth.set(month, [...(byMonth.get(month) ?? []), found.id]);
  }
  return byMonth;
}

function withoutPrediction({ prediction: _, ...others }: MonthDecisions): MonthDecisions {
  return others;
}

/** Whatever order their names come in. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
