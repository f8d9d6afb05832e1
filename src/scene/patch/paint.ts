/** Paints the patch once for a size: one picture by day, one by night; nothing of it costs time while the film runs. */
import type { PropImages } from '../../art/props.ts';
import { canvasOf } from '../canvas.ts';
import { bush, speckle, tree } from '../garden.ts';
import { box, type Canvas, disc, font, line, pool } from '../paint.ts';
import type { Season } from '../season.ts';
import { drawHouse } from './house.ts';
import type { PatchLayout } from './layout.ts';

const asphalt = '#bdb6ab';
const pavement = '#e0d7c5';
const marking = '#f1ecdf';
const ink = '#5a4a31';

export interface MapWords {
  readonly station: string;
  readonly callsByDay: string;
  street(index: number): string;
}

export interface MapPictures {
  readonly day: HTMLCanvasElement;
  readonly night: HTMLCanvasElement;
}

export function paintPatch(
  layout: PatchLayout,
  density: number,
  props: PropImages,
  season: Season,
  words: MapWords,
): MapPictures {
  const day = canvasOf(layout.width, layout.height, density);
  paintGround(day.c, layout, season);
  paintHomes(day.c, layout, props, season);
  paintStrip(day.c, layout, words);
  const night = canvasOf(layout.width, layout.height, density);
  night.c.drawImage(day.canvas, 0, 0, layout.width, layout.height);
  night.c.fillStyle = 'rgba(28, 36, 74, 0.62)';
  night.c.fillRect(0, 0, layout.width, layout.height);
  paintLamps(night.c, layout);
  for (const { c } of [day, night]) paintStreetNames(c, layout, words);
  return { day: day.canvas, night: night.canvas };
}

function paintGround(c: Canvas, layout: PatchLayout, season: Season): void {
  const { width, height, road, roadWide, streets, streetHigh } = layout;
  box(c, season.grass, 0, 0, width, height, 14);
  speckle(c, width, height, season, 320);
  for (const y of streets) box(c, pavement, -4, y - streetHigh / 2 - 5, width + 8, streetHigh + 9, 0);
  box(c, pavement, road - roadWide / 2 - 5, -6, roadWide + 10, height + 12, 0);
  for (const y of streets) box(c, asphalt, -4, y - streetHigh / 2, width + 8, streetHigh, 0);
  box(c, asphalt, road - roadWide / 2, -6, roadWide, height + 12, 0);
  c.setLineDash([7, 9]);
  for (const y of streets) {
    line(c, marking, 1.2, 8, y, road - roadWide / 2 - 10, y);
    line(c, marking, 1.2, road + roadWide / 2 + 10, y, width - 8, y);
  }
  let before = 0;
  for (const y of streets) {
    line(c, marking, 1.2, road, before + streetHigh / 2 + 8, road, y - streetHigh / 2 - 8);
    before = y;
  }
  c.setLineDash([]);
}

function paintHomes(c: Canvas, layout: PatchLayout, props: PropImages, season: Season): void {
  const all = [
    ...layout.homes.map((home, which) => ({ home, which, green: false, large: false })),
    ...layout.greens.map((home, which) => ({ home, which, green: true, large: false })),
    ...layout.addresses.map((home, which) => ({ home, which: which * 3 + 1, green: false, large: true })),
  ].sort((one, other) => one.home.y - other.home.y);
  for (const { home, which, green, large } of all) {
    const { x, y, scale } = home;
    if (green) {
      if (which % 3 === 0) bush(c, x, y - 3, season, scale * 1.2);
      else
        tree(
          c,
          props,
          which % 3 === 1 ? 'deciduous-tree' : 'evergreen-tree',
          { x, y: y - 15 * scale, size: 52 * scale },
          season,
        );
      continue;
    }
    if (large) {
      box(c, 'rgba(120, 100, 60, 0.16)', x - 46 * scale, y - 4, 92 * scale, 9, 4);
      box(c, '#e6dcc6', x - 6 * scale, y - 2, 12 * scale, 8, 1);
    }
    drawHouse(c, home, which, season.snow);
  }
}

function paintStrip(c: Canvas, layout: PatchLayout, words: MapWords): void {
  const { strip, station } = layout;
  const small = layout.kind === 'tall';
  const s = small ? 0.8 : 1;
  box(c, '#e7dfca', -4, strip.top + 5, layout.width + 8, strip.bottom - strip.top, 0);
  // The road goes on to the station's yard.
  box(c, asphalt, layout.road - layout.roadWide / 2, strip.top - 4, layout.roadWide, 30 * s, 0);
  box(c, asphalt, station.x, strip.top + 22 * s, layout.road + layout.roadWide / 2 - station.x, 18 * s, 4);
  const [left, top] = [station.x - 62 * s, station.y - 50 * s];
  box(c, 'rgba(60, 48, 20, 0.2)', left - 2, station.y - 6, 128 * s, 9, 4);
  box(c, '#9fb0bd', left, top, 124 * s, 48 * s, 3);
  box(c, '#6d7f8d', left - 4 * s, top - 5 * s, 132 * s, 9 * s, 3);
  for (let pane = 0; pane < 5; pane++) {
    if (pane === 2) continue;
    box(c, '#f7f1e2', left + (8 + pane * 23) * s, top + 24 * s, 16 * s, 15 * s, 1);
    box(c, '#c9dde7', left + (9.5 + pane * 23) * s, top + 25.5 * s, 13 * s, 12 * s, 1);
  }
  box(c, '#2f5f8f', left + 52 * s, top + 22 * s, 20 * s, 26 * s, 1.5);
  disc(c, '#2b3440', left + 62 * s, top + 17 * s, 4.6 * s);
  disc(c, '#5d9be0', left + 62 * s, top + 17 * s, 3.4 * s);
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  c.font = `700 ${small ? 9 : 11}px ${font}`;
  c.fillStyle = '#1d2b38';
  c.fillText(words.station, station.x, top + 9 * s, 118 * s);
  c.textAlign = 'left';
  c.font = `700 ${small ? 10 : 12}px ${font}`;
  c.fillStyle = ink;
  c.fillText(words.callsByDay, layout.bars.left, strip.top + 16);
}

/** A street's name stands on its pavement, at the left edge. */
function paintStreetNames(c: Canvas, layout: PatchLayout, words: MapWords): void {
  const small = layout.kind === 'tall';
  c.textAlign = 'left';
  c.textBaseline = 'middle';
  c.font = `700 ${small ? 8.5 : 10.5}px ${font}`;
  for (const [index, y] of layout.streets.entries()) {
    const name = words.street(index);
    const wide = c.measureText(name).width + 10;
    box(c, 'rgba(255, 253, 247, 0.9)', 6, y - 6.5, wide, 13, 3);
    c.fillStyle = ink;
    c.fillText(name, 11, y + 0.8);
  }
}

function paintLamps(c: Canvas, layout: PatchLayout): void {
  const small = layout.kind === 'tall';
  for (const [row, y] of layout.streets.entries())
    for (let x = row % 2 === 0 ? 40 : 84; x < layout.width; x += small ? 70 : 96)
      pool(c, '255, 224, 160', 0.5, x, y - 4, small ? 22 : 38);
  pool(c, '255, 224, 160', 0.6, layout.station.x, layout.station.y - 14, small ? 50 : 70);
}
