// The film made from a month's trace: who stands where and when, and nothing that a player may not see.

import { describe, expect, test } from 'vitest';
import { earlierCalls } from '../../src/run/calls.ts';
import type { CaseRecord, MonthResult, Trace } from '../../src/sim/recordTypes.ts';
import { type FilmInput, makeFilm } from '../../src/store/film.ts';

const places = ['outside', 'waiting', 'majors', 'unit', 'wards', 'gone'];
const [, WAITING = 1, MAJORS = 2, UNIT = 3, WARDS = 4, GONE = 5] = places.keys();
const monthTo = 43_200;
const LAST = monthTo - 300;

/** at, who, episode, place, with, class, need, seen */
type Row = readonly [number, number, number, number, number, number, number, number?];

function traceOf(rows: readonly Row[]): Trace {
  const column = (index: number) => rows.map((row) => row[index] ?? 0);
  return {
    length: rows.length,
    at: column(0),
    who: column(1),
    episode: column(2),
    place: column(3),
    with: column(4),
    class: column(5),
    need: column(6),
    seen: column(7),
  };
}

type Touched = { length: number; at: () => CaseRecord; column: () => number[] };
const nobodyTouched: Touched = { length: 0, at: () => ({}) as CaseRecord, column: () => [] };
const people: FilmInput['people'] = {
  view: (person, classIndex) => ({
    person,
    name: `P${person}`,
    age: 70,
    sex: 'f',
    look: 1,
    class: `c${classIndex}`,
  }),
};

function filmOf(rows: readonly Row[], change: Partial<FilmInput> = {}, records: Touched = nobodyTouched) {
  const sight = new Array(720).fill(10);
  const result = {
    trace: traceOf(rows),
    records,
    sight: { figure: sight, present: sight, stuck: sight, outside: sight, spare: sight },
  } as unknown as MonthResult;
  return makeFilm({
    month: 1,
    regime: 'target',
    deadline: 240,
    flow: 'department',
    places,
    offstage: ['wards', 'gone'],
    asked: null,
    pace: 60,
    from: 0,
    monthTo,
    to: monthTo,
    start: 0,
    answered: 0,
    result,
    people,
    known: [],
    addresses: 0,
    earlier: () => [],
    lookOf: (staff) => staff,
    ...change,
  });
}

describe('the film', () => {
  test('who was already there when a stretch begins is in it, with the move that placed them', () => {
    const film = filmOf([
      [0, 5, 0, WAITING, 20, 2, 0.4],
      [LAST + 60, 5, 0, MAJORS, 20, 2, 0.4],
    ]);
    expect(film.people).toHaveLength(1);
    expect(film.people[0]?.moves).toEqual([
      { at: 0, place: WAITING },
      { at: LAST + 60, place: MAJORS },
    ]);
  });

  test('who is asked about the moment they come is seen to come, once', () => {
    const asked = { person: { person: 5, episode: 1, class: 2 }, at: 'waiting' };
    const came = { at: LAST + 48, place: WAITING };
    const asking = (rows: readonly Row[]) => filmOf(rows, { asked, to: LAST + 60 }).people;
    expect(asking([])).toMatchObject([{ id: 5, moves: [came], clockStarted: -1 }]);
    const here: Row = [LAST + 10, 5, 0, MAJORS, 20, 2, 0];
    expect(asking([here])).toMatchObject([{ id: 5, moves: [{ place: MAJORS }] }]);
    const before = asking([here, [LAST + 20, 5, 0, GONE, -2, 2, 0]]);
    expect(before).toMatchObject([{ id: 5, moves: [{ place: MAJORS }, { place: GONE }, came] }]);
  });

  test('who came and went between stretches is not in it', () => {
    const between = film().stretches;
    const quiet = (between[0]?.to ?? 0) + 60;
    const rows: Row[] = [
      [quiet, 5, 0, WAITING, quiet, 2, 0],
      [quiet + 100, 5, 0, GONE, -2, 2, 0],
    ];
    expect(filmOf(rows).people).toEqual([]);
  });

  test('who left between two stretches is gone in the second', () => {
    const first = film().stretches[0];
    const rows: Row[] = [
      [(first?.from ?? 0) + 10, 5, 0, WAITING, 0, 2, 0],
      [(first?.to ?? 0) + 90, 5, 0, WARDS, -2, 2, 0],
    ];
    const person = filmOf(rows).people[0];
    expect(person?.moves.at(-1)?.place).toBe(WARDS);
  });

  test('moves are in order, the counted clock starts and stops as the books say', () => {
    const rows: Row[] = [
      [LAST + 10, 7, 0, WAITING, LAST + 10, 1, 0],
      [LAST + 70, 7, 0, MAJORS, LAST + 10, 1, 0],
      [LAST + 200, 7, 0, UNIT, -2, 1, 0],
    ];
    const person = filmOf(rows).people[0];
    expect(person).toMatchObject({ id: 7, clockStarted: LAST + 10, clockStopped: LAST + 200, need: null });
    const times = person?.moves.map(({ at }) => at) ?? [];
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('a clock that began before the run is known from its first row on', () => {
    const film = filmOf([[0, 7, 0, WAITING, -9000, 1, 0]]);
    expect(film.people[0]).toMatchObject({ clockStarted: -9000, clockStopped: -1 });
  });

  test('a clock that was never started, as of someone waiting outside, is -1', () => {
    const rows: Row[] = [[LAST + 10, 7, 0, 0, -1, 1, 0.9]];
    expect(filmOf(rows).people[0]).toMatchObject({ clockStarted: -1, clockStopped: -1 });
  });

  test('somebody who came twice shows the clock of the visit that is shown', () => {
    const rows: Row[] = [
      [100, 7, 0, WAITING, 100, 1, 0],
      [200, 7, 0, GONE, -2, 1, 0],
      [LAST + 10, 7, 1, WAITING, LAST + 10, 2, 0],
    ];
    expect(filmOf(rows).people[0]).toMatchObject({ clockStarted: LAST + 10, clockStopped: -1 });
  });

  test('need is told on purpose only', () => {
    const rows: Row[] = [[LAST + 10, 7, 0, WAITING, LAST + 10, 1, 0.6]];
    expect(filmOf(rows).people[0]?.need).toBeNull();
    expect(filmOf(rows, { regime: 'purpose' }).people[0]?.need).toBe(0.6);
  });

  test('staff keep their place and whom they serve', () => {
    const rows: Row[] = [
      [0, -3, 0, MAJORS, -1, -1, 0],
      [LAST + 20, -3, 0, MAJORS, 7, -1, 0],
    ];
    expect(filmOf(rows).staff).toEqual([
      {
        id: 2,
        look: 2,
        moves: [
          { at: 0, place: MAJORS, with: -1 },
          { at: LAST + 20, place: MAJORS, with: 7 },
        ],
      },
    ]);
  });

  test('of a caseload, the hours in which staff are at work', () => {
    const rows: Row[] = [
      [0, -1, 0, MAJORS, -2, -1, 0],
      ...[9, 10, 11, 12].flatMap((hour): Row[] => [
        [4 * 1440 + hour * 60, -1, 0, MAJORS, -1, -1, 0],
        [4 * 1440 + hour * 60 + 20, -1, 0, MAJORS, 7, -1, 0],
      ]),
      [4 * 1440 + 17 * 60, -1, 0, MAJORS, -2, -1, 0],
    ];
    const { stretches } = filmOf(rows, { flow: 'caseload', pace: 20 });
    expect(stretches.at(-1)).toEqual({ from: 4 * 1440 + 680, to: 4 * 1440 + 780, why: 'last-day' });
  });

  test('only what followed a choice of the manager flashes as dealt with, and only in shown hours', () => {
    const act = (at: number, causedBy: 'precedent' | 'staff') => ({
      behaviour: 'park' as const,
      causedBy,
      at,
    });
    const record = {
      person: 9,
      applications: [act(LAST + 5, 'precedent'), act(LAST + 6, 'staff'), act(LAST - 10, 'precedent')],
    } as unknown as CaseRecord;
    const records = { length: 1, at: () => record, column: () => [1] };
    expect(filmOf([], {}, records).dealtWith).toEqual([{ at: LAST + 5, person: 9, behaviour: 'park' }]);
  });

  test('of many such moments in a film of every day, some from all of it', () => {
    const applications = Array.from({ length: 60 }, (_, day) => ({
      behaviour: 'park' as const,
      causedBy: 'precedent' as const,
      at: day * 720 + 5,
    }));
    const record = { person: 9, applications } as unknown as CaseRecord;
    const records = { length: 1, at: () => record, column: () => [1] };
    const { dealtWith } = filmOf([], { pace: 1440 }, records);
    expect(dealtWith.map(({ at }) => at)).toEqual([5, 7205, 14405, 21605, 28805, 36005]);
  });
});

const DAY = 1440;
const atPace = { flow: 'caseload', pace: DAY, addresses: 6 } as const;

describe('who rang', () => {
  /** Two calls of one person, the second answered; a third that nobody told of, as its only row says. */
  const rows: Row[] = [
    [0, 9, 3, WAITING, -1, 1, 0.3, 1],
    [DAY, 7, 0, WAITING, DAY, 1, 0.3],
    [2 * DAY, 7, 0, GONE, -2, 1, 0.3],
    [3 * DAY, 7, 1, WAITING, 3 * DAY, 1, 0.3],
    [4 * DAY, 7, 1, MAJORS, 3 * DAY, 1, 0.3, 1],
    [5 * DAY, 7, 2, GONE, -1, 1, 0.3],
    [6 * DAY, 8, 0, GONE, -1, 1, 0.3],
  ];

  test('is told where that is wanted and the film shows every day, and nowhere else', () => {
    expect(filmOf(rows, atPace).calls?.month).toHaveLength(3);
    expect(filmOf(rows, { ...atPace, pace: 60 }).calls).toBeNull();
    expect(filmOf(rows, { ...atPace, addresses: 0 }).calls).toBeNull();
  });

  test('each call has its own clock, and when it was answered and closed, or not', () => {
    const calls = filmOf(rows, atPace).calls?.month;
    expect(calls?.map(({ person, at, answered, closed }) => [person, at, answered, closed])).toEqual([
      [9, 0, 0, -1],
      [7, DAY, -1, 2 * DAY],
      [7, 3 * DAY, 4 * DAY, -1],
    ]);
    expect(calls?.[1]).toMatchObject({ clockStarted: DAY, clockStopped: 2 * DAY, need: null });
    expect(calls?.[2]).toMatchObject({ clockStarted: 3 * DAY, clockStopped: -1 });
  });

  test('of what the service was never told there is no trace, in the calls or in anybody’s moves', () => {
    const film = filmOf(rows, atPace);
    const told = film.people.flatMap(({ moves }) => moves.map(({ at }) => at));
    expect(told).not.toContain(5 * DAY);
    expect(film.people.map(({ id }) => id)).not.toContain(8);
    expect(JSON.stringify(film.calls)).not.toContain(`${5 * DAY}`);
    expect(film.calls?.addresses.map(({ person }) => person)).toEqual([7, 9]);
  });

  test('addresses are those that rang most often, this year and lately', () => {
    const call = { class: 0, answered: -1, closed: -1, success: false };
    const earlier = [
      { ...call, person: 5, at: -90 * DAY },
      { ...call, person: 5, at: -80 * DAY },
      { ...call, person: 9, at: -20 * DAY },
      { ...call, person: 9, at: -10 * DAY },
    ];
    const addresses = filmOf(rows, { ...atPace, earlier: () => earlier }).calls?.addresses;
    expect(addresses?.map(({ person, calls }) => [person, calls.length])).toEqual([
      [9, 3],
      [7, 2],
    ]);
  });

  test('the calls of the first month are counted once it is over, also those still open', () => {
    expect(filmOf(rows, atPace).calls?.firstMonth).toBeNull();
    const second = { ...atPace, from: monthTo, start: monthTo, monthTo: 2 * monthTo, to: 2 * monthTo };
    const closed = { person: 5, class: 0, answered: -1, closed: 9, success: false };
    const earlier = () => [
      { ...closed, at: -5 },
      { ...closed, at: 5 },
    ];
    const open: Row = [monthTo, 9, 3, WAITING, -1, 1, 0.3, 1];
    expect(filmOf([open], { ...second, earlier }).calls?.firstMonth).toBe(2);
  });

  test('the books of earlier months tell of no one who was not heard, nor of whom nothing is told', () => {
    const columns: Readonly<Record<string, readonly number[]>> = {
      person: [1, 2, 3, 4],
      class: [0, 0, 1, 0],
      ending: [0, 1, 0, 2],
      arrived: [40, 10, 20, 30],
      seen: [50, 15, 25, -1],
      left: [60, 16, 26, 36],
    };
    const at = (row: number) => ({ recordedAs: row === 0 ? 'inTime' : 'breach' });
    const records = { length: 4, at, column: (name: string) => columns[name] ?? [] };
    const books = { results: [{ records } as unknown as MonthResult], classes: ['theft', 'sexual'] };
    const endings = ['success', 'notReported', 'thin'];
    expect(earlierCalls({ ...books, endings, untold: ['sexual'] })).toEqual([
      { person: 4, class: 0, at: 30, answered: -1, closed: 36, success: false },
      { person: 1, class: 0, at: 40, answered: 50, closed: 60, success: true },
    ]);
  });
});

function film() {
  return filmOf([]);
}
