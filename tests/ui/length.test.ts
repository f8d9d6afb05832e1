// Lengths of time in the unit that fits their size.

import { expect, test } from 'vitest';
import { openWords } from '../../src/text/index.ts';
import { lengthOf } from '../../src/ui/parts/length.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const words = openWords();

function said(minutes: number): string {
  const { id, params } = lengthOf(minutes);
  return words.t(`app:length.${id}`, { ...params });
}

test.each([
  [0, '0 min'],
  [59.4, '59 min'],
  [59.6, '1 h 0 min'],
  [4 * HOUR - 3, '3 h 57 min'],
  [2 * DAY - 1, '47 h 59 min'],
  [2 * DAY, '2 days'],
  [28 * DAY - 1, '27 days'],
  [28 * DAY, '28 days'],
  [91 * DAY, '91 days'],
  [100 * DAY, '14 weeks'],
])('%d minutes: %s', (minutes, text) => {
  expect(said(minutes)).toBe(text);
});
