// A plausible film for tests of the screens: people who come, wait, are seen and leave. Nothing of it is simulated.

import type { FilmPerson, FilmView, PersonView } from '../../src/store/view.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const places = [
  'outside',
  'front-door',
  'waiting',
  'minors',
  'majors',
  'resus',
  'corridor',
  'unit',
  'wards',
  'gone',
];
const paths = [
  [1, 2, 3, 9],
  [1, 2, 4, 8],
  [0, 1, 4, 6, 8],
  [1, 2, 4, 7, 9],
  [0, 5, 6, 8],
  [1, 2, 3, 9],
];

export const fixturePeople: readonly PersonView[] = [
  { person: 1, name: 'Maureen', age: 74, sex: 'f', look: 11, class: 'urgent' },
  { person: 2, name: 'Jamal', age: 31, sex: 'm', look: 5, class: 'standard' },
  { person: 3, name: 'Zofia', age: 52, sex: 'f', look: 24, class: 'very-urgent' },
  { person: 4, name: 'Harpreet', age: 67, sex: 'm', look: 42, class: 'urgent' },
];

/** The month from minute 0; it plays from `start` and ends at `to`, a question's moment or the month's end. */
export function fixtureFilm(start: number, to: number, regime: FilmView['regime'] = 'target'): FilmView {
  const stretches = [
    { from: 3 * DAY + 17 * HOUR, to: 3 * DAY + 23 * HOUR, why: 'busy' as const },
    { from: 11 * DAY + 1 * HOUR, to: 11 * DAY + 6 * HOUR, why: 'night' as const },
    { from: 29 * DAY + 16 * HOUR, to: 30 * DAY, why: 'last-day' as const },
  ].filter((stretch) => stretch.to > start && stretch.from < to);
  const hours = Math.ceil(to / HOUR);
  const byHour = (value: (hour: number) => number) => Array.from({ length: hours }, (_, hour) => value(hour));
  return {
    month: 1,
    regime,
    from: 0,
    to,
    deadline: 240,
    places,
    offstage: ['wards', 'gone'],
    pace: HOUR,
    stretches: stretches.map((stretch) => ({ ...stretch, to: Math.min(stretch.to, to) })),
    start,
    people: stretches.flatMap((stretch, index) =>
      Array.from({ length: 60 }, (_, which) =>
        somebody(index * 100 + which, stretch.from - 180 + which * 8, regime),
      ),
    ),
    staff: [],
    hourly: {
      figure: byHour((hour) => 94.2 + Math.sin(hour / 40) * 0.6),
      present: byHour((hour) => Math.round(38 + 20 * Math.sin((hour - 9) / 3.8))),
      stuck: byHour((hour) => Math.round(7 + 4 * Math.sin(hour / 11))),
      outside: byHour((hour) => Math.max(0, Math.round(2 + 3 * Math.sin(hour / 7)))),
      spare: byHour((hour) => Math.round(24 - hour / 40)),
    },
    dealtWith: [],
    calls: null,
    known: [],
  };
}

function somebody(id: number, at: number, regime: FilmView['regime']): FilmPerson {
  const path = paths[id % paths.length] ?? [];
  const pace = 40 + ((id * 37) % 90);
  const face = fixturePeople[id % fixturePeople.length];
  if (face === undefined) throw new Error('no face');
  return {
    id,
    face: { ...face, person: id, look: id * 7919 },
    moves: path.map((place, step) => ({ at: at + step * pace, place })),
    clockStarted: at,
    clockStopped: at + (path.length - 1) * pace,
    need: regime === 'purpose' ? ((id * 13) % 10) / 10 : null,
  };
}
