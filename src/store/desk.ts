/** How the parts of a game reach the inside. */
import type { Ports } from './ports.ts';
import type { Internal } from './state.ts';

export interface Desk {
  readonly ports: Ports;
  get(): Internal;
  /** Sets the inside and sees to what follows. Trouble becomes a notice. */
  change(change: (internal: Internal) => Internal): void;
}
