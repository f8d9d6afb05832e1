/** Numbered places in a room: in rows, along the walls of a corridor, at desks, before houses. Pure geometry. */
import type { Box, Door, Point } from './geometry.ts';
import type { RoomRow } from './plans/types.ts';

export interface Grid {
  /** In the order in which they are taken. */
  readonly slots: readonly Point[];
  /** Between two places: across and down. */
  readonly step: Point;
}

/** From a person's chair to that on the other side of the desk, and from a counter's front to behind it. */
const DESK_WIDE = 42;
const COUNTER_DEEP = 36;
/** Bays at least so wide have room beside the ambulance to unload. */
const WIDE_BAY = 100;
/** Which part of a row lies above people's feet: the rest of a street's is the road. */
const FEET = 0.84;
const DOORSTEP = 0.64;
const MOST_IDLE = 8;

export function gridOf(row: RoomRow, box: Box, scale: number, doors: readonly Door[]): Grid {
  const [left, top, right, bottom] = row.margin;
  const low = row.keeping === 'ambulance' ? Math.min(bottom, (box.bottom - box.top) * 0.42) : bottom;
  const inner: Box = {
    left: box.left + left,
    top: box.top + top,
    right: box.right - right,
    bottom: box.bottom - low,
  };
  if (row.alongWalls === true) return alongWalls(row, inner, scale, doors);
  const columns = Math.max(1, Math.floor((inner.right - inner.left + 0.5) / (row.cell[0] * scale)));
  // A counter is one.
  const most =
    row.keeping === 'counter' ? 1 : Math.floor((inner.bottom - inner.top + 0.5) / (row.cell[1] * scale));
  const rows = Math.max(1, most);
  const stepX = (inner.right - inner.left) / columns;
  const stepY = Math.min((inner.bottom - inner.top) / rows, row.cell[1] * scale * 1.35);
  // Outside, the trolley stands at the ambulance's rear.
  const aside = besideBay(row) ? 32 * scale : 0;
  const feet = row.keeping === 'house' ? DOORSTEP : FEET;
  const slots: Point[] = [];
  for (let line = 0; line < rows; line++)
    for (let column = 0; column < columns; column++)
      slots.push({ x: inner.left + (column + 0.5) * stepX + aside, y: inner.top + (line + feet) * stepY });
  return { slots: row.keeping === 'house' ? scattered(slots) : slots, step: { x: stepX, y: stepY } };
}

/** Bays wide enough to unload beside the ambulance; on a phone it stands behind the trolley. */
export function besideBay(row: RoomRow): boolean {
  return row.keeping === 'ambulance' && row.cell[0] > WIDE_BAY;
}

/** From a doorstep down to the middle of the street before it. */
export function toStreet(stepY: number): number {
  return stepY * (1 - DOORSTEP) * 0.62;
}

/** Half the width of the upright road: beyond it there is room for a pavement. */
export function roadHalf(road: number, box: Box): number {
  return Math.min(22, (box.right - road) * 0.44);
}

/** At a desk people sit on its left, so that both of them stand in the middle of their cell. */
export function atDesk(row: RoomRow, slots: readonly Point[], scale: number): readonly Point[] {
  if (row.keeping !== 'desk') return slots;
  return slots.map(({ x, y }) => ({ x: x - (DESK_WIDE / 2) * scale, y }));
}

/**
 * Where staff are who serve nobody: at their desks, behind the counter, in their cars by the road; elsewhere in a row
 * by the desk at the front door or in the lower right corner.
 */
export function staffSpots(row: RoomRow, box: Box, slots: readonly Point[], scale: number): readonly Point[] {
  const width = box.right - box.left;
  const range = Array.from({ length: MOST_IDLE }, (_, spot) => spot);
  switch (row.keeping) {
    case 'desk':
      return slots.map(({ x, y }) => ({ x: x + DESK_WIDE * scale, y }));
    case 'counter':
      return slots.map(({ x, y }) => ({ x, y: y - COUNTER_DEEP * scale }));
    case 'house':
      return row.cars === true ? parked(row, box, scale) : alongStreet(slots, scale);
    case 'ambulance':
      return [{ x: box.right - 18, y: box.bottom * 0.6 }];
    case 'pass':
      // Beside the lift there is room for two abreast.
      if (width < 100)
        return range.map((spot) => ({
          x: box.right - 9 - (spot % 2) * width * 0.14,
          y: box.bottom - 5 - Math.floor(spot / 2) * 10,
        }));
      break;
    case 'queue':
    case 'seat':
    case 'chair':
    case 'trolley':
      break;
  }
  const behindDesk = row.keeping === 'queue';
  const y = behindDesk ? box.top + row.margin[1] * 0.62 : box.bottom - 6;
  const step = Math.min(20, (width - 28) / (MOST_IDLE - 1));
  const from = behindDesk ? box.right - 16 : box.right - 12;
  return range.map((spot) => ({ x: from - spot * step, y }));
}

/** Trolleys stand along both walls of the corridor, clear of the doors, with a lane between. */
function alongWalls(row: RoomRow, inner: Box, scale: number, doors: readonly Door[]): Grid {
  const [width, height] = row.cell;
  const step = width * scale;
  const columns = Math.max(1, Math.floor((inner.right - inner.left) / step));
  const slots: Point[] = [];
  const clear = (x: number, wall: number) =>
    doors.every(
      (door) =>
        door.wall !== 'level' ||
        Math.abs(door.y - wall) > 12 ||
        Math.abs(door.x - x) > door.width / 2 + step * 0.3,
    );
  for (const [wall, y] of [
    [inner.top - row.margin[1], inner.top + height * 0.72 * Math.max(scale, 0.8)],
    [inner.bottom + row.margin[3], inner.bottom - 5],
  ] as const)
    for (let column = 0; column < columns; column++) {
      const x = inner.left + (column + 0.5) * step;
      if (clear(x, wall)) slots.push({ x, y });
    }
  return { slots, step: { x: step, y: height * scale } };
}

/** Calls come from all over the patch: neighbouring numbers are far apart, and every house has one. */
function scattered(slots: readonly Point[]): readonly Point[] {
  const count = slots.length;
  let stride = Math.max(1, Math.floor(count * 0.382));
  while (commonFactor(stride, count) > 1) stride++;
  return slots.map((slot, index) => slots[(index * stride) % count] ?? slot);
}

function commonFactor(a: number, b: number): number {
  return b === 0 ? a : commonFactor(b, a % b);
}

/** Cars at the kerb of the upright road, from its lower end. */
function parked(row: RoomRow, box: Box, scale: number): readonly Point[] {
  const step = 24 * scale;
  const road = row.road ?? box.right;
  const x = road + roadHalf(road, box) * 0.6;
  const count = Math.max(1, Math.floor((box.bottom - box.top - 50) / step));
  return Array.from({ length: count }, (_, spot) => ({ x, y: box.bottom - 14 - spot * step }));
}

/** Neighbourhood officers stand on the pavement between the houses. */
function alongStreet(slots: readonly Point[], scale: number): readonly Point[] {
  const inOrder = [...slots].sort((one, other) => one.y - other.y || one.x - other.x);
  const [first, second] = inOrder;
  const half = first === undefined || second === undefined ? 30 : Math.abs(second.x - first.x) / 2;
  return inOrder.map(({ x, y }) => ({ x: x + half, y: y + 9 * scale }));
}
