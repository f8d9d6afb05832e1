/**
 * Where the patch's cars drive: to homes to which the simulation sends officers. At a day a second there are more
 * visits than can be shown, so each car takes one that it can reach in time: to a known address first, else to another
 * street than its own; it stands at the door at the moment of the visit. Pure.
 */
import type { FilmView } from '../../store/view.ts';
import type { PatchLayout } from './layout.ts';
import type { PatchPlan } from './plan.ts';

export interface Trip {
  readonly from: number;
  readonly arrives: number;
  /** x and y by turns, from where it stood to the door. */
  readonly way: readonly number[];
  readonly length: number;
}

export const CARS = 3;
/** Units that a car drives, and a stop at a door lasts, in seconds of film. */
const SPEED = 330;
const STOP = 0.45;
/** A car waits for an address it knows rather than going elsewhere first: so many seconds of film. */
const LOOKS_AHEAD = 1.2;

interface Visit {
  readonly at: number;
  readonly home: number;
}

export function planTrips(film: FilmView, layout: PatchLayout, plan: PatchPlan): Trip[][] {
  const visits = visitsOf(film, plan);
  const taken = new Set<Visit>();
  const cars = Array.from({ length: CARS }, (_, index) => ({
    free: film.start - 1,
    x: layout.road + (index - 1) * 26,
    y: layout.streets.at(-1) ?? 0,
    trips: [] as Trip[],
  }));
  const perUnit = film.pace / SPEED;
  for (;;) {
    const car = cars.reduce((one, other) => (other.free < one.free ? other : one));
    const best = nextVisit();
    if (best === null) {
      car.free = Number.POSITIVE_INFINITY;
      if (cars.every(({ free }) => free === Number.POSITIVE_INFINITY)) break;
      continue;
    }
    taken.add(best.visit);
    const { way, length } = wayTo(layout, car, best.visit.home);
    const from = best.visit.at - length * perUnit;
    car.trips.push({ from, arrives: best.visit.at, way, length });
    car.free = best.visit.at + STOP * film.pace;
    car.x = way.at(-2) ?? car.x;
    car.y = way.at(-1) ?? car.y;

    function rank({ home }: Visit): number {
      return home < 0 ? 2 : layout.streets[layout.homes[home]?.street ?? 0] === car.y ? 0 : 1;
    }

    function nextVisit(): { readonly visit: Visit } | null {
      let found: Visit | null = null;
      for (const visit of visits) {
        if (visit.at < car.free || taken.has(visit)) continue;
        if (found !== null && visit.at > found.at + LOOKS_AHEAD * film.pace) break;
        if (found !== null && rank(visit) <= rank(found)) continue;
        if (visit.at - wayTo(layout, car, visit.home).length * perUnit >= car.free) found = visit;
      }
      return found === null ? null : { visit: found };
    }
  }
  return cars.map(({ trips }) => trips);
}

/** Every time that somebody sets out to a home on the map, in the order of time. */
function visitsOf(film: FilmView, { homeOf }: PatchPlan): Visit[] {
  const [patch, homes] = [film.places.indexOf('patch'), film.places.indexOf('homes')];
  const visits: Visit[] = [];
  for (const { moves } of film.staff)
    for (const { at, place, with: person } of moves) {
      const home = person < 0 || (place !== patch && place !== homes) ? undefined : homeOf.get(person);
      if (home !== undefined && at > film.start) visits.push({ at, home });
    }
  return visits.sort((one, other) => one.at - other.at || one.home - other.home);
}

/** Along one's own street to the road, along the road, and along the other street to the door. */
function wayTo(
  layout: PatchLayout,
  from: { readonly x: number; readonly y: number },
  home: number,
): { readonly way: readonly number[]; readonly length: number } {
  const goal = home < 0 ? layout.addresses[-1 - home] : layout.homes[home];
  if (goal === undefined) return { way: [from.x, from.y, from.x, from.y], length: 0 };
  const y = layout.streets[goal.street] ?? from.y;
  const aside = goal.x + (home < 0 ? 26 * goal.scale : 0);
  if (y === from.y) return { way: [from.x, y, aside, y], length: Math.abs(aside - from.x) };
  const { road } = layout;
  return {
    way: [from.x, from.y, road, from.y, road, y, aside, y],
    length: Math.abs(road - from.x) + Math.abs(y - from.y) + Math.abs(aside - road),
  };
}

/** The point so far along a way. */
export function along(
  { way, length }: Trip,
  share: number,
  into: { x: number; y: number; right: boolean },
): void {
  let left = Math.min(1, Math.max(0, share)) * length;
  for (let index = 0; index + 3 < way.length; index += 2) {
    const [x, y] = [way[index] ?? 0, way[index + 1] ?? 0];
    const [nextX, nextY] = [way[index + 2] ?? 0, way[index + 3] ?? 0];
    const long = Math.abs(nextX - x) + Math.abs(nextY - y);
    if (left > long && index + 5 < way.length) {
      left -= long;
      continue;
    }
    const part = long === 0 ? 1 : Math.min(1, left / long);
    into.x = x + (nextX - x) * part;
    into.y = y + (nextY - y) * part;
    if (nextX !== x) into.right = nextX > x;
    return;
  }
}
