/**
 * From the film to a timeline: for each stretch, who goes where, on which way and into which numbered place. Pure and
 * deterministic; `pose.ts` reads where anybody is at any moment, the game only draws it.
 *
 * A person goes when the film says so and takes some time on the way, never longer than the stay that follows, so
 * nobody is ever in two places or jumps. Who is there at a stretch's beginning is there at once; who is at home appears
 * at the door of a house. Ways take the same time on screen however fast the film is.
 */
import type { FilmPerson, FilmView } from '../store/view.ts';
import { desksOf } from './desks.ts';
import type { Point } from './geometry.ts';
import { type Layout, slotAt } from './layout.ts';
import { type Held, Places } from './places.ts';
import type { Keeping, Plan } from './plans/types.ts';
import { type Route, routeBetween, straight } from './route.ts';
import { tempoOf } from './tempo.ts';

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
  /** Time in which somebody fades in or out at the edge of the picture, or at the door of a house. */
  readonly fade: number;
  /** Fades in where they stand. */
  readonly appears: boolean;
  /** For staff: the person served, -1 none. */
  readonly serves: number;
  /** For staff: the way there is by car. */
  readonly drives: boolean;
  /** For staff: sits in the car, and is not seen. */
  readonly inCar: boolean;
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
  readonly room: string;
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

/** At an hour a second. Minutes on the way: units a minute, with a shortest and a longest walk. */
const PACE = 11;
const SHORTEST = 7;
const LONGEST = 34;
/** Newcomers set out so long before they count as there. */
const AHEAD = 20;
const DRIVE_IN = 14;
const DRIVE_OFF = 12;
const FADE = 8;
export const FOREVER = 1e9;

/** Most people at once on each ground over the stretches of a film, and desks: sets how large places are drawn. */
export function mostAtOnce(film: FilmView, plan: Plan): Map<string, number> {
  const grounds = groundsOf(plan);
  const most = new Map<string, number>();
  for (const { place, keeping } of plan.wide.rooms)
    if (keeping === 'desk' || keeping === 'counter') most.set(place, desksOf(film).count(place));
  for (const stretch of film.stretches) {
    const now = new Map<string, number>();
    const count = (place: string, by: number) => {
      const ground = grounds.get(place);
      if (ground === undefined) return;
      const people = (now.get(ground) ?? 0) + by;
      now.set(ground, people);
      if (people > (most.get(ground) ?? 0)) most.set(ground, people);
    };
    for (const event of eventsOf(film, grounds, stretch.from, stretch.to)) {
      if (event.before !== null) count(event.before, -1);
      count(event.place, 1);
    }
  }
  return most;
}

/** Places in which people stay, with their ground; whoever is anywhere else has left the picture. */
function groundsOf(plan: Plan): ReadonlyMap<string, string> {
  const stays = plan.wide.rooms.filter(({ keeping }) => keeping !== 'pass');
  return new Map(stays.map(({ place, sharesWith = place }) => [place, sharesWith]));
}

export function planStretch(
  film: FilmView,
  layout: Layout,
  stretch: { readonly from: number; readonly to: number },
  held: ReadonlyMap<number, Held> = new Map(),
): StretchPlan {
  const tempo = tempoOf(film);
  const grounds = groundsOf(layout.plan);
  const desks = desksOf(film);
  const legs = new Map<number, Leg[]>();
  const places = new Places(held);
  const ambulances: AmbulanceTrack[] = [];
  const outside = new Map<
    number,
    { readonly room: string; readonly from: number; readonly stands: number; readonly slot: number }
  >();
  const events = eventsOf(film, grounds, stretch.from, stretch.to);
  for (const [row, event] of events.entries()) {
    // At one moment places are left before they are taken.
    if (event.at !== events[row - 1]?.at)
      for (let same = row; events[same]?.at === event.at; same++) {
        const { id, place } = events[same] ?? event;
        places.leave(id, grounds.get(place) ?? null);
      }
    const own = legs.get(event.index) ?? [];
    if (own.length === 0) legs.set(event.index, own);
    const before = own.at(-1);
    const room = layout.rooms.get(event.place);
    const called =
      room?.keeping === 'desk' || room?.keeping === 'counter'
        ? desks.calledTo(event.place, event.id, event.at, event.until)
        : null;
    const slot = places.move(event.id, grounds.get(event.place) ?? null, called);
    const leg = legOf(layout, event, slot, before, stretch.from, tempo);
    if (before !== undefined) own[own.length - 1] = { ...before, until: event.at };
    own.push(leg);
    const bay = outside.get(event.id);
    if (bay !== undefined && leg.keeping !== 'ambulance') {
      ambulances.push({ ...bay, leaves: event.at, gone: event.at + DRIVE_OFF * tempo });
      outside.delete(event.id);
    } else if (bay === undefined && leg.keeping === 'ambulance')
      outside.set(event.id, { room: leg.room, from: leg.from, stands: leg.reached, slot });
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
function eventsOf(film: FilmView, grounds: ReadonlyMap<string, string>, from: number, to: number): Event[] {
  const events: Event[] = [];
  film.people.forEach((person, index) => {
    eventsOfPerson(film, grounds, person, index, from, to, events);
  });
  return events.sort((a, b) => Number(b.standing) - Number(a.standing) || a.at - b.at || a.id - b.id);
}

function eventsOfPerson(
  film: FilmView,
  grounds: ReadonlyMap<string, string>,
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
    if (!grounds.has(place)) {
      if (before !== null) events.push({ index, id, at: move.at, until: next, place, before, standing });
      before = null;
    } else if (place !== before) {
      events.push({ index, id, at: move.at, until: next, place, before, standing });
      before = place;
    }
  }
}

function legOf(
  layout: Layout,
  event: Event,
  slot: number,
  before: Leg | undefined,
  since: number,
  tempo: number,
): Leg {
  const room = layout.rooms.get(event.place);
  const keeping = room?.keeping ?? 'pass';
  const leaves = keeping === 'pass';
  const comingIn = before === undefined || before.leaves;
  const goesInside = room === undefined && before?.keeping === 'house';
  const end = goesInside
    ? before.end
    : room === undefined
      ? layout.peopleFrom
      : leaves
        ? middle(room)
        : slotAt(room, slot);
  const appears = !event.standing && comingIn && keeping === 'house';
  const route =
    event.standing || appears
      ? null
      : comingIn
        ? wayIn(layout, event.place, keeping, end)
        : goesInside
          ? straight(end, end)
          : routeBetween(
              layout,
              before.room,
              before.end,
              room === undefined ? layout.plan.street : event.place,
              end,
              room === undefined,
            );
  return {
    ...timesOf(event, route, comingIn ? (keeping === 'ambulance' ? DRIVE_IN : AHEAD) : null, since, tempo),
    until: event.until,
    room: event.place,
    slot,
    end,
    keeping,
    route,
    pushed:
      !comingIn &&
      lies(before.keeping) &&
      (keeping === 'trolley' || (room !== undefined && keeping === 'pass')),
    leaves,
    scale: room?.scale ?? before?.scale ?? layout.figure,
    fromScale: before?.scale ?? room?.scale ?? layout.figure,
    fade: FADE * tempo,
    appears,
    serves: -1,
    drives: false,
    inCar: false,
  };
}

function lies(keeping: Keeping): boolean {
  return keeping === 'trolley' || keeping === 'ambulance';
}

/** @param lead time before the event at which somebody who comes in sets out; null when already in the picture. */
function timesOf(
  event: Event,
  route: Route | null,
  lead: number | null,
  since: number,
  tempo: number,
): { from: number; reached: number } {
  if (route === null) return { from: event.at, reached: event.at };
  const stay = event.until - event.at;
  if (lead !== null) {
    const from = Math.max(since, event.at - lead * tempo);
    return { from, reached: Math.max(event.at, Math.min(from + lead * tempo, event.at + stay)) };
  }
  const minutes = Math.max(SHORTEST, Math.min(LONGEST, route.length / PACE)) * tempo;
  return { from: event.at, reached: event.at + Math.min(minutes, stay) };
}

/** From the street: by ambulance into its bay, on foot through the front door. */
function wayIn(layout: Layout, place: string, keeping: Keeping, end: Point): Route {
  if (keeping === 'ambulance')
    return straight(layout.vehiclesFrom, { x: layout.vehiclesFrom.x, y: end.y }, end);
  return routeBetween(layout, layout.plan.street, layout.peopleFrom, place, end, true);
}

function middle(room: { left: number; right: number; top: number; bottom: number }): Point {
  return { x: (room.left + room.right) / 2, y: room.top + (room.bottom - room.top) * 0.72 };
}
