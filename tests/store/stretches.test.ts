// Which hours of a month the film shows.

import { describe, expect, test } from 'vitest';
import { chooseStretches, type PartOfMonth, paceOf } from '../../src/store/stretches.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
const monthFrom = 43_200;
const monthTo = 86_400;

/** Fuller in the afternoon, fullest on the tenth day. */
const present = Array.from({ length: 720 }, (_, hour) => {
  const busy = hour % 24 >= 11 && hour % 24 <= 19 ? 20 : 8;
  return busy + (Math.floor(hour / 24) === 9 ? 10 : 0);
});

const whole: PartOfMonth = {
  monthFrom,
  monthTo,
  start: monthFrom,
  to: monthTo,
  answered: 0,
  pace: HOUR,
  busy: present,
  roundTheClock: true,
};

/** An office: nine to five from Monday to Friday, a third of an hour a second. */
const office: PartOfMonth = {
  ...whole,
  pace: 20,
  busy: Array.from({ length: 720 }, (_, hour) => (isOpen(hour) ? 5 + (hour % 7) : 0)),
  roundTheClock: false,
};

function isOpen(hour: number): boolean {
  return Math.floor(hour / 24) % 7 < 5 && hour % 24 >= 9 && hour % 24 < 17;
}

/** Hours of film in a hospital, seconds anywhere. */
function hours(part: PartOfMonth): number {
  return chooseStretches(part).reduce((sum, { from, to }) => sum + (to - from) / part.pace, 0);
}

describe('the stretches of an office', () => {
  test('as long a film as any other, all of it in working hours', () => {
    const stretches = chooseStretches(office);
    expect(stretches).toHaveLength(4);
    expect(hours(office)).toBe(hours(whole));
    for (const { from, to } of stretches) {
      expect(isOpen(Math.floor((from - monthFrom) / HOUR))).toBe(true);
      expect(isOpen(Math.ceil((to - monthFrom) / HOUR) - 1)).toBe(true);
    }
    expect(stretches.at(-1)?.why).toBe('last-day');
  });

  test('a question at midnight is preceded by the last hours of work', () => {
    const to = monthFrom + 3 * DAY;
    const { from, to: end } = chooseStretches({ ...office, to }).at(-1) ?? { from: 0, to: 0 };
    expect([end, from]).toEqual([to - 7 * HOUR, to - 8 * HOUR]);
  });

  test('a question at work is preceded by what led to it', () => {
    const to = monthFrom + 3 * DAY + 11 * HOUR + 7;
    expect(chooseStretches({ ...office, to }).at(-1)).toEqual({ from: to - HOUR, to, why: 'question' });
  });

  test('a month with nothing left to do in it has nothing left to show', () => {
    const start = monthFrom + 26 * DAY;
    expect(chooseStretches({ ...office, start, answered: 2, busy: [] })).toEqual([]);
  });
});

describe('a film of every day', () => {
  const swept: PartOfMonth = { ...whole, pace: DAY };

  test('shows the whole part, each day in a second', () => {
    expect(chooseStretches(swept)).toEqual([{ from: monthFrom, to: monthTo, why: 'every-day' }]);
    expect(paceOf(swept)).toBe(DAY);
  });

  test('a short part is slowed to be seen, to half a day a second at most', () => {
    const start = monthTo - 3 * DAY;
    expect(paceOf({ ...swept, pace: 7 * DAY, start })).toBe((3 * DAY) / 4);
    expect(paceOf({ ...swept, pace: 7 * DAY, start: monthTo - 60 })).toBe(DAY / 2);
    expect(paceOf(whole)).toBe(HOUR);
  });
});

describe('the stretches of a film', () => {
  test('a month without questions: 20 to 25 hours, three or four stretches, a night and the last hours', () => {
    const stretches = chooseStretches(whole);
    expect(stretches.length).toBeGreaterThanOrEqual(3);
    expect(stretches.length).toBeLessThanOrEqual(4);
    expect(hours(whole)).toBeGreaterThanOrEqual(17);
    expect(hours(whole)).toBeLessThanOrEqual(25);
    expect(stretches.map(({ why }) => why)).toContain('night');
    expect(stretches.at(-1)).toEqual({ from: monthTo - 5 * HOUR, to: monthTo, why: 'last-day' });
  });

  test('the busy stretch is the busiest there is in its half of the month', () => {
    const busy = chooseStretches(whole).find(({ why }) => why === 'busy');
    expect(Math.floor(((busy?.from ?? 0) - monthFrom) / DAY)).toBe(9);
  });

  test('a month of three dilemmas and the stop is no longer than 25 hours in all', () => {
    const times = [3.2, 11.7, 19.4, 27].map((day) => monthFrom + day * DAY);
    const starts = [monthFrom, ...times];
    const ends = [...times, monthTo];
    const total = starts.reduce(
      (sum, start, answered) => sum + hours({ ...whole, start, to: ends[answered] ?? monthTo, answered }),
      0,
    );
    expect(total).toBeGreaterThanOrEqual(18);
    expect(total).toBeLessThanOrEqual(25);
  });

  test('a film up to a question ends with the hours before it', () => {
    const to = monthFrom + 12 * DAY + 3 * HOUR;
    const stretches = chooseStretches({ ...whole, to });
    expect(stretches.at(-1)).toEqual({ from: to - 3 * HOUR, to, why: 'question' });
  });

  test('what follows an answer is seen first', () => {
    const start = monthFrom + 12 * DAY;
    const stretches = chooseStretches({ ...whole, start, answered: 1 });
    expect(stretches[0]).toMatchObject({ from: start, why: 'question' });
  });

  test('nothing is left to show between two questions of one moment', () => {
    expect(chooseStretches({ ...whole, start: monthTo, answered: 3 })).toEqual([]);
  });

  test('whatever the questions: in order, apart, within the part', () => {
    for (let first = 0; first < 30; first += 0.37) {
      for (const length of [0.01, 0.1, 0.4, 1, 4, 29]) {
        for (const answered of [0, 1, 4]) {
          const start = monthFrom + first * DAY;
          const to = Math.min(monthTo, start + length * DAY);
          let before = start - 1;
          for (const stretch of chooseStretches({ ...whole, start, to, answered })) {
            expect(stretch.from).toBeGreaterThan(before);
            expect(stretch.to).toBeGreaterThan(stretch.from);
            expect(stretch.to).toBeLessThanOrEqual(to);
            before = stretch.to;
          }
        }
      }
    }
  });
});
