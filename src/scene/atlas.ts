/**
 * Pictures that hold every small person of a stretch in every posture, so that the renderer draws them in a few
 * batches. A strip for each person is drawn when the person is first needed and kept while there is room.
 * Several middle-sized pages, not one large sheet: the Canvas renderer is slow with large sources, and only pages that
 * were drawn on are handed to the graphics card again.
 */
import type { FigureSpec, Garb } from '../art/figureSpec.ts';
import { drawFigure, figurePoseValues } from '../art/figures.ts';
import { context2d } from './canvas.ts';
import type { Posture } from './pose.ts';

/** Units around a figure's feet that a cell shows. */
const CELL: Readonly<Record<Posture, { readonly width: number; readonly left: number }>> = {
  stand: { width: 26, left: 13 },
  walk: { width: 26, left: 13 },
  sit: { width: 26, left: 13 },
  lie: { width: 44, left: 22 },
};
const UP = 42;
const DOWN = 4;
const STRIP_WIDTH = 26 * 3 + 44;
const STRIP_HEIGHT = UP + DOWN;
const SIDE = 1024;
const PAGES = 6;

export interface Cell {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where the feet are within the cell, 0..1. */
  readonly originX: number;
  readonly originY: number;
}

export class FigureAtlas {
  readonly pages: readonly HTMLCanvasElement[];
  /** Pixels for a unit. */
  readonly density: number;
  /** Strips there is room for. */
  readonly room: number;
  /** Pages drawn on since they were last shown. */
  readonly fresh = new Set<number>();
  readonly #contexts: readonly CanvasRenderingContext2D[];
  readonly #columns: number;
  readonly #perPage: number;
  readonly #strips = new Map<string, number>();
  readonly #lastUse: number[] = [];
  readonly #garbs: Garb[] = [];
  #round = 0;
  #shared = 0;

  constructor(density: number) {
    this.density = density;
    this.pages = Array.from({ length: PAGES }, () => {
      const canvas = document.createElement('canvas');
      canvas.width = SIDE;
      canvas.height = SIDE;
      return canvas;
    });
    this.#contexts = this.pages.map((canvas) => context2d(canvas));
    this.#columns = Math.floor(SIDE / (STRIP_WIDTH * density));
    this.#perPage = this.#columns * Math.floor(SIDE / (STRIP_HEIGHT * density));
    this.room = this.#perPage * PAGES;
  }

  /** Starts a round: strips not asked for in this round may be given to others. */
  begin(): void {
    this.#round++;
  }

  /** Number of the strip of this figure; drawn now if it was not there. */
  strip(spec: FigureSpec): number {
    const key = `${spec.garb}${spec.skin}${spec.hair}${spec.cut}${spec.beard}${spec.glasses}${spec.top}${spec.legs}${spec.old}${spec.dress}`;
    const known = this.#strips.get(key);
    if (known !== undefined) {
      this.#lastUse[known] = this.#round;
      return known;
    }
    const strip = this.#free();
    // Full of people of this round: somebody else's looks must do.
    if (strip === null) return this.#sharedWith(spec);
    this.#strips.set(key, strip);
    this.#garbs[strip] = spec.garb;
    this.#lastUse[strip] = this.#round;
    this.#draw(strip, spec);
    return strip;
  }

  pageOf(strip: number): number {
    return Math.floor(strip / this.#perPage);
  }

  cell(strip: number, posture: Posture): Cell {
    const page = this.pageOf(strip);
    const place = strip % this.#perPage;
    const x = (place % this.#columns) * STRIP_WIDTH + 26 * figurePoseValues.indexOf(posture);
    const y = Math.floor(place / this.#columns) * STRIP_HEIGHT;
    const { width, left } = CELL[posture];
    return {
      page,
      x: x * this.density,
      y: y * this.density,
      width: width * this.density,
      height: STRIP_HEIGHT * this.density,
      originX: left / width,
      originY: UP / STRIP_HEIGHT,
    };
  }

  #free(): number | null {
    if (this.#strips.size < this.room) return this.#strips.size;
    let oldest = 0;
    for (let strip = 1; strip < this.room; strip++)
      if ((this.#lastUse[strip] ?? 0) < (this.#lastUse[oldest] ?? 0)) oldest = strip;
    if ((this.#lastUse[oldest] ?? 0) >= this.#round) return null;
    for (const [key, strip] of this.#strips) if (strip === oldest) this.#strips.delete(key);
    return oldest;
  }

  #sharedWith(spec: FigureSpec): number {
    this.#shared++;
    const alike = this.#garbs.flatMap((garb, strip) => (garb === spec.garb ? [strip] : []));
    return alike[this.#shared % Math.max(1, alike.length)] ?? 0;
  }

  #draw(strip: number, spec: FigureSpec): void {
    const area = this.cell(strip, 'stand');
    const c = this.#contexts[area.page];
    if (c === undefined) return;
    this.fresh.add(area.page);
    c.setTransform(1, 0, 0, 1, 0, 0);
    c.clearRect(area.x, area.y, STRIP_WIDTH * this.density, area.height);
    for (const posture of figurePoseValues) {
      const cell = this.cell(strip, posture);
      c.save();
      c.beginPath();
      c.rect(cell.x, cell.y, cell.width, cell.height);
      c.clip();
      c.setTransform(
        this.density,
        0,
        0,
        this.density,
        cell.x + CELL[posture].left * this.density,
        cell.y + UP * this.density,
      );
      drawFigure(c, spec, posture);
      c.restore();
    }
  }
}
