/** A picture of many frames, laid out in rows, left to right. */

/** Size in units. */
export const SHEET_WIDTH = 1024;
export const SHEET_HEIGHT = 560;

export interface MarkFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Marks {
  readonly canvas: HTMLCanvasElement;
  readonly frames: ReadonlyMap<string, MarkFrame>;
  readonly density: number;
}

export class Sheet {
  readonly frames = new Map<string, MarkFrame>();
  readonly c: CanvasRenderingContext2D;
  readonly #density: number;
  #x = 1;
  #y = 1;
  #tallest = 0;

  constructor(c: CanvasRenderingContext2D, density: number) {
    this.c = c;
    this.#density = density;
  }

  /** Draws with the origin in the middle of a fresh frame. */
  put(name: string, width: number, height: number, draw: (c: CanvasRenderingContext2D) => void): void {
    if (this.#x + width + 1 > SHEET_WIDTH) {
      this.#x = 1;
      this.#y += this.#tallest + 2;
      this.#tallest = 0;
    }
    if (this.#y + height > SHEET_HEIGHT) throw new Error(`no room for ${name}`);
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
