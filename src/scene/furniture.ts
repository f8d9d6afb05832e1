/** What stands in the rooms, as the plan says. Painted once into the floor. */
import type { PropImages } from '../art/props.ts';
import type { Layout, Room } from './layout.ts';
import { box, type Canvas, disc, frame, line } from './paint.ts';
import { chair, prop } from './pieces.ts';
import type { RoomLook } from './plans/types.ts';

export function furnish(c: Canvas, layout: Layout, room: Room, props: PropImages): void {
  const look = layout.plan.looks[room.place];
  if (look === undefined) return;
  const slots = room.slots.slice(0, room.furnished);
  const small = layout.kind === 'tall';
  switch (look.furniture) {
    case 'corridor':
      furnishCorridor(c, layout, room, props);
      break;
    case 'bays':
      for (const [index, slot] of slots.entries()) bay(c, room, look, slot.x, slot.y, index);
      break;
    case 'cubicles':
      for (const slot of slots) cubicle(c, room, slot.x, slot.y);
      break;
    case 'chairs':
      for (const slot of slots) chair(c, slot.x, slot.y, room.scale);
      furnishWaiting(c, layout, room, props);
      break;
    case 'reception':
      furnishFrontDoor(c, layout, room, props);
      break;
    case 'lift':
      lift(c, room, small);
      break;
    case 'none':
      mat(c, layout, room);
      break;
  }
}

/** A bay: a paler patch, a curtain on its left, a monitor on the wall behind, an empty trolley's place. */
function bay(c: Canvas, room: Room, look: RoomLook, x: number, y: number, index: number): void {
  const s = room.scale;
  const wide = Math.min(54 * s, room.step.x - 6);
  const high = Math.min(42 * s, room.step.y - 3);
  const left = x - wide / 2;
  const top = y + 5 * s - high;
  const [light, dark] = look.curtains ?? ['#c9b7a4', '#b7a28c'];
  patch(c, left, top, wide, high, s);
  curtain(c, left - 2.5 * s, top, high - 2 * s, s, light, dark);
  // Monitor.
  const m = left + wide - 16 * s;
  box(c, '#5b6670', m, top + s, 14 * s, 9 * s, 1.6 * s);
  box(c, '#2c3b40', m + 1.2 * s, top + 2.2 * s, 11.6 * s, 6.6 * s, 1);
  const beat = look.grave === true ? '#ff9d8a' : '#8ee0b0';
  const p = m + ((index % 3) - 1) * s;
  const mid = top + 5.6 * s;
  line(
    c,
    beat,
    0.9 * s,
    m + 1.6 * s,
    mid,
    p + 4.6 * s,
    mid,
    p + 5.8 * s,
    mid - 2.2 * s,
    p + 7 * s,
    mid + 1.8 * s,
  );
  line(c, beat, 0.9 * s, p + 7 * s, mid + 1.8 * s, p + 8 * s, mid, m + 12.4 * s, mid);
  // Where the trolley belongs.
  box(
    c,
    'rgba(110, 90, 60, 0.10)',
    x - Math.min(20 * s, wide / 2 - 2),
    y - 13 * s,
    Math.min(40 * s, wide - 4),
    9 * s,
    3 * s,
  );
}

function patch(c: Canvas, left: number, top: number, wide: number, high: number, s: number): void {
  box(c, 'rgba(255, 255, 255, 0.5)', left, top, wide, high, 5 * s);
  frame(c, 'rgba(120, 96, 60, 0.12)', 1, left, top, wide, high, 5 * s);
}

function curtain(
  c: Canvas,
  left: number,
  top: number,
  high: number,
  s: number,
  light: string,
  dark: string,
): void {
  box(c, light, left, top, 5 * s, high, 2.4 * s);
  for (let y = top + 4 * s; y < top + high - 3 * s; y += 9 * s)
    line(c, dark, 1.1 * s, left + 0.8 * s, y, left + 4.4 * s, y + 2 * s);
}

function cubicle(c: Canvas, room: Room, x: number, y: number): void {
  const s = room.scale;
  const wide = Math.min(48 * s, room.step.x - 6);
  const high = Math.min(42 * s, room.step.y - 3);
  patch(c, x - wide / 2, y + 5 * s - high, wide, high, s);
  curtain(c, x - wide / 2 - 2.5 * s, y + 5 * s - high, high - 2 * s, s, '#c5cbaa', '#b0b890');
  chair(c, x, y, s, '#8d9b7c', '#75845f');
}

function furnishWaiting(c: Canvas, layout: Layout, room: Room, props: PropImages): void {
  const small = layout.kind === 'tall';
  const size = small ? 18 : 26;
  prop(c, props, 'potted-plant', room.right - size * 0.62, room.top + size * 0.62, size);
  prop(c, props, 'television', room.right - size * 1.9, room.top + size * 0.58, size * 0.9);
}

function furnishFrontDoor(c: Canvas, layout: Layout, room: Room, props: PropImages): void {
  const small = layout.kind === 'tall';
  const top = room.top + (small ? 44 : 62);
  const wide = room.right - room.left - (small ? 40 : 66);
  const left = room.left + (small ? 8 : 12);
  const deep = small ? 14 : 20;
  box(c, '#00000014', left + 1, top + 4, wide, deep + 4, 6);
  box(c, '#b98a56', left, top, wide, deep + 2, 5);
  box(c, '#d9b07c', left, top - 5, wide, deep - 4, 5);
  const size = small ? 15 : 21;
  prop(c, props, 'desktop-computer', left + wide * 0.24, top - size * 0.42, size);
  prop(c, props, 'bouquet', left + wide * 0.82, top - size * 0.46, size * 0.9);
  if (!small) prop(c, props, 'hot-beverage', left + wide * 0.54, top - 5, 12);
  mat(c, layout, room);
}

/** The mat inside the entrance. */
function mat(c: Canvas, layout: Layout, room: Room): void {
  const small = layout.kind === 'tall';
  const door = layout.doors.find(
    ({ between }) => between.includes(layout.plan.street) && between.includes(room.place),
  );
  if (door === undefined) return;
  box(c, '#b9c3b4', door.x + 5, door.y - 13, small ? 18 : 28, 28, 3);
  for (let stripe = 0; stripe < 4; stripe++) {
    const x = door.x + 8 + stripe * (small ? 4 : 6);
    line(c, '#a5b1a0', 1, x, door.y - 10, x, door.y + 12);
  }
}

function furnishCorridor(c: Canvas, layout: Layout, room: Room, props: PropImages): void {
  const middle = (room.top + room.bottom) / 2 + 3;
  // The blue line that people follow, and arrows to the wards.
  line(c, 'rgba(74, 122, 160, 0.32)', 3, room.left + 4, middle, room.right, middle);
  const step = layout.kind === 'tall' ? 62 : 120;
  for (let x = room.left + step; x < room.right - 14; x += step) {
    c.fillStyle = 'rgba(74, 122, 160, 0.45)';
    c.beginPath();
    c.moveTo(x + 7, middle);
    c.lineTo(x - 3, middle - 5);
    c.lineTo(x - 3, middle + 5);
    c.closePath();
    c.fill();
  }
  if (layout.kind === 'wide') prop(c, props, 'fire-extinguisher', room.left + 62, room.bottom - 14, 18);
}

/** The lift to the wards. */
function lift(c: Canvas, room: Room, small: boolean): void {
  const wide = small ? 30 : 44;
  const high = (room.bottom - room.top) * (small ? 0.42 : 0.5);
  // Beside the wall, so that whoever waits to help upstairs does not stand before it.
  const left = room.left + (small ? 6 : 9);
  const top = room.bottom - high - 10;
  box(c, '#a9a2bb', left - 3, top - 3, wide + 6, high + 3, 3);
  box(c, '#d9d5e4', left, top, wide / 2 - 0.8, high, 1);
  box(c, '#d2cdde', left + wide / 2 + 0.8, top, wide / 2 - 0.8, high, 1);
  disc(c, '#7a7294', left + wide / 2, top - 7, small ? 2 : 2.6);
}
