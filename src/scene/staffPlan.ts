/**
 * Staff in a stretch: each goes to the person served and stands beside, or waits at the room's desk. Pure.
 */
import type { FilmView } from '../store/view.ts';
import { type Layout, type Point, slotAt } from './layout.ts';
import { FOREVER, type Leg, type Track } from './plan.ts';
import { type Route, routeBetween } from './route.ts';

const OFF_DUTY = -2;
const PACE = 20;
const SHORTEST = 4;
const LONGEST = 18;
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
  const byId = new Map(people.map((track) => [track.id, track]));
  const serving = new Map<number, Set<number>>();
  const resting = new Map<string, Set<number>>();
  const last = new Map<number, { readonly leg: Leg; readonly free: () => void }>();
  const legs = new Map<number, Leg[]>();
  for (const move of movesOf(film, stretch.from, stretch.to)) {
    const before = last.get(move.index);
    before?.free();
    const own = legs.get(move.index) ?? [];
    legs.set(move.index, own);
    const previous = own.at(-1);
    if (previous !== undefined) own[own.length - 1] = { ...previous, until: move.at };
    const patient = move.with >= 0 ? byId.get(move.with) : undefined;
    const stay = patient === undefined ? undefined : legOfPerson(patient, move.at);
    const offDuty = move.with === OFF_DUTY || move.place === 'gone';
    const group = stay !== undefined ? set(serving, move.with) : set(resting, move.place);
    const number = offDuty ? 0 : take(group);
    const room = stay?.room ?? move.place;
    const end = offDuty
      ? exitOf(layout)
      : stay !== undefined
        ? besideOf(layout, stay, number)
        : spotOf(layout, room, number);
    const standing = move.at <= stretch.from || previous === undefined;
    const route: Route | null =
      standing || previous.leaves
        ? null
        : routeBetween(layout, previous.room, previous.end, offDuty ? 'wards' : room, end);
    const minutes =
      route === null
        ? 0
        : Math.min(Math.max(SHORTEST, Math.min(LONGEST, route.length / PACE)), move.until - move.at);
    const size = Math.max(
      layout.figure * 0.72,
      stay?.scale ?? layout.rooms.get(room)?.scale ?? layout.figure,
    );
    const leg: Leg = {
      from: move.at,
      reached: move.at + minutes,
      until: move.until,
      room: offDuty ? 'wards' : room,
      slot: number,
      end,
      keeping: 'queue',
      route,
      pushed: false,
      leaves: offDuty,
      scale: size,
      fromScale: previous?.scale ?? size,
      serves: stay === undefined ? -1 : move.with,
    };
    own.push(leg);
    last.set(move.index, { leg, free: () => group.delete(offDuty ? -1 : number) });
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

function besideOf(layout: Layout, stay: Leg, number: number): Point {
  const offset = beside[number % beside.length] ?? { x: 0, y: 0 };
  const size = stay.scale;
  const room = layout.rooms.get(stay.room);
  const x = stay.end.x + offset.x * size;
  // Beside a wall there is only one side.
  const inside = room === undefined ? x : Math.min(room.right - 7, Math.max(room.left + 7, x));
  return { x: inside, y: stay.end.y + offset.y * size };
}

function spotOf(layout: Layout, place: string, number: number): Point {
  const room = layout.rooms.get(place);
  if (room === undefined) return exitOf(layout);
  return room.staff[number % Math.max(1, room.staff.length)] ?? slotAt(room, 0);
}

function exitOf(layout: Layout): Point {
  const wards = layout.rooms.get('wards');
  return wards === undefined
    ? layout.peopleFrom
    : { x: wards.right - 12, y: (wards.top + wards.bottom) / 2 + 8 };
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
