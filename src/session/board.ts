/**
 * The board of a session as trainer and projector hold it: what GET /api/session said, kept up by events. An event
 * brings the room or a row whole, so one that is missed until the next, or comes twice, does no harm; one that is
 * older than the board is left out.
 */
import type { Board, SessionEvent } from './messages.ts';
import type { By, Room, SeatRow } from './state.ts';

export interface BoardState extends Board {
  /** The session has been deleted. */
  readonly gone: boolean;
}

export function boardOf(board: Board): BoardState {
  return { ...board, gone: false };
}

/** `number`: null for what is not numbered (answers, who is away). */
export function heard(board: BoardState, event: SessionEvent, number: number | null): BoardState {
  if (number !== null && number <= board.at) return board;
  const at = number ?? board.at;
  switch (event.kind) {
    case 'room':
      return {
        ...board,
        at,
        room: event.room,
        answers: sameWall(board.room, event.room) ? board.answers : [],
      };
    case 'seat':
      return { ...board, at, seats: withSeat(board.seats, event.seat) };
    case 'answers':
      return { ...board, answers: event.answers };
    case 'away':
      return { ...board, away: event.away };
    case 'gone':
      return { ...board, at, gone: true };
    case 'you':
      return { ...board, at };
  }
}

/** Seats that play on. */
export function present(seats: readonly SeatRow[]): readonly SeatRow[] {
  return seats.filter(({ removed }) => !removed);
}

/** The last month that this seat has done, 0 before the first. */
function monthsDone({ months }: SeatRow): number {
  return months.reduce((last, { month }) => Math.max(last, month), 0);
}

/** Seats that have not finished this month. */
export function missing(seats: readonly SeatRow[], month: number): readonly SeatRow[] {
  return present(seats).filter((seat) => monthsDone(seat) < month);
}

/** Half of the seats have done as many months as this, or more. */
export function middleMonth(seats: readonly SeatRow[]): number {
  const done = present(seats)
    .map(monthsDone)
    .sort((a, b) => b - a);
  return done[Math.floor((done.length - 1) / 2)] ?? 0;
}

/** So many months behind half of the room needs help, or at least a look. */
const FAR_BEHIND = 2;

/** A seat as a tile shows it: nothing that not everyone may see. */
export interface Tile {
  readonly id: string;
  readonly name: string;
  readonly table: number;
  /** Months done. */
  readonly done: number;
  /** The figure last published. */
  readonly figure: number | null;
  readonly met: boolean | null;
  readonly isAway: boolean;
  readonly needsHelp: boolean;
  /** Who decided the last month. */
  readonly by: By | null;
  readonly pledge: string | null;
}

export function tilesOf(board: BoardState): readonly Tile[] {
  const middle = middleMonth(board.seats);
  return present(board.seats).map((seat) => {
    const { id, name, table, months, pledge } = seat;
    const last = months.findLast(({ figure }) => figure !== null);
    return {
      id,
      name,
      table,
      done: monthsDone(seat),
      figure: last?.figure ?? null,
      met: last?.met ?? null,
      isAway: board.away.includes(id),
      needsHelp: needsHelp(board, seat, middle),
      by: months.at(-1)?.by ?? null,
      pledge,
    };
  });
}

/** Far behind the middle of the room, or behind it and not heard of. */
function needsHelp({ room, away }: BoardState, seat: SeatRow, middle: number): boolean {
  if (room.stage !== 'running') return false;
  const behind = middle - monthsDone(seat);
  return behind >= FAR_BEHIND || (behind > 0 && away.includes(seat.id));
}

function withSeat(seats: readonly SeatRow[], seat: SeatRow): SeatRow[] {
  const known = seats.some(({ id }) => id === seat.id);
  return known ? seats.map((each) => (each.id === seat.id ? seat : each)) : [...seats, seat];
}

function sameWall(before: Room, after: Room): boolean {
  return before.wall?.id === after.wall?.id;
}
