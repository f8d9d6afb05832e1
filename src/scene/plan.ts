/**
 * From the film to a timeline: for each stretch, who goes where, on which way and into which numbered place. Pure and
 * deterministic; `pose.ts` reads where anybody is at any moment, the game only draws it.
 *
 * A person goes when the film says so and takes some time on the way, never longer than the stay that follows, so
 * nobody is ever in two places or jumps. Who is there at a stretch's beginning is there at once. Ways take the same time
 * on screen however fast the film is.
 */
import type { FilmView } from '../store/view.ts';
import { type Event, eventsOf, FOREVER, staysOf } from './events.ts';
import type { Point } from './geometry.ts';
import { type Layout, slotAt } from './layout.ts';
import { type Held, Places } from './places.ts';
import type { Keeping } from './plans/types.ts';
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
  /** Time in which somebody who leaves fades out at the edge of the picture. */
  readonly fade: number;
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

export function planStretch(
  film: FilmView,
  layout: Layout,
  stretch: { readonly from: number; readonly to: number },
  held: ReadonlyMap<number, Held> = new Map(),
): StretchPlan {
  const tempo = tempoOf(film);
  const stays = staysOf(layout.plan);
  const stayIn = (place: string) => (stays.has(place) ? place : null);
  const legs = new Map<number, Leg[]>();
  const places = new Places(held);
  const ambulances: AmbulanceTrack[] = [];
  const outside = new Map<
    number,
    { readonly room: string; readonly from: number; readonly stands: number; readonly slot: number }
  >();
  const events = eventsOf(film, stays, stretch.from, stretch.to);
  for (const [row, event] of events.entries()) {
    // At one moment places are left before they are taken.
    if (event.at !== events[row - 1]?.at)
      for (let same = row; events[same]?.at === event.at; same++) {
        const { id, place } = events[same] ?? event;
        places.leave(id, stayIn(place));
      }
    const own = legs.get(event.index) ?? [];
    if (own.length === 0) legs.set(event.index, own);
    const before = own.at(-1);
    const slot = places.move(event.id, stayIn(event.place));
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
  const end = room === undefined ? layout.peopleFrom : leaves ? middle(room) : slotAt(room, slot);
  const route = event.standing
    ? null
    : comingIn
      ? wayIn(layout, event.place, keeping, end)
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
    serves: -1,
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
