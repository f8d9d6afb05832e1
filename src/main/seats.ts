/**
 * The seats that this browser holds, beside the runs they belong to: kept where a reload finds them, and in memory where
 * the browser keeps nothing. What speaks to hosts is fetched when there is a seat.
 */
import { isObject } from '../lib/json.ts';
import type { KeptSeat, Seats } from '../store/seatState.ts';

const KEY = 'unmoored.seat.';
/** Raised when what is kept changes its shape: older seats are then asked for by a new ticket. */
const FORMAT = 1;
const memory = new Map<string, KeptSeat>();

export const seats: Seats = {
  read(run) {
    const known = memory.get(run);
    if (known !== undefined) return known;
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(KEY + run) ?? 'null');
      return isKept(kept) ? kept.seat : null;
    } catch {
      return null;
    }
  },
  find(code) {
    for (const run of runsKept()) {
      const kept = seats.read(run);
      if (kept?.seat.code === code) return { run, name: kept.seat.name, scenario: kept.seat.scenario };
    }
    return null;
  },
  write(run, seat) {
    if (seat === null) memory.delete(run);
    else memory.set(run, seat);
    try {
      if (seat === null) localStorage.removeItem(KEY + run);
      else localStorage.setItem(KEY + run, JSON.stringify({ format: FORMAT, seat }));
    } catch {
      // Then it lasts as long as the page.
    }
  },
  async host() {
    const { openSeatHost } = await import('./openSeatHost.ts');
    return openSeatHost();
  },
};

function runsKept(): readonly string[] {
  try {
    const stored = Object.keys(localStorage).filter((key) => key.startsWith(KEY));
    return [...new Set([...memory.keys(), ...stored.map((key) => key.slice(KEY.length))])];
  } catch {
    return [...memory.keys()];
  }
}

/** A glance: another version may have written it. */
function isKept(kept: unknown): kept is { readonly seat: KeptSeat } {
  if (!isObject(kept) || kept['format'] !== FORMAT || !isObject(kept['seat'])) return false;
  const { key, seat, said } = kept['seat'];
  return typeof key === 'string' && isObject(seat) && isObject(said);
}
