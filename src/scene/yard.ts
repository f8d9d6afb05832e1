/** The hospital's grounds: grass, the road and its ambulance bays, the path to the front door, trees, a bicycle. */
import type { PropImages } from '../art/props.ts';
import { bench, bush, plant, speckle, tree } from './garden.ts';
import type { Layout } from './layout.ts';
import { box, type Canvas, line, pool } from './paint.ts';
import type { Season } from './season.ts';

export function paintYard(c: Canvas, layout: Layout, props: PropImages, season: Season): void {
  const outside = layout.rooms.get('outside');
  if (outside === undefined) return;
  const { width, height } = layout;
  const small = layout.kind === 'tall';
  const bays = outside.slots;
  const lowest = Math.max(...bays.map((bay) => bay.y));
  const roadEnd = Math.min(lowest + 26, height * 0.6);
  box(c, season.grass, 0, 0, width, height, 14);
  speckle(c, Math.min(width, 210), height, season);
  // The road in, and the bays beside it.
  box(c, '#bdb6ab', small ? 0 : 8, -20, outside.right - (small ? 2 : 8), roadEnd + 20, 16);
  box(c, '#c9c2b6', outside.right - (small ? 10 : 16), 0, small ? 10 : 16, height, 0);
  if (!small) {
    c.setLineDash([12, 12]);
    line(c, '#f3eee2', 2, 40, 6, 40, roadEnd - 18);
    c.setLineDash([]);
    const bay = 60 * outside.scale;
    for (let y = (bays[0]?.y ?? 60) - bay * 0.78; y < roadEnd - 8; y += rowStep(bays, bay)) {
      line(c, '#f3eee2', 2, 72, y, outside.right - 22, y);
    }
  }
  // The path to the front door.
  const entrance = layout.doors.find(
    (door) => door.between.includes('outside') && door.between.includes('front-door'),
  );
  if (entrance !== undefined) {
    const wide = small ? 34 : 46;
    box(c, '#e6dcc6', -10, entrance.y - wide / 2 + 6, entrance.x + 12, wide, 8);
    c.strokeStyle = '#d6c9ae';
    c.lineWidth = 1;
    for (let x = small ? 14 : 22; x < entrance.x - 6; x += small ? 18 : 26)
      line(c, '#d8ccb2', 1, x, entrance.y - wide / 2 + 8, x, entrance.y + wide / 2 + 4);
    const gardenTop = roadEnd + 6;
    const room = entrance.y - wide / 2 - gardenTop;
    if (!small) {
      tree(c, props, 'deciduous-tree', { x: 42, y: gardenTop + room * 0.42, size: 58 }, season);
      tree(c, props, 'evergreen-tree', { x: 104, y: gardenTop + room * 0.3, size: 40 }, season);
      plant(c, props, 'bicycle', 150, gardenTop + room * 0.78, 30);
      tree(c, props, 'deciduous-tree', { x: 150, y: height - 34, size: 46 }, season);
      tree(c, props, 'evergreen-tree', { x: 34, y: height - 30, size: 38 }, season);
      bench(c, 92, height - 26);
      bush(c, 178, gardenTop + room * 0.3, season);
      bush(c, 186, gardenTop + room * 0.42, season);
    } else {
      tree(c, props, 'deciduous-tree', { x: 22, y: gardenTop + room * 0.5, size: 36 }, season);
      plant(c, props, 'bicycle', 52, gardenTop + room * 0.72, 20);
      tree(c, props, 'evergreen-tree', { x: 48, y: height - 70, size: 28 }, season);
      tree(c, props, 'deciduous-tree', { x: 24, y: height - 34, size: 38 }, season);
    }
  }
}

/** Lamps that burn at night, over the grounds. */
export function lightYard(c: Canvas, layout: Layout): void {
  for (const door of layout.doors)
    if (door.between.includes('outside'))
      pool(c, '255, 220, 150', 0.75, door.x - 8, door.y, layout.kind === 'tall' ? 34 : 62);
  if (layout.kind === 'wide') pool(c, '255, 226, 170', 0.45, 60, layout.height * 0.2, 120);
}

function rowStep(bays: readonly { readonly y: number }[], otherwise: number): number {
  const first = bays[0]?.y ?? 0;
  const next = bays.find((bay) => bay.y > first + 1);
  return next === undefined ? otherwise : next.y - first;
}
