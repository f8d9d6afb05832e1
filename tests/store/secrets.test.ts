/**
 * Before the reveal nothing hidden is in what a view can read or a browser stores: neither by name nor by value.
 * Random years are played; the values come from the records of the same log, run again.
 */
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/run/replay.ts';
import type { PlayerView } from '../../src/store/view.ts';
import { type Found, namesIn, walk } from '../support/forbidden.ts';
import { hospital, logOf, playTo, start, table, whimsical } from './support.ts';

/** Numbers that would tell something: not whole, so that no count is mistaken for one. */
function tellingNumbers(value: unknown): Found[] {
  return [...walk(value)].filter(
    ({ value: leaf }) => typeof leaf === 'number' && !Number.isInteger(leaf * 10),
  );
}

describe.each([1, 2, 3])('secrets, random year %i', (seed) => {
  const played = table(seed);
  const views: PlayerView[] = [];
  const stored: unknown[] = [];
  start(played);
  playTo(
    played.game,
    ({ phase }) => phase === 'reveal',
    whimsical(seed),
    (view) => {
      if (view.phase === 'reveal' || views.includes(view)) return;
      views.push(view);
      stored.push(played.stored());
    },
  );

  test('no view holds a forbidden name, and all are plain data', () => {
    expect(views.length).toBeGreaterThan(40);
    for (const view of views) {
      expect(namesIn(view)).toEqual([]);
      expect(view.reveal).toBeNull();
      expect(view.compare).toBeNull();
      expect(view.purpose).toBeNull();
      expect(structuredClone(view)).toEqual(view);
    }
  });

  test('nothing stored holds a forbidden name', () => {
    for (const run of stored) expect(namesIn(run)).toEqual([]);
  });

  test('under the target nobody’s need is in the film', () => {
    const people = views.flatMap(({ film }) => film?.people ?? []);
    expect(people.length).toBeGreaterThan(100);
    for (const person of people) expect(person.need).toBeNull();
  });

  test('no number in a view or in storage is somebody’s need, work, harm or chance of dying', () => {
    const again = replay(logOf(played), hospital);
    if (!again.ok) throw new Error(again.reason);
    const hidden = new Set<number>();
    for (const { records } of again.value.year.results) {
      for (const name of [
        'need',
        'expectedHarm',
        'expectedDeaths',
        'delayDeaths',
        'workDelivered',
      ] as const) {
        const column = records.column(name);
        for (let index = 0; index < records.length; index++) hidden.add(column[index] ?? 0);
      }
    }
    for (const shown of [...views, ...stored]) {
      for (const { path, value } of tellingNumbers(shown)) {
        expect(hidden.has(value as number), `${path} = ${value}`).toBe(false);
      }
    }
  });
});
