/**
 * The floor: one picture by day, one by night, that the game fades between. Rooms, walls, doors, windows, furniture
 * and names are painted here once for a size; nothing of it costs time while the film runs.
 */
import type { PropImages } from '../art/props.ts';
import { canvasOf } from './canvas.ts';
import { furnish } from './furniture.ts';
import type { Box, Door, Point } from './geometry.ts';
import { lightGrounds, paintGrounds } from './grounds.ts';
import { isOutdoors, type Layout, type Room } from './layout.ts';
import { paintNames } from './names.ts';
import { box, type Canvas, disc, frame, line, pool } from './paint.ts';
import type { RoomLook } from './plans/types.ts';
import type { Season } from './season.ts';

export interface Floor {
  readonly day: HTMLCanvasElement;
  /** Painted when it is asked for: no film waits for its first night to begin by day. */
  readonly night: () => HTMLCanvasElement;
  /** Where each room's counter begins. */
  readonly counters: ReadonlyMap<string, Point>;
  /** Units across. */
  readonly width: number;
  /** Middle of the wall clock; null where none hangs. */
  readonly clock: Point | null;
}

/** Light of a room's lamps at night. */
const LAMPS = 0.42;
const wall = '#d2c19f';
const wallTop = '#e4d7bb';

export function paintFloor(
  layout: Layout,
  density: number,
  props: PropImages,
  season: Season,
  nameOf: (place: string) => string,
): Floor {
  const day = canvasOf(layout.width, layout.height, density);
  paintGrounds(day.c, layout, props, season);
  paintBuilding(day.c, layout, props);
  const clock = clockAt(layout);
  const counters = new Map<string, Point>();
  const finish = (c: Canvas) => {
    paintDoors(c, layout);
    paintNames(c, layout, nameOf, counters);
    if (clock !== null) paintClock(c, clock);
  };
  finish(day.c);
  return {
    day: day.canvas,
    night: () => {
      const night = canvasOf(layout.width, layout.height, density);
      paintGrounds(night.c, layout, props, season);
      paintBuilding(night.c, layout, props);
      paintNight(night.c, layout);
      finish(night.c);
      return night.canvas;
    },
    counters,
    clock,
    width: layout.width,
  };
}

function indoors(layout: Layout): Room[] {
  return [...layout.rooms.values()].filter((room) => !isOutdoors(room));
}

function paintBuilding(c: Canvas, layout: Layout, props: PropImages): void {
  const rooms = indoors(layout);
  const { left, top, right, bottom } = outline(rooms);
  box(c, 'rgba(60, 44, 20, 0.20)', left - 4, top + 2, right - left + 9, bottom - top + 6, 12);
  for (const room of rooms) {
    const { left: x, top: y } = room;
    const width = room.right - x;
    const height = room.bottom - y;
    const look = layout.plan.looks[room.place];
    box(c, look?.fill ?? '#f3ede0', x, y, width, height);
    pattern(c, room, look?.floor);
    // A shadow under the wall above gives the room some depth.
    const shade = c.createLinearGradient(0, y, 0, y + 16);
    shade.addColorStop(0, 'rgba(90, 66, 30, 0.17)');
    shade.addColorStop(1, 'rgba(90, 66, 30, 0)');
    c.fillStyle = shade;
    c.fillRect(x, y, width, 16);
    furnish(c, layout, room, props);
  }
  for (const room of rooms) {
    frame(c, wall, 6, room.left, room.top, room.right - room.left, room.bottom - room.top, 3);
  }
  for (const room of rooms) {
    frame(c, wallTop, 2.4, room.left, room.top, room.right - room.left, room.bottom - room.top, 3);
  }
  frame(c, wall, 8, left, top, right - left, bottom - top, 8);
  frame(c, wallTop, 3.6, left, top, right - left, bottom - top, 8);
  paintWindows(c, rooms, top, right, bottom, '#cfe6ef', '#9cc3d4');
}

function pattern(c: Canvas, room: Room, floor: RoomLook['floor']): void {
  c.save();
  c.beginPath();
  c.rect(room.left, room.top, room.right - room.left, room.bottom - room.top);
  c.clip();
  if (floor === 'boards') {
    const step = 16;
    for (let y = room.top; y < room.bottom; y += step) {
      line(c, 'rgba(150, 110, 50, 0.10)', 1, room.left, y, room.right, y);
      const shift = (Math.round((y - room.top) / step) % 2) * 36;
      for (let x = room.left + shift; x < room.right; x += 72)
        line(c, 'rgba(150, 110, 50, 0.10)', 1, x, y, x, y + step);
    }
  } else {
    const step = 28;
    for (let y = room.top; y < room.bottom; y += step)
      line(c, 'rgba(255, 255, 255, 0.5)', 1, room.left, y, room.right, y);
    for (let x = room.left; x < room.right; x += step)
      line(c, 'rgba(255, 255, 255, 0.5)', 1, x, room.top, x, room.bottom);
  }
  c.restore();
}

/** Windows in the outer walls: they show the sky. */
function paintWindows(
  c: Canvas,
  rooms: readonly Room[],
  top: number,
  right: number,
  bottom: number,
  pane: string,
  edge: string,
): void {
  for (const room of rooms) {
    const count = Math.max(1, Math.floor((room.right - room.left) / 90));
    const step = (room.right - room.left) / count;
    const wide = Math.min(46, step * 0.6);
    for (let index = 0; index < count; index++) {
      const x = room.left + (index + 0.5) * step - wide / 2;
      for (const y of [top, bottom])
        if (Math.abs(room.top - y) < 1 || Math.abs(room.bottom - y) < 1) {
          box(c, edge, x - 1, y - 3.4, wide + 2, 6.8, 2);
          box(c, pane, x, y - 2.2, wide, 4.4, 1.4);
        }
    }
    if (Math.abs(room.right - right) < 1 && room.keeping !== 'pass') {
      const y = (room.top + room.bottom) / 2 - 22;
      box(c, edge, right - 3.4, y - 1, 6.8, 46, 2);
      box(c, pane, right - 2.2, y, 4.4, 44, 1.4);
    }
  }
}

/** Outside it is dark; inside the light is low and warm, with a lamp every few steps. */
function paintNight(c: Canvas, layout: Layout): void {
  const rooms = indoors(layout);
  const house = outline(rooms);
  c.save();
  c.beginPath();
  c.roundRect(0, 0, layout.width, layout.height, 14);
  c.rect(house.left - 4, house.top - 4, house.right - house.left + 8, house.bottom - house.top + 8);
  c.clip('evenodd');
  c.globalCompositeOperation = 'multiply';
  box(c, '#46507f', 0, 0, layout.width, layout.height);
  c.globalCompositeOperation = 'soft-light';
  for (let coat = 0; coat < 2; coat++) lightGrounds(c, layout);
  c.restore();
  c.save();
  c.globalCompositeOperation = 'multiply';
  box(
    c,
    '#b5a49a',
    house.left - 4,
    house.top - 4,
    house.right - house.left + 8,
    house.bottom - house.top + 8,
    8,
  );
  c.restore();
  for (const room of rooms) lamps(c, room, layout.plan.looks[room.place]?.lamps ?? LAMPS);
  paintWindows(c, rooms, house.top, house.right, house.bottom, '#2b3766', '#3f4b79');
}

function lamps(c: Canvas, room: Room, strength: number): void {
  c.save();
  c.beginPath();
  c.rect(room.left + 3, room.top + 3, room.right - room.left - 6, room.bottom - room.top - 6);
  c.clip();
  const count = Math.max(1, Math.round((room.right - room.left) / 110));
  for (let lamp = 0; lamp < count; lamp++) {
    const x = room.left + ((lamp + 0.5) * (room.right - room.left)) / count;
    pool(
      c,
      '255, 226, 164',
      strength,
      x,
      (room.top + room.bottom) / 2,
      Math.max(64, (room.bottom - room.top) * 0.66),
    );
  }
  c.restore();
}

function outline(rooms: readonly Room[]): Box {
  return {
    left: Math.min(...rooms.map((room) => room.left)),
    top: Math.min(...rooms.map((room) => room.top)),
    right: Math.max(...rooms.map((room) => room.right)),
    bottom: Math.max(...rooms.map((room) => room.bottom)),
  };
}

function paintDoors(c: Canvas, layout: Layout): void {
  for (const door of layout.doors) paintDoor(c, door, isOuter(layout, door));
}

/** From outdoors, or from a street that is no room. */
function isOuter(layout: Layout, { between }: Door): boolean {
  return between.some((place) => {
    const room = layout.rooms.get(place);
    return room === undefined || isOutdoors(room);
  });
}

function paintDoor(c: Canvas, door: Door, outer: boolean): void {
  const half = door.width / 2;
  const threshold = outer ? '#f7e7c3' : '#f4ead4';
  c.lineCap = 'butt';
  if (door.wall === 'upright') {
    line(c, threshold, 9, door.x, door.y - half, door.x, door.y + half);
    line(c, '#b8a47c', 3, door.x - 5, door.y - half, door.x + 5, door.y - half);
    line(c, '#b8a47c', 3, door.x - 5, door.y + half, door.x + 5, door.y + half);
    if (outer) line(c, '#8fb7c9', 2.4, door.x, door.y - half, door.x, door.y - half + door.width * 0.3);
    if (outer) line(c, '#8fb7c9', 2.4, door.x, door.y + half - door.width * 0.3, door.x, door.y + half);
  } else {
    line(c, threshold, 9, door.x - half, door.y, door.x + half, door.y);
    line(c, '#b8a47c', 3, door.x - half, door.y - 5, door.x - half, door.y + 5);
    line(c, '#b8a47c', 3, door.x + half, door.y - 5, door.x + half, door.y + 5);
    if (outer) line(c, '#8fb7c9', 2.4, door.x - half, door.y, door.x - half + door.width * 0.3, door.y);
    if (outer) line(c, '#8fb7c9', 2.4, door.x + half - door.width * 0.3, door.y, door.x + half, door.y);
  }
  c.lineCap = 'round';
}

function clockAt(layout: Layout): Point | null {
  const room = layout.rooms.get(layout.plan.clockIn);
  if (room === undefined) return null;
  const small = layout.kind === 'tall';
  // Beside the television, where there is one.
  const aside = layout.plan.looks[room.place]?.furniture === 'chairs' ? (small ? 62 : 88) : small ? 20 : 28;
  return { x: room.right - aside, y: room.top + (small ? 12 : 17) };
}

function paintClock(c: Canvas, { x, y }: Point): void {
  disc(c, '#8a7550', x, y, 10.6);
  disc(c, '#fffdf8', x, y, 9);
  for (let hour = 0; hour < 12; hour++) {
    const turn = (hour / 12) * Math.PI * 2;
    disc(c, '#8a7550', x + Math.sin(turn) * 7, y - Math.cos(turn) * 7, hour % 3 === 0 ? 0.9 : 0.5);
  }
}
