/** A plain plan for an organisation without one of its own: its places as equal rooms, row by row, each door to door. */
import type { FilmView } from '../../store/view.ts';
import type { DoorRow, Plan, PlanTable, RoomLook, RoomRow } from './types.ts';

const fills = ['#eaf0e9', '#f7ece3', '#e5edf3', '#f1f2e2', '#e9e5f0', '#fcf5e6'] as const;

/** Of the places in which people are drawn, in their order, the first has the door to the street. */
export function gridPlan(film: Pick<FilmView, 'places' | 'offstage'>): Plan {
  const places = film.places.filter((place) => !film.offstage.includes(place));
  const looks = places.map((place, index): [string, RoomLook] => [
    place,
    { fill: fills[index % fills.length] ?? fills[0], furniture: 'none' },
  ]);
  return {
    wide: table(places, 3, {
      width: 860,
      left: 70,
      heights: [500, 700],
      figure: 1.12,
      cell: [42, 50],
      top: 44,
    }),
    tall: table(places, 2, {
      width: 390,
      left: 46,
      heights: [440, 720],
      figure: 0.9,
      cell: [36, 42],
      top: 30,
    }),
    looks: Object.fromEntries(looks),
    street: 'street',
    staffLeave: 'street',
    clockIn: '',
    grounds: 'pavement',
    wear: ['clerk'],
  };
}

interface Frame {
  readonly width: number;
  readonly left: number;
  readonly heights: readonly [number, number];
  readonly figure: number;
  readonly cell: readonly [number, number];
  readonly top: number;
}

function table(places: readonly string[], across: number, frame: Frame): PlanTable {
  const { width, left, heights, figure, cell, top } = frame;
  const columns = Math.min(across, Math.max(1, places.length));
  const rows = Math.max(1, Math.ceil(places.length / columns));
  const high = 0.972 / rows;
  const y = (row: number) => 0.014 + row * high;
  const doors: DoorRow[] = [];
  const rooms = places.map((place, index): RoomRow => {
    const row = Math.floor(index / columns);
    // The last row may hold fewer, wider rooms.
    const inRow = Math.min(columns, places.length - row * columns);
    const wide = (width - 8 - left) / inRow;
    const column = index - row * columns;
    const from = left + column * wide;
    const before = places[index - 1];
    if (column > 0 && before !== undefined)
      doors.push({ between: [before, place], at: [from, y(row + 0.6)], wall: 'upright', width: 34 });
    const above = places[(row - 1) * columns];
    if (column === 0 && above !== undefined)
      doors.push({ between: [above, place], at: [left + wide * 0.3, y(row)], wall: 'level', width: 34 });
    return {
      place,
      keeping: 'queue',
      usual: 4,
      x: [from, from + wide],
      y: [y(row), y(row + 1)],
      cell,
      margin: [6, top, 6, 8],
    };
  });
  const [first] = places;
  if (first !== undefined)
    doors.push({ between: ['street', first], at: [left, y(0.6)], wall: 'upright', width: 36 });
  return {
    width,
    heights,
    figure,
    rooms,
    doors,
    peopleFrom: [left / 2, 1.05],
    vehiclesFrom: [0, -0.1],
  };
}
