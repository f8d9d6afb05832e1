/** A patch of streets: grass, rows of houses with the street before them, and the road that joins them to the station. */
import type { PropImages } from '../art/props.ts';
import { bench, bush, plant, speckle } from './garden.ts';
import type { Point } from './geometry.ts';
import { drawHouse, HOUSE_HIGH } from './house.ts';
import type { Layout, Room, Streets } from './layout.ts';
import { box, type Canvas, disc, line, pool } from './paint.ts';

const asphalt = '#bdb6ab';
const pavement = '#ddd4c2';
const marking = '#f1ecdf';

export function paintStreets(c: Canvas, layout: Layout, props: PropImages): void {
  const { width, height } = layout;
  const small = layout.kind === 'tall';
  const grounds = groundsOf(layout);
  const lowest = Math.max(...grounds.map(({ room }) => room.bottom));
  box(c, '#d3dbb4', 0, 0, width, height, 14);
  speckle(c, width, height, 260);
  for (const { room, streets } of grounds)
    for (const y of rowsOf(room)) {
      const high = streetHigh(room);
      box(c, pavement, -10, y + streets.drop - high / 2 - 5, streets.road + 10, high + 8, 0);
    }
  for (const { streets } of grounds) {
    const { road, half } = streets;
    const right = Math.max(...grounds.map(({ room }) => room.right));
    box(c, pavement, road - half - 6, -20, right - road + half + 6, lowest + 20 + (small ? 0 : 20), 0);
  }
  for (const { room, streets } of grounds)
    for (const y of rowsOf(room)) {
      const high = streetHigh(room);
      box(c, asphalt, -10, y + streets.drop - high / 2, streets.road + 10, high, 0);
      dashes(c, 14, y + streets.drop, streets.road - streets.half - 12, y + streets.drop);
    }
  const [first] = grounds;
  if (first !== undefined) {
    const { road, half } = first.streets;
    const bottom = lowest + (small ? -2 : 20);
    box(c, asphalt, road - half, -20, half * 2, bottom + 20, 0);
    dashes(c, road, 10, road, bottom - 8);
  }
  for (const { room, streets } of grounds) paintHouses(c, room, streets, props, small);
  paintEntrance(c, layout);
}

/** Street lamps, and a glow from the station's door. */
export function lightStreets(c: Canvas, layout: Layout): void {
  const small = layout.kind === 'tall';
  for (const { room, streets } of groundsOf(layout)) {
    const gap = room.step.x * 2;
    for (const [row, y] of rowsOf(room).entries())
      for (let x = gap * (row % 2 === 0 ? 0.5 : 1); x < streets.road; x += gap)
        pool(c, '255, 224, 160', 0.62, x, y + streets.drop - 4, small ? 34 : 56);
  }
  const door = entranceOf(layout);
  if (door !== undefined) pool(c, '255, 220, 150', 0.8, door.x - 8, door.y, small ? 40 : 66);
}

interface Ground {
  readonly room: Room;
  readonly streets: Streets;
}

/** Each ground once, though two places may share it. */
function groundsOf(layout: Layout): Ground[] {
  return [...layout.rooms.values()].flatMap((room) =>
    room.streets !== null && room.ground === room.place ? [{ room, streets: room.streets }] : [],
  );
}

function rowsOf(room: Room): number[] {
  return [...new Set(room.slots.map(({ y }) => y))].sort((one, other) => one - other);
}

function streetHigh({ step }: Room): number {
  return step.y * 0.22;
}

function paintHouses(c: Canvas, room: Room, streets: Streets, props: PropImages, small: boolean): void {
  const s = room.scale;
  const inOrder = [...room.slots].sort((one, other) => one.y - other.y || one.x - other.x);
  // A few streets have gardens before the houses, the others open on the pavement.
  const isGreen = !room.cars;
  for (const [index, { x, y }] of inOrder.entries()) {
    path(c, x, y, streets.drop, s);
    drawHouse(c, x, y, s, index + (isGreen ? 3 : 0));
    const aside = room.step.x / 2;
    if (isGreen) {
      bush(c, x - aside + 6 * s, y - 4 * s, 0.7 * s);
      if (index % 2 === 0) plant(c, props, 'deciduous-tree', x + aside, y - 18 * s, (small ? 24 : 36) * s);
    } else if (index % 4 === 1 && room.step.x > 76 * s) bush(c, x + aside, y - 4 * s, 0.55 * s);
  }
  const last = inOrder.at(-1);
  if (last === undefined || small || !isGreen) return;
  plant(c, props, 'postbox', streets.road - streets.half - 18, last.y - 2, 24);
  park(c, room, streets, props, (inOrder[0]?.y ?? room.bottom) - HOUSE_HIGH * s);
}

/** Trees behind the gardens, where there is room between them and the street above. */
function park(c: Canvas, room: Room, streets: Streets, props: PropImages, roofs: number): void {
  const middle = (room.top + roofs) / 2 + 4;
  if (roofs - room.top < 44) return;
  for (let x = 214, tree = 0; x < streets.road - streets.half - 30; x += 46, tree++) {
    if (tree % 4 === 2) bench(c, x, middle + 6);
    else
      plant(c, props, tree % 4 === 1 ? 'evergreen-tree' : 'deciduous-tree', x, middle, 30 + (tree % 3) * 4);
  }
}

/** From the doorstep to the pavement. */
function path(c: Canvas, x: number, y: number, drop: number, s: number): void {
  box(c, '#e6dcc6', x - 6 * s, y - 2 * s, 12 * s, drop * 0.6, 1);
}

function dashes(c: Canvas, x: number, y: number, toX: number, toY: number): void {
  c.setLineDash([9, 10]);
  line(c, marking, 1.6, x, y, toX, toY);
  c.setLineDash([]);
}

function entranceOf(layout: Layout): Point | undefined {
  const isStreet = (place: string) => (layout.rooms.get(place)?.streets ?? null) !== null;
  return layout.doors.find(({ between: [one, other] }) => isStreet(one) !== isStreet(other));
}

/** The way from the road to the station's door, with its blue lamp. */
function paintEntrance(c: Canvas, layout: Layout): void {
  const door = entranceOf(layout);
  const road = groundsOf(layout)[0]?.streets.road;
  if (door === undefined || road === undefined) return;
  const small = layout.kind === 'tall';
  if (small) box(c, '#e6dcc6', door.x - 15, door.y - 12, 30, 16, 3);
  else box(c, '#e6dcc6', road + 18, door.y - 16, door.x - road - 10, 40, 3);
  const lamp = small ? { x: door.x - 24, y: door.y - 9 } : { x: door.x - 10, y: door.y - 32 };
  disc(c, '#2b3440', lamp.x, lamp.y, small ? 4.4 : 5.6);
  disc(c, '#5d9be0', lamp.x, lamp.y, small ? 3.2 : 4.2);
  disc(c, '#d4e8fb', lamp.x - 1.2, lamp.y - 1.4, small ? 1 : 1.4);
}
