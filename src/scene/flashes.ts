/** The flash "Dealt with." beside whoever it was about: a few at a time, each for a second or two of film. */
import type { FilmView } from '../store/view.ts';
import { dealtNames } from './frameNames.ts';
import type { Point } from './geometry.ts';
import { type Layer, Picture, type Scene } from './phaser.ts';

/** Seconds of film that a flash stays, in which it grows, and in which it fades. */
const FLASH = 1.5;
const GROWS = 1 / 6;
const FADES = 1 / 3;
const FLASHES = 4;

export class Flashes {
  readonly #scale: number;
  readonly #flashes: readonly Picture[];

  constructor(scene: Scene, layer: Layer, markDensity: number) {
    this.#scale = 1 / markDensity;
    this.#flashes = Array.from({ length: FLASHES }, () => {
      const flash = new Picture(scene, 0, 0, 'marks', dealtNames.park);
      layer.add(flash.setVisible(false));
      return flash;
    });
  }

  /**
   * @param width units across.
   * @param placeOf where a flash about this person stands, null nowhere.
   */
  draw(film: FilmView, at: number, width: number, placeOf: (person: number) => Point | null): void {
    let used = 0;
    for (const moment of film.dealtWith) {
      const age = (at - moment.at) / film.pace;
      if (age < 0 || age >= FLASH || used >= this.#flashes.length) continue;
      const flash = this.#flashes[used];
      const where = placeOf(moment.person);
      if (flash === undefined || where === null) continue;
      used++;
      const grow = Math.min(1, age / GROWS);
      flash.setFrame(dealtNames[moment.behaviour], true, true);
      flash.setScale(this.#scale * (0.7 + 0.3 * grow) * Math.min(1, width / 480));
      const half = flash.displayWidth / 2;
      flash
        .setPosition(Math.min(width - half, Math.max(half, where.x)), where.y - 8 * (age / FLASH))
        .setAlpha(Math.min(1, (FLASH - age) / FADES))
        .setVisible(true);
    }
    this.#hideFrom(used);
  }

  hide(): void {
    this.#hideFrom(0);
  }

  #hideFrom(first: number): void {
    for (let index = first; index < this.#flashes.length; index++) this.#flashes[index]?.setVisible(false);
  }
}
