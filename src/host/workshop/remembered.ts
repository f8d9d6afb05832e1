/**
 * What was worked out and is asked for again: when the reveal is on everyone's device, all ask at the same moment for
 * the same. Known by a name that says everything it depends on, so nothing in here is ever out of date.
 */
import type { ManagerRows } from '../../run/roomReckon.ts';
import type { RunLog } from '../../run/types.ts';
import type { TruthRow } from '../../session/state.ts';

/** What is known by this name, or what `make` makes. */
export type Memory<T> = (name: string, make: () => Promise<T>) => Promise<T>;

interface KnownTruth {
  readonly rows: readonly TruthRow[];
  /** The same for everyone but the trainer. */
  readonly unnamed: readonly TruthRow[];
  readonly pending: number;
}

export interface Remembered {
  /** By session and the number of its last event. */
  readonly truth: Memory<KnownTruth>;
  /** By session, organisation and months. */
  readonly managers: Memory<readonly ManagerRows[]>;
  /** By session, organisation, regime and months: whoever comes late to the same table takes over the same year. */
  readonly predecessors: Memory<RunLog['decisions']>;
}

export function openRemembered(): Remembered {
  return { truth: openMemory(20), managers: openMemory(100), predecessors: openMemory(100) };
}

/** The last so many. */
function openMemory<T>(most: number): Memory<T> {
  const known = new Map<string, Promise<T>>();
  return (name, make) => {
    const value = known.get(name) ?? make();
    known.delete(name);
    known.set(name, value);
    value.catch(() => known.delete(name));
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return value;
  };
}
