/** Marks who a question is about: a spot on the floor, and a pointer above. */
import type { Point } from './geometry.ts';
import { type Layer, Picture, type Scene } from './phaser.ts';

interface Mark extends Point {
  /** 1 = as drawn. */
  readonly scale: number;
}

export class Pointer {
  readonly #spot: Picture;
  readonly #pointer: Picture;
  readonly #scale: number;

  constructor(scene: Scene, onFloor: Layer, above: Layer, markDensity: number) {
    this.#scale = 1 / markDensity;
    this.#spot = new Picture(scene, 0, 0, 'marks', 'spot').setVisible(false);
    this.#pointer = new Picture(scene, 0, 0, 'marks', 'pointer').setVisible(false);
    onFloor.add(this.#spot);
    above.add(this.#pointer);
  }

  show(spot: Mark, pointer: Mark): void {
    for (const [picture, { x, y, scale }] of [
      [this.#spot, spot],
      [this.#pointer, pointer],
    ] as const)
      picture
        .setVisible(true)
        .setPosition(x, y)
        .setScale(this.#scale * scale);
  }

  hide(): void {
    this.#spot.setVisible(false);
    this.#pointer.setVisible(false);
  }
}
