/**
 * What happens in a stretch of a film, read from people's moves: who stands where when it begins, and who comes to which
 * place when. Pure. Who comes to a place where nobody stays has left the picture.
 */
import type { FilmPerson, FilmView } from '../store/view.ts';
import type { Plan } from './plans/types.ts';

/** Later than any film. */
export const FOREVER = 1e9;

export interface Event {
  /** Index into `film.people`. */
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

/** Places in which people stay; whoever is anywhere else has left the picture. */
export function staysOf(plan: Plan): ReadonlySet<string> {
  return new Set(plan.wide.rooms.flatMap(({ place, keeping }) => (keeping === 'pass' ? [] : [place])));
}

/** Most people at once in each place over the stretches of a film: sets how large people are drawn there. */
export function mostAtOnce(film: FilmView, plan: Plan): Map<string, number> {
  const stays = staysOf(plan);
  const most = new Map<string, number>();
  for (const stretch of film.stretches) {
    const now = new Map<string, number>();
    const count = (place: string, by: number) => {
      if (!stays.has(place)) return;
      const people = (now.get(place) ?? 0) + by;
      now.set(place, people);
      if (people > (most.get(place) ?? 0)) most.set(place, people);
    };
    for (const { before, place } of eventsOf(film, stays, stretch.from, stretch.to)) {
      if (before !== null) count(before, -1);
      count(place, 1);
    }
  }
  return most;
}

/** Everybody's moves in a stretch, in order of time then person; moves that last no time are left out. */
export function eventsOf(film: FilmView, stays: ReadonlySet<string>, from: number, to: number): Event[] {
  const events: Event[] = [];
  film.people.forEach((person, index) => {
    eventsOfPerson(film, stays, person, index, from, to, events);
  });
  return events.sort((a, b) => Number(b.standing) - Number(a.standing) || a.at - b.at || a.id - b.id);
}

function eventsOfPerson(
  film: FilmView,
  stays: ReadonlySet<string>,
  { moves, id }: FilmPerson,
  index: number,
  from: number,
  to: number,
  events: Event[],
): void {
  let before: string | null = null;
  for (let row = 0; row < moves.length; row++) {
    const move = moves[row];
    if (move === undefined || move.at > to) break;
    const next = moves[row + 1]?.at ?? FOREVER;
    // Rows before the stretch matter only as the last of them; a row that another follows at once does not count.
    if (next <= from || next <= move.at) continue;
    const place = film.places[move.place] ?? 'gone';
    const standing = move.at <= from;
    if (!stays.has(place)) {
      if (before !== null) events.push({ index, id, at: move.at, until: next, place, before, standing });
      before = null;
    } else if (place !== before) {
      events.push({ index, id, at: move.at, until: next, place, before, standing });
      before = place;
    }
  }
}
