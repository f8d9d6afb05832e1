/**
 * The floor plan of the hospital, as data: which room lies where, how people stay in it, and which doors join them.
 *
 * Lengths across are in design units of a plan `width` wide; heights are shares of the plan's height, which follows
 * the page. Two plans: `wide` for a landscape page, `tall` for a phone held upright.
 */

/** How people stay in a room. `pass` is a room people go out through: nobody stays. */
export type Keeping = 'ambulance' | 'queue' | 'seat' | 'chair' | 'trolley' | 'pass';

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
}

export interface DoorRow {
  readonly between: readonly [string, string];
  /** Units across; share of the height. */
  readonly at: readonly [number, number];
  /** Wall it is in: a door in an upright wall is walked through sideways. */
  readonly wall: 'upright' | 'level';
  readonly width: number;
}

export interface PlanTable {
  readonly width: number;
  readonly heights: readonly [number, number];
  readonly rooms: readonly RoomRow[];
  readonly doors: readonly DoorRow[];
  /** Outside the building, where people and ambulances come from and go to. */
  readonly peopleFrom: readonly [number, number];
  readonly ambulancesFrom: readonly [number, number];
  /** Size of figures beside the wide plan's. */
  readonly figure: number;
}

const wide: PlanTable = {
  width: 860,
  heights: [500, 700],
  figure: 1.12,
  peopleFrom: [-24, 0.85],
  ambulancesFrom: [30, -0.1],
  rooms: [
    {
      place: 'outside',
      keeping: 'ambulance',
      usual: 4,
      x: [0, 200],
      y: [0, 1],
      cell: [124, 62],
      margin: [66, 34, 6, 240],
    },
    {
      place: 'resus',
      keeping: 'trolley',
      usual: 3,
      x: [206, 318],
      y: [0.014, 0.41],
      cell: [70, 52],
      margin: [6, 42, 6, 4],
    },
    {
      place: 'majors',
      keeping: 'trolley',
      usual: 16,
      x: [318, 686],
      y: [0.014, 0.41],
      cell: [58, 52],
      margin: [6, 44, 6, 4],
    },
    {
      place: 'unit',
      keeping: 'trolley',
      usual: 8,
      x: [686, 852],
      y: [0.014, 0.41],
      cell: [51, 52],
      margin: [6, 44, 6, 4],
    },
    {
      place: 'corridor',
      keeping: 'trolley',
      usual: 8,
      x: [206, 772],
      y: [0.41, 0.595],
      cell: [58, 48],
      margin: [96, 2, 8, 2],
    },
    {
      place: 'wards',
      keeping: 'pass',
      usual: 1,
      x: [772, 852],
      y: [0.41, 0.595],
      cell: [40, 44],
      margin: [6, 30, 6, 6],
    },
    {
      place: 'front-door',
      keeping: 'queue',
      usual: 6,
      x: [206, 346],
      y: [0.595, 0.986],
      cell: [38, 44],
      margin: [6, 90, 6, 6],
    },
    {
      place: 'waiting',
      keeping: 'seat',
      usual: 21,
      x: [346, 658],
      y: [0.595, 0.986],
      cell: [42, 50],
      margin: [9, 42, 9, 6],
    },
    {
      place: 'minors',
      keeping: 'chair',
      usual: 6,
      x: [658, 852],
      y: [0.595, 0.986],
      cell: [62, 52],
      margin: [7, 44, 7, 6],
    },
  ],
  doors: [
    { between: ['outside', 'corridor'], at: [206, 0.5], wall: 'upright', width: 44 },
    { between: ['outside', 'front-door'], at: [206, 0.85], wall: 'upright', width: 40 },
    { between: ['front-door', 'waiting'], at: [346, 0.7], wall: 'upright', width: 34 },
    { between: ['front-door', 'corridor'], at: [310, 0.595], wall: 'level', width: 34 },
    { between: ['waiting', 'corridor'], at: [560, 0.595], wall: 'level', width: 36 },
    { between: ['waiting', 'minors'], at: [658, 0.7], wall: 'upright', width: 34 },
    { between: ['resus', 'corridor'], at: [270, 0.41], wall: 'level', width: 40 },
    { between: ['majors', 'corridor'], at: [500, 0.41], wall: 'level', width: 44 },
    { between: ['unit', 'corridor'], at: [734, 0.41], wall: 'level', width: 36 },
    { between: ['corridor', 'wards'], at: [772, 0.5025], wall: 'upright', width: 52 },
  ],
};

const tall: PlanTable = {
  width: 390,
  heights: [440, 720],
  figure: 0.9,
  peopleFrom: [-20, 0.68],
  ambulancesFrom: [16, -0.1],
  rooms: [
    {
      place: 'outside',
      keeping: 'ambulance',
      usual: 3,
      x: [0, 68],
      y: [0, 1],
      cell: [62, 58],
      margin: [4, 46, 2, 200],
    },
    {
      place: 'resus',
      keeping: 'trolley',
      usual: 3,
      x: [70, 134],
      y: [0.01, 0.33],
      cell: [44, 40],
      margin: [4, 28, 4, 4],
    },
    {
      place: 'majors',
      keeping: 'trolley',
      usual: 16,
      x: [134, 386],
      y: [0.01, 0.33],
      cell: [58, 35],
      margin: [5, 30, 5, 2],
    },
    {
      place: 'corridor',
      keeping: 'trolley',
      usual: 6,
      x: [70, 332],
      y: [0.33, 0.46],
      cell: [44, 34],
      margin: [60, 1, 6, 1],
    },
    {
      place: 'wards',
      keeping: 'pass',
      usual: 1,
      x: [332, 386],
      y: [0.33, 0.46],
      cell: [30, 36],
      margin: [4, 24, 4, 4],
    },
    {
      place: 'front-door',
      keeping: 'queue',
      usual: 4,
      x: [70, 156],
      y: [0.46, 0.76],
      cell: [34, 42],
      margin: [4, 66, 4, 4],
    },
    {
      place: 'waiting',
      keeping: 'seat',
      usual: 18,
      x: [156, 386],
      y: [0.46, 0.76],
      cell: [36, 42],
      margin: [6, 28, 6, 4],
    },
    {
      place: 'minors',
      keeping: 'chair',
      usual: 6,
      x: [70, 216],
      y: [0.76, 0.99],
      cell: [44, 42],
      margin: [5, 28, 5, 4],
    },
    {
      place: 'unit',
      keeping: 'trolley',
      usual: 8,
      x: [216, 386],
      y: [0.76, 0.99],
      cell: [40, 38],
      margin: [5, 30, 5, 4],
    },
  ],
  doors: [
    { between: ['outside', 'corridor'], at: [70, 0.395], wall: 'upright', width: 34 },
    { between: ['outside', 'front-door'], at: [70, 0.68], wall: 'upright', width: 32 },
    { between: ['front-door', 'waiting'], at: [156, 0.57], wall: 'upright', width: 28 },
    { between: ['front-door', 'corridor'], at: [134, 0.46], wall: 'level', width: 26 },
    { between: ['waiting', 'corridor'], at: [300, 0.46], wall: 'level', width: 28 },
    { between: ['waiting', 'minors'], at: [190, 0.76], wall: 'level', width: 28 },
    { between: ['waiting', 'unit'], at: [350, 0.76], wall: 'level', width: 28 },
    { between: ['resus', 'corridor'], at: [112, 0.33], wall: 'level', width: 28 },
    { between: ['majors', 'corridor'], at: [280, 0.33], wall: 'level', width: 32 },
    { between: ['corridor', 'wards'], at: [332, 0.395], wall: 'upright', width: 38 },
  ],
};

export const hospitalPlans = { wide, tall } as const;
