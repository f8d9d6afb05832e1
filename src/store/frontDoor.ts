/** The projector's door, types only: what the room may see together. It holds no command. */
import type { FrontStep } from '../session/frontSteps.ts';
import type { RoomTold } from '../session/roomTold.ts';
import type { LiveView } from './liveSession.ts';

export interface FrontView {
  readonly live: LiveView;
  /** Address to join at. */
  readonly join: string;
  /** The step of the reveal that is shown; null before it. */
  readonly step: FrontStep | null;
  /** null until the figures are there. */
  readonly told: RoomTold | null;
}

export interface FrontPlace {
  getView(): FrontView;
  subscribe(listener: () => void): () => void;
  close(): void;
}
