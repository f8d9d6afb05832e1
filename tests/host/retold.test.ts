// Stories of a room are asked for once, told run by run, and asked for again when a run has changed.

import { expect, test, vi } from 'vitest';
import type { Reckoner } from '../../src/host/reckon/reckoner.ts';
import type { KeptRun } from '../../src/host/workshop/logs.ts';
import { openStories } from '../../src/host/workshop/retold.ts';
import type { RoomStory } from '../../src/run/roomStories.ts';

/** Two lives that a card shows apart, or not. */
const story = (person: number, isAlike = false) => {
  const life = { recordedAs: 'seen', recordedMinutes: 100, trueMinutes: 200, truth: 'met' };
  const without = isAlike ? life : { ...life, trueMinutes: 100 };
  return { scenario: 'police', person, yours: life, without } as RoomStory;
};
const run = (seat: string, stamp: string) => ({ seat, months: [{ stamp }], log: {} }) as unknown as KeptRun;

test('one of each run in turn, nobody twice, what reads alike last', async () => {
  const found = [[story(9, true), story(1), story(2)], [story(1), story(3)], []];
  const ask = vi.fn(async () => found.shift() ?? []);
  const failed = vi.fn();
  const retold = openStories({ ask, close: async () => undefined } as unknown as Reckoner, failed);
  const runs = [run('a', '1'), run('b', '2')];
  expect(retold.of('s', runs)).toEqual({ stories: [], pending: 2 });
  await vi.waitFor(() => expect(retold.of('s', runs).pending).toBe(0));
  expect(retold.of('s', runs).stories.map(({ person }) => person)).toEqual([1, 3, 2, 9]);
  expect(ask).toHaveBeenCalledTimes(2);
  expect(retold.of('s', [run('a', '1'), run('b', '9')]).pending).toBe(2);
});
