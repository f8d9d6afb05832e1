// Laws of the film's plan: nobody jumps, nobody shares a place, clocks only run down, the same film is the same plan.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockState, ringShare } from '../../src/scene/clock.ts';
import { layoutFor } from '../../src/scene/layout.ts';
import { type Leg, mostAtOnce, planStretch, type Track } from '../../src/scene/plan.ts';
import { newPose, poseAt } from '../../src/scene/pose.ts';
import { planStaff } from '../../src/scene/staffPlan.ts';
import { fakeFilm } from '../support/fakeFilm.ts';

const films = fc.record({
  crowd: fc.integer({ min: 10, max: 120 }),
  staff: fc.integer({ min: 4, max: 30 }),
  seed: fc.nat(99),
});
const runs = { numRuns: 8 };

function plansOf(film: ReturnType<typeof fakeFilm>, width = 850, height = 600) {
  const layout = layoutFor(width, height, mostAtOnce(film));
  return film.stretches.map((stretch) => {
    const plan = planStretch(film, layout, stretch);
    return { layout, stretch, plan, staff: planStaff(film, layout, stretch, plan.people) };
  });
}

test('the same film gives the same plan', () => {
  const once = JSON.stringify(
    plansOf(fakeFilm()).map(({ plan, staff }) => [plan.people, plan.ambulances, staff]),
  );
  const again = JSON.stringify(
    plansOf(fakeFilm()).map(({ plan, staff }) => [plan.people, plan.ambulances, staff]),
  );
  expect(again).toBe(once);
});

test('nobody jumps: every minute’s step is a walk, and each way begins where the last one ended', () => {
  fc.assert(
    fc.property(films, (options) => {
      for (const { stretch, plan, staff } of plansOf(fakeFilm(options)))
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
    fc.property(films, (options) => {
      for (const { plan } of plansOf(fakeFilm(options))) {
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
  const film = fakeFilm({ crowd: 60, seed: 3 });
  for (const { stretch, plan } of plansOf(film))
    for (let at = stretch.from; at <= stretch.to; at += 37)
      for (const [index, person] of film.people.entries()) {
        const move = person.moves.findLast((each) => each.at <= at);
        const place = move === undefined ? 'gone' : (film.places[move.place] ?? 'gone');
        const legs = plan.people.find((track) => track.index === index)?.legs ?? [];
        const leg = legs.findLast(
          (each) =>
            (each.route === null ? each.from : Math.min(each.from + 21, each.reached)) <= at &&
            each.from <= at,
        );
        if (place !== 'gone' && place !== 'wards' && (move?.at ?? 0) + 40 < at) expect(leg?.room).toBe(place);
      }
});

test('the film run again keeps everybody in place where the past is the same', () => {
  const film = fakeFilm({ crowd: 70, seed: 5 });
  const [first] = film.stretches;
  if (first === undefined) throw new Error('no stretch');
  const layout = layoutFor(850, 600, mostAtOnce(film));
  const before = planStretch(film, layout, first);
  const goesOn = planStretch(film, layout, { from: first.to, to: first.to + 120 }, before.held);
  for (const track of goesOn.people) {
    const now = track.legs[0];
    const was = before.held.get(track.id);
    if (was === undefined || now === undefined || now.route !== null || now.leaves) continue;
    expect({ room: now.room, slot: now.slot }).toEqual({ room: was.room, slot: was.slot });
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

test('ambulances stand as long as their patient is outside', () => {
  for (const { plan } of plansOf(fakeFilm({ crowd: 90, seed: 7 })))
    for (const { from, stands, leaves, gone } of plan.ambulances) {
      expect(stands).toBeGreaterThanOrEqual(from);
      expect(leaves).toBeGreaterThanOrEqual(stands);
      expect(gone).toBeGreaterThanOrEqual(leaves);
    }
});
