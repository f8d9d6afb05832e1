/**
 * Rooms in which people come to somebody's desk: offices, a counter, a quiet room, boards with vacancies, shelves of
 * files. A desk stands between the chair of whoever comes (slot) and that of whoever works there (staff spot).
 */
import type { PropImages } from '../art/props.ts';
import type { Point } from './geometry.ts';
import type { Room } from './layout.ts';
import { box, type Canvas, disc, frame, line } from './paint.ts';
import { armchair, chair, officeChair, prop } from './pieces.ts';
import type { RoomLook } from './plans/types.ts';

export function furnishDesks(c: Canvas, room: Room, look: RoomLook, props: PropImages, small: boolean): void {
  eachDesk(room, (guest, host, index) => {
    if (look.desk === 'plain') pod(c, room, (guest.x + host.x) / 2, guest.y);
    chair(c, guest.x, guest.y, room.scale, '#b9a58c', '#9a866c');
    officeChair(c, host.x, host.y, room.scale);
    desk(c, (guest.x + host.x) / 2, guest.y, room.scale, look, index);
  });
  const size = small ? 18 : 26;
  prop(c, props, 'potted-plant', room.left + size * 0.62, room.bottom - size * 0.66, size);
  if (look.desk === 'files' && !small) prop(c, props, 'file-cabinet', room.right - 62, room.top + 24, 26);
}

/** A low screen behind a desk and a paler floor: a place of its own in a large room. */
function pod(c: Canvas, room: Room, x: number, y: number): void {
  const s = room.scale;
  const wide = Math.min(98 * s, room.step.x - 8);
  const high = Math.min(62 * s, room.step.y - 8);
  const top = y + 9 * s - high;
  box(c, 'rgba(255, 255, 255, 0.45)', x - wide / 2, top, wide, high, 7 * s);
  frame(c, 'rgba(120, 96, 60, 0.12)', 1, x - wide / 2, top, wide, high, 7 * s);
  box(c, '#9db0b8', x - wide / 2 + 4 * s, top + 2 * s, wide - 8 * s, 5 * s, 2 * s);
  box(c, '#b7c8ce', x - wide / 2 + 4 * s, top + 2 * s, wide - 8 * s, 2.4 * s, 1.2 * s);
}

export function furnishQuietRoom(c: Canvas, room: Room, props: PropImages, small: boolean): void {
  eachDesk(room, (guest, host) => {
    const s = room.scale;
    const x = (guest.x + host.x) / 2;
    // A rug under two armchairs, and a low table with tissues between.
    box(
      c,
      'rgba(126, 150, 158, 0.26)',
      guest.x - 19 * s,
      guest.y - 14 * s,
      host.x - guest.x + 38 * s,
      24 * s,
      11 * s,
    );
    armchair(c, guest.x, guest.y, s, '#8fa8a4', '#7b948f');
    armchair(c, host.x, host.y, s, '#a79bb5', '#9186a1');
    disc(c, 'rgba(60, 44, 20, 0.14)', x + 0.6 * s, guest.y - 2.4 * s, 6.6 * s);
    box(c, '#8f6b45', x - 1.2 * s, guest.y - 7 * s, 2.4 * s, 6 * s, 1);
    box(c, '#c79a68', x - 7 * s, guest.y - 10 * s, 14 * s, 4 * s, 2 * s);
    box(c, '#f4f6f8', x - 3 * s, guest.y - 13 * s, 6 * s, 3.4 * s, 0.8 * s);
  });
  const size = small ? 18 : 28;
  prop(c, props, 'potted-plant', room.right - size * 0.62, room.bottom - size * 0.64, size);
  if (!small) prop(c, props, 'books', room.left + 22, room.bottom - 18, 22);
}

/** A long counter: people before it, staff behind. */
export function furnishCounter(c: Canvas, room: Room, props: PropImages, small: boolean): void {
  const s = room.scale;
  const [first] = room.slots;
  if (first === undefined) return;
  const left = room.left + (small ? 8 : 14);
  const wide = room.right - left - (small ? 8 : 14);
  for (const y of new Set(room.slots.map((slot) => slot.y))) {
    const top = y - 33 * s;
    box(c, '#00000014', left + 1, top + 5 * s, wide, 15 * s, 5);
    box(c, '#b98a56', left, top, wide, 15 * s, 4);
    box(c, '#d9b07c', left, top - 4 * s, wide, 11 * s, 4);
    for (const { x } of room.slots.filter((slot) => slot.y === y)) {
      prop(c, props, 'desktop-computer', x + 15 * s, top - 9 * s, 15 * s);
      // Where to stand.
      box(c, 'rgba(74, 122, 160, 0.18)', x - 11 * s, y - 3 * s, 22 * s, 6 * s, 3 * s);
    }
  }
  const size = small ? 16 : 26;
  prop(c, props, 'potted-plant', room.left + size * 0.7, room.bottom - size * 0.7, size);
  if (!small) rack(c, room.right - 34, room.bottom - 52);
}

/** Inside the entrance: a notice board, a stand with leaflets, something green. */
export function furnishEntrance(c: Canvas, room: Room, props: PropImages, small: boolean): void {
  const board = { left: room.left + (small ? 10 : 16), top: room.top + (small ? 28 : 40) };
  const wide = room.right - room.left - (small ? 30 : 48);
  const high = small ? 16 : 30;
  box(c, '#b58a58', board.left, board.top, wide, high, 2);
  box(c, '#cddbd2', board.left + 2, board.top + 2, wide - 4, high - 4, 1);
  pinCards(c, board.left + 4, board.top + 4, wide - 8, high - 8, small, 1);
  const size = small ? 18 : 30;
  prop(c, props, 'potted-plant', room.left + size * 0.7, room.bottom - size * 0.66, size);
  if (!small) rack(c, room.right - 34, room.bottom - 56);
}

/** A stand with leaflets. */
function rack(c: Canvas, x: number, y: number): void {
  box(c, 'rgba(60, 44, 20, 0.14)', x - 1, y + 36, 26, 6, 3);
  box(c, '#9aa5a0', x, y, 24, 40, 2);
  for (let row = 0; row < 3; row++)
    for (let column = 0; column < 2; column++)
      box(
        c,
        paper[(row * 2 + column) % paper.length] ?? '#fff',
        x + 3 + column * 10,
        y + 3 + row * 12,
        8,
        10,
        0.8,
      );
}

/** Boards along the upper wall, full of cards, and a table of leaflets. */
export function furnishBoards(c: Canvas, room: Room, props: PropImages, small: boolean): void {
  const pad = small ? 8 : 14;
  const top = room.top + (small ? 26 : 36);
  const high = small ? 26 : 52;
  const count = 2;
  const gap = small ? 6 : 10;
  const wide = (room.right - room.left - pad * 2 - gap * (count - 1)) / count;
  for (let board = 0; board < count; board++) {
    const left = room.left + pad + board * (wide + gap);
    box(c, 'rgba(60, 44, 20, 0.14)', left + 1, top + 3, wide, high, 2);
    box(c, '#b58a58', left, top, wide, high, 2);
    box(c, '#d8bd8c', left + 2, top + 2, wide - 4, high - 4, 1);
    pinCards(c, left + 4, top + 4, wide - 8, high - 8, small, board);
  }
  const table = { x: (room.left + room.right) / 2, y: room.bottom - (small ? 26 : 44) };
  const half = Math.min(small ? 22 : 36, (room.right - room.left) * 0.23);
  if (!small)
    for (const side of [-1, 1]) chair(c, table.x + side * (half + 14), table.y + 6, 1, '#8d9b7c', '#75845f');
  box(c, '#00000014', table.x - half, table.y, half * 2 + 2, 8, 4);
  box(c, '#c79a68', table.x - half, table.y - (small ? 6 : 9), half * 2, small ? 9 : 13, 3);
  for (let pile = 0; pile < 3; pile++)
    box(
      c,
      paper[pile % paper.length] ?? '#fff',
      table.x - half + 4 + pile * (half * 0.46),
      table.y - (small ? 5 : 8),
      half * 0.34,
      small ? 5 : 8,
      0.8,
    );
  if (!small) prop(c, props, 'telephone', table.x + half - 9, table.y - 13, 15);
}

/** Where returns are written: files on shelves along the wall, and desks. */
export function furnishShelves(
  c: Canvas,
  room: Room,
  look: RoomLook,
  props: PropImages,
  small: boolean,
): void {
  const left = room.left + (small ? 6 : 9);
  const top = room.top + (small ? 24 : 34);
  const high = small ? 13 : 22;
  const wide = room.right - room.left - (small ? 12 : 18);
  // On a phone the room is too low for more than one row of files beside its desks.
  const shelves = room.slots.some(({ y }) => y < top + high * 2 + 24) ? 1 : 2;
  for (let shelf = 0; shelf < shelves; shelf++) {
    const y = top + shelf * (high + 4);
    box(c, '#a58660', left, y, wide, high + 2, 1.5);
    box(c, '#8d7050', left + 1.5, y + 1.5, wide - 3, high - 2, 1);
    for (let x = left + 3, file = shelf * 5; x < left + wide - 5; file++) {
      const thick = (small ? 2.4 : 3.4) + ((file * 5) % 3);
      const tall = high - 4 - ((file * 7) % 4);
      box(c, spines[(file * 3) % spines.length] ?? '#bbb', x, y + high - 1 - tall, thick, tall, 0.6);
      x += thick + 0.8;
    }
  }
  eachDesk(room, (guest, host, index) => {
    officeChair(c, host.x, host.y, room.scale);
    desk(c, (guest.x + host.x) / 2 - 6 * room.scale, guest.y, room.scale, look, index, 34);
  });
  if (!small) prop(c, props, 'card-file-box', room.left + 22, room.bottom - 18, 24);
}

const paper = ['#fbf7ec', '#f2dfa8', '#cfe0ea', '#e9d3cf', '#dbe6cc'] as const;
const spines = ['#c9b08a', '#7f95a8', '#a86f5c', '#8a9a72', '#d9cba8', '#6f6478', '#b99a5a'] as const;

function eachDesk(room: Room, draw: (guest: Point, host: Point, index: number) => void): void {
  for (const [index, guest] of room.slots.slice(0, room.furnished).entries()) {
    const host = room.staff[index];
    if (host !== undefined) draw(guest, host, index);
  }
}

/** A desk seen from the front, between two chairs: a screen towards whoever works there, and what lies on it. */
function desk(c: Canvas, x: number, y: number, s: number, look: RoomLook, index: number, across = 21): void {
  const left = x - (across / 2) * s;
  const wide = across * s;
  box(c, 'rgba(60, 44, 20, 0.14)', left - s, y - 2 * s, wide + 3 * s, 4 * s, 2 * s);
  for (const leg of [left + 1.4 * s, left + wide - 3.2 * s])
    box(c, '#97774f', leg, y - 9 * s, 1.8 * s, 9 * s);
  box(c, '#b98f60', left, y - 11.4 * s, wide, 4 * s, 1.2 * s);
  box(c, '#d6b084', left, y - 14.6 * s, wide, 4.6 * s, 1.4 * s);
  // A screen, turned to the right.
  const m = x + wide * 0.1;
  box(c, '#59636d', m + 2.6 * s, y - 17 * s, 2 * s, 3.6 * s);
  box(c, '#4c5660', m, y - 25 * s, 8 * s, 8.6 * s, 1.2 * s);
  box(c, '#8fb7c9', m + 1.1 * s, y - 23.9 * s, 5.8 * s, 6.4 * s, 0.6 * s);
  if (look.desk === 'phone') {
    box(c, '#4a5360', left + 2 * s, y - 16.6 * s, 5.4 * s, 3.2 * s, 0.8 * s);
    line(c, '#333b45', 1.4 * s, left + 1.8 * s, y - 17.4 * s, left + 7.6 * s, y - 17.4 * s);
  } else if (look.desk === 'files')
    for (let sheet = 0; sheet < 2 + (index % 3); sheet++)
      box(
        c,
        paper[(index + sheet) % paper.length] ?? '#fff',
        left + (1.4 + (sheet % 2)) * s,
        y - (15.4 + sheet * 1.5) * s,
        7.4 * s,
        1.5 * s,
        0.4 * s,
      );
  else box(c, paper[index % paper.length] ?? '#fff', left + 2 * s, y - 14.2 * s, 6 * s, 2.6 * s, 0.4 * s);
}

function pinCards(
  c: Canvas,
  left: number,
  top: number,
  wide: number,
  high: number,
  small: boolean,
  board: number,
): void {
  const step = small ? 9 : 14;
  const tall = small ? 5.4 : 11;
  for (let y = top, row = board; y + tall <= top + high + 1; y += tall + 2, row++)
    for (let x = left, column = 0; x + step - 3 <= left + wide; x += step, column++) {
      // Some have been taken down.
      if ((row * 7 + column * 5) % 6 === 4) continue;
      box(c, paper[(row * 2 + column * 3) % paper.length] ?? '#fff', x, y, step - 3, tall, 0.6);
      if (!small)
        line(c, 'rgba(80, 60, 30, 0.35)', 0.8, x + 2, y + 4, x + step - 5.5, y + 4, x + step - 5.5, y + 4);
      if (!small) line(c, 'rgba(80, 60, 30, 0.25)', 0.8, x + 2, y + 6.8, x + step - 7, y + 6.8);
    }
  frame(c, 'rgba(90, 60, 20, 0.2)', 0.8, left - 2, top - 2, wide + 4, high + 4, 1);
}
