/** The seat of a run that is played in a room: what the browser keeps of it, and what is heard from the host. */
import type { Ticket } from '../session/messages.ts';
import type { Refusal } from '../session/refusals.ts';
import type { OwnSeat, SeatHost, Told } from '../session/seat.ts';

/** A short text for the room, by what it is: `pledge`, `answers/<wall>`. */
export interface Said {
  readonly text: string;
  /** The host has it. */
  readonly sent: boolean;
}

/** What is kept with the run, so that it opens without the host. */
export interface KeptSeat {
  /** The seat's secret; never in a view, an address or a file. */
  readonly key: string;
  /** As last heard; its months are those that the host has. */
  readonly seat: OwnSeat;
  readonly said: Readonly<Record<string, Said>>;
}

export interface SeatState extends KeptSeat {
  /** The host is heard at the moment. */
  readonly heard: boolean;
  /** Why the host will hear nothing more from here; null while it does. */
  readonly over: Refusal | null;
  /** The room as it truly was, from the reveal on. */
  readonly told: Told | null;
  /** Opens the seat on another device. */
  readonly ticket: Ticket | null;
}

/** Where seats are kept and how their hosts are reached. */
export interface Seats {
  read(run: string): KeptSeat | null;
  /** The seat that this browser has in the room of this code. */
  find(code: string): { readonly run: string; readonly name: string; readonly scenario: string } | null;
  write(run: string, kept: KeptSeat | null): void;
  /** Fetched when a run with a seat is opened. */
  host(): Promise<SeatHost>;
}

/** The run of a seat has this id in every browser. */
export function runIdOf({ session, seat }: Pick<OwnSeat, 'session' | 'seat'>): string {
  return `${session}.${seat}`;
}

export const pathOf = {
  pledge: () => 'pledge',
  answer: (wall: string) => `answers/${wall}`,
} as const;
