/**
 * The rest of the office, quietly: everybody who waits for a meeting, in rows behind the rail, as many as there
 * are, until the room is full.
 * Rows are painted once; how much of each is shown follows the count, so that hundreds of people cost nothing.
 */
import { figureOf } from '../../art/figureSpec.ts';
import { drawFigure } from '../../art/figures.ts';
import { canvasOf } from '../canvas.ts';
import { type Layer, Picture, type Scene } from '../phaser.ts';
import { addPicture } from '../sheets.ts';
import type { DiaryLayout } from './layout.ts';

/** Size of a figure on a landscape page and on a phone, and units each takes across. */
const SIZE = { wide: 0.52, tall: 0.42 } as const;
const ACROSS = { wide: 8.4, tall: 5.4 } as const;
const ROW_HIGH = 24;

interface Row {
  readonly picture: Picture;
  readonly places: number;
  /** Of the picture, pixels. */
  readonly wide: number;
  readonly high: number;
}

export class Others {
  readonly #scene: Scene;
  readonly #layer: Layer;
  #rows: Row[] = [];
  #shown = -1;

  constructor(scene: Scene, layer: Layer) {
    this.#scene = scene;
    this.#layer = layer;
  }

  arrange({ waiting, kind }: DiaryLayout, density: number): void {
    for (const { picture } of this.#rows) picture.destroy();
    this.#shown = -1;
    const width = waiting.right - waiting.left - 24;
    const across = ACROSS[kind];
    const places = Math.floor(width / across);
    const count = kind === 'wide' ? 6 : 5;
    const step = Math.min(13, (waiting.bottom - waiting.top - (kind === 'wide' ? 44 : 40)) / (count - 1));
    this.#rows = Array.from({ length: count }, (_, row) => {
      const key = `others${row}`;
      const sheet = canvasOf(width, ROW_HIGH, density);
      for (let place = 0; place < places; place++) {
        const look = ((row * 131 + place + 7) * 2_654_435_761) >>> 0;
        sheet.c.save();
        sheet.c.translate(
          (place + 0.5) * across + ((look >>> 9) % 3) - 1,
          ROW_HIGH - 2 - ((look >>> 13) % 3),
        );
        sheet.c.scale(SIZE[kind], SIZE[kind]);
        drawFigure(sheet.c, figureOf(look, 20 + (look % 44), look % 2 === 0 ? 'f' : 'm', 'own'), 'stand');
        sheet.c.restore();
      }
      addPicture(this.#scene.textures, key, sheet.canvas);
      // The front row first: it fills first.
      const picture = new Picture(this.#scene, waiting.left + 12, 0, key).setOrigin(0, 1);
      picture.setScale(1 / density).setAlpha(0.86);
      // Every other row stands in the gaps of the one before.
      picture.setPosition(waiting.left + 9 + (row % 2) * (across / 2), waiting.bottom - 6 - row * step);
      return { picture, places, wide: sheet.canvas.width, high: sheet.canvas.height };
    });
    for (const { picture } of [...this.#rows].reverse()) this.#layer.add(picture);
  }

  draw(count: number): void {
    if (count === this.#shown) return;
    this.#shown = count;
    let left = count;
    for (const { picture, places, wide, high } of this.#rows) {
      const here = Math.min(places, left);
      left -= here;
      picture.setVisible(here > 0);
      if (here > 0) picture.setCrop(0, 0, (wide * here) / places, high);
    }
  }
}
