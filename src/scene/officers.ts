/** What a patch of streets shows besides people: officers' cars, and light in the houses in which somebody waits. */
import { GameObjects, type Scene } from 'phaser';
import type { CarLeg, CarTrack } from './cars.ts';
import { LIGHT_FEET } from './marksOfStreets.ts';
import type { StretchPlan } from './plan.ts';
import { alongRoute } from './route.ts';

interface Car {
  readonly picture: GameObjects.Image;
  track: CarTrack | null;
  leg: number;
}

interface Light {
  readonly picture: GameObjects.Image;
  from: number;
  until: number;
}

export class Cars {
  readonly #scene: Scene;
  readonly #layer: GameObjects.Layer;
  readonly #markScale: number;
  readonly #cars: Car[] = [];
  readonly #at = { x: 0, y: 0 };

  constructor(scene: Scene, layer: GameObjects.Layer, markDensity: number) {
    this.#scene = scene;
    this.#layer = layer;
    this.#markScale = 1 / markDensity;
  }

  setPlan(tracks: readonly CarTrack[]): void {
    tracks.forEach((track, index) => {
      const car = this.#cars[index] ?? this.#newCar();
      this.#cars[index] = car;
      car.track = track;
      car.leg = 0;
    });
    for (const car of this.#cars.slice(tracks.length)) {
      car.track = null;
      car.picture.setVisible(false);
    }
  }

  draw(at: number): void {
    for (const car of this.#cars) {
      if (car.track === null) continue;
      const leg = legAt(car, car.track.legs, at);
      const where = leg === undefined ? null : this.#whereabouts(car.picture, leg, at);
      if (car.picture.visible !== (where !== null)) car.picture.setVisible(where !== null);
      if (where === null || leg === undefined) continue;
      car.picture.setPosition(where.x, where.y - 7 * leg.scale).setScale(this.#markScale * leg.scale);
    }
  }

  #whereabouts(
    picture: GameObjects.Image,
    { from, reached, route, stands }: CarLeg,
    at: number,
  ): { readonly x: number; readonly y: number } | null {
    if (at < from) return null;
    if (at >= reached) return stands;
    if (route === null) return null;
    // The drawing drives to the left.
    picture.flipX = alongRoute(route, (at - from) / (reached - from), this.#at) > 0;
    return this.#at;
  }

  #newCar(): Car {
    const picture = new GameObjects.Image(this.#scene, 0, 0, 'marks', 'police-car').setVisible(false);
    this.#layer.add(picture);
    return { picture, track: null, leg: 0 };
  }
}

/** The last leg begun by `at`; the one in hand is a good guess. */
function legAt(car: Car, legs: readonly CarLeg[], at: number): CarLeg | undefined {
  while (car.leg > 0 && at < (legs[car.leg]?.from ?? 0)) car.leg--;
  while (car.leg + 1 < legs.length && at >= (legs[car.leg + 1]?.from ?? Number.POSITIVE_INFINITY)) car.leg++;
  return legs[car.leg];
}

export class Lights {
  readonly #scene: Scene;
  readonly #layer: GameObjects.Layer;
  readonly #markScale: number;
  readonly #lights: Light[] = [];

  constructor(scene: Scene, layer: GameObjects.Layer, markDensity: number) {
    this.#scene = scene;
    this.#layer = layer;
    this.#markScale = 1 / markDensity;
  }

  setPlan(plan: StretchPlan): void {
    let used = 0;
    for (const { legs } of plan.people)
      for (const leg of legs) {
        if (leg.keeping !== 'house' || leg.leaves) continue;
        const light = this.#lights[used] ?? this.#newLight();
        this.#lights[used++] = light;
        light.from = leg.from;
        light.until = leg.until;
        light.picture.setPosition(leg.end.x, leg.end.y).setScale(this.#markScale * leg.scale);
      }
    for (const light of this.#lights.slice(used)) {
      light.until = Number.NEGATIVE_INFINITY;
      light.picture.setVisible(false);
    }
  }

  draw(at: number): void {
    for (const { picture, from, until } of this.#lights) {
      const burns = at >= from && at < until;
      if (picture.visible !== burns) picture.setVisible(burns);
    }
  }

  #newLight(): Light {
    const picture = new GameObjects.Image(this.#scene, 0, 0, 'marks', 'house-light').setVisible(false);
    picture.setOrigin(0.5, LIGHT_FEET);
    this.#layer.add(picture);
    return { picture, from: 0, until: Number.NEGATIVE_INFINITY };
  }
}
