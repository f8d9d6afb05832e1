// Laws of the film's plan: nobody jumps, nobody shares a place, clocks only run down, the same film is the same plan.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planCars } from '../../src/scene/cars.ts';
import { clockState, minutesLeft, mostTold, ringShare, unitOf } from '../../src/scene/clock.ts';
import { layoutFor } from '../../src/scene/layout.ts';
import { type Leg, mostAtOnce, planStretch, type Track } from '../../src/scene/plan.ts';
import { planFor } from '../../src/scene/plans/index.ts';
import { newPose, poseAt } from '../../src/scene/pose.ts';
import { planStaff } from '../../src/scene/staffPlan.ts';
import type { FilmView } from '../../src/store/view.ts';
import { fakeFilm } from '../support/fakeFilm.ts';
import { fakeCaseload, services } from './fakeCaseload.ts';

type Case = readonly [scenario: string, film: FilmView];

const departments = fc
  .record({
    crowd: fc.integer({ min: 10, max: 120 }),
    staff: fc.integer({ min: 4, max: 30 }),
    seed: fc.nat(99),
  })
  .map((options): Case => ['hospital', fakeFilm(options)]);
const caseloads = fc
  .record({ busy: fc.constantFrom(0.4, 1, 2.5), seed: fc.nat(99), police: fc.boolean() })
  .map(
    ({ police, ...options }): Case =>
      police
        ? ['police', fakeCaseload(services.police, options)]
        : ['jobcentre', fakeCaseload(services.jobcentre, options)],
  );
const films = fc.oneof(departments, caseloads);
const runs = { numRuns: 18 };

function plansOf([scenario, film]: Case, width = 850, height = 600) {
  const ground = planFor(scenario, film);
  const layout = layoutFor(ground, width, height, mostAtOnce(film, ground));
  return film.stretches.map((stretch) => {
    const plan = planStretch(film, layout, stretch);
    const staff = planStaff(film, layout, stretch, plan.people);
    return { layout, stretch, plan, staff, cars: planCars(layout, staff) };
  });
}

test('the same film gives the same plan', () => {
  for (const make of [
    (): Case => ['hospital', fakeFilm()],
    (): Case => ['police', fakeCaseload(services.police)],
    (): Case => ['jobcentre', fakeCaseload(services.jobcentre)],
  ]) {
    const text = () =>
      JSON.stringify(
        plansOf(make()).map(({ plan, staff, cars }) => [plan.people, plan.ambulances, staff, cars]),
      );
    expect(text()).toBe(text());
  }
});

test('nobody jumps: every minute’s step is a walk, and each way begins where the last one ended', () => {
  fc.assert(
    fc.property(films, (each) => {
      for (const { stretch, plan, staff } of plansOf(each))
        for (const track of [...plan.people, ...staff]) {
          continuous(track);
          smooth(track, stretch.from, stretch.to);
        }
    }),
    runs,
  );
});

function continuous(track: Track): void {
  let before: Leg | undefined;
  for (const leg of track.legs) {
    expect(leg.reached).toBeLessThanOrEqual(Math.max(leg.from, leg.until));
    if (before !== undefined && !before.leaves && leg.route !== null) {
      expect(leg.from).toBeGreaterThanOrEqual(before.reached - 1e-6);
      expect([leg.route.points[0], leg.route.points[1]]).toEqual([before.end.x, before.end.y]);
    }
    if (before !== undefined && !before.leaves)
      expect(leg.route, 'a change of place without a way').not.toBeNull();
    before = leg;
  }
}

function smooth(track: Track, from: number, to: number): void {
  const pose = newPose();
  const minutes = 0.5;
  let most = 0;
  let last: { x: number; y: number; pace: number } | null = null;
  for (let at = from; at <= to; at += minutes) {
    poseAt(track, at, pose);
    const leg = track.legs[pose.leg];
    if (!pose.visible || leg === undefined) {
      last = null;
      continue;
    }
    const pace = leg.route === null ? 0 : leg.route.length / Math.max(minutes, leg.reached - leg.from);
    // Walking may be faster in the middle of a way than on average, by its soft start and stop.
    if (last !== null) {
      const step = Math.hypot(pose.x - last.x, pose.y - last.y);
      most = Math.max(most, step - Math.max(pace, last.pace) * minutes * 1.25);
    }
    last = { x: pose.x, y: pose.y, pace };
  }
  expect(most, `${track.id}`).toBeLessThanOrEqual(0.01);
}

test('no two people hold one place at the same time', () => {
  fc.assert(
    fc.property(films, (each) => {
      for (const { layout, plan } of plansOf(each)) {
        const stays = plan.people.flatMap((track) => track.legs.filter((leg) => !leg.leaves));
        const byPlace = new Map<string, Leg[]>();
        for (const leg of stays) {
          const ground = layout.rooms.get(leg.room)?.ground ?? leg.room;
          const place = `${ground} ${leg.slot}`;
          byPlace.set(place, [...(byPlace.get(place) ?? []), leg]);
        }
        for (const [place, legs] of byPlace) {
          let free = 0;
          for (const leg of legs.sort((one, other) => one.until - other.until)) {
            expect(leg.route === null ? leg.from : leg.reached, place).toBeGreaterThanOrEqual(free);
            free = leg.until;
          }
        }
      }
    }),
    runs,
  );
});

test('who is where agrees with the film', () => {
  const cases: readonly Case[] = [
    ['hospital', fakeFilm({ crowd: 60, seed: 3 })],
    ['police', fakeCaseload(services.police, { seed: 3 })],
    ['jobcentre', fakeCaseload(services.jobcentre, { seed: 3 })],
  ];
  for (const [scenario, film] of cases) {
    const outside = [...film.offstage, 'wards'];
    for (const { stretch, plan } of plansOf([scenario, film]))
      for (let at = stretch.from; at <= stretch.to; at += 37)
        for (const [index, person] of film.people.entries()) {
          const move = person.moves.findLast((each) => each.at <= at);
          const place = move === undefined ? 'gone' : (film.places[move.place] ?? 'gone');
          if (outside.includes(place) || (move?.at ?? 0) + 40 >= at) continue;
          const legs = plan.people.find((track) => track.index === index)?.legs ?? [];
          const leg = legs.findLast(
            (each) =>
              (each.route === null ? each.from : Math.min(each.from + 21, each.reached)) <= at &&
              each.from <= at,
          );
          expect(leg?.room).toBe(place);
        }
  }
});

test('the film run again keeps everybody in place where the past is the same', () => {
  for (const [scenario, film] of [
    ['hospital', fakeFilm({ crowd: 70, seed: 5 })],
    ['police', fakeCaseload(services.police, { seed: 5 })],
    ['jobcentre', fakeCaseload(services.jobcentre, { seed: 5 })],
  ] as const) {
    const [first] = film.stretches;
    if (first === undefined) throw new Error('no stretch');
    const ground = planFor(scenario, film);
    const layout = layoutFor(ground, 850, 600, mostAtOnce(film, ground));
    const before = planStretch(film, layout, first);
    const goesOn = planStretch(film, layout, { from: first.to, to: first.to + 120 }, before.held);
    let kept = 0;
    for (const track of goesOn.people) {
      const now = track.legs[0];
      const was = before.held.get(track.id);
      if (was === undefined || now === undefined || now.route !== null || now.leaves) continue;
      kept++;
      expect({ ground: layout.rooms.get(now.room)?.ground, slot: now.slot }).toEqual(was);
    }
    expect(kept, scenario).toBeGreaterThan(2);
  }
});

test('a ring only ever gets shorter, and ends in grey', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 600 }), fc.boolean(), (started, lasts, stops) => {
      const person = { clockStarted: started, clockStopped: stops ? started + lasts : -1 };
      const deadline = 240;
      let last = 1;
      for (let at = started; at < started + 700; at += 3) {
        const share = ringShare(person, at, deadline);
        expect(share).toBeLessThanOrEqual(last);
        last = share;
        const state = clockState(person, at, deadline);
        if (at - started > deadline && (!stops || lasts > deadline)) expect(state).toBe('past');
        if (stops && at >= started + lasts && lasts <= deadline) expect(state).toBe('none');
      }
    }),
  );
});

test('a clock that began before the run goes on', () => {
  const person = { clockStarted: -500, clockStopped: -1 };
  expect([1000, 40_000].map((at) => clockState(person, at, 40_320))).toEqual(['green', 'past']);
});

test('a clock that has not started shows nothing', () => {
  expect(clockState({ clockStarted: -1, clockStopped: -1 }, 500, 240)).toBe('none');
  expect(clockState({ clockStarted: 600, clockStopped: -1 }, 500, 240)).toBe('none');
});

test('colour changes at an hour and at twenty minutes before the deadline', () => {
  const person = { clockStarted: 0, clockStopped: -1 };
  expect([179, 180, 219, 220, 240, 241].map((at) => clockState(person, at, 240))).toEqual([
    'green',
    'amber',
    'amber',
    'red',
    'red',
    'past',
  ]);
});

test('four hours are told in minutes, four weeks in days, always within what the marks hold', () => {
  expect([240, 40_320, 131_040].map((deadline) => [unitOf(deadline), mostTold(deadline)])).toEqual([
    [1, 20],
    [1440, 2],
    [1440, 7],
  ]);
  const person = { clockStarted: 0, clockStopped: -1 };
  for (const deadline of [240, 40_320, 131_040])
    for (let at = 0; at <= deadline; at += deadline / 480)
      if (clockState(person, at, deadline) === 'red')
        expect((minutesLeft(person, at, deadline) ?? 0) / unitOf(deadline)).toBeLessThan(
          mostTold(deadline) + 1,
        );
});

test('ambulances stand as long as their patient is outside', () => {
  for (const { plan } of plansOf(['hospital', fakeFilm({ crowd: 90, seed: 7 })]))
    for (const { from, stands, leaves, gone } of plan.ambulances) {
      expect(stands).toBeGreaterThanOrEqual(from);
      expect(leaves).toBeGreaterThanOrEqual(stands);
      expect(gone).toBeGreaterThanOrEqual(leaves);
    }
});

test('at half the pace the same ways take as long on the screen', () => {
  const film = fakeFilm({ crowd: 40, seed: 2 });
  const pace = film.pace / 2;
  const [stretch] = film.stretches;
  if (stretch === undefined) throw new Error('no stretch');
  const longest = (paced: FilmView): number =>
    Math.max(
      ...plansOf(['hospital', paced]).flatMap(({ plan, staff }) =>
        [...plan.people, ...staff].flatMap(({ legs }) =>
          legs.flatMap(({ route, from, reached, leaves }) =>
            route === null || leaves ? [] : [reached - from],
          ),
        ),
      ),
    );
  expect(longest({ ...film, pace }) / pace).toBeCloseTo(longest(film) / film.pace, 6);
});

test('whoever has called stays at one house while the officer comes', () => {
  let attended = 0;
  for (const { plan } of plansOf(['police', fakeCaseload(services.police, { seed: 4 })]))
    for (const { legs } of plan.people)
      for (const [index, leg] of legs.entries()) {
        const before = legs[index - 1];
        if (leg.room !== 'patch' || before?.room !== 'calls') continue;
        attended++;
        expect(leg.end).toEqual(before.end);
      }
  expect(attended).toBeGreaterThan(5);
});

test('people sit down at the desk of the member of staff who sees them', () => {
  for (const scenario of ['police', 'jobcentre'] as const)
    for (const { layout, plan, staff } of plansOf([
      scenario,
      fakeCaseload(services[scenario], { seed: 6 }),
    ])) {
      const seen = new Map(plan.people.map((track) => [track.id, track]));
      for (const leg of staff.flatMap(({ legs }) => legs)) {
        const room = layout.rooms.get(leg.room);
        if (room?.keeping !== 'desk' || leg.serves < 0) continue;
        const person = seen
          .get(leg.serves)
          ?.legs.find(({ from, room: place }) => from >= leg.from - 1 && place === leg.room);
        if (person !== undefined) expect(room.staff[person.slot], `${leg.serves}`).toEqual(leg.end);
      }
    }
});

test('an officer’s car stands in the street before the house, and only drives on roads', () => {
  const film = fakeCaseload(services.police, { seed: 8 });
  let drives = 0;
  for (const { layout, cars } of plansOf(['police', film])) {
    const patch = layout.rooms.get('patch');
    const streets = patch?.streets;
    if (patch === undefined || streets === undefined || streets === null) throw new Error('no streets');
    const rows = [...new Set(patch.slots.map(({ y }) => y + streets.drop))];
    const onRoad = (x: number, y: number) =>
      Math.abs(x - streets.road) <= streets.half || rows.some((row) => Math.abs(row - y) < 6);
    for (const { legs } of cars)
      for (const { route, stands, from, reached } of legs) {
        expect(reached).toBeGreaterThanOrEqual(from);
        if (stands !== null) expect(onRoad(stands.x, stands.y), `${stands.x} ${stands.y}`).toBe(true);
        if (route === null) continue;
        drives++;
        for (let index = 0; index + 3 < route.points.length; index += 2) {
          const [x = 0, y = 0, toX = 0, toY = 0] = route.points.slice(index, index + 4);
          expect(onRoad((x + toX) / 2, (y + toY) / 2), `${x} ${y} to ${toX} ${toY}`).toBe(true);
        }
      }
  }
  expect(drives).toBeGreaterThan(5);
});
