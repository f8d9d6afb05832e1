/**
 * The film in plain data at one moment: what the header, the words for screen readers and the stills all say. Pure.
 * Between stretches only the hourly numbers are known; where people stand is known inside a stretch.
 */
import { DAY, HOUR } from '../../lib/time.ts';
import type { QuestionView } from '../../store/monthView.ts';
import type { FilmPerson, FilmView, PersonView } from '../../store/view.ts';

export interface Moment {
  /** 1 to 30. */
  readonly day: number;
  /** Hour and minute of the day. */
  readonly hour: number;
  readonly minute: number;
  readonly figure: number;
  readonly present: number;
  readonly stuck: number;
  readonly outside: number;
  /** Breaches left before the figure falls under the line; negative: too many already. */
  readonly spare: number;
}

export function momentAt(film: FilmView, at: number): Moment {
  const passed = Math.max(0, at - film.from);
  // The month's end is the last minute of its last day, not the first of a day it does not have.
  const since = at >= film.to && passed > 0 && passed % DAY === 0 ? passed - 1 : passed;
  const index = Math.min(Math.floor(since / HOUR), film.hourly.figure.length - 1);
  const of = (values: readonly number[]): number => values[Math.max(0, index)] ?? 0;
  const inDay = Math.floor(since % DAY);
  return {
    day: Math.floor(since / DAY) + 1,
    hour: Math.floor(inDay / HOUR),
    minute: inDay % HOUR,
    figure: of(film.hourly.figure),
    present: of(film.hourly.present),
    stuck: of(film.hourly.stuck),
    outside: of(film.hourly.outside),
    spare: Math.round(of(film.hourly.spare)),
  };
}

/** While the month is closed the books have been counted up: the header says the figure that the question says. */
export function figureShown(now: Pick<Moment, 'figure'>, question: Closing | null): number {
  return question?.kind === 'close' ? Number(question.params['figure'] ?? now.figure) : now.figure;
}

type Closing = Pick<QuestionView, 'kind' | 'params'>;

export function clockOf({ hour, minute }: Pick<Moment, 'hour' | 'minute'>): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Index of the stretch that holds this moment, or -1. */
export function stretchAt(film: FilmView, at: number): number {
  return film.stretches.findIndex(({ from, to }) => at >= from && at < to);
}

export interface CallNow {
  readonly at: number;
  /** Open, closed, or closed and in the books as a success of the target. */
  readonly is: 'open' | 'closed' | 'success';
}

export interface AddressNow {
  readonly person: number;
  readonly face: PersonView;
  /** Calls this year so far, in their order. */
  readonly calls: readonly CallNow[];
}

/** Those who rang most often, as far as they have rung by now. */
export function addressesNow({ calls, regime }: FilmView, at: number): readonly AddressNow[] {
  return (calls?.addresses ?? []).flatMap(({ person, face, calls: all }) => {
    const rung = all.filter((call) => call.at <= at);
    if (rung.length === 0) return [];
    const stands = (call: (typeof rung)[number]): CallNow['is'] => {
      if (call.closed < 0 || call.closed > at) return 'open';
      return call.success && regime === 'target' ? 'success' : 'closed';
    };
    return [{ person, face, calls: rung.map((call) => ({ at: call.at, is: stands(call) })) }];
  });
}

export function countOf(calls: readonly CallNow[], is: CallNow['is']): number {
  return calls.filter((call) => call.is === is).length;
}

/** What staff settled by themselves in the stretch that is shown, up to now. */
export function settledBy(film: FilmView, at: number): FilmView['dealtWith'] {
  const from = film.stretches[stretchAt(film, at)]?.from;
  return from === undefined ? [] : film.dealtWith.filter((each) => each.at >= from && each.at <= at);
}

export type Ring = 'none' | 'plenty' | 'near' | 'past';

export interface Standing {
  readonly id: number;
  readonly ring: Ring;
  /** Share of the counted time used, 0..1. */
  readonly used: number;
  /** On purpose: what they came for, 0..1 by urgency; null under a target. */
  readonly need: number | null;
}

/** Who stands where: one list for each of `film.places`. */
export function peopleAt(film: FilmView, at: number): readonly (readonly Standing[])[] {
  const rooms: Standing[][] = film.places.map(() => []);
  for (const person of film.people) {
    const place = placeAt(person, at);
    if (place === null) continue;
    rooms[place]?.push({ id: person.id, need: person.need, ...clock(film, person, at) });
  }
  return rooms;
}

export interface RoomNow {
  readonly place: string;
  readonly people: number;
  /** Past the deadline and still counted on the clock. */
  readonly past: number;
  /** Minutes since the clock started (or since they came) for whoever has been here longest; 0 where nobody is. */
  readonly longest: number;
}

/** The service room by room, as the scene shows it. */
export function roomsNow(film: FilmView, at: number): readonly RoomNow[] {
  const came = new Map(film.people.map((person) => [person.id, cameAt(person)]));
  return peopleAt(film, at).flatMap((people, index) => {
    const place = film.places[index] ?? '';
    if (film.offstage.includes(place)) return [];
    const waits = people.map(({ id }) => at - (came.get(id) ?? at));
    return [
      {
        place,
        people: people.length,
        past: people.filter(({ ring }) => ring === 'past').length,
        longest: Math.max(0, ...waits),
      },
    ];
  });
}

function cameAt({ clockStarted, moves }: FilmPerson): number {
  return clockStarted === -1 ? (moves[0]?.at ?? 0) : clockStarted;
}

function placeAt(person: FilmPerson, at: number): number | null {
  let place: number | null = null;
  for (const move of person.moves) {
    if (move.at > at) break;
    place = move.place;
  }
  return place;
}

function clock(film: FilmView, person: FilmPerson, at: number): Pick<Standing, 'ring' | 'used'> {
  const { clockStarted, clockStopped } = person;
  const running = clockStarted !== -1 && clockStarted <= at && (clockStopped < 0 || clockStopped > at);
  if (film.regime !== 'target' || !running) return { ring: 'none', used: 0 };
  const used = (at - clockStarted) / film.deadline;
  return { ring: used >= 1 ? 'past' : used > 0.85 ? 'near' : 'plenty', used: Math.min(1, used) };
}
