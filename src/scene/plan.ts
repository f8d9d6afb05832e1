/**
 * From the film to a timeline: for each stretch, who goes where, on which way and into which numbered place. Pure and
 * deterministic; `pose.ts` reads where anybody is at any moment, the game only draws it.
 *
 * A person goes when the film says so and takes some minutes on the way, never longer than the stay that follows, so
 * nobody is ever in two places or jumps. Who is there at a stretch's beginning is there at once.
 */
import type { FilmPerson, FilmView } from '../store/view.ts';
import type { Keeping } from './hospital.ts';
import { type Layout, type Point, slotAt } from './layout.ts';
import { type Route, routeBetween, straight } from './route.ts';

/** One stay and the way to it. Minutes since the run began. */
export interface Leg {
  /** The way begins; on a person's first leg in a stretch it may lie before the stretch. */
  readonly from: number;
  /** The place is reached. */
  readonly reached: number;
  readonly until: number;
  readonly room: string;
  readonly slot: number;
  readonly end: Point;
  readonly keeping: Keeping;
  /** null: already there. */
  readonly route: Route | null;
  /** Pushed on a trolley on the way. */
  readonly pushed: boolean;
  /** The way leads out of the picture. */
  readonly leaves: boolean;
  readonly scale: number;
  /** Size where the way began. */
  readonly fromScale: number;
  /** For staff: the person served, -1 none. */
  readonly serves: number;
}

export interface Track {
  /** Index into `film.people` or `film.staff`. */
  readonly index: number;
  readonly id: number;
  readonly legs: readonly Leg[];
}

/** An ambulance: drives in, stands while its patient is outside, drives off. */
export interface AmbulanceTrack {
  readonly from: number;
  readonly stands: number;
  readonly leaves: number;
  readonly gone: number;
  readonly slot: number;
}

export interface StretchPlan {
  readonly from: number;
  readonly to: number;
  readonly people: readonly Track[];
  readonly ambulances: readonly AmbulanceTrack[];
  /** Places held at the end: keeps people where they are when the film goes on (`held` of the next plan). */
  readonly held: ReadonlyMap<number, Held>;
}

export interface Held {
  readonly room: string;
  readonly slot: number;
}

/** Minutes on the way: units a minute, with a shortest and a longest walk. */
const PACE = 11;
const SHORTEST = 7;
const LONGEST = 34;
/** Newcomers set out so long before they count as there. */
const AHEAD = 20;
const DRIVE_IN = 14;
const DRIVE_OFF = 12;
export const FOREVER = 1e9;

const outOfPicture = new Set(['gone', 'wards']);

/** Most people at once in each place over the stretches of a film: sets how large places are drawn. */
export function mostAtOnce(film: FilmView): Map<string, number> {
  const most = new Map<string, number>();
  for (const stretch of film.stretches) {
    const now = new Map<string, number>();
    const count = (place: string, by: number) => {
      const people = (now.get(place) ?? 0) + by;
      now.set(place, people);
      if (people > (most.get(place) ?? 0)) most.set(place, people);
    };
    for (const event of eventsOf(film, stretch.from, stretch.to)) {
      if (event.before !== null) count(event.before, -1);
      count(event.place, 1);
    }
  }
  return most;
}

export function planStretch(
  film: FilmView,
  layout: Layout,
  stretch: { readonly from: number; readonly to: number },
  held: ReadonlyMap<number, Held> = new Map(),
): StretchPlan {
  const legs = new Map<number, Leg[]>();
  const places = new Places(held);
  const ambulances: AmbulanceTrack[] = [];
  const outside = new Map<
    number,
    { readonly from: number; readonly stands: number; readonly slot: number }
  >();
  for (const event of eventsOf(film, stretch.from, stretch.to)) {
    const own = legs.get(event.index) ?? [];
    if (own.length === 0) legs.set(event.index, own);
    const before = own.at(-1);
    const slot = places.move(event.id, event.place);
    const leg = legOf(layout, event, slot, before, stretch.from);
    if (before !== undefined) own[own.length - 1] = { ...before, until: event.at };
    own.push(leg);
    const bay = outside.get(event.id);
    if (bay !== undefined && event.place !== 'outside') {
      ambulances.push({ ...bay, leaves: event.at, gone: event.at + DRIVE_OFF });
      outside.delete(event.id);
    } else if (bay === undefined && event.place === 'outside')
      outside.set(event.id, { from: leg.from, stands: leg.reached, slot });
  }
  for (const bay of outside.values()) ambulances.push({ ...bay, leaves: FOREVER, gone: FOREVER });
  const people: Track[] = [];
  for (const [index, own] of legs) people.push({ index, id: film.people[index]?.id ?? -1, legs: own });
  people.sort((a, b) => a.index - b.index);
  return { from: stretch.from, to: stretch.to, people, ambulances, held: places.held() };
}

interface Event {
  readonly index: number;
  readonly id: number;
  readonly at: number;
  /** When the person leaves again, or FOREVER. */
  readonly until: number;
  readonly place: string;
  /** null: not in the picture before. */
  readonly before: string | null;
  /** Already there when the stretch begins. */
  readonly standing: boolean;
}

/** Everybody's moves in a stretch, in order of time then person; moves that last no time are left out. */
function eventsOf(film: FilmView, from: number, to: number): Event[] {
  const events: Event[] = [];
  film.people.forEach((person, index) => {
    eventsOfPerson(film, person, index, from, to, events);
  });
  return events.sort((a, b) => Number(b.standing) - Number(a.standing) || a.at - b.at || a.id - b.id);
}

function eventsOfPerson(
  film: FilmView,
  person: FilmPerson,
  index: number,
  from: number,
  to: number,
  events: Event[],
): void {
  let before: string | null = null;
  const { moves, id } = person;
  for (let row = 0; row < moves.length; row++) {
    const move = moves[row];
    if (move === undefined || move.at > to) break;
    const next = moves[row + 1]?.at ?? FOREVER;
    // Rows before the stretch matter only as the last of them; a row that another follows at once does not count.
    if (next <= from || next <= move.at) continue;
    const place = film.places[move.place] ?? 'gone';
    const standing = move.at <= from;
    if (outOfPicture.has(place)) {
      if (before !== null) events.push({ index, id, at: move.at, until: next, place, before, standing });
      before = null;
    } else if (place !== before) {
      events.push({ index, id, at: move.at, until: next, place, before, standing });
      before = place;
    }
  }
}

function legOf(layout: Layout, event: Event, slot: number, before: Leg | undefined, since: number): Leg {
  const room = layout.rooms.get(event.place);
  const inside = event.place !== 'gone' && room !== undefined;
  const end =
    inside && room.keeping !== 'pass' ? slotAt(room, slot) : inside ? middle(room) : layout.peopleFrom;
  const fromTrolley =
    before !== undefined &&
    before.keeping !== 'seat' &&
    before.keeping !== 'queue' &&
    before.keeping !== 'chair';
  const keeping = inside ? room.keeping : 'pass';
  const comingIn = before === undefined || before.leaves;
  const route = event.standing
    ? null
    : comingIn
      ? wayIn(layout, event.place, end)
      : routeBetween(layout, before.room, before.end, inside ? event.place : 'outside', end, !inside);
  const times = timesOf(event, route, comingIn, since);
  return {
    ...times,
    until: event.until,
    room: event.place,
    slot,
    end,
    keeping,
    route,
    pushed: fromTrolley && !comingIn && (keeping === 'trolley' || event.place === 'wards'),
    leaves: outOfPicture.has(event.place),
    scale: room?.scale ?? before?.scale ?? layout.figure,
    fromScale: before?.scale ?? room?.scale ?? layout.figure,
    serves: -1,
  };
}

function timesOf(
  event: Event,
  route: Route | null,
  comingIn: boolean,
  since: number,
): { from: number; reached: number } {
  if (route === null) return { from: event.at, reached: event.at };
  const stay = event.until - event.at;
  if (comingIn) {
    const lead = event.place === 'outside' ? DRIVE_IN : AHEAD;
    const from = Math.max(since, event.at - lead);
    return { from, reached: Math.max(event.at, Math.min(from + lead, event.at + stay)) };
  }
  const minutes = Math.max(SHORTEST, Math.min(LONGEST, route.length / PACE));
  return { from: event.at, reached: event.at + Math.min(minutes, stay) };
}

/** From the street: by ambulance into its bay, on foot through the front door. */
function wayIn(layout: Layout, place: string, end: Point): Route {
  if (place === 'outside')
    return straight(layout.ambulancesFrom, { x: layout.ambulancesFrom.x, y: end.y }, end);
  return routeBetween(layout, 'outside', layout.peopleFrom, place, end, true);
}

function middle(room: { left: number; right: number; top: number; bottom: number }): Point {
  return { x: (room.left + room.right) / 2, y: room.top + (room.bottom - room.top) * 0.72 };
}

/** Who holds which numbered place: newcomers take the lowest that is free. */
class Places {
  readonly #taken = new Map<string, Map<number, number>>();
  readonly #held = new Map<number, Held>();
  readonly #before: ReadonlyMap<number, Held>;
  readonly #kept = new Map<string, Set<number>>();

  constructor(before: ReadonlyMap<number, Held>) {
    this.#before = before;
    for (const { room, slot } of before.values()) {
      const kept = this.#kept.get(room) ?? new Set();
      this.#kept.set(room, kept.add(slot));
    }
  }

  move(person: number, room: string): number {
    const now = this.#held.get(person);
    if (now !== undefined) this.#taken.get(now.room)?.delete(now.slot);
    this.#held.delete(person);
    if (outOfPicture.has(room)) return 0;
    const taken = this.#taken.get(room) ?? new Map<number, number>();
    this.#taken.set(room, taken);
    const before = this.#before.get(person);
    const own = now === undefined && before?.room === room && !taken.has(before.slot) ? before.slot : null;
    let slot = own ?? 0;
    if (own === null)
      while (taken.has(slot) || (this.#kept.get(room)?.has(slot) === true && this.#isAwaited(room, slot)))
        slot++;
    taken.set(slot, person);
    this.#held.set(person, { room, slot });
    return slot;
  }

  /** Held by somebody who has not been placed yet. */
  #isAwaited(room: string, slot: number): boolean {
    for (const [person, held] of this.#before)
      if (held.room === room && held.slot === slot)
        return !this.#held.has(person) && !this.#taken.get(room)?.has(slot);
    return false;
  }

  held(): ReadonlyMap<number, Held> {
    return this.#held;
  }
}
