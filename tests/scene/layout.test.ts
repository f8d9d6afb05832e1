// Laws of the floor plan: rooms on the page, doors in walls, a place for everybody inside the room.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hospitalPlans } from '../../src/scene/hospital.ts';
import { type Layout, layoutFor, slotAt } from '../../src/scene/layout.ts';
import { alongRoute, doorsBetween, routeBetween } from '../../src/scene/route.ts';

const pages = fc.record({
  width: fc.integer({ min: 300, max: 2000 }),
  height: fc.integer({ min: 300, max: 1400 }),
});
const crowds = fc.dictionary(
  fc.constantFrom(...hospitalPlans.wide.rooms.map((room) => room.place)),
  fc.integer({ min: 0, max: 120 }),
);
const layouts = fc
  .tuple(pages, crowds)
  .map(([{ width, height }, crowd]) => layoutFor(width, height, new Map(Object.entries(crowd))));

const usual = [layoutFor(850, 600, new Map()), layoutFor(390, 540, new Map())];

test('a landscape page gets the wide plan, an upright one the tall plan, both with the same places', () => {
  expect(usual.map((layout) => layout.kind)).toEqual(['wide', 'tall']);
  const [wide, tall] = usual.map((layout) => [...layout.rooms.keys()].sort());
  expect(wide).toEqual(tall);
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

test('the usual number of people fits at once, and so does a waiting room of sixty on a desk', () => {
  for (const layout of usual)
    for (const row of hospitalPlans[layout.kind].rooms)
      expect(layout.rooms.get(row.place)?.slots.length, row.place).toBeGreaterThanOrEqual(row.usual);
  const full = layoutFor(850, 600, new Map([['waiting', 60]]));
  expect(full.rooms.get('waiting')?.slots.length).toBeGreaterThanOrEqual(60);
});

test('every door is in a wall of both its rooms', () => {
  for (const layout of usual)
    for (const door of layout.doors)
      for (const place of door.between) {
        const room = layout.rooms.get(place);
        if (room === undefined) throw new Error(place);
        if (place === 'outside') continue;
        const gap =
          door.wall === 'upright'
            ? Math.min(Math.abs(door.x - room.left), Math.abs(door.x - room.right))
            : Math.min(Math.abs(door.y - room.top), Math.abs(door.y - room.bottom));
        expect(gap, `${door.between.join('–')} at ${place}`).toBeLessThan(1);
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
