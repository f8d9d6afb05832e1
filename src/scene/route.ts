/**
 * The way from one place to another: through doors, never through walls. Pure.
 * A route is a polyline in design units; `alongRoute` walks it at an even pace with a soft start and stop.
 */
import type { Door, Point } from './geometry.ts';
import type { Layout } from './layout.ts';

export interface Route {
  /** x0, y0, x1, y1, … */
  readonly points: readonly number[];
  readonly length: number;
}

/** Doors on the way from one room to another, fewest; on foot nobody uses the trolleys' door. null: no way. */
export function doorsBetween(
  layout: Layout,
  from: string,
  to: string,
  onFoot = false,
): readonly Door[] | null {
  if (from === to) return [];
  const cameBy = new Map<string, { readonly room: string; readonly door: Door }>();
  const queue = [from];
  for (let room = queue.shift(); room !== undefined; room = queue.shift()) {
    if (room === to) break;
    for (const door of layout.doors) {
      const [one, other] = door.between;
      if (onFoot && door.trolleys) continue;
      const next = one === room ? other : other === room ? one : null;
      if (next === null || next === from || cameBy.has(next)) continue;
      if (next !== to && !isCrossed(layout, next)) continue;
      cameBy.set(next, { room, door });
      queue.push(next);
    }
  }
  const doors: Door[] = [];
  for (let step = cameBy.get(to); step !== undefined; step = cameBy.get(step.room)) {
    doors.unshift(step.door);
    if (step.room === from) return doors;
  }
  return null;
}

/** Nobody takes a short cut through the wards or over the ambulance bay. */
function isCrossed(layout: Layout, place: string): boolean {
  const keeping = layout.rooms.get(place)?.keeping;
  return keeping !== 'pass' && keeping !== 'ambulance';
}

/** From a point in one room to a point in another; straight where there is no way by doors. */
export function routeBetween(
  layout: Layout,
  from: string,
  start: Point,
  to: string,
  end: Point,
  onFoot = false,
): Route {
  const points = [start.x, start.y];
  for (const door of doorsBetween(layout, from, to, onFoot) ?? []) {
    // Step up to the door and through it, so that nobody cuts the corner of a wall.
    const [dx, dy] = door.wall === 'upright' ? [9, 0] : [0, 9];
    const lastX = points[points.length - 2] ?? 0;
    const lastY = points[points.length - 1] ?? 0;
    const side = door.wall === 'upright' ? Math.sign(door.x - lastX) || 1 : Math.sign(door.y - lastY) || 1;
    points.push(door.x - dx * side, door.y - dy * side + 6, door.x + dx * side, door.y + dy * side + 6);
  }
  points.push(end.x, end.y);
  return { points, length: lengthOf(points) };
}

export function straight(...stops: readonly Point[]): Route {
  const points = stops.flatMap((stop) => [stop.x, stop.y]);
  return { points, length: lengthOf(points) };
}

/** Writes where a walker is after `share` (0..1) of the time into `out`; returns the direction across, -1 or 1. */
export function alongRoute(route: Route, share: number, out: { x: number; y: number }): -1 | 1 {
  const { points, length } = route;
  const eased = share <= 0 ? 0 : share >= 1 ? 1 : ease(share);
  let left = eased * length;
  let direction: -1 | 1 = 1;
  for (let index = 0; index + 3 < points.length; index += 2) {
    const x = points[index] ?? 0;
    const y = points[index + 1] ?? 0;
    const dx = (points[index + 2] ?? 0) - x;
    const dy = (points[index + 3] ?? 0) - y;
    const step = Math.sqrt(dx * dx + dy * dy);
    direction = dx < 0 ? -1 : 1;
    if (left <= step || index + 5 >= points.length) {
      const part = step === 0 ? 1 : Math.min(1, left / step);
      out.x = x + dx * part;
      out.y = y + dy * part;
      return direction;
    }
    left -= step;
  }
  return direction;
}

/** Even pace with a soft start and stop over the first and last sixth. */
function ease(share: number): number {
  const soft = 1 / 6;
  const full = 1 - soft;
  if (share < soft) return (share * share) / (2 * soft * full);
  if (share > 1 - soft) return 1 - ((1 - share) * (1 - share)) / (2 * soft * full);
  return (share - soft / 2) / full;
}

function lengthOf(points: readonly number[]): number {
  let length = 0;
  for (let index = 0; index + 3 < points.length; index += 2) {
    const dx = (points[index + 2] ?? 0) - (points[index] ?? 0);
    const dy = (points[index + 3] ?? 0) - (points[index + 1] ?? 0);
    length += Math.sqrt(dx * dx + dy * dy);
  }
  return length;
}
