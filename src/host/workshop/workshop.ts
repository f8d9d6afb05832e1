/** What everything behind the routes works with. */
import type { Data } from '../data/openData.ts';
import type { Reckoner } from '../reckon/reckoner.ts';
import type { Bus } from './bus.ts';
import type { Events } from './events.ts';
import type { Figures } from './figures.ts';
import type { Limit } from './limits.ts';
import type { Presence } from './presence.ts';
import type { Remembered } from './remembered.ts';
import type { Retold } from './retold.ts';
import type { Writer } from './writer.ts';

export interface Workshop {
  readonly data: Data;
  readonly bus: Bus;
  readonly writer: Writer;
  readonly events: Events;
  readonly presence: Presence;
  readonly reckoner: Reckoner;
  readonly figures: Figures;
  readonly retold: Retold;
  readonly remembered: Remembered;
  readonly limits: {
    /** Wrong codes, keys and tickets. */
    readonly failures: Limit;
    readonly sessions: Limit;
    /** Changes by one key. */
    readonly changes: Limit;
    /** Sessions that live at the same time. */
    readonly mostSessions: number;
  };
  /** Told of what went wrong and is nobody's fault. */
  failed(error: unknown): void;
  close(): Promise<void>;
}
