/** The trainer's door, types only: setting a session up, and running it from the console. */
import type { ExportFile, ExportKind, ExportWords } from '../session/exportFiles.ts';
import type { FrontStep } from '../session/frontSteps.ts';
import type { KeptSession } from '../session/kept.ts';
import type { Command, Ticket } from '../session/messages.ts';
import type { Prompt } from '../session/prompts.ts';
import type { Refusal } from '../session/refusals.ts';
import type { RoomTold } from '../session/roomTold.ts';
import type { Rules } from '../session/rules.ts';
import type { Plan, Show } from '../session/runOfShow.ts';
import type { LiveView } from './liveSession.ts';

export type No = Refusal | 'offline';

export interface TrainerView {
  /** Made or taken over in this browser, newest first. */
  readonly sessions: readonly KeptSession[];
  /** Whether there is a host at this address; null: not known yet. */
  readonly host: boolean | null;
  readonly making: boolean;
  /** Why no session could be made. */
  readonly refused: No | null;
  /** All of a session has just been deleted, at the trainer's wish; or the link that was opened is no whole one. */
  readonly news: 'deleted' | 'unreadable' | null;
  /** null: setting up. */
  readonly console: ConsoleView | null;
}

export interface ConsoleView {
  readonly kept: KeptSession;
  readonly live: LiveView;
  /** Where the run of show stands; null until the host has answered. */
  readonly show: Show | null;
  /** What to ask this room at the step that is shown. */
  readonly prompts: readonly Prompt[];
  /** What the room's runs come to; null until the truth has been fetched. */
  readonly told: RoomTold | null;
  /** Of the reveal, in order. */
  readonly steps: readonly FrontStep[];
  /** Where it begins. */
  readonly firstStep: number;
  readonly links: Links;
  /** Not yet answered by the host, in the order of pressing. */
  readonly pending: readonly Command[];
  /** The last command that the host said no to. */
  readonly refused: { readonly command: Command['kind'] | 'delete'; readonly why: No } | null;
  /** For the seat that was asked for. */
  readonly ticket: (Ticket & { readonly seat: string }) | null;
  readonly deleting: boolean;
}

/** Addresses to give away. */
export interface Links {
  readonly join: string;
  readonly trainer: string;
  /** null until it is known: a trainer's link need not hold it. */
  readonly front: string | null;
  /** A ticket is put behind it. */
  readonly seat: string;
  /** They begin with an address that other devices cannot open, and this machine has no other. */
  readonly isOnlyHere: boolean;
  /** Where the page's own address is such a one: those of this machine in its networks, to choose from. */
  readonly places: readonly string[];
  /** The one that the links begin with. */
  readonly place: string;
}

export interface Trainer {
  getView(): TrainerView;
  subscribe(listener: () => void): () => void;
  /** The address has changed. */
  open(hash: string): void;
  make(rules: Rules): void;
  /** Asks again whether there is a host. */
  look(): void;
  /** The browser forgets the session; the host keeps it. */
  forget(session: string): void;
  readonly console: Console;
}

export interface Console {
  order(command: Command): void;
  /** The links begin with this one of the places. */
  choosePlace(place: string): void;
  /** What the host has not answered is not asked any more. */
  withdraw(): void;
  /** The truth is fetched and kept up while it is looked at. */
  watchTruth(on: boolean): void;
  askForStories(): void;
  /** All runs as a file. Rejects where the host cannot give them. */
  exported(kind: ExportKind, words: ExportWords): Promise<ExportFile>;
  /** The trainer has seen why, or the ticket. */
  dismiss(): void;
  /** Everything of the session, here and at the host. */
  deleteAll(): void;
}

export interface TrainerPlace extends Trainer {
  readonly plans: readonly Plan[];
  readonly organisations: readonly string[];
  /** The way to a session's console. */
  linkOf(session: KeptSession): string;
  /** Ids of the events that can be put in, by organisation. */
  eventsOf(scenario: string): Promise<readonly string[]>;
  close(): void;
}
