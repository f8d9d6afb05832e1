/** Staff in a stretch: each goes to the person served and stands beside, or waits where idle staff are. Pure. */
import type { FilmView } from '../store/view.ts';
import { FOREVER } from './events.ts';
import type { Point } from './geometry.ts';
import { type Layout, type Room, slotAt } from './layout.ts';
import type { Leg, Track } from './plan.ts';
import { type Route, routeBetween } from './route.ts';
import { tempoOf } from './tempo.ts';

const OFF_DUTY = -2;
/** At an hour a second: units a minute, with a shortest and a longest way in minutes. */
const PACE = 20;
const SHORTEST = 4;
const LONGEST = 18;
const FADE = 8;
/** Where the first, second … of those serving one person stand, from the person's place. */
const beside: readonly Point[] = [
  { x: 21, y: 3 },
  { x: -22, y: 3 },
  { x: 10, y: -12 },
  { x: -10, y: -12 },
];

export function planStaff(
  film: FilmView,
  layout: Layout,
  stretch: { readonly from: number; readonly to: number },
  people: readonly Track[],
): Track[] {
  const tempo = tempoOf(film);
  const byId = new Map(people.map((track) => [track.id, track]));
  const serving = new Map<number, Set<number>>();
  const resting = new Map<string, Set<number>>();
  const last = new Map<number, () => void>();
  const legs = new Map<number, Leg[]>();
  for (const move of movesOf(film, stretch.from, stretch.to)) {
    last.get(move.index)?.();
    const own = legs.get(move.index) ?? [];
    legs.set(move.index, own);
    const previous = own.at(-1);
    if (previous !== undefined) own[own.length - 1] = { ...previous, until: move.at };
    const served = move.with >= 0 ? byId.get(move.with) : undefined;
    const stay = served === undefined ? undefined : legOfPerson(served, move.at);
    const offDuty = move.with === OFF_DUTY || !layout.rooms.has(move.place);
    const group = stay !== undefined ? set(serving, move.with) : set(resting, move.place);
    const number = offDuty ? 0 : take(group);
    const name = offDuty ? layout.plan.staffLeave : (stay?.room ?? move.place);
    const room = layout.rooms.get(name);
    const spot = offDuty ? exitOf(layout) : spotOf(layout, room, stay, number);
    const standing = move.at <= stretch.from || previous === undefined;
    const route: Route | null =
      standing || previous.leaves ? null : routeBetween(layout, previous.room, previous.end, name, spot);
    const lasts =
      route === null || route.length === 0
        ? 0
        : Math.max(SHORTEST, Math.min(LONGEST, route.length / PACE)) * tempo;
    const size = Math.max(
      layout.figure * 0.72,
      stay?.scale ?? (offDuty ? undefined : layout.rooms.get(move.place)?.scale) ?? layout.figure,
    );
    own.push({
      from: move.at,
      reached: move.at + Math.min(lasts, move.until - move.at),
      until: move.until,
      room: name,
      slot: number,
      end: spot,
      keeping: 'queue',
      route,
      pushed: false,
      leaves: offDuty,
      scale: size,
      fromScale: previous?.scale ?? size,
      fade: FADE * tempo,
      serves: stay === undefined ? -1 : move.with,
    });
    last.set(move.index, () => group.delete(offDuty ? -1 : number));
  }
  return [...legs]
    .map(([index, own]) => ({ index, id: film.staff[index]?.id ?? -1, legs: own }))
    .sort((a, b) => a.index - b.index);
}

interface StaffMove {
  readonly index: number;
  readonly at: number;
  readonly until: number;
  readonly place: string;
  readonly with: number;
}

function movesOf(film: FilmView, from: number, to: number): StaffMove[] {
  const found: StaffMove[] = [];
  film.staff.forEach(({ moves }, index) => {
    moves.forEach((move, row) => {
      const until = moves[row + 1]?.at ?? FOREVER;
      if (move.at > to || until <= from || until <= move.at) return;
      found.push({ index, at: move.at, until, place: film.places[move.place] ?? 'gone', with: move.with });
    });
  });
  return found.sort((a, b) => a.at - b.at || a.index - b.index);
}

function legOfPerson(track: Track, at: number): Leg | undefined {
  let found = track.legs[0];
  for (const leg of track.legs) if (leg.from <= at) found = leg;
  return found?.leaves === true ? undefined : found;
}

/** Beside whoever they serve; else where idle staff are. */
function spotOf(layout: Layout, room: Room | undefined, stay: Leg | undefined, number: number): Point {
  if (room === undefined) return exitOf(layout);
  if (stay !== undefined) return besideOf(room, stay, number);
  return room.staff[number % Math.max(1, room.staff.length)] ?? slotAt(room, 0);
}

function besideOf(room: Room, stay: Leg, number: number): Point {
  const offset = beside[number % beside.length] ?? { x: 0, y: 0 };
  const size = stay.scale;
  // Beside a wall there is only one side.
  const x = Math.min(room.right - 7, Math.max(room.left + 7, stay.end.x + offset.x * size));
  return { x, y: stay.end.y + offset.y * size };
}

function exitOf(layout: Layout): Point {
  const way = layout.rooms.get(layout.plan.staffLeave);
  return way?.keeping === 'pass'
    ? { x: way.right - 12, y: (way.top + way.bottom) / 2 + 8 }
    : layout.peopleFrom;
}

function set<Key>(map: Map<Key, Set<number>>, key: Key): Set<number> {
  const known = map.get(key) ?? new Set<number>();
  map.set(key, known);
  return known;
}

function take(taken: Set<number>): number {
  let number = 0;
  while (taken.has(number)) number++;
  taken.add(number);
  return number;
}
