/** How the parts of a game reach the inside. */
import type { Reveal } from '../run/revealTypes.ts';
import type { Ports } from './ports.ts';
import type { Internal } from './state.ts';

export interface Desk {
  readonly ports: Ports;
  get(): Internal;
  /** Sets the inside and sees to what follows. Trouble becomes a notice. */
  change(change: (internal: Internal) => Internal): void;
  /** Questions to the worker that have no answer yet. */
  readonly underWay: Set<object>;
  /** By run: the reveal of a year that is over, asked for while its last return is read. */
  readonly early: Map<string, Promise<Reveal>>;
  /** Stops the managers who are being run, if any are. */
  chair: AbortController | null;
}
