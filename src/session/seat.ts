/** What a seat asks of its host, typed: the requests of a participant, with decisions read as the run's log has them. */
import { checkDecisions } from '../run/schema.ts';
import type { MonthDecisions } from '../sim/types.ts';
import type { Answer, Call, No } from './client.ts';
import type { Hearing, Listening } from './listen.ts';
import {
  type Decided,
  type DoorView,
  doorSchema,
  type Joined,
  joinedSchema,
  putDoneSchema,
  type Seat,
  type StoryTold,
  seatSchema,
  storiesSchema,
  type Ticket,
  ticketSchema,
  truthSchema,
} from './messages.ts';
import { type RoomTold, roomTold } from './roomTold.ts';

export interface OwnMonth extends Omit<Decided, 'decisions'> {
  readonly decisions: MonthDecisions;
}
export interface OwnSeat extends Omit<Seat, 'months'> {
  readonly months: readonly OwnMonth[];
}

/** What the room's reveal shows, without names. */
export interface Told {
  readonly room: RoomTold;
  readonly stories: readonly StoryTold[];
  /** The own run among them. */
  readonly you: string | null;
  /** Runs that are still being worked out. */
  readonly pending: number;
}

export interface SeatHost {
  door(code: string): Promise<Answer<DoorView>>;
  join(code: string, wish: { name: string; table: number; attempt: string }): Promise<Answer<Joined>>;
  rejoin(ticket: string): Promise<Answer<Joined>>;
  seat(key: string): Promise<Answer<OwnSeat>>;
  put(
    key: string,
    month: number,
    decisions: MonthDecisions,
    injected: readonly string[],
  ): Promise<Answer<null>>;
  /** `pledge`, or `answers/<wall>`. */
  say(key: string, what: string, text: string): Promise<Answer<null>>;
  ticket(key: string): Promise<Answer<Ticket>>;
  /** From the room's reveal on. */
  told(key: string): Promise<Answer<Told>>;
  listen(key: string, after: number, hearing: Hearing): Listening;
}

export function createSeatHost(call: Call, listen: SeatHost['listen']): SeatHost {
  return {
    door: (code) => call('GET', `/api/doors/${encodeURIComponent(code)}`, { schema: doorSchema }),
    join: (code, body) =>
      call('POST', `/api/doors/${encodeURIComponent(code)}`, { body, schema: joinedSchema }),
    rejoin: (ticket) =>
      call('POST', `/api/rejoins/${encodeURIComponent(ticket)}`, { body: {}, schema: joinedSchema }),
    seat: async (key) => {
      const answer = await call('GET', '/api/seat', { key, schema: seatSchema });
      return answer.ok ? withLog(answer.value) : answer;
    },
    put: async (key, month, decisions, injected) => {
      const path = `/api/seat/months/${month}`;
      const answer = await call('PUT', path, { key, body: { decisions, injected }, schema: putDoneSchema });
      return answer.ok ? { ok: true, value: null } : answer;
    },
    say: (key, what, text) => call('PUT', `/api/seat/${what}`, { key, body: { text }, schema: null }),
    ticket: (key) => call('POST', '/api/seat/ticket', { key, body: {}, schema: ticketSchema }),
    told: async (key) => {
      const answer = await call('GET', '/api/truth', { key, schema: truthSchema });
      if (!answer.ok) return answer;
      const told = await call('GET', '/api/stories', { key, schema: storiesSchema });
      if (!told.ok) return told;
      const { rows, you, pending } = answer.value;
      const { stories } = told.value;
      return {
        ok: true,
        value: { room: roomTold(rows, []), stories, you, pending: pending + told.value.pending },
      };
    },
    listen,
  };
}

/** Decisions that this page cannot read were made with another one. */
function withLog(seat: Seat): Answer<OwnSeat> {
  const months: OwnMonth[] = [];
  for (const each of seat.months) {
    const read = checkDecisions(each.decisions);
    if (!read.ok) return newer(read.detail);
    months.push({ ...each, decisions: read.value });
  }
  return { ok: true, value: { ...seat, months } };
}

function newer(detail: string): No {
  return { ok: false, refused: 'old-version', detail, expected: null };
}
