/**
 * What a floor plan says, as data: which room lies where, how people stay in it, which doors join them, and what
 * stands there. A plan is all the scene knows of an organisation.
 *
 * Lengths across are in design units of a table `width` wide; heights are shares of its height, which follows the
 * page. Two tables: `wide` for a landscape page, `tall` for a phone held upright.
 */
import type { Garb } from '../../art/figureSpec.ts';

/** How people stay in a room. */
export type Keeping =
  | 'ambulance' // on a trolley behind the ambulance that brought them
  | 'queue' // standing
  | 'seat'
  | 'chair'
  | 'trolley'
  | 'pass'; // people go out through it: nobody stays

export interface RoomRow {
  readonly place: string;
  readonly keeping: Keeping;
  /** Left, right (units); top, bottom (shares of the height). */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** Width and height one person takes at full size, units. */
  readonly cell: readonly [number, number];
  /** Places there are as a rule: so many are furnished, and drawn as large as fits. */
  readonly usual: number;
  /** Kept free inside the walls: left, top, right, bottom, units. */
  readonly margin: readonly [number, number, number, number];
  /** Places stand along both long walls, with a lane between. */
  readonly alongWalls?: true;
}

export interface DoorRow {
  readonly between: readonly [string, string];
  /** Units across; share of the height. */
  readonly at: readonly [number, number];
  /** Wall it is in: a door in an upright wall is walked through sideways. */
  readonly wall: 'upright' | 'level';
  readonly width: number;
  /** For trolleys: nobody on foot comes or goes by it. */
  readonly trolleys?: true;
}

export interface PlanTable {
  readonly width: number;
  readonly heights: readonly [number, number];
  readonly rooms: readonly RoomRow[];
  readonly doors: readonly DoorRow[];
  /** Outside the building, where people and vehicles come from and go to. */
  readonly peopleFrom: readonly [number, number];
  readonly vehiclesFrom: readonly [number, number];
  /** Size of figures beside the hospital's wide plan. */
  readonly figure: number;
}

export type Furniture = 'bays' | 'cubicles' | 'corridor' | 'chairs' | 'reception' | 'lift' | 'none';

export interface RoomLook {
  readonly fill: string;
  readonly furniture: Furniture;
  /** Tiles if absent. */
  readonly floor?: 'boards';
  readonly curtains?: readonly [string, string];
  /** Light of its lamps at night, 0 to 1; 0.42 if absent. */
  readonly lamps?: number;
  /** Here matters of life and death are seen to: the monitors show it. */
  readonly grave?: true;
}

export interface Plan {
  readonly wide: PlanTable;
  readonly tall: PlanTable;
  readonly looks: Readonly<Record<string, RoomLook>>;
  /** Where people come from and go to: a place, or a name that only doors know. */
  readonly street: string;
  /** Where staff go when their shift ends. */
  readonly staffLeave: string;
  readonly clockIn: string;
  readonly grounds: 'bays' | 'pavement';
  /** What staff wear, by turns. */
  readonly wear: readonly Garb[];
}
