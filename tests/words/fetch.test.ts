// A catalogue that could not be fetched is asked for again, ever more seldom, until it comes.

import { afterEach, expect, test, vi } from 'vitest';
import { openWords } from '../../src/text/index.ts';

afterEach(() => void vi.useRealTimers());

test('words that could not be fetched come with the network', async () => {
  vi.useFakeTimers();
  const asked: number[] = [];
  const words = openWords(async () => {
    asked.push(Date.now());
    if (asked.length < 8) throw new Error('no network');
    return { name: 'It is there' };
  });
  const there = words.loadNamespaces('service');
  await vi.advanceTimersByTimeAsync(120_000);
  await there;
  expect(words.t('service:name')).toBe('It is there');
  const waits = asked.slice(1).map((at, i) => (at - (asked[i] ?? 0)) / 1000);
  expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30]);
});
