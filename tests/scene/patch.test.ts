// The map of the patch: what is laid out, who lives where, and where the cars drive.

import { describe, expect, test } from 'vitest';
import { layoutPatch } from '../../src/scene/patch/layout.ts';
import { glowOf, homeOf, keepHouses, lightOf, planPatch } from '../../src/scene/patch/plan.ts';
import { along, planTrips } from '../../src/scene/patch/trips.ts';
import type { FilmCall, FilmView } from '../../src/store/view.ts';
import { fixtureFilm } from '../support/fixtureFilm.ts';

const DAY = 1440;
const face = { person: 0, name: 'A', age: 40, sex: 'f' as const, look: 1, class: 'violence' };
const sizes = [
  [842, 535],
  [390, 470],
  [320, 400],
  [1400, 620],
] as const;

function called(person: number, at: number, closed = -1): FilmCall {
  const clock = { clockStarted: at, clockStopped: -1, need: null };
  return { person, face, at, answered: closed, closed, success: false, ...clock };
}

/** Thirty calls a day, each open for two days; three named people. */
function film(): FilmView {
  const month = Array.from({ length: 900 }, (_, index) => called(index, index * 48, index * 48 + 2 * DAY));
  const addresses = [3, 5, 7].map((person) => ({ person, face, calls: [called(person, 0)] }));
  const places = ['patch', 'gone'];
  const moves = month.map(({ person, at }) => ({ at: at + 300, place: 0, with: person }));
  const staff = [{ id: 0, look: 1, moves }];
  return {
    ...fixtureFilm(0, 30 * DAY),
    pace: DAY,
    places,
    people: [],
    staff,
    calls: { month, addresses, firstMonth: null },
  };
}

describe.each(sizes)('a page of %i by %i', (width, height) => {
  const layout = layoutPatch(width, height);

  test('holds six addresses whose plates lie on the page and on nothing else', () => {
    expect(layout.addresses).toHaveLength(6);
    for (const { plate, x, y } of layout.addresses) {
      expect(plate.left).toBeGreaterThanOrEqual(0);
      expect(plate.right).toBeLessThanOrEqual(layout.width);
      expect(plate.top).toBeGreaterThanOrEqual(0);
      const under = [...layout.homes, ...layout.greens].filter(
        (home) => home.x > plate.left && home.x < plate.right && home.y > plate.top && home.y <= y + 8,
      );
      expect(under).toEqual([]);
      expect(Math.abs(x - layout.road)).toBeGreaterThan(layout.roadWide);
    }
  });

  test('has room for many homes, none on a road', () => {
    expect(layout.homes.length).toBeGreaterThan(30);
    for (const { x, y } of layout.homes) {
      expect(Math.abs(x - layout.road)).toBeGreaterThan(layout.roadWide / 2);
      for (const street of layout.streets)
        expect(Math.abs(y - street)).toBeGreaterThan(layout.streetHigh / 2);
    }
  });

  test('cars drive one trip after the other, each to where somebody rang, along the roads', () => {
    const plan = planPatch(film(), layout);
    const trips = planTrips(film(), layout, plan);
    expect(trips.flat().length).toBeGreaterThan(20);
    const point = { x: 0, y: 0, right: false };
    for (const car of trips)
      for (const [index, trip] of car.entries()) {
        expect(trip.from).toBeGreaterThanOrEqual(car[index - 1]?.arrives ?? -DAY);
        expect(trip.way.slice(0, 2)).toEqual(car[index - 1]?.way.slice(-2) ?? trip.way.slice(0, 2));
        for (const share of [0, 0.3, 0.6, 1]) {
          along(trip, share, point);
          const onRoad = layout.streets.some((y) => Math.abs(point.y - y) < 1) || point.x === layout.road;
          expect(onRoad).toBe(true);
        }
      }
    expect(new Set(trips.flat().map(({ arrives }) => arrives)).size).toBe(trips.flat().length);
  });
});

describe('who lives where', () => {
  const layout = layoutPatch(842, 535);
  const plan = planPatch(film(), layout);

  test('every call is at one home: the large ones for those who are named', () => {
    expect([...plan.homes, ...plan.addresses].flat()).toHaveLength(900);
    expect(plan.addresses.map((calls) => calls[0]?.person)).toEqual([3, 5, 7]);
  });

  test('while there is room nobody shares a home that is still lit', () => {
    for (const calls of plan.homes)
      for (const [index, call] of calls.entries())
        expect(call.at).toBeGreaterThanOrEqual(calls[index - 1]?.closed ?? 0);
  });

  test('the same people rang, the same homes are lit; somebody new has a home as well', () => {
    const more = film();
    const calls = { ...more.calls, month: [...(more.calls?.month ?? []), called(5000, 29 * DAY)] };
    const again = planPatch(
      { ...more, calls: { addresses: [], firstMonth: null, ...more.calls, ...calls } },
      layout,
    );
    for (const [person, home] of plan.homeOf) expect(again.homeOf.get(person)).toBe(home);
    expect(layout.homes[homeOf(plan, 123_456)]).toBeDefined();
  });

  test('after an answer whoever is still among the addresses keeps their house', () => {
    const before = film();
    const named = (...people: number[]): FilmView => ({
      ...before,
      calls: {
        month: [],
        firstMonth: null,
        addresses: people.map((person) => ({ person, face, calls: [] })),
      },
    });
    const after = keepHouses(named(3, 5, 7), named(9, 7, 3, 8)).calls?.addresses;
    expect(after?.map(({ person }) => person)).toEqual([3, 9, 7, 8]);
  });

  test('lights come up and go down softly, and a short case can be seen', () => {
    const call = called(1, 10 * DAY, 10 * DAY + 60);
    let before = 0;
    let light = 0;
    let lit = 0;
    for (let at = 9 * DAY; at < 13 * DAY; at += 24) {
      const glow = at < call.at ? 0 : glowOf(call, at, 0);
      // A frame of film is 24 minutes: no light jumps.
      expect(Math.abs(glow - before)).toBeLessThan(0.2);
      const bright = lightOf(call, at, 0);
      expect(Math.abs(bright - light)).toBeLessThan(0.2);
      light = bright;
      if (glow > 0.3 && bright > 0.3) lit++;
      before = glow;
    }
    expect(lit).toBeGreaterThan(12);
    expect([before, light]).toEqual([0, 0]);
    // Until somebody has looked at it, it stays bright, however long.
    expect(lightOf(called(1, DAY), 20 * DAY, 0)).toBe(1);
    expect(lightOf({ ...called(1, DAY), answered: 2 * DAY }, 20 * DAY, 0)).toBe(0);
  });
});
