/**
 * A run in a room, as functions from the inside to the inside: the seat opened with its run, the room's news, months
 * that others ran, and what the room holds back. Nothing here speaks to the host; roomKeeper.ts does.
 */

import type { Pieces } from '../lib/pieces.ts';
import type { OwnSeat } from '../session/seat.ts';
import type { Room } from '../session/state.ts';
import { replaying, type Stepped } from './month.ts';
import { notice, withNotice } from './notices.ts';
import type { Ports } from './ports.ts';
import { nothingAsked } from './putDown.ts';
import { logOfHost, takenOver, withInjected } from './roomLog.ts';
import { hasBegun, isHeld, roomOf } from './roomRules.ts';
import type { KeptSeat, SeatState } from './seatState.ts';
import { possiblePhase } from './shelf.ts';
import { type Internal, isOver, type OpenRun } from './state.ts';
import type { Phase } from './view.ts';

/** After any change: a run comes with its seat, and what the room holds back stays back whatever led to it. */
export function inRoom(ports: Ports, before: Internal, after: Internal): Internal {
  // A run that is opened again may have got another seat meanwhile: whoever opens one leaves it out.
  const isOpened = after.open?.id !== before.open?.id || (after.seat === null && after.open !== before.open);
  const internal = isOpened ? { ...after, seat: seatOf(ports, after.open) } : after;
  const { seat, open, phase } = internal;
  if (open === null) return internal;
  if (seat === null)
    return phase === 'room' ? { ...internal, phase: possiblePhase(open, 'letter') } : internal;
  if ((phase === 'reveal' || phase === 'compare') && isHeld(internal, open))
    return { ...internal, phase: 'room', step: 0, reveal: null, compare: null };
  return withEvents(internal, open);
}

function seatOf(ports: Ports, open: OpenRun | null): SeatState | null {
  const kept = open === null ? null : ports.seats.read(open.id);
  return kept === null ? null : { ...kept, heard: false, over: null, told: null, ticket: null };
}

/** Events that the trainer put in enter the month in hand while it has not begun. */
function withEvents(internal: Internal, open: OpenRun): Internal {
  const room = roomOf(internal);
  if (room === null || room.injected.length === 0 || open.running !== null || isOver(open)) return internal;
  const log = withInjected(open.log, room.injected, open.past.length + 1);
  if (log === open.log) return internal;
  const added = log.injections.slice(open.log.injections.length).map(({ event }) => event);
  const changed = { ...internal, open: { ...open, log, events: [...open.events, ...added] } };
  // The letter has been read: that there is more in it must be said.
  if (internal.phase !== 'plan') return changed;
  return { ...changed, notices: withNotice(internal.notices, notice('room-news')) };
}

/** The run of a seat, as far as the host has it. */
export function* opening(
  ports: Ports,
  teaching: boolean,
  id: string,
  { seat }: KeptSeat,
): Pieces<Stepped | null> {
  const scenario = ports.findScenario(seat.scenario);
  if (scenario === undefined) return null;
  const log = logOfHost(seat, scenario, ports.simVersion);
  return yield* replaying(ports, scenario, log, { id, pairOf: null, pledge: '', teaching });
}

/** A seat's run that this browser did not have. */
export function opened(internal: Internal, { seat }: KeptSeat, step: Stepped | null): Internal {
  if (!step?.ok) {
    return { ...internal, busy: false, notices: withNotice(internal.notices, notice('damaged-run')) };
  }
  const count = seat.months.filter(({ by }) => by === 'predecessor').length;
  return {
    ...internal,
    open: step.run,
    seat: null,
    phase: phaseOf(step.run, seat.room),
    step: 0,
    ...nothingAsked,
    busy: false,
    superseded: false,
    notices:
      count === 0
        ? internal.notices
        : withNotice(internal.notices, notice('room-predecessor', 'dismiss', { count })),
  };
}

function phaseOf(run: OpenRun, room: Room): Phase {
  const waits = isOver(run) || room.stage === 'reveal' || !hasBegun(room);
  return waits ? 'room' : possiblePhase(run, 'letter');
}

/** The room as it is now. Whoever waits for its beginning begins; whoever plays when the reveal begins looks up. */
export function withRoom(internal: Internal, room: Room): Internal {
  const { seat, open, phase } = internal;
  if (seat === null || open === null) return internal;
  const before = seat.seat.room;
  const heard = { ...internal, seat: { ...seat, seat: { ...seat.seat, room } } };
  if (phase === 'room' && !hasBegun(before) && hasBegun(room))
    return { ...heard, phase: phaseOf(open, room), step: 0 };
  if (before.stage !== 'reveal' && room.stage === 'reveal') return { ...heard, phase: 'room', step: 0 };
  return heard;
}

/** The log with what others ran for the seat, run again; null: nothing is to be taken over. */
export interface Taken {
  readonly from: OpenRun;
  readonly step: Stepped;
}

export function* taking(ports: Ports, from: OpenRun, fresh: OwnSeat): Pieces<Taken | null> {
  const log = takenOver(from.log, fresh, from.scenario);
  if (log === null) return null;
  const { id, pairOf, pledge, teaching } = from;
  return { from, step: yield* replaying(ports, from.scenario, log, { id, pairOf, pledge, teaching }) };
}

/** The seat as the host has it: with months that a deputy ran, or this participant on another device. */
export function withSeat(internal: Internal, fresh: OwnSeat, taken: Taken | null): Internal {
  const { seat, open } = internal;
  if (seat === null || open === null) return internal;
  const known = { ...fresh, room: seat.seat.room };
  const heard = withRoom({ ...internal, seat: { ...seat, seat: known, heard: true } }, fresh.room);
  if (taken === null) return heard;
  const { from, step } = taken;
  if (!step.ok) return withOver(heard, 'old-version');
  const count = fresh.months.slice(from.past.length).filter(({ by }) => by === 'deputy').length;
  const waits = heard.phase === 'room' && phaseOf(step.run, fresh.room) === 'room';
  return {
    ...heard,
    ...nothingAsked,
    open: step.run,
    phase: waits || isOver(step.run) ? 'room' : possiblePhase(step.run, 'letter'),
    step: 0,
    notices:
      count === 0 ? heard.notices : withNotice(heard.notices, notice('room-deputy', 'dismiss', { count })),
  };
}

export function withOver(internal: Internal, over: SeatState['over']): Internal {
  const { seat } = internal;
  return seat === null ? internal : { ...internal, seat: { ...seat, over, heard: false } };
}
