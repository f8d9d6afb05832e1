/**
 * Where rooms, doors and people's places lie on the page: pure geometry of a plan table (hospital.ts) for a size.
 * Positions are in design units; the game scales them to pixels.
 *
 * A place in a room is numbered ("slot"). While a room holds no more people than fit, no two share a place; a fuller
 * room gets smaller places, and past the smallest size people stand close behind each other, still inside the room.
 */
import { type DoorRow, hospitalPlans, type Keeping, type PlanTable, type RoomRow } from './hospital.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Room extends Box {
  readonly place: string;
  readonly keeping: Keeping;
  /** Where a person in slot n stands: the middle of the figure's feet or trolley. */
  readonly slots: readonly Point[];
  /** Size of people here, 1 = full. */
  readonly scale: number;
  /** Between two places: across and down. */
  readonly step: Point;
  /** So many of the places have their furniture. */
  readonly furnished: number;
  /** Where the ambulance stands from its patient's trolley; only outside. */
  readonly vehicle: Point;
  /** Where idle staff stand. */
  readonly staff: readonly Point[];
}

export interface Door extends Point {
  readonly between: readonly [string, string];
  readonly wall: DoorRow['wall'];
  readonly width: number;
}

export interface Layout {
  readonly kind: 'wide' | 'tall';
  readonly width: number;
  readonly height: number;
  readonly rooms: ReadonlyMap<string, Room>;
  readonly doors: readonly Door[];
  readonly peopleFrom: Point;
  readonly ambulancesFrom: Point;
  readonly figure: number;
}

/** Sizes tried, largest first, until a room's people fit. */
const scales = [1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5] as const;

/** Sizes of people in different rooms differ at most by this. */
const MOST_APART = 0.3;

/**
 * The layout for a page of `width` × `height` pixels.
 * @param most people expected at once in each place; absent means few.
 */
export function layoutFor(width: number, height: number, most: ReadonlyMap<string, number>): Layout {
  const kind = width >= height * 0.95 ? 'wide' : 'tall';
  const table: PlanTable = hospitalPlans[kind];
  const [least, greatest] = table.heights;
  const tall = Math.min(greatest, Math.max(least, (table.width * height) / Math.max(1, width)));
  const at = ([x, y]: readonly [number, number]): Point => ({ x, y: y * tall });
  const doors = table.doors.map(
    (door): Door => ({ ...at(door.at), between: door.between, wall: door.wall, width: door.width }),
  );
  const sized = table.rooms.map((row) => {
    const box = boxOf(row, tall);
    const people = most.get(row.place) ?? 0;
    return { row, box, people, scale: sizeOf(row, box, doors, people) };
  });
  // Nobody towers over those in the fullest room.
  const largest = Math.min(...sized.map(({ scale }) => scale)) + MOST_APART;
  const rooms = sized.map(({ row, box, people, scale }) => {
    const room = roomOf(row, box, scale, doors, people);
    return { ...room, scale: Math.min(scale, largest) * table.figure };
  });
  return {
    kind,
    width: table.width,
    height: tall,
    rooms: new Map(rooms.map((room) => [room.place, room])),
    doors,
    peopleFrom: at(table.peopleFrom),
    ambulancesFrom: at(table.ambulancesFrom),
    figure: table.figure,
  };
}

/** A person's place, for any slot number: past the last, people stand close to those before them. */
export function slotAt(room: Room, slot: number): Point {
  const count = room.slots.length;
  const own = room.slots[slot % count];
  if (own === undefined) return { x: (room.left + room.right) / 2, y: (room.top + room.bottom) / 2 };
  const lap = Math.floor(slot / count);
  if (lap === 0) return own;
  const shift = (lap % 4) * 5 * room.scale;
  return { x: Math.min(room.right - 8, own.x + shift), y: Math.max(room.top + 20, own.y - shift) };
}

/** The largest size at which a room's people fit. */
function sizeOf(row: RoomRow, box: Box, doors: readonly Door[], most: number): number {
  const fits = (scale: number) => gridOf(row, box, scale, doors).slots.length >= Math.max(most, row.usual);
  return scales.find(fits) ?? scales[scales.length - 1] ?? 1;
}

function boxOf(row: RoomRow, height: number): Box {
  return { left: row.x[0], right: row.x[1], top: row.y[0] * height, bottom: row.y[1] * height };
}

function roomOf(row: RoomRow, box: Box, scale: number, doors: readonly Door[], most: number): Room {
  const grid = gridOf(row, box, scale, doors);
  return {
    place: row.place,
    keeping: row.keeping,
    ...box,
    slots: grid.slots,
    step: grid.step,
    furnished: Math.min(grid.slots.length, Math.max(row.usual, most)),
    scale,
    vehicle: besideBay(row) ? { x: -64 * scale, y: -2 } : { x: 0, y: -22 * scale },
    staff: staffSpots(row, box),
  };
}

interface Grid {
  readonly slots: readonly Point[];
  readonly step: Point;
  readonly scale: number;
}

function gridOf(row: RoomRow, box: Box, scale: number, doors: readonly Door[]): Grid {
  const [left, top, right, bottom] = row.margin;
  const high = row.keeping === 'ambulance' ? Math.min(bottom, (box.bottom - box.top) * 0.42) : bottom;
  const inner: Box = {
    left: box.left + left,
    top: box.top + top,
    right: box.right - right,
    bottom: box.bottom - high,
  };
  if (row.place === 'corridor') return alongWalls(row, inner, scale, doors);
  const columns = Math.max(1, Math.floor((inner.right - inner.left + 0.5) / (row.cell[0] * scale)));
  const rows = Math.max(1, Math.floor((inner.bottom - inner.top + 0.5) / (row.cell[1] * scale)));
  const stepX = (inner.right - inner.left) / columns;
  const stepY = Math.min((inner.bottom - inner.top) / rows, row.cell[1] * scale * 1.35);
  // Outside, the trolley stands at the ambulance's rear.
  const aside = besideBay(row) ? 32 * scale : 0;
  const slots: Point[] = [];
  for (let line = 0; line < rows; line++)
    for (let column = 0; column < columns; column++)
      slots.push({ x: inner.left + (column + 0.5) * stepX + aside, y: inner.top + (line + 0.84) * stepY });
  return { slots, step: { x: stepX, y: stepY }, scale };
}

/** Bays wide enough to unload beside the ambulance; on a phone it stands behind the trolley. */
function besideBay(row: RoomRow): boolean {
  return row.keeping === 'ambulance' && row.cell[0] > 100;
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
  return { slots, step: { x: step, y: height * scale }, scale };
}

/** Idle staff: behind the desk by the front door, in the lower right corner elsewhere. */
function staffSpots(row: RoomRow, box: Box): Point[] {
  const count = 8;
  const width = box.right - box.left;
  if (row.keeping === 'ambulance') return [{ x: box.right - 18, y: box.bottom * 0.6 }];
  // Beside the lift there is room for two abreast.
  if (row.keeping === 'pass' && width < 100)
    return Array.from({ length: count }, (_, spot) => ({
      x: box.right - 9 - (spot % 2) * width * 0.14,
      y: box.bottom - 5 - Math.floor(spot / 2) * 10,
    }));
  const behindDesk = row.keeping === 'queue';
  const y = behindDesk ? box.top + row.margin[1] * 0.62 : box.bottom - 6;
  const step = Math.min(20, (width - 28) / (count - 1));
  const from = behindDesk ? box.right - 16 : box.right - 12;
  return Array.from({ length: count }, (_, spot) => ({ x: from - spot * step, y }));
}
