/** A building on a street: road, pavement with trees and a bus stop, the step to its door. */
import type { PropImages } from '../art/props.ts';
import { bench, bush, plant, tree } from './garden.ts';
import type { Door } from './geometry.ts';
import type { Layout } from './layout.ts';
import { box, type Canvas, line, pool } from './paint.ts';
import type { Season } from './season.ts';

export function paintPavement(c: Canvas, layout: Layout, props: PropImages, season: Season): void {
  const { height, width } = layout;
  const edge = Math.min(...[...layout.rooms.values()].map((room) => room.left));
  box(c, '#d9d0bd', 0, 0, width, height, 14);
  const isBroad = edge > 120;
  const road = isBroad ? edge * 0.36 : edge * 0.3;
  box(c, '#bdb6ab', -20, -20, road + 20, height + 40, 0);
  box(c, '#c9c1af', road, -20, isBroad ? 5 : 3, height + 40, 0);
  c.setLineDash([12, 12]);
  line(c, '#f1ecdf', 2, road * 0.5, 8, road * 0.5, height - 8);
  c.setLineDash([]);
  paving(c, road + 5, edge - 4, height, isBroad ? 26 : 16);
  const door = entranceOf(layout);
  if (door === undefined) return;
  const half = door.width / 2 + 6;
  box(c, '#e8dfca', road + 5, door.y - half + 6, edge - road, half * 2, 4);
  if (isBroad) {
    const x = (road + edge) / 2 + 4;
    tree(c, props, 'deciduous-tree', { x: x, y: height * 0.1, size: 50 }, season);
    bench(c, x - 6, height * 0.25);
    plant(c, props, 'bus-stop', road + 26, height * 0.4, 44);
    tree(c, props, 'deciduous-tree', { x: x + 12, y: height * 0.53, size: 46 }, season);
    bush(c, edge - 22, height * 0.62, season);
    plant(c, props, 'bicycle', x + 4, height * 0.68, 30);
    tree(c, props, 'evergreen-tree', { x: edge - 24, y: height * 0.94, size: 34 }, season);
  } else {
    tree(c, props, 'deciduous-tree', { x: edge - 15, y: height * 0.08, size: 24 }, season);
    plant(c, props, 'bus-stop', edge - 17, height * 0.3, 24);
    tree(c, props, 'deciduous-tree', { x: edge - 15, y: height * 0.5, size: 24 }, season);
    plant(c, props, 'bicycle', edge - 16, height * 0.68, 18);
  }
}

/** Street lamps along the kerb, and light from the door. */
export function lightPavement(c: Canvas, layout: Layout): void {
  const small = layout.kind === 'tall';
  const door = entranceOf(layout);
  if (door !== undefined) pool(c, '255, 220, 150', 0.75, door.x - 8, door.y, small ? 36 : 64);
  for (const share of [0.12, 0.4, 0.68, 0.96])
    pool(c, '255, 226, 170', 0.5, small ? 18 : 66, layout.height * share, small ? 46 : 84);
}

function entranceOf(layout: Layout): Door | undefined {
  return layout.doors.find(({ between }) => between.includes(layout.plan.street));
}

function paving(c: Canvas, from: number, to: number, height: number, step: number): void {
  for (let y = 0, row = 0; y < height; y += step, row++) {
    line(c, 'rgba(150, 130, 95, 0.16)', 1, from, y, to, y);
    for (let x = from + (row % 2 === 0 ? step : step / 2); x < to; x += step)
      line(c, 'rgba(150, 130, 95, 0.16)', 1, x, y, x, y + step);
  }
}
