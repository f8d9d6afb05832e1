/** Signs on the floor: counters beside the rooms' names, the wall clock's hands, the flash "Dealt with." */
import type { FilmView } from '../store/view.ts';
import { hourOf } from './daylight.ts';
import { Flashes } from './flashes.ts';
import type { Floor } from './floor.ts';
import { digitNames, nameAt } from './frameNames.ts';
import type { Point } from './geometry.ts';
import { type Layer, Picture, type Scene } from './phaser.ts';
import { Pointer } from './pointer.ts';
import type { Pose } from './pose.ts';

interface Counter {
  readonly digits: readonly Picture[];
  shown: number;
}

interface Finder {
  find(person: number): Readonly<Pose> | null;
}

const DIGITS = 3;

export class Signs {
  readonly #scene: Scene;
  readonly #layer: Layer;
  readonly #scale: number;
  readonly #counters = new Map<string, Counter>();
  readonly #hour: Picture;
  readonly #minute: Picture;
  readonly #flashes: Flashes;
  readonly #pointer: Pointer;

  constructor(scene: Scene, onFloor: Layer, above: Layer, markDensity: number) {
    this.#scene = scene;
    this.#layer = onFloor;
    this.#scale = 1 / markDensity;
    const make = (layer: Layer, frame: string) => {
      const picture = new Picture(this.#scene, 0, 0, 'marks', frame).setScale(this.#scale);
      layer.add(picture);
      return picture;
    };
    this.#hour = make(onFloor, 'hour-hand');
    this.#minute = make(onFloor, 'minute-hand');
    this.#pointer = new Pointer(scene, onFloor, above, markDensity);
    this.#flashes = new Flashes(scene, above, markDensity);
  }

  /** @param counts null while nobody is shown: the counters are blank. */
  draw(
    floor: Floor,
    at: number,
    counts: ReadonlyMap<string, number> | null,
    film: FilmView,
    finder: Finder,
  ): void {
    const hour = hourOf(at);
    const { clock } = floor;
    for (const [hand, turn] of [
      [this.#hour, hour / 12],
      [this.#minute, hour % 1],
    ] as const) {
      hand.setVisible(clock !== null);
      if (clock !== null) hand.setPosition(clock.x, clock.y).setRotation(turn * Math.PI * 2);
    }
    for (const [place, where] of floor.counters) {
      this.#count(place, where.x, where.y, counts?.get(place) ?? (counts === null ? -1 : 0));
    }
    if (counts === null) this.#flashes.hide();
    else this.#flashes.draw(film, at, floor.width, (person) => placeOf(finder.find(person)));
  }

  /** Stands by somebody; nobody when hidden or not there. */
  point(pose: Readonly<Pose> | null): void {
    if (pose?.visible !== true) {
      this.#pointer.hide();
      return;
    }
    const { x, y, scale, posture } = pose;
    const up = posture === 'lie' ? 13 : 17;
    this.#pointer.show({ x, y: y - up * scale, scale }, { x, y: y - (up + 38) * scale, scale });
  }

  #count(place: string, x: number, y: number, people: number): void {
    const counter = this.#counters.get(place) ?? this.#newCounter(place);
    const text = people < 0 ? '' : String(Math.min(999, people));
    const fresh = counter.shown !== people;
    counter.shown = people;
    counter.digits.forEach((digit, index) => {
      if (fresh) {
        digit.setVisible(index < text.length);
        if (index < text.length) digit.setFrame(nameAt(digitNames, Number(text[index])), true, true);
      }
      digit.setPosition(x + (index - (text.length - 1) / 2) * 7.4, y);
    });
  }

  #newCounter(place: string): Counter {
    const digits = Array.from({ length: DIGITS }, () => {
      const digit = new Picture(this.#scene, 0, 0, 'marks').setScale(this.#scale).setVisible(false);
      this.#layer.add(digit);
      return digit;
    });
    const counter = { digits, shown: -2 };
    this.#counters.set(place, counter);
    return counter;
  }
}

/** Above the person, if in the picture. */
function placeOf(pose: Readonly<Pose> | null): Point | null {
  return pose?.visible === true ? { x: pose.x, y: pose.y - 46 * pose.scale } : null;
}
