/**
 * The office as the ten see it, painted once for a size: boards, a rug under each chair, the waiting room behind, and
 * outdoors the way to work. Also the cards by the chairs, in a tint for each way things can stand.
 */
import type { PropImages } from '../../art/props.ts';
import { canvasOf } from '../canvas.ts';
import { speckle, tree } from '../garden.ts';
import type { Box } from '../geometry.ts';
import { box, type Canvas, frame, line, pool } from '../paint.ts';
import { armchair, prop } from '../pieces.ts';
import { seasonOf } from '../season.ts';
import type { Cell, DiaryLayout } from './layout.ts';

export const cardTints = {
  here: { fill: '#fffdf6', edge: '#d9c8a4' },
  grey: { fill: '#ecebe8', edge: '#cfccc5' },
  done: { fill: '#f0f6e4', edge: '#b9cf95' },
  gone: { fill: '#f3ece0', edge: '#cdbfa6' },
} as const;
export type CardTint = keyof typeof cardTints;

export function paintRoom(
  layout: DiaryLayout,
  density: number,
  props: PropImages,
  calendarMonth: number,
): HTMLCanvasElement {
  const { canvas, c } = canvasOf(layout.width, layout.height, density);
  const inside: Box =
    layout.kind === 'wide'
      ? { left: 0, top: 0, right: layout.work.left, bottom: layout.height }
      : { left: 0, top: 0, right: layout.width, bottom: layout.work.top };
  boards(c, inside);
  waitingRoom(c, layout);
  for (const cell of layout.cells) place(c, cell, layout.figure);
  outdoors(c, layout, props, calendarMonth);
  walls(c, layout, inside);
  const size = layout.kind === 'wide' ? 30 : 20;
  prop(c, props, 'potted-plant', inside.right - size * 0.7, layout.waiting.bottom + size * 0.3, size);
  return canvas;
}

function boards(c: Canvas, { left, top, right, bottom }: Box): void {
  box(c, '#f6ecd9', left, top, right - left, bottom - top);
  for (let y = top, row = 0; y < bottom; y += 18, row++) {
    line(c, 'rgba(150, 110, 50, 0.09)', 1, left, y, right, y);
    for (let x = left + (row % 2) * 44; x < right; x += 88)
      line(c, 'rgba(150, 110, 50, 0.09)', 1, x, y, x, y + 18);
  }
}

/** Behind the ten: a paler carpet, a low rail towards them. */
function waitingRoom(c: Canvas, { waiting }: DiaryLayout): void {
  const { left, top, right, bottom } = waiting;
  box(c, '#e9e6dc', left, top, right - left, bottom - top);
  const shade = c.createLinearGradient(0, top, 0, top + 22);
  shade.addColorStop(0, 'rgba(90, 66, 30, 0.20)');
  shade.addColorStop(1, 'rgba(90, 66, 30, 0)');
  c.fillStyle = shade;
  c.fillRect(left, top, right - left, 22);
  box(c, 'rgba(60, 44, 20, 0.13)', left, bottom, right - left, 6);
  box(c, '#b9a079', left, bottom - 3, right - left, 5);
  box(c, '#d6c19a', left, bottom - 4, right - left, 3);
}

/** A rug and an armchair: the place of one of those known. */
function place(c: Canvas, { chair }: Cell, figure: number): void {
  const { x, y } = chair;
  const s = figure;
  c.fillStyle = 'rgba(178, 120, 84, 0.20)';
  c.beginPath();
  c.ellipse(x - 3 * s, y - 1.5 * s, 25 * s, 5.4 * s, 0, 0, Math.PI * 2);
  c.fill();
  c.strokeStyle = 'rgba(178, 120, 84, 0.28)';
  c.lineWidth = 1;
  c.stroke();
  armchair(c, x, y + 1.5 * s, s, '#b98f74', '#9c7259');
}

function outdoors(c: Canvas, layout: DiaryLayout, props: PropImages, calendarMonth: number): void {
  const { left, top, right, bottom } = layout.work;
  const season = seasonOf(calendarMonth);
  c.save();
  c.beginPath();
  c.rect(left, top, right - left, bottom - top);
  c.clip();
  box(c, season.grass, left, top, right - left, bottom - top);
  c.translate(left, top);
  speckle(c, Math.max(1, Math.floor(right - left)), Math.max(1, Math.floor(bottom - top)), season);
  c.restore();
  if (layout.kind === 'wide')
    for (const door of layout.doors)
      box(c, '#e8dcc0', door.x, door.y - 8, Math.min(90, right - door.x), 20, 9);
  else for (const door of layout.doors) box(c, '#e8dcc0', door.x - 9, door.y, 18, 34, 8);
  pool(c, '255, 240, 190', season.snow ? 0.25 : 0.6, right - 12, top + 8, (right - left) * 0.9);
  if (layout.kind === 'wide') {
    tree(c, props, 'deciduous-tree', { x: right - 26, y: top + 46, size: 46 }, season);
    tree(c, props, 'evergreen-tree', { x: right - 30, y: (top + bottom) / 2 + 8, size: 34 }, season);
    tree(c, props, 'deciduous-tree', { x: right - 24, y: bottom - 40, size: 42 }, season);
  }
}

function walls(c: Canvas, layout: DiaryLayout, inside: Box): void {
  const { left, top, right, bottom } = inside;
  frame(c, '#cdbb97', 7, left, top, right - left, bottom - top, 10);
  frame(c, '#e6dabf', 3, left, top, right - left, bottom - top, 10);
  for (const { x, y } of layout.doors)
    if (layout.kind === 'wide') {
      box(c, '#fff2cf', x - 6, y - 30, 12, 46, 2);
      line(c, '#b39b6c', 3, x - 6, y - 30, x + 6, y - 30);
      line(c, '#b39b6c', 3, x - 6, y + 16, x + 6, y + 16);
      line(c, '#9c6b3f', 4, x + 5, y - 29, x + 24, y - 40);
    } else {
      box(c, '#fff2cf', x - 15, y - 6, 30, 12, 2);
      line(c, '#b39b6c', 3, x - 15, y - 6, x - 15, y + 6);
      line(c, '#b39b6c', 3, x + 15, y - 6, x + 15, y + 6);
    }
}

/** The strip of weeks on a card. */
export interface Strip {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Of an hour. */
  readonly high: number;
}

export function stripOf({ card }: Cell, kind: DiaryLayout['kind']): Strip {
  const pad = kind === 'wide' ? 8 : 6;
  return {
    left: card.left + pad,
    right: card.right - pad,
    bottom: card.bottom - 6,
    high: kind === 'wide' ? 25 : 17,
  };
}

/** One card in every tint, side by side: a leaf of a diary with thirteen weeks ruled at its foot. */
export function paintCards(layout: DiaryLayout, density: number): HTMLCanvasElement {
  const cell = layout.cells[0];
  const wide = cell === undefined ? 10 : cell.card.right - cell.card.left;
  const high = cell === undefined ? 10 : cell.card.bottom - cell.card.top;
  const tints = Object.values(cardTints);
  const { canvas, c } = canvasOf((wide + 8) * tints.length, high + 8, density);
  tints.forEach(({ fill, edge }, index) => {
    const x = index * (wide + 8) + 4;
    box(c, 'rgba(60, 44, 20, 0.16)', x - 1, 6, wide + 2, high, 7);
    box(c, fill, x, 4, wide, high, 6);
    frame(c, edge, 1, x, 4, wide, high, 6);
    if (cell === undefined) return;
    const strip = stripOf(cell, layout.kind);
    const left = strip.left - cell.card.left + x;
    const right = strip.right - cell.card.left + x;
    const bottom = strip.bottom - cell.card.top + 4;
    line(c, edge, 1, left, bottom, right, bottom);
    for (let week = 0; week <= 13; week++) {
      const at = right - ((right - left) * week) / 13;
      line(c, edge, 0.8, at, bottom, at, bottom - 2.4);
    }
  });
  return canvas;
}

/** The minutes of a meeting are said in it. */
export function paintBubble(density: number): HTMLCanvasElement {
  const { canvas, c } = canvasOf(52, 28, density);
  box(c, 'rgba(60, 44, 20, 0.18)', 2, 3.5, 48, 18, 9);
  box(c, '#2f8f86', 2, 2, 48, 18, 9);
  c.beginPath();
  c.moveTo(21, 19);
  c.lineTo(31, 19);
  c.lineTo(26, 26);
  c.fillStyle = '#2f8f86';
  c.fill();
  return canvas;
}

/** The warmth of a lamp over a place where somebody is; it goes out with them. */
export function paintGlow(density: number): HTMLCanvasElement {
  const { canvas, c } = canvasOf(80, 80, density);
  pool(c, '255, 205, 120', 0.5, 40, 40, 39);
  return canvas;
}
