// What the film says in plain data: the moment, who stands where, and the clock of the stills.

import { expect, test } from 'vitest';
import {
  addressesNow,
  clockOf,
  figureShown,
  momentAt,
  peopleAt,
  roomsNow,
  stretchAt,
} from '../../src/ui/film/account.ts';
import { firstStill, nextStill } from '../../src/ui/film/stillClock.ts';
import { fixtureFilm } from '../support/fixtureFilm.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const film = fixtureFilm(0, 30 * DAY);

test('a moment names its day, hour and minute', () => {
  const moment = momentAt(film, 3 * DAY + 17 * HOUR + 5);
  expect([moment.day, clockOf(moment)]).toEqual([4, '17:05']);
});

test('a moment past the last hour shows the last hour', () => {
  const last = momentAt(film, film.to - 1);
  expect(momentAt(film, film.to + 5 * HOUR).figure).toBe(last.figure);
});

test('the month ends in the last minute of its last day', () => {
  const end = momentAt(film, film.to);
  expect([end.day, clockOf(end)]).toEqual([30, '23:59']);
});

test('while the month is closed the figure is the one that the question says', () => {
  const now = { figure: 67.1 };
  expect(figureShown(now, null)).toBe(67.1);
  expect(figureShown(now, { kind: 'dilemma', params: { figure: 1 } })).toBe(67.1);
  expect(figureShown(now, { kind: 'close', params: { figure: 66.3 } })).toBe(66.3);
});

test('nobody stands in two places', () => {
  const at = 3 * DAY + 19 * HOUR;
  const ids = peopleAt(film, at).flatMap((room) => room.map((person) => person.id));
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a ring runs out, and whoever is past it has none left', () => {
  const person = film.people[0];
  if (person === undefined) throw new Error('an empty film');
  const staying = { ...film, people: [{ ...person, clockStopped: -1 }] };
  const ringAt = (minutes: number) =>
    peopleAt(staying, person.clockStarted + minutes)
      .flat()
      .map(({ ring }) => ring);
  expect(ringAt(10)).toEqual(['plenty']);
  expect(ringAt(film.deadline - 5)).toEqual(['near']);
  expect(ringAt(film.deadline + 1)).toEqual(['past']);
});

test('without a target nobody has a ring', () => {
  const onPurpose = { ...film, regime: 'purpose' as const };
  const rings = peopleAt(onPurpose, 3 * DAY + 19 * HOUR).flatMap((room) => room.map(({ ring }) => ring));
  expect(new Set(rings)).toEqual(new Set(['none']));
});

test('the stills show every hour of every stretch and end at the end', () => {
  const shown: number[] = [];
  for (let at = film.start; at < film.to; at = nextStill(film, at)) shown.push(at);
  const hours = film.stretches.reduce((sum, { from, to }) => sum + Math.ceil((to - from) / HOUR), 0);
  expect(shown.filter((at) => stretchAt(film, at) >= 0)).toHaveLength(hours);
  expect(nextStill(film, shown.at(-1) ?? 0)).toBe(film.to);
});

test('the rooms say how many are in each, how many are past the line, and who has been here longest', () => {
  const at = 3 * DAY + 19 * HOUR;
  const rooms = roomsNow(film, at);
  expect(rooms.map(({ place }) => place)).not.toContain('gone');
  const standing = peopleAt(film, at);
  for (const { place, people, past, longest } of rooms) {
    const here = standing[film.places.indexOf(place)] ?? [];
    expect(people).toBe(here.length);
    expect(past).toBe(here.filter(({ ring }) => ring === 'past').length);
    const waits = here.map(({ id }) => at - (film.people.find((one) => one.id === id)?.clockStarted ?? at));
    if (waits.length > 0) expect(longest).toBe(Math.max(0, ...waits));
  }
  expect(Math.max(...rooms.map(({ longest }) => longest))).toBeGreaterThan(0);
});

test('an address is told of once it has rung, with what is open and what the books call a success by now', () => {
  const face = { person: 4, name: 'Marek', age: 34, sex: 'm' as const, look: 1, class: 'violence' };
  const call = { answered: -1, closed: -1, success: false };
  const calls = [
    { ...call, at: 10, closed: DAY },
    { ...call, at: 2 * DAY, closed: 5 * DAY, success: true },
  ];
  const never = { person: 5, face, calls: [{ ...call, at: 9 * DAY }] };
  const addresses = [{ person: 4, face, calls }, never];
  const told = { ...film, calls: { month: [], addresses, firstMonth: null } };
  const callsAt = (at: number) => addressesNow(told, at).map((address) => address.calls.map(({ is }) => is));
  expect(callsAt(20)).toEqual([['open']]);
  expect(callsAt(3 * DAY)).toEqual([['closed', 'open']]);
  expect(callsAt(6 * DAY)).toEqual([['closed', 'success']]);
  expect(addressesNow({ ...told, regime: 'purpose' }, 6 * DAY)[0]?.calls.map(({ is }) => is)).toEqual([
    'closed',
    'closed',
  ]);
  expect(addressesNow(film, 6 * DAY)).toEqual([]);
});

test('where days run past, the stills begin at noon', () => {
  const days = { from: film.from, to: film.from + 3 * 1440, why: 'every-day' as const };
  expect(firstStill({ ...film, start: film.from, stretches: [days] })).toBe(film.from + 720);
  expect(firstStill({ ...film, start: film.from + 900, stretches: [days] })).toBe(film.from + 900);
});
