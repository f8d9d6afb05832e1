/** Ambulances with their crews: they drive in, wait as long as their patient does, and drive off. */
import { figureOf } from '../art/figureSpec.ts';
import type { FigureAtlas } from './atlas.ts';
import type { Point } from './geometry.ts';
import { type Layout, slotAt } from './layout.ts';
import { type Layer, Picture, type Scene } from './phaser.ts';
import type { AmbulanceTrack, StretchPlan } from './plan.ts';
import { alongRoute, type Route, straight } from './route.ts';
import { frameOf, pageName } from './sheets.ts';

interface Vehicle {
  readonly car: Picture;
  readonly crew: Picture;
  track: AmbulanceTrack | null;
  way: Route;
  bay: Point;
  scale: number;
}

/** Crews differ a little. */
const CREWS = 6;

export class Vehicles {
  readonly #scene: Scene;
  readonly #layer: Layer;
  readonly #atlas: FigureAtlas;
  readonly #markScale: number;
  readonly #vehicles: Vehicle[] = [];
  readonly #at = { x: 0, y: 0 };
  #offset: Point = { x: 0, y: 0 };

  constructor(scene: Scene, layer: Layer, atlas: FigureAtlas, markDensity: number) {
    this.#scene = scene;
    this.#layer = layer;
    this.#atlas = atlas;
    this.#markScale = 1 / markDensity;
  }

  setPlan(layout: Layout, plan: StretchPlan): void {
    plan.ambulances.forEach((track, index) => {
      const outside = layout.rooms.get(track.room);
      if (outside === undefined) return;
      this.#offset = outside.vehicle;
      const vehicle = this.#vehicle(index);
      const slot = slotAt(outside, track.slot);
      const bay = { x: slot.x + outside.vehicle.x, y: slot.y + outside.vehicle.y };
      vehicle.track = track;
      vehicle.bay = bay;
      vehicle.scale = outside.scale;
      vehicle.way = straight(layout.vehiclesFrom, { x: layout.vehiclesFrom.x, y: bay.y }, bay);
      const look = Math.imul((track.slot + 1) * 31 + (Math.floor(track.stands) % CREWS), 0x9e3779b1) >>> 0;
      const crew = this.#atlas.strip(figureOf(look % 997, 30, look % 2 === 0 ? 'f' : 'm', 'paramedic'));
      vehicle.crew.setTexture(pageName(this.#atlas.pageOf(crew)), frameOf(crew, 'stand'));
    });
    for (const vehicle of this.#vehicles.slice(plan.ambulances.length)) {
      vehicle.track = null;
      vehicle.car.setVisible(false);
      vehicle.crew.setVisible(false);
    }
  }

  draw(at: number): void {
    for (const { car, crew, track, way, bay, scale } of this.#vehicles) {
      if (track === null) continue;
      const here = at >= track.from && at < track.gone;
      car.setVisible(here);
      const stands = here && at >= track.stands && at < track.leaves;
      crew.setVisible(stands);
      if (!here) continue;
      const where = this.#at;
      if (at < track.stands) alongRoute(way, (at - track.from) / (track.stands - track.from), where);
      else if (at >= track.leaves)
        alongRoute(way, 1 - (at - track.leaves) / (track.gone - track.leaves), where);
      else {
        where.x = bay.x;
        where.y = bay.y;
      }
      car.setPosition(where.x, where.y - 14 * scale).setScale(this.#markScale * scale);
      if (stands)
        crew
          .setPosition(bay.x - this.#offset.x - (this.#offset.x === 0 ? -17 : 25) * scale, bay.y + 6 * scale)
          .setScale((scale * 0.92) / this.#atlas.density);
    }
  }

  #vehicle(index: number): Vehicle {
    const known = this.#vehicles[index];
    if (known !== undefined) return known;
    const car = new Picture(this.#scene, 0, 0, 'marks', 'ambulance').setVisible(false);
    const crew = new Picture(this.#scene, 0, 0, pageName(0)).setVisible(false);
    this.#layer.add([car, crew]);
    const vehicle: Vehicle = { car, crew, track: null, way: straight(), bay: { x: 0, y: 0 }, scale: 1 };
    this.#vehicles[index] = vehicle;
    return vehicle;
  }
}
