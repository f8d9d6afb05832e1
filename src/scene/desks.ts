/**
 * Whose desk is which, for rooms in which people come to the desk of whoever serves them. Pure: a member of staff keeps
 * one desk of a room for the whole film, in the order in which they first appear there.
 */
import type { FilmView } from '../store/view.ts';

export interface Desks {
  /** Number of the desk of a member of staff (index into `film.staff`) in a place. */
  deskOf(place: string, staff: number): number;
  /** Number of the desk to which a person is called who comes to a place at a moment; null when nobody calls. */
  calledTo(place: string, person: number, at: number, until: number): number | null;
  /** Members of staff who have a desk in a place. */
  count(place: string): number;
}

interface Session {
  readonly place: string;
  readonly staff: number;
  readonly from: number;
  readonly until: number;
}

const known = new WeakMap<FilmView, Desks>();

export function desksOf(film: FilmView): Desks {
  const made = known.get(film) ?? makeDesks(film);
  known.set(film, made);
  return made;
}

function makeDesks(film: FilmView): Desks {
  const numbers = new Map<string, Map<number, number>>();
  const sessions = new Map<number, Session[]>();
  film.staff.forEach(({ moves }, staff) => {
    moves.forEach((move, row) => {
      const place = film.places[move.place] ?? '';
      const own = numbers.get(place) ?? new Map<number, number>();
      numbers.set(place, own);
      if (!own.has(staff)) own.set(staff, own.size);
      if (move.with < 0) return;
      const before = sessions.get(move.with) ?? [];
      sessions.set(move.with, before);
      before.push({ place, staff, from: move.at, until: moves[row + 1]?.at ?? Number.POSITIVE_INFINITY });
    });
  });
  const deskOf = (place: string, staff: number) => numbers.get(place)?.get(staff) ?? 0;
  return {
    deskOf,
    calledTo(place, person, at, until) {
      const session = sessions
        .get(person)
        ?.find((each) => each.place === place && each.from < until && each.until > at);
      return session === undefined ? null : deskOf(place, session.staff);
    },
    count: (place) => numbers.get(place)?.size ?? 0,
  };
}
