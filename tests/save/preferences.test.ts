// Preferences: kept, checked on reading, and no error where the browser refuses.

import { afterEach, expect, test, vi } from 'vitest';
import { openPreferences } from '../../src/save/preferences.ts';

const all = { spareDetails: true, noStories: true, sound: false, reducedMotion: null, language: 'en' };

function storage(content: Map<string, string>) {
  return {
    getItem: (key: string) => content.get(key) ?? null,
    setItem: (key: string, value: string) => void content.set(key, value),
  };
}

afterEach(() => vi.unstubAllGlobals());

test('what is written is read again', () => {
  vi.stubGlobal('localStorage', storage(new Map()));
  expect(openPreferences().read()).toEqual({});
  expect(openPreferences().write(all)).toBe(true);
  expect(openPreferences().read()).toEqual(all);
});

test('badly stored parts are left out', () => {
  const stored = { spareDetails: 'yes', sound: true, language: '<b>', extra: 1 };
  for (const text of [JSON.stringify(stored), '{', 'null', '[]', '7']) {
    vi.stubGlobal('localStorage', storage(new Map([['unmoored.preferences', text]])));
    expect(openPreferences().read()).toEqual(text.startsWith('{"') ? { sound: true } : {});
  }
});

test('a browser that refuses storage is no error', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(openPreferences().read()).toEqual({});
  expect(openPreferences().write(all)).toBe(false);
});
