// Laws of the film's plan: nobody jumps, nobody shares a place, clocks only run down, the same film is the same plan.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockState, minutesLeft, mostTold, ringShare, unitOf } from '../../src/scene/clock.ts';
import { mostAtOnce } from '../../src/scene/events.ts';
import { layoutFor } from '../../src/scene/layout.ts';
import { type Leg, planStretch, type Track } from '../../src/scene/plan.ts';
import { gridPlan } from '../../src/scene/plans/grid.ts';
import { hospital } from '../../src/scene/plans/hospital.ts';
import type { Plan } from '../../src/scene/plans/types.ts';
import { newPose, poseAt } from '../../src/scene/pose.ts';
import { planStaff } from '../../src/scene/staffPlan.ts';
import type { FilmView } from '../../src/store/view.ts';
import { fakeFilm } from '../support/fakeFilm.ts';

type Case = readonly [plan: Plan, film: FilmView];

const departments = fc
  .record({
    crowd: fc.integer({ min: 10, max: 120 }),
    staff: fc.integer({ min: 4, max: 30 }),
    seed: fc.nat(99),
    known: fc.boolean(),
  })
  .map(({ known, ...options }): Case => caseOf(known, fakeFilm(options)));
const runs = { numRuns: 18 };

/** The hospital's own plan, or the plain one of an organisation that is not known. */
function caseOf(isKnown: boolean, film: FilmView): Case {
  return [isKnown ? hospital : gridPlan(film), film];
}

function plansOf([ground, film]: Case, width = 850, height = 600) {
  const layout = layoutFor(ground, width, height, mostAtOnce(film, ground));
  return film.stretches.map((stretch) => {
    const plan = planStretch(film, layout, stretch);
    return { layout, stretch, plan, staff: planStaff(film, layout, stretch, plan.people) };
  });
}

test('the same film gives the same plan', () => {
  for (const isKnown of [true, false]) {
    const text = () =>
      JSON.stringify(
        plansOf(caseOf(isKnown, fakeFilm())).map(({ plan, staff }) => [plan.people, plan.ambulances, staff]),
      );
    expect(text()).toBe(text());
  }
});

test('nobody jumps: every minute’s step is a walk, and each way begins where the last one ended', () => {
  fc.assert(
    fc.property(departments, (each) => {
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
    fc.property(departments, (each) => {
      for (const { plan } of plansOf(each)) {
        const stays = plan.people.flatMap((track) => track.legs.filter((leg) => !leg.leaves));
        const byPlace = new Map<string, Leg[]>();
        for (const leg of stays) {
          const place = `${leg.room} ${leg.slot}`;
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
  for (const isKnown of [true, false]) {
    const film = fakeFilm({ crowd: 60, seed: 3 });
    const outside = [...film.offstage, 'wards'];
    for (const { stretch, plan } of plansOf(caseOf(isKnown, film)))
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
  for (const isKnown of [true, false]) {
    const [ground, film] = caseOf(isKnown, fakeFilm({ crowd: 70, seed: 5 }));
    const [first] = film.stretches;
    if (first === undefined) throw new Error('no stretch');
    const layout = layoutFor(ground, 850, 600, mostAtOnce(film, ground));
    const before = planStretch(film, layout, first);
    const goesOn = planStretch(film, layout, { from: first.to, to: first.to + 120 }, before.held);
    let kept = 0;
    for (const track of goesOn.people) {
      const now = track.legs[0];
      const was = before.held.get(track.id);
      if (was === undefined || now === undefined || now.route !== null || now.leaves) continue;
      kept++;
      expect({ room: now.room, slot: now.slot }).toEqual(was);
    }
    expect(kept).toBeGreaterThan(2);
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
  for (const { plan } of plansOf([hospital, fakeFilm({ crowd: 90, seed: 7 })]))
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
      ...plansOf([hospital, paced]).flatMap(({ plan, staff }) =>
        [...plan.people, ...staff].flatMap(({ legs }) =>
          legs.flatMap(({ route, from, reached, leaves }) =>
            route === null || leaves ? [] : [reached - from],
          ),
        ),
      ),
    );
  expect(longest({ ...film, pace }) / pace).toBeCloseTo(longest(film) / film.pace, 6);
});
