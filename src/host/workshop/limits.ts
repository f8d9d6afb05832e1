/**
 * How often something may be done. Of an address only failures count: a whole room shares one, and whoever has the right
 * code is nobody to be slowed down. Kept in memory, for as long as it takes to be forgiven.
 */
import { refuse } from './refuse.ts';

export interface Allowance {
  /** So many at once … */
  readonly most: number;
  /** … and one more each time so many milliseconds have gone by. */
  readonly every: number;
}

export interface Limit {
  /** Refuses whoever has nothing left: an address, or a key. */
  check(address: string): void;
  /** Takes one. */
  count(address: string): void;
}

/** Addresses remembered at most; beyond that the longest unheard are forgotten. */
const MOST_ADDRESSES = 20_000;

export function openLimit({ most, every }: Allowance, now: () => number = Date.now): Limit {
  const used = new Map<string, { readonly count: number; readonly at: number }>();
  const left = (address: string): number => {
    const before = used.get(address);
    return before === undefined ? 0 : Math.max(0, before.count - (now() - before.at) / every);
  };
  return {
    check(address) {
      if (left(groupOf(address)) + 1 > most) refuse('too-many');
    },
    count(address) {
      const group = groupOf(address);
      const count = left(group) + 1;
      used.delete(group);
      used.set(group, { count, at: now() });
      for (const oldest of used.keys()) {
        if (used.size <= MOST_ADDRESSES) break;
        used.delete(oldest);
      }
    },
  };
}

/** Of IPv6, whoever has one address has all of its half. */
function groupOf(address: string): string {
  const plain = address.replace(/^::ffff:/, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
}
