/**
 * Where rooms, doors and people's places lie on the page: pure geometry of a plan (plans/) for a size.
 * Positions are in design units; the game scales them to pixels.
 *
 * A place in a room is numbered ("slot"). While a room holds no more people than fit, no two share a place; a fuller
 * room gets smaller places, and past the smallest size people stand close behind each other, still inside the room.
 */
import type { Box, Door, Point } from './geometry.ts';
import type { Keeping, Plan, PlanTable, RoomRow } from './plans/types.ts';
import { besideBay, gridOf, staffSpots } from './slots.ts';

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
  /** Where idle staff are. */
  readonly staff: readonly Point[];
}

export interface Layout {
  readonly kind: 'wide' | 'tall';
  readonly plan: Plan;
  readonly width: number;
  readonly height: number;
  readonly rooms: ReadonlyMap<string, Room>;
  readonly doors: readonly Door[];
  readonly peopleFrom: Point;
  readonly vehiclesFrom: Point;
  readonly figure: number;
}

/** Sizes tried, largest first, until a room's people fit. */
const scales = [1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5] as const;

/** People and furniture are drawn no larger than this, however much room there is. */
const LARGEST = 0.8;

/**
 * The layout for a page of `width` × `height` pixels.
 * @param most people expected at once in each place; absent means few.
 */
export function layoutFor(
  plan: Plan,
  width: number,
  height: number,
  most: ReadonlyMap<string, number>,
): Layout {
  const kind = width >= height * 0.95 ? 'wide' : 'tall';
  const table: PlanTable = plan[kind];
  const [least, greatest] = table.heights;
  const tall = Math.min(greatest, Math.max(least, (table.width * height) / Math.max(1, width)));
  const at = ([x, y]: readonly [number, number]): Point => ({ x, y: y * tall });
  const doors = table.doors.map(
    ({ at: where, between, wall, width: wide, trolleys = false }): Door => ({
      ...at(where),
      between,
      wall,
      width: wide,
      trolleys,
    }),
  );
  const sized = table.rooms.map((row) => {
    const box = boxOf(row, tall);
    const people = most.get(row.place) ?? 0;
    return { row, box, people, scale: sizeOf(row, box, doors, people) };
  });
  const rooms = sized.map(({ row, box, people, scale }) =>
    roomOf(row, box, scale, Math.min(scale, LARGEST) * table.figure, doors, people),
  );
  return {
    kind,
    plan,
    width: table.width,
    height: tall,
    rooms: new Map(rooms.map((room) => [room.place, room])),
    doors,
    peopleFrom: at(table.peopleFrom),
    vehiclesFrom: at(table.vehiclesFrom),
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

/** Whether people in a room are outside the building. */
export function isOutdoors({ keeping }: { readonly keeping: Keeping }): boolean {
  return keeping === 'ambulance';
}

/** The largest size at which a room's people fit. */
function sizeOf(row: RoomRow, box: Box, doors: readonly Door[], most: number): number {
  const fits = (scale: number) => gridOf(row, box, scale, doors).slots.length >= Math.max(most, row.usual);
  return scales.find(fits) ?? scales[scales.length - 1] ?? 1;
}

function boxOf(row: RoomRow, height: number): Box {
  return { left: row.x[0], right: row.x[1], top: row.y[0] * height, bottom: row.y[1] * height };
}

/** @param fitted size at which the people fit; @param drawn size at which they are drawn. */
function roomOf(
  row: RoomRow,
  box: Box,
  fitted: number,
  drawn: number,
  doors: readonly Door[],
  most: number,
): Room {
  const { slots, step } = gridOf(row, box, fitted, doors);
  return {
    place: row.place,
    keeping: row.keeping,
    ...box,
    slots,
    step,
    furnished: Math.min(slots.length, Math.max(row.usual, most)),
    scale: drawn,
    vehicle: besideBay(row) ? { x: -64 * fitted, y: -2 } : { x: 0, y: -22 * fitted },
    staff: staffSpots(row, box),
  };
}
