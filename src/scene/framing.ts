/**
 * How a picture laid out in units lies on the page: as large as all of it fits, centred on whole pixels. A phone's
 * question leaves a low window: it shows a part of the picture as it was rather than all of it, tiny.
 */
import type { Stage } from './stage.ts';

/** Pages narrower than this, in CSS pixels, are a phone's. */
export const NARROW = 620;
/** Lower than so much of its width a phone's page is a window; a page not yet seen whole is taken to be so high. */
const LOW = 0.62;
const TALL = 1.22;
/** Around whoever is looked at, units. */
const HEAD = 20;

interface Size {
  readonly width: number;
  readonly height: number;
}

export class Framing {
  readonly #stage: Stage;
  #picture: Size = { width: 1, height: 1 };
  #zoom = 1;
  /** Of the whole page seen last: height for its width. */
  #tall = TALL;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Pixels for a unit. */
  get zoom(): number {
    return this.#zoom;
  }

  /** Height of the page of which a window shows a part, CSS pixels. */
  wholeHeight(width: number, height: number): number {
    if (width < NARROW && height < width * LOW) return width * this.#tall;
    this.#tall = height / width;
    return height;
  }

  /** @param height of the page that is to hold all of it, CSS pixels; infinite: as wide as the page. */
  fit(picture: Size, width: number, height: number): void {
    this.#picture = picture;
    this.#zoom = Math.min(width / picture.width, height / picture.height) * this.#stage.ratio;
  }

  arrange(): void {
    const { scene } = this.#stage;
    const { width, height } = scene.scale;
    const left = Math.floor((width - this.#picture.width * this.#zoom) / 2);
    const top = Math.max(0, Math.floor((height - this.#picture.height * this.#zoom) / 2));
    const camera = scene.cameras.main;
    camera.setOrigin(0, 0).setZoom(this.#zoom).setSize(width, height);
    camera.setScroll(-left / this.#zoom, -top / this.#zoom);
  }

  /** Where only a part is seen, brings a height into its middle. */
  lookAt(y: number): void {
    const { scene } = this.#stage;
    const hidden = this.#picture.height - scene.scale.height / this.#zoom;
    if (hidden < 1) return;
    scene.cameras.main.scrollY = Math.max(
      0,
      Math.min(hidden, y - HEAD - scene.scale.height / this.#zoom / 2),
    );
  }
}
