/** Numbered places in a room: in rows, or along the walls of a corridor; and where idle staff are. Pure geometry. */
import type { Box, Door, Point } from './geometry.ts';
import type { RoomRow } from './plans/types.ts';

export interface Grid {
  /** In the order in which they are taken. */
  readonly slots: readonly Point[];
  /** Between two places: across and down. */
  readonly step: Point;
}

/** Bays at least so wide have room beside the ambulance to unload. */
const WIDE_BAY = 100;
/** Which part of a row lies above people's feet. */
const FEET = 0.84;
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
  const rows = Math.max(1, Math.floor((inner.bottom - inner.top + 0.5) / (row.cell[1] * scale)));
  const stepX = (inner.right - inner.left) / columns;
  const stepY = Math.min((inner.bottom - inner.top) / rows, row.cell[1] * scale * 1.35);
  // Outside, the trolley stands at the ambulance's rear.
  const aside = besideBay(row) ? 32 * scale : 0;
  const slots: Point[] = [];
  for (let line = 0; line < rows; line++)
    for (let column = 0; column < columns; column++)
      slots.push({ x: inner.left + (column + 0.5) * stepX + aside, y: inner.top + (line + FEET) * stepY });
  return { slots, step: { x: stepX, y: stepY } };
}

/** Bays wide enough to unload beside the ambulance; on a phone it stands behind the trolley. */
export function besideBay(row: RoomRow): boolean {
  return row.keeping === 'ambulance' && row.cell[0] > WIDE_BAY;
}

/** Where staff are who serve nobody: in a row by the desk at the front door, or in the lower right corner. */
export function staffSpots(row: RoomRow, box: Box): readonly Point[] {
  const width = box.right - box.left;
  const range = Array.from({ length: MOST_IDLE }, (_, spot) => spot);
  switch (row.keeping) {
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
