/** What makes a story of two lives: a difference that can be seen, in the right direction, and when they parted. */
import { expect, test } from 'vitest';
import type { Life } from '../../src/run/revealTypes.ts';
import { isCutShort, partedAt, tellsApart } from '../../src/run/storyRules.ts';

const life = (rest: Partial<Life>): Life => ({
  ...{ moments: [], recordedAs: 'inTime', recordedMinutes: 100, trueMinutes: 100, truth: 'met' },
  ...{ expectedHarm: 0.01, died: false, harmed: false, visits: 1, ...rest },
});
const died = life({ died: true, truth: 'died' });
const harmed = life({ harmed: true, truth: 'harmed' });
const poor = life({ truth: 'poorService' });

test('another ending tells; the same bad ending does not, nor does a difference nobody can see', () => {
  expect(tellsApart(died, harmed, false)).toBe(true);
  expect(tellsApart(poor, life({}), false)).toBe(true);
  expect(tellsApart(life({}), poor, false)).toBe(false);
  expect(tellsApart(died, died, false)).toBe(false);
  expect(tellsApart(harmed, life({ ...harmed, trueMinutes: 9 }), false)).toBe(false);
  expect(tellsApart(life({ expectedHarm: 0.4 }), life({}), false)).toBe(false);
});

test('a life of which nobody knows yet how it ends is no better one, unless harm came to the other', () => {
  const open = life({ truth: 'open' });
  expect(tellsApart(poor, open, false)).toBe(false);
  expect(tellsApart(life({ truth: 'open', visits: 2 }), open, false)).toBe(false);
  expect(tellsApart(harmed, open, false)).toBe(true);
  expect(tellsApart(open, life({}), false)).toBe(true);
});

test('where both end alike, the harder took clearly longer, or came again more often', () => {
  expect(tellsApart(life({ trueMinutes: 170 }), life({}), false)).toBe(true);
  expect(tellsApart(life({ trueMinutes: 140 }), life({}), false)).toBe(false);
  expect(tellsApart(life({}), life({ trueMinutes: 170 }), false)).toBe(false);
  expect(tellsApart(life({ visits: 2 }), life({}), false)).toBe(true);
});

test('nobody is said to have done better who was not helped, or by luck alone', () => {
  expect(tellsApart(life({}), died, true)).toBe(true);
  expect(tellsApart(life({ truth: 'selfResolved' }), died, true)).toBe(false);
  expect(tellsApart(poor, died, true)).toBe(false);
});

test('a life with more done to it for the number is no better one, unless it ends well', () => {
  const act = [{ at: 5, id: 'reclassify' as const, params: {} }];
  expect(tellsApart(harmed, life({ truth: 'poorService', moments: act }), false)).toBe(false);
  expect(tellsApart(harmed, poor, false)).toBe(true);
  expect(tellsApart(harmed, life({ moments: act }), false)).toBe(true);
});

test('lives part with the first moment that is not the same', () => {
  const moment = (at: number, id: string) => ({ at, id, params: {} });
  const moments = [moment(0, 'arrived'), moment(20, 'seen'), moment(90, 'left')];
  expect(partedAt(life({ moments }), life({ moments }))).toBeNull();
  const rushed = [moment(0, 'arrived'), moment(20, 'seen'), moment(21, 'rush'), moment(90, 'left')];
  expect(partedAt(life({ moments: rushed }), life({ moments }))).toBe(21);
  expect(partedAt(life({ moments }), life({ moments: moments.slice(0, 2) }))).toBe(90);
});

test('nobody is told of whose claim ended by a referral within a week of coming', () => {
  const ended = (came: number, at: number) => ({
    moments: [
      { at: came, id: 'arrived', params: {} },
      { at, id: 'ending.sanctioned', params: {} },
    ],
  });
  expect(isCutShort(ended(0, 121))).toBe(true);
  expect(isCutShort(ended(90_000, 91_000))).toBe(true);
  expect(isCutShort(ended(0, 91_000))).toBe(false);
});
