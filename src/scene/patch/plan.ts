/**
 * Who lives where on the map, and what is to be seen there when. Everybody who rang gets a home, the same one for the
 * whole film and, while there is room, for themselves alone while their case is open; those who rang most have the
 * large ones. Pure.
 */
import { DAY } from '../../lib/time.ts';
import type { FilmCall, FilmView } from '../../store/view.ts';
import type { PatchLayout } from './layout.ts';

export interface PatchPlan {
  /** Calls of each small home, in the order of time. */
  readonly homes: readonly (readonly FilmCall[])[];
  /** The month's calls of each address. */
  readonly addresses: readonly (readonly FilmCall[])[];
  /** Number of a person's home: from 0 on small ones, from -1 down addresses. */
  readonly homeOf: ReadonlyMap<number, number>;
  readonly small: number;
}

/** Minutes in which a light or a pin comes up, a light is bright at least, and it goes down. */
const RISES = 360;
const BRIGHT = 600;
const FALLS = 1500;
/** Minutes for which a pin stays after a case is closed: also for the shortest one, that it can be seen. */
const AFTERGLOW = 0.8 * DAY;
/** Homes tried before one is shared. */
const TRIES = 24;

export function planPatch(film: FilmView, layout: PatchLayout): PatchPlan {
  const calls = film.calls?.month ?? [];
  const named = (film.calls?.addresses ?? []).slice(0, layout.addresses.length);
  const homes: FilmCall[][] = layout.homes.map(() => []);
  const addresses: FilmCall[][] = named.map(() => []);
  const homeOf = new Map<number, number>(named.map(({ person }, index) => [person, -1 - index]));
  const free = layout.homes.map(() => Number.NEGATIVE_INFINITY);
  for (const call of calls) {
    const known = homeOf.get(call.person);
    const home = known ?? firstFree(call, free);
    homeOf.set(call.person, home);
    const ends = call.closed < 0 ? Number.POSITIVE_INFINITY : call.closed + AFTERGLOW;
    if (home >= 0) free[home] = Math.max(free[home] ?? ends, ends);
    (home < 0 ? addresses[-1 - home] : homes[home])?.push(call);
  }
  return { homes, addresses, homeOf, small: homes.length };
}

/** Where somebody lives, also if they have not rung before. */
export function homeOf({ homeOf, small }: PatchPlan, person: number): number {
  return homeOf.get(person) ?? mixed(person) % Math.max(1, small);
}

/** From a place of the person's own on, the first that is dark by then; if none is, that which will be first. */
function firstFree({ person, at }: FilmCall, free: readonly number[]): number {
  const start = mixed(person) % Math.max(1, free.length);
  let best = start;
  for (let step = 0; step < TRIES; step++) {
    const home = (start + step * 7) % Math.max(1, free.length);
    if ((free[home] ?? 0) <= at) return home;
    if ((free[home] ?? 0) < (free[best] ?? 0)) best = home;
  }
  return best;
}

/** The same number for the same person, spread evenly. */
function mixed(person: number): number {
  let hash = Math.imul(person ^ 0x9e3779b9, 0x85ebca6b);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0xc2b2ae35) >>> 1;
}

/** The same addresses after an answer: whoever is still among them keeps their house. */
export function keepHouses(before: FilmView, after: FilmView): FilmView {
  if (before.calls === null || after.calls === null || before.month !== after.month) return after;
  const left = new Map(after.calls.addresses.map((address) => [address.person, address]));
  const kept = before.calls.addresses.map(({ person }) => {
    const address = left.get(person);
    left.delete(person);
    return address;
  });
  const fresh = [...left.values()];
  const addresses = [...kept.flatMap((address) => address ?? fresh.shift() ?? []), ...fresh];
  return { ...after, calls: { ...after.calls, addresses } };
}

export function isOpen(call: FilmCall, at: number): boolean {
  return at >= call.at && (call.closed < 0 || at < call.closed);
}

/**
 * How brightly a home is lit since somebody rang, 0 to 1: until the call has been looked at, at least a day or so.
 * What rang before the film is dark again, though it may be open still.
 */
export function lightOf(call: FilmCall, at: number, filmStart: number): number {
  if (at < call.at) return 0;
  const waits = isOpen(call, at) && (call.answered < 0 || at < call.answered);
  if (call.at <= filmStart) return waits ? 1 : 0;
  const rise = Math.min(1, (at - call.at) / RISES);
  const since = at - Math.max(call.at + BRIGHT, call.answered);
  return waits ? rise : Math.min(rise, Math.max(0, 1 - since / FALLS));
}

/** How plainly the pin or the person of a call is seen, 0 to 1: softly come, and softly gone once it is closed. */
export function glowOf(call: FilmCall, at: number, filmStart: number): number {
  const rise = call.at <= filmStart ? 1 : Math.min(1, Math.max(0, (at - call.at) / RISES));
  if (call.closed < 0 || at <= call.closed) return rise;
  return Math.min(rise, Math.max(0, 1 - (at - call.closed) / AFTERGLOW));
}
