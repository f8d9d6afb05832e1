// A glance at what lies in storage: enough that the list can be drawn, whatever another version has left there.

import { expect, test, vi } from 'vitest';
import { seats } from '../../src/main/seats.ts';
import { looksStored } from '../../src/save/stored.ts';

const stored = {
  id: 'a',
  log: { scenario: 'police', settings: {} },
  summary: { monthsDone: 1, hits: 0, figures: [90.5], replacedIn: null },
  revision: 1,
  savedAt: 5,
};

test('a run whose date cannot be written is not in the list', () => {
  expect(looksStored(stored)).toBe(true);
  for (const savedAt of [Number.NaN, Number.POSITIVE_INFINITY, 1e300, -1, '5'])
    expect(looksStored({ ...stored, savedAt })).toBe(false);
});

test('a run whose summary cannot be drawn is not in the list', () => {
  const { summary } = stored;
  expect(looksStored({ ...stored, summary: { ...summary, replacedIn: 1 } })).toBe(true);
  for (const changed of [
    { figures: [] as unknown[], hits: undefined },
    { figures: ['x', null] },
    { figures: [Number.NaN] },
    { monthsDone: '5' },
    { replacedIn: undefined },
  ])
    expect(looksStored({ ...stored, summary: { ...summary, ...changed } })).toBe(false);
});

test('a seat kept in another shape is no seat', () => {
  const kept = (value: unknown) => ({ 'unmoored.seat.run': JSON.stringify(value) });
  for (const value of [
    null,
    7,
    {},
    { format: 1 },
    { format: 1, seat: {} },
    { format: 1, seat: { key: 'k' } },
  ]) {
    const keys = kept(value);
    vi.stubGlobal('localStorage', { ...keys, getItem: (key: keyof typeof keys) => keys[key] ?? null });
    expect(seats.read('run')).toBeNull();
    expect(seats.find('ABCDEF')).toBeNull();
  }
  vi.unstubAllGlobals();
});
