/** What a participant does in a room beside playing. */
import { MOST_PLEDGE } from '../run/types.ts';
import type { Desk } from './desk.ts';
import { restore } from './restoring.ts';
import type { RoomOrder } from './roomDoor.ts';
import { isAlone, mayReveal } from './roomRules.ts';
import { pathOf, type SeatState } from './seatState.ts';
import { possiblePhase } from './shelf.ts';
import { type Internal, isOver } from './state.ts';

/** The wall's answers are short; the protocol's own limit is longer. */
const MOST_ANSWER = 200;

type Order = Exclude<RoomOrder, { kind: 'under-target' }>;

export function carryOut(desk: Desk, order: Order): void {
  const { open, superseded } = desk.get();
  // Another tab of this browser holds the run: it is taken from there, too.
  if (order.kind === 'take-here' && superseded && open !== null) void restore(desk, open.id, 'quietly');
  if (order.kind === 'ticket') askForTicket(desk);
  else desk.change((internal) => ordered(desk, internal, order));
}

function ordered(desk: Desk, internal: Internal, order: Exclude<Order, { kind: 'ticket' }>): Internal {
  const { seat, open } = internal;
  if (seat === null || open === null) return internal;
  const { room } = seat.seat;
  switch (order.kind) {
    case 'answer':
      return room.wall?.open === true
        ? said(internal, seat, pathOf.answer(room.wall.id), order.text.slice(0, MOST_ANSWER))
        : internal;
    case 'pledge':
      return said(internal, seat, pathOf.pledge(), order.text.slice(0, MOST_PLEDGE));
    case 'show':
      return isOver(open) || room.stage === 'reveal' ? { ...internal, phase: 'room', step: 0 } : internal;
    case 'play':
      if (isOver(open) && !mayReveal(room) && !isAlone(seat)) return internal;
      return { ...internal, phase: possiblePhase(open, open.running === null ? 'letter' : 'film'), step: 0 };
    case 'take-here':
      return seat.over === 'elsewhere' ? { ...internal, seat: { ...seat, over: null } } : internal;
    case 'leave':
      desk.ports.seats.write(open.id, null);
      return { ...internal, seat: null };
  }
}

function said(internal: Internal, seat: SeatState, what: string, text: string): Internal {
  return { ...internal, seat: { ...seat, said: { ...seat.said, [what]: { text, sent: false } } } };
}

function askForTicket(desk: Desk): void {
  const { seat, open } = desk.get();
  if (seat === null || open === null) return;
  const fill = (ticket: SeatState['ticket']): void =>
    desk.change((internal) =>
      internal.open?.id === open.id && internal.seat !== null
        ? { ...internal, seat: { ...internal.seat, ticket } }
        : internal,
    );
  desk.ports.seats
    .host()
    .then((host) => host.ticket(seat.key))
    .then(
      (answer) => fill(answer.ok ? answer.value : null),
      () => fill(null),
    );
}
