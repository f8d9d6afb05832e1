/** The patch's cars on the map. */

import { type Layer, Picture, type Scene } from '../phaser.ts';
import type { PatchLayout } from './layout.ts';
import { along, CARS, type Trip } from './trips.ts';

export class Patrol {
  readonly #cars: readonly Picture[];
  readonly #markScale: number;
  readonly #at = { x: 0, y: 0, right: false };
  readonly #current = Array.from({ length: CARS }, () => 0);
  #trips: readonly (readonly Trip[])[] = [];
  #home: PatchLayout | null = null;

  constructor(scene: Scene, layer: Layer, markDensity: number) {
    this.#markScale = 1 / markDensity;
    this.#cars = Array.from({ length: CARS }, () => {
      const car = new Picture(scene, 0, 0, 'pins', 'police-car');
      layer.add(car);
      return car;
    });
  }

  setPlan(layout: PatchLayout, trips: readonly (readonly Trip[])[]): void {
    this.#home = layout;
    this.#trips = trips;
    this.#current.fill(0);
    const scale = this.#markScale * (layout.kind === 'tall' ? 0.68 : 0.86);
    for (const car of this.#cars) car.setScale(scale);
  }

  draw(at: number): void {
    const layout = this.#home;
    if (layout === null) return;
    for (const [index, car] of this.#cars.entries()) {
      const trip = this.#tripAt(index, at);
      if (trip === undefined) {
        car.setPosition(layout.road + (index - 1) * 26, (layout.streets.at(-1) ?? 0) - 4);
        continue;
      }
      along(trip, (at - trip.from) / Math.max(1, trip.arrives - trip.from), this.#at);
      car.flipX = this.#at.right;
      car.setPosition(this.#at.x, this.#at.y - 4);
    }
  }

  /** The trip in hand, or the last one, at whose end the car stands. */
  #tripAt(index: number, at: number): Trip | undefined {
    const trips = this.#trips[index] ?? [];
    let current = this.#current[index] ?? 0;
    while (current > 0 && at < (trips[current]?.from ?? 0)) current--;
    while (current + 1 < trips.length && at >= (trips[current + 1]?.from ?? 0)) current++;
    this.#current[index] = current;
    const trip = trips[current];
    return trip === undefined || at < trip.from ? undefined : trip;
  }
}
