/** Where officers' cars are: at the kerb while their officer is inside or at an address, on the road between. Pure. */
import type { Point } from './geometry.ts';
import type { Layout, Room } from './layout.ts';
import type { Leg, Track } from './plan.ts';
import { type Route, straight } from './route.ts';

export interface CarLeg {
  /** The car sets out; `reached` it stands; until the next leg. */
  readonly from: number;
  readonly reached: number;
  readonly route: Route | null;
  /** null: it is out of the picture. */
  readonly stands: Point | null;
  readonly scale: number;
}

export interface CarTrack {
  /** Of the member of staff. */
  readonly id: number;
  readonly legs: readonly CarLeg[];
}

/** How far before its officer a car stands at an address. */
const ASIDE = 10;

export function planCars(layout: Layout, staff: readonly Track[]): CarTrack[] {
  return staff.flatMap(({ id, legs }) => {
    const own: CarLeg[] = [];
    for (const leg of legs) own.push(carLeg(layout, leg, own.at(-1)));
    return own.some(({ stands }) => stands !== null) ? [{ id, legs: own }] : [];
  });
}

function carLeg(layout: Layout, leg: Leg, before: CarLeg | undefined): CarLeg {
  const room = layout.rooms.get(leg.room);
  const stands = room?.cars !== true || leg.leaves ? null : kerb(room, leg);
  const stood = before?.stands ?? null;
  const to = leg.leaves ? layout.vehiclesFrom : stands;
  return {
    from: leg.from,
    reached: leg.reached,
    route: leg.drives && stood !== null && to !== null ? byRoad(room, stood, to) : null,
    stands,
    scale: room?.scale ?? layout.figure,
  };
}

/** Along the street, by the road that joins the streets, and along another. */
function byRoad(room: Room | undefined, from: Point, to: Point): Route {
  const road = room?.streets?.road ?? from.x;
  if (Math.abs(from.y - to.y) < 1) return straight(from, to);
  return straight(from, { x: road, y: from.y }, { x: road, y: to.y }, to);
}

/** In the street before the house, or where it is parked. */
function kerb({ streets, scale }: Room, leg: Leg): Point {
  if (leg.inCar || streets === null) return leg.end;
  return { x: leg.end.x - ASIDE * scale, y: leg.end.y + streets.drop };
}
