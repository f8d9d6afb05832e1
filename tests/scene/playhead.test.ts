// The film's own time: an hour a second in stretches, under a second between them, never past the end.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daylight } from '../../src/scene/daylight.ts';
import { advance, playheadOf, seek, segmentsOf, shownAt } from '../../src/scene/playhead.ts';
import { fakeFilm } from '../support/fakeFilm.ts';

const film = fakeFilm();

test('from the first people to be seen, segments cover the film without a gap or an overlap', () => {
  const segments = segmentsOf(film);
  expect(segments[0]?.stretch).toBe(0);
  expect(segments[0]?.from).toBe(film.stretches[0]?.from);
  expect(segments.at(-1)?.to).toBe(film.to);
  for (let index = 1; index < segments.length; index++)
    expect(segments[index]?.from).toBe(segments[index - 1]?.to);
});

test('a stretch passes at an hour a second; what lies between takes at most a second', () => {
  for (const { stretch, from, to, lasts } of segmentsOf(film))
    if (stretch >= 0) expect(lasts).toBeCloseTo(((to - from) / 60) * 1000);
    else expect(lasts).toBeLessThanOrEqual(1000);
});

test('however time comes in, it only goes forward and ends at the end, once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 400 }),
      fc.constantFrom(1, 2, 4),
      (frames, speed) => {
        const head = playheadOf(film);
        let last = head.at;
        for (const ms of frames) {
          advance(head, ms, speed);
          expect(head.at).toBeGreaterThanOrEqual(last);
          expect(head.at).toBeLessThanOrEqual(film.to);
          last = head.at;
        }
        advance(head, 1e7, speed);
        expect(head.ended).toBe(true);
        expect(head.at).toBe(film.to);
      },
    ),
  );
});

test('twice as fast is the same film in half the time', () => {
  const slow = playheadOf(film);
  const fast = playheadOf(film);
  for (let frame = 0; frame < 600; frame++) advance(slow, 16, 1);
  for (let frame = 0; frame < 300; frame++) advance(fast, 16, 2);
  expect(fast.at).toBeCloseTo(slow.at, 6);
});

test('seeking lands on the moment, within the film', () => {
  fc.assert(
    fc.property(fc.double({ min: film.from - 500, max: film.to + 500, noNaN: true }), (at) => {
      const head = playheadOf(film);
      seek(head, at);
      expect(head.at).toBe(Math.min(film.to, Math.max(film.stretches[0]?.from ?? film.start, at)));
      expect(head.ended).toBe(head.at >= film.to);
    }),
  );
});

test('under reduced motion the picture stands still for an hour', () => {
  const head = playheadOf(film);
  const first = film.stretches[0];
  if (first === undefined) throw new Error('no stretch');
  seek(head, first.from + 130);
  expect(shownAt(head, true)).toBe(first.from + 120);
  expect(shownAt(head, false)).toBe(first.from + 130);
});

test('a film without hours ends at once', () => {
  const empty = { ...film, from: 0, to: 0, start: 0, stretches: [] };
  expect(playheadOf(empty).ended).toBe(true);
});

test('noon is light, midnight dark, and June days are longer than December’s', () => {
  for (let month = 0; month < 12; month++) {
    expect(daylight(12 * 60, month)).toBe(1);
    expect(daylight(0, month)).toBe(0);
  }
  expect(daylight(20 * 60, 5)).toBeGreaterThan(daylight(20 * 60, 11));
});
