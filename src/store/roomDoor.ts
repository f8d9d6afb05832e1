/** What a participant sees of the room, and what they can do there beside playing. Types only. */
import type { FrontStep } from '../session/frontSteps.ts';
import type { Ticket } from '../session/messages.ts';
import type { Refusal } from '../session/refusals.ts';
import type { Told } from '../session/seat.ts';
import type { Room } from '../session/state.ts';

export interface RoomView {
  readonly code: string;
  /** Own name in the room. */
  readonly name: string;
  /** null where the room has one. */
  readonly table: string | null;
  readonly room: Room;
  /** `offline`: play goes on, what is decided is kept and sent later. */
  readonly line: 'live' | 'offline' | 'over';
  /** Why it is over. */
  readonly over: Refusal | null;
  /** Months that the host does not have yet. */
  readonly unsent: number;
  /** What the month in hand waits for. */
  readonly waits: 'paused' | 'month' | 'ended' | 'elsewhere' | null;
  /** Months of the own run. */
  readonly done: number;
  readonly months: number;
  /** The step of the room's reveal. */
  readonly shown: FrontStep | null;
  readonly mayReveal: boolean;
  /** A year on purpose alone has no reveal: it stands beside one under a target. */
  readonly onPurpose: boolean;
  /** What was answered to the question that is up, and what was pledged. */
  readonly answer: string;
  readonly pledge: string;
  /** All that was written has arrived. */
  readonly said: boolean;
  /** The room as it truly was, from its reveal on, where it is on all devices. */
  readonly told: Told | null;
  readonly ticket: Ticket | null;
}

export type RoomOrder =
  | { readonly kind: 'answer' | 'pledge'; readonly text: string }
  /** After the session, for whoever ran on purpose: the same year under a target. */
  | { readonly kind: 'under-target' }
  /** From the room's screen to the own year, and back. */
  | { readonly kind: 'play' | 'show' }
  /** A way into this seat from another device. */
  | { readonly kind: 'ticket' }
  /** It was taken up elsewhere: it goes on here. */
  | { readonly kind: 'take-here' }
  /** The run stays here, without the room. */
  | { readonly kind: 'leave' };
