/**
 * Hands the drawn pictures (figures, marks, floors) to Phaser as textures with named frames. The names are made once:
 * a frame of film looks them up and builds no strings.
 */
import { figurePoseValues } from '../art/figures.ts';
import type { FigureAtlas } from './atlas.ts';
import { counted, nameAt } from './frameNames.ts';
import type { Marks } from './markSheet.ts';
import type { TextureManager } from './phaser.ts';
import type { Posture } from './pose.ts';

const figureNames: string[][] = [];
const pageNames = counted('figures', 5);

export function frameOf(strip: number, posture: Posture): string {
  return figureNames[strip]?.[figurePoseValues.indexOf(posture)] ?? '';
}

export function addFigures(textures: TextureManager, atlas: FigureAtlas): void {
  for (const [page, canvas] of atlas.pages.entries()) addPicture(textures, pageName(page), canvas);
  for (let strip = 0; strip < atlas.room; strip++) {
    figureNames[strip] ??= figurePoseValues.map((posture) => `${strip}-${posture}`);
    for (const posture of figurePoseValues) {
      const cell = atlas.cell(strip, posture);
      const texture = textures.get(pageName(cell.page));
      const frame = texture.add(frameOf(strip, posture), 0, cell.x, cell.y, cell.width, cell.height);
      if (frame === null) continue;
      frame.customPivot = true;
      frame.pivotX = cell.originX;
      frame.pivotY = cell.originY;
    }
  }
}

export function pageName(page: number): string {
  return nameAt(pageNames, page);
}

/** Shows what has been drawn on the atlas since. */
export function refreshFigures(textures: TextureManager, atlas: FigureAtlas): void {
  for (const page of atlas.fresh) {
    textures.get(pageName(page)).source[0]?.update();
  }
  atlas.fresh.clear();
}

export function addMarks(textures: TextureManager, marks: Marks, key = 'marks'): void {
  const texture = addPicture(textures, key, marks.canvas);
  for (const [name, { x, y, width, height }] of marks.frames) texture?.add(name, 0, x, y, width, height);
}

/** A texture of the canvas itself: Phaser's `addCanvas` would keep a copy of every pixel, and takes long to make it. */
export function addPicture(textures: TextureManager, key: string, canvas: HTMLCanvasElement) {
  if (textures.exists(key)) textures.remove(key);
  const texture = textures.create(key, canvas, canvas.width, canvas.height);
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  return texture;
}
