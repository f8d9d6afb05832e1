// A made-up film of a caseload, for testing and looking at the scene's plans without the engine: people come for
// sessions with a member of staff, waiting before where the service lets them wait. Deterministic; not used by the game.

import type { FilmPerson, FilmStaff, FilmView } from '../../src/store/view.ts';

const DAY = 1440;
const HOUR = 60;

interface Post {
  readonly place: string;
  readonly waits: string | null;
  readonly staff: number;
  /** Nobody comes here. */
  readonly alone?: true;
}

export interface Service {
  readonly places: readonly string[];
  readonly posts: readonly Post[];
  readonly deadline: number;
  readonly pace: number;
}

export const services = {
  police: {
    places: ['calls', 'patch', 'office', 'desk', 'homes', 'records', 'home', 'gone'],
    posts: [
      { place: 'patch', waits: 'calls', staff: 8 },
      { place: 'office', waits: null, staff: 9 },
      { place: 'desk', waits: null, staff: 5 },
      { place: 'homes', waits: null, staff: 3 },
      { place: 'records', waits: null, staff: 3, alone: true },
    ],
    deadline: 28 * DAY,
    pace: 30,
  },
  jobcentre: {
    places: [
      ...['door', 'waiting', 'front-desk', 'coach-desks', 'quiet-room', 'vacancies', 'back-office'],
      ...['home', 'gone'],
    ],
    posts: [
      { place: 'front-desk', waits: 'waiting', staff: 2 },
      { place: 'coach-desks', waits: 'waiting', staff: 5 },
      { place: 'quiet-room', waits: 'waiting', staff: 2 },
      { place: 'vacancies', waits: null, staff: 2, alone: true },
      { place: 'back-office', waits: null, staff: 1, alone: true },
    ],
    deadline: 91 * DAY,
    pace: 20,
  },
} as const satisfies Readonly<Record<string, Service>>;

export interface FakeCaseload {
  readonly regime?: FilmView['regime'];
  /** How busy: 1 is a usual day. */
  readonly busy?: number;
  readonly seed?: number;
}

export function fakeCaseload(
  service: Service,
  { regime = 'target', busy = 1, seed = 1 }: FakeCaseload = {},
): FilmView {
  const random = randomFrom(seed);
  const from = 4 * 30 * DAY;
  const day = (number: number, hour: number) => from + (number - 1) * DAY + hour * HOUR;
  const stretches: FilmView['stretches'] = [
    { from: day(8, 10), to: day(8, 13), why: 'busy' },
    { from: day(16, 20), to: day(16, 23), why: 'night' },
    { from: day(30, 14), to: day(30, 17), why: 'last-day' },
  ];
  const people: FilmPerson[] = [];
  const staff: FilmStaff[] = [];
  const place = (name: string) => service.places.indexOf(name);
  const whole = () => Math.floor(random() * 2 ** 32);
  const person = (moves: FilmPerson['moves']): number => {
    // Later ones come first in any order by number, so that nothing leans on it.
    const id = 90_011 - people.length * 3;
    const first = moves[0]?.at ?? 0;
    const age = Math.floor(16 + random() * 70);
    const sex = random() < 0.5 ? 'f' : 'm';
    people.push({
      id,
      face: { person: id, name: `Person ${id}`, age, sex, look: whole(), class: 'near' },
      moves,
      clockStarted: random() < 0.9 ? Math.round(first - random() * service.deadline * 1.2) : -1,
      clockStopped: -1,
      need: regime === 'purpose' ? random() : null,
    });
    return id;
  };
  for (const post of service.posts) {
    const isBusy = (at: number) => random() < (at % DAY > 19 * HOUR ? 0.4 : 0.8) * Math.min(1, busy);
    for (let number = 0; number < post.staff; number++) {
      const moves: { at: number; place: number; with: number }[] = [];
      for (const stretch of stretches) {
        let at = Math.round(stretch.from - 60 * random());
        while (at < stretch.to) {
          const lasts = Math.round(25 + random() * 40);
          const free = post.alone === true || !isBusy(at);
          const waits = Math.round(10 + random() * 80 * busy);
          const before = post.waits === null ? [] : [{ at: at - waits, place: place(post.waits) }];
          const comes = [
            ...before,
            { at, place: place(post.place) },
            { at: at + lasts, place: place('home') },
          ];
          moves.push({ at, place: place(post.place), with: free ? -1 : person(comes) });
          at += lasts;
          if (random() < 0.5) moves.push({ at, place: place(post.place), with: -1 });
          // Often the next one sits down the moment the last one gets up.
          at += random() < 0.4 ? 0 : 4 + Math.round(random() * 16);
        }
        moves.push({ at: at + 1, place: place(post.place), with: -2 });
      }
      staff.push({ id: staff.length, look: whole(), moves });
    }
    // Those whom nobody comes to within the stretch.
    if (post.waits !== null)
      for (const stretch of stretches)
        for (let more = 0; more < post.staff * busy; more++) {
          const at = Math.round(stretch.from - 60 + random() * (stretch.to - stretch.from));
          person([
            { at, place: place(post.waits) },
            { at: at + Math.round(60 + random() * 200), place: place('gone') },
          ]);
        }
  }
  const to = from + 30 * DAY;
  const flat = (value: number) => Array.from({ length: 720 }, () => value);
  return {
    month: 5,
    regime,
    from,
    to,
    deadline: service.deadline,
    places: service.places,
    offstage: ['home', 'gone'],
    pace: service.pace,
    stretches,
    start: from,
    people,
    staff,
    hourly: { figure: flat(24), present: flat(40), stuck: flat(6), outside: flat(2), spare: flat(4) },
    calls: null,
    known: [],
    dealtWith: people
      .filter((_, index) => index % 17 === 5)
      .slice(0, 6)
      .map(({ moves, id }, index) => ({
        at: (moves.at(-1)?.at ?? 0) - 10,
        person: id,
        behaviour: index % 2 === 0 ? 'park' : 'reclassify',
      })),
  };
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    mixed ^= mixed >>> 15;
    return (mixed >>> 0) / 2 ** 32;
  };
}
