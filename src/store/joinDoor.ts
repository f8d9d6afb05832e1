/** The way into a room, types only: what the join screen sees and can do. No run is opened before there is a seat. */
import type { DoorView } from '../session/messages.ts';
import type { Refusal } from '../session/refusals.ts';

export interface JoinView {
  /** `known`: this browser has a seat in that room. `ticket`: a seat is taken up by its link. */
  readonly step: 'code' | 'known' | 'name' | 'ticket';
  /** As typed, put right. */
  readonly code: string;
  readonly door: DoorView | null;
  readonly name: string;
  /** Index into the door's tables. */
  readonly table: number;
  /** Name of the seat that this browser has there. */
  readonly known: string | null;
  /** The host is being asked. */
  readonly busy: boolean;
  readonly refused: Refusal | 'offline' | null;
}

export interface Join {
  getView(): JoinView;
  subscribe(listener: () => void): () => void;
  /** An address: `#join`, `#join=CODE`, `#seat=TICKET`. */
  open(hash: string): void;
  /** Looked for as soon as it is complete. */
  setCode(typed: string): void;
  setName(name: string): void;
  /** The next free name of the list. */
  another(): void;
  setTable(table: number): void;
  /** Goes in: with the name in the field, or by the seat that is known. */
  enter(): void;
  /** Not by the seat that is known. */
  asSomebodyElse(): void;
  /** What was refused, once more. */
  again(): void;
  /** Back to the code. */
  otherCode(): void;
  close(): void;
}
