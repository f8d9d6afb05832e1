/** The seat as its participant sees it: the room, which everyone may know, and their own part in it. Never the key. */
import { frontStepAt } from '../session/frontSteps.ts';
import type { RoomView } from './roomDoor.ts';
import { unsent } from './roomLog.ts';
import { mayReveal } from './roomRules.ts';
import { pathOf, type SeatState } from './seatState.ts';
import type { OpenRun } from './state.ts';

export function roomView(state: SeatState, open: OpenRun, waits: RoomView['waits']): RoomView {
  const { seat, said, heard, over, told, ticket } = state;
  const { room, code, name, table } = seat;
  const { tables } = room.rules;
  return {
    code,
    name,
    table: tables.length < 2 ? null : (tables[table]?.name ?? null),
    room,
    line: over !== null ? 'over' : heard ? 'live' : 'offline',
    over,
    unsent: unsent(open, seat),
    waits,
    done: open.past.length,
    months: open.settings.months,
    shown: room.reveal === null ? null : frontStepAt(room.rules, room.reveal.step),
    mayReveal: mayReveal(room),
    onPurpose: open.settings.regime === 'purpose',
    answer: room.wall === null ? '' : (said[pathOf.answer(room.wall.id)]?.text ?? ''),
    pledge: said[pathOf.pledge()]?.text ?? '',
    said: Object.values(said).every(({ sent }) => sent),
    told: mayReveal(room) ? told : null,
    ticket,
  };
}
