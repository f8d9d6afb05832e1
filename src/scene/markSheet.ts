/** A picture of many frames, laid out in rows, left to right. */
import { canvasOf } from './canvas.ts';

/** Size in units. */
const WIDTH = 1024;
const HEIGHT = 560;

interface MarkFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Marks {
  readonly canvas: HTMLCanvasElement;
  readonly frames: ReadonlyMap<string, MarkFrame>;
}

export class Sheet implements Marks {
  readonly canvas: HTMLCanvasElement;
  readonly frames = new Map<string, MarkFrame>();
  readonly c: CanvasRenderingContext2D;
  readonly #density: number;
  readonly #height: number;
  #x = 1;
  #y = 1;
  #tallest = 0;

  constructor(density: number, height = HEIGHT) {
    const { canvas, c } = canvasOf(WIDTH, height, density);
    this.canvas = canvas;
    this.c = c;
    this.#density = density;
    this.#height = height;
  }

  /** Draws with the origin in the middle of a fresh frame. */
  put(name: string, width: number, height: number, draw: (c: CanvasRenderingContext2D) => void): void {
    if (this.#x + width + 1 > WIDTH) {
      this.#x = 1;
      this.#y += this.#tallest + 2;
      this.#tallest = 0;
    }
    if (this.#y + height > this.#height) throw new Error(`no room for ${name}`);
    this.c.save();
    this.c.translate(this.#x + width / 2, this.#y + height / 2);
    draw(this.c);
    this.c.restore();
    const scale = this.#density;
    this.frames.set(name, {
      x: this.#x * scale,
      y: this.#y * scale,
      width: width * scale,
      height: height * scale,
    });
    this.#x += width + 2;
    this.#tallest = Math.max(this.#tallest, height);
  }
}
