// Laws of the floor plans: rooms on the page, doors in walls, a place for everybody inside the room, ways between all.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOutdoors, type Layout, layoutFor, slotAt } from '../../src/scene/layout.ts';
import { gridPlan } from '../../src/scene/plans/grid.ts';
import { hospital } from '../../src/scene/plans/hospital.ts';
import type { Plan } from '../../src/scene/plans/types.ts';
import { alongRoute, doorsBetween, routeBetween } from '../../src/scene/route.ts';
import { fakeFilm } from '../support/fakeFilm.ts';

const department = fakeFilm();
const school = { places: ['gate', 'hall', 'class-a', 'class-b', 'staff-room', 'gone'], offstage: ['gone'] };

const pages = fc.record({
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 300, max: 1400 }),
});

describe.each([
  ['a hospital', hospital, department],
  ['an organisation without a plan of its own', gridPlan(school), school],
] as const)('%s', (_, plan, film) => {
  const crowds = fc.dictionary(
    fc.constantFrom(...plan.wide.rooms.map((room) => room.place)),
    fc.integer({ min: 0, max: 120 }),
  );
  const layouts = fc
    .tuple(pages, crowds)
    .map(([{ width, height }, crowd]) => layoutFor(plan, width, height, new Map(Object.entries(crowd))));
  const usual = [layoutFor(plan, 850, 600, new Map()), layoutFor(plan, 390, 540, new Map())];

  test('a landscape page gets the wide plan, an upright one the tall plan; both have a room for every place', () => {
    expect(usual.map((layout) => layout.kind)).toEqual(['wide', 'tall']);
    for (const layout of usual) {
      const rooms = [...layout.rooms.keys()];
      expect(new Set(rooms).size).toBe(plan[layout.kind].rooms.length);
      for (const place of film.places)
        if (!film.offstage.includes(place)) expect(rooms, place).toContain(place);
      for (const room of rooms) expect(film.places).toContain(room);
    }
  });

  test('every room looks like something', () => {
    for (const { place } of plan.wide.rooms)
      if (!outdoors(plan, place)) expect(Object.keys(plan.looks), place).toContain(place);
  });

  test('rooms lie on the page and do not overlap', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const rooms = [...layout.rooms.values()];
        for (const room of rooms) {
          expect(room.left).toBeGreaterThanOrEqual(0);
          expect(room.top).toBeGreaterThanOrEqual(0);
          expect(room.right).toBeLessThanOrEqual(layout.width);
          expect(room.bottom).toBeLessThanOrEqual(layout.height + 1e-9);
        }
        for (const one of rooms)
          for (const other of rooms)
            if (one !== other) {
              const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
              const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
              expect(Math.min(across, down)).toBeLessThanOrEqual(1e-9);
            }
      }),
    );
  });

  test('every place is inside its room, also past the room’s capacity', () => {
    fc.assert(
      fc.property(layouts, fc.integer({ min: 0, max: 150 }), (layout, slot) => {
        for (const room of layout.rooms.values()) {
          const at = slotAt(room, slot);
          expect(at.x).toBeGreaterThan(room.left);
          expect(at.x).toBeLessThan(room.right);
          expect(at.y).toBeGreaterThan(room.top);
          expect(at.y).toBeLessThan(room.bottom);
        }
      }),
    );
  });

  test('up to capacity no two places are the same, and neighbours do not stand on each other', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        for (const room of layout.rooms.values())
          for (const [index, one] of room.slots.entries())
            for (const other of room.slots.slice(index + 1))
              expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(14 * room.scale);
      }),
      { numRuns: 30 },
    );
  });

  test('the usual number of people fits at once', () => {
    for (const layout of usual)
      for (const row of plan[layout.kind].rooms)
        expect(layout.rooms.get(row.place)?.slots.length, row.place).toBeGreaterThanOrEqual(row.usual);
  });

  test('idle staff are inside their room', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        for (const room of layout.rooms.values()) {
          expect(room.staff.length).toBeGreaterThan(0);
          for (const spot of room.staff) {
            expect(spot.x, room.place).toBeGreaterThan(room.left);
            expect(spot.x, room.place).toBeLessThan(room.right);
            expect(spot.y, room.place).toBeGreaterThan(room.top);
            expect(spot.y, room.place).toBeLessThan(room.bottom + 1e-9);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('every door is in a wall of both its rooms', () => {
    for (const layout of usual)
      for (const door of layout.doors)
        for (const place of door.between) {
          const room = layout.rooms.get(place);
          // The street is no room, and a pavement lies before the hospital's doors.
          if (place === plan.street && (room === undefined || room.keeping === 'ambulance')) continue;
          if (room === undefined) throw new Error(place);
          const gap =
            door.wall === 'upright'
              ? Math.min(Math.abs(door.x - room.left), Math.abs(door.x - room.right))
              : Math.min(Math.abs(door.y - room.top), Math.abs(door.y - room.bottom));
          expect(gap, `${door.between.join('–')} at ${place}`).toBeLessThan(1);
          const [from, to, middle] =
            door.wall === 'upright' ? [room.top, room.bottom, door.y] : [room.left, room.right, door.x];
          expect(middle - door.width / 2, `${door.between.join('–')} at ${place}`).toBeGreaterThanOrEqual(
            from - 1,
          );
          expect(middle + door.width / 2, `${door.between.join('–')} at ${place}`).toBeLessThanOrEqual(
            to + 1,
          );
        }
  });

  test('there is a way by doors between any two places, and it stays on the floor', () => {
    for (const layout of usual)
      for (const from of layout.rooms.values())
        for (const to of layout.rooms.values()) {
          expect(doorsBetween(layout, from.place, to.place), `${from.place} to ${to.place}`).not.toBeNull();
          staysOnFloor(layout, from.place, to.place);
        }
  });

  test('there is a way on foot from the street to every place where people stay, and back', () => {
    for (const layout of usual)
      for (const { place, keeping } of layout.rooms.values()) {
        if (keeping === 'pass' || keeping === 'ambulance') continue;
        expect(doorsBetween(layout, plan.street, place, true), place).not.toBeNull();
        expect(doorsBetween(layout, place, plan.street, true), place).not.toBeNull();
      }
  });
});

test('a waiting room of sixty fits on a desk', () => {
  const sixty = layoutFor(hospital, 850, 600, new Map([['waiting', 60]]));
  expect(sixty.rooms.get('waiting')?.slots.length).toBeGreaterThanOrEqual(60);
});

function outdoors(plan: Plan, place: string): boolean {
  return plan.wide.rooms.some((row) => row.place === place && isOutdoors(row));
}

function staysOnFloor(layout: Layout, from: string, to: string): void {
  const rooms = [...layout.rooms.values()];
  const start = layout.rooms.get(from);
  const end = layout.rooms.get(to);
  if (start === undefined || end === undefined) throw new Error('no room');
  const route = routeBetween(layout, from, slotAt(start, 0), to, slotAt(end, 1));
  const walker = { x: 0, y: 0 };
  for (let step = 0; step <= 50; step++) {
    alongRoute(route, step / 50, walker);
    const inside = rooms.some(
      (room) =>
        walker.x > room.left - 10 &&
        walker.x < room.right + 10 &&
        walker.y > room.top - 1 &&
        walker.y < room.bottom + 16,
    );
    expect(inside, `${from} to ${to} at ${walker.x} ${walker.y}`).toBe(true);
  }
}
