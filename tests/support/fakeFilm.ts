// A plausible film of a hospital department, for looking at and measuring the scene without the engine.
// Deterministic; nothing here is used by the game.

import type { FilmPerson, FilmStaff, FilmView } from '../../src/store/view.ts';

const places = [
  ...['outside', 'front-door', 'waiting', 'minors', 'majors', 'resus', 'corridor', 'unit', 'wards', 'gone'],
] as const;
type Place = (typeof places)[number];
const DAY = 1440;
const HOUR = 60;

export interface FakeFilm {
  readonly regime?: FilmView['regime'];
  /** Rough number of people in the department at its busiest. */
  readonly crowd?: number;
  readonly staff?: number;
  readonly seed?: number;
  readonly month?: number;
}

export function fakeFilm({
  regime = 'target',
  crowd = 50,
  staff = 16,
  seed = 1,
  month = 5,
}: FakeFilm = {}): FilmView {
  const random = randomFrom(seed);
  const monthFrom = (month - 1) * 30 * DAY;
  const day = (number: number, hour: number) => monthFrom + (number - 1) * DAY + hour * HOUR;
  const stretches: FilmView['stretches'] = [
    { from: day(8, 13), to: day(8, 19), why: 'busy' },
    { from: day(16, 23), to: day(17, 5), why: 'night' },
    { from: day(24, 9), to: day(24, 14), why: 'busy' },
    { from: day(30, 19), to: day(31, 0), why: 'last-day' },
  ];
  const people: FilmPerson[] = [];
  for (const [index, stretch] of stretches.entries())
    addPeople(people, stretch.from, stretch.to, index === 1 ? crowd * 0.7 : crowd, regime, random);
  const to = monthFrom + 30 * DAY;
  const hours = (to - monthFrom) / HOUR;
  const flat = (value: number) => Array.from({ length: hours }, () => value);
  return {
    month,
    regime,
    from: monthFrom,
    to,
    deadline: 240,
    places,
    offstage: ['wards', 'gone'],
    pace: HOUR,
    stretches,
    start: monthFrom,
    people,
    staff: addStaff(staff, people, stretches, random),
    hourly: {
      figure: flat(0.94),
      present: flat(crowd),
      stuck: flat(6),
      outside: flat(2),
      spare: flat(4),
    },
    calls: null,
    known: [],
    dealtWith: people
      .filter((_, index) => index % 23 === 5)
      .slice(0, 6)
      .map((person) => ({ at: (person.moves.at(-1)?.at ?? 0) - 10, person: person.id, behaviour: 'park' })),
  };
}

function addPeople(
  people: FilmPerson[],
  from: number,
  to: number,
  crowd: number,
  regime: FilmView['regime'],
  random: () => number,
): void {
  const stay = 3.6 * HOUR;
  const gap = stay / crowd;
  for (let at = from - 9 * HOUR; at < to; at += gap * (0.3 + 1.4 * random())) {
    const ambulance = random() < 0.32;
    const sick = ambulance ? 0.4 + random() * 0.6 : random() * 0.8;
    const moves: { at: number; place: number }[] = [];
    let time = at;
    const go = (place: Place, minutes: number) => {
      moves.push({ at: Math.round(time), place: places.indexOf(place) });
      time += minutes;
    };
    if (ambulance) go('outside', 8 + random() * random() * 90);
    const clockStarted = Math.round(time);
    if (!ambulance) {
      go('front-door', 6 + random() * 12);
      go('waiting', 15 + random() * (sick > 0.45 ? 260 : 170));
    }
    if (sick > 0.92) go('resus', 20 + random() * 50);
    if (sick > 0.45) {
      if (random() < 0.3) go('corridor', 30 + random() * 130);
      go('majors', 40 + random() * 120);
      if (random() < 0.22) go('unit', 100 + random() * 200);
    } else go('minors', 15 + random() * 35);
    const admitted = sick > 0.6 && random() < 0.6;
    if (admitted && random() < 0.4) go('corridor', 60 + random() * 200);
    const clockStopped = random() < 0.1 ? Math.round(time - 30) : Math.round(time);
    go(admitted ? 'wards' : 'gone', 0);
    if (time < from) continue;
    const id = people.length * 3 + 11;
    people.push({
      id,
      face: {
        person: id,
        name: `Person ${id}`,
        age: Math.floor(18 + random() * 75),
        sex: random() < 0.52 ? 'f' : 'm',
        look: Math.floor(random() * 2 ** 32),
        class: 'urgent',
      },
      moves,
      clockStarted,
      clockStopped: clockStopped < clockStarted ? clockStarted + 5 : clockStopped,
      need: regime === 'purpose' ? sick : null,
    });
  }
}

function addStaff(
  count: number,
  people: readonly FilmPerson[],
  stretches: FilmView['stretches'],
  random: () => number,
): FilmStaff[] {
  const rooms: readonly Place[] = [
    'front-door',
    'minors',
    'majors',
    'majors',
    'resus',
    'majors',
    'corridor',
    'unit',
  ];
  return Array.from({ length: count }, (_, id): FilmStaff => {
    const home = places.indexOf(rooms[id % rooms.length] ?? 'majors');
    const moves: { at: number; place: number; with: number }[] = [];
    for (const stretch of stretches) {
      let time = stretch.from - 30 * random();
      while (time < stretch.to) {
        const there = people.filter((person) => placeAt(person, time) === home);
        const patient = there[Math.floor(random() * there.length)];
        moves.push({ at: Math.round(time), place: home, with: patient?.id ?? -1 });
        time += 8 + random() * 18;
        if (random() < 0.3) {
          moves.push({ at: Math.round(time), place: home, with: -1 });
          time += 4 + random() * 8;
        }
      }
    }
    return { id, look: Math.floor(random() * 2 ** 32), moves };
  });
}

function placeAt(person: FilmPerson, at: number): number {
  let place = -1;
  for (const move of person.moves) if (move.at <= at) place = move.place;
  return place;
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
