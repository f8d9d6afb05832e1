/** What is said of hours, habits, the chair and the levers fits the numbers; the calendar file is one that opens. */
import { describe, expect, it } from 'vitest';
import type { Sitter } from '../../../src/run/revealTypes.ts';
import { calendarFile } from '../../../src/ui/reveal/calendar.ts';
import { chairKind, groupsOf, pushLine, seatsOf, sumsOf } from '../../../src/ui/reveal/chairTold.ts';
import { isOwn, levelSpan, regionKind } from '../../../src/ui/reveal/regionTold.ts';
import { begunBy, moorings } from '../../../src/ui/reveal/unmooredTold.ts';
import { ofHundredWorked } from '../../../src/ui/reveal/worked.ts';
import { fixtureHonest, fixtureReveal } from '../../support/fixtureReveal.ts';

const sitter = (rest: Partial<Sitter>): Sitter => ({
  manager: 'between',
  reported: 95,
  trueFigure: 85,
  harm: 30,
  pushed: 0.5,
  lostIn: null,
  ...rest,
});

const chairOf = (sitters: readonly (Sitter | null)[]) => ({
  settings: null,
  sitters,
  done: sitters.length,
  all: sitters.length,
  running: false,
});

describe('the hours', () => {
  it('are a hundred, whatever the rounding', () => {
    for (const failure of [1, 2, 3, 50, 333]) {
      const of100 = ofHundredWorked([{ value: 333, failure, target: 33.3, reporting: 0.1, idle: 900 }]);
      expect(Object.values(of100).reduce((sum, one) => sum + one, 0)).toBe(100);
    }
  });

  it('of nobody at work are none', () => {
    expect(ofHundredWorked([])).toEqual({ value: 0, failure: 0, target: 0, reporting: 0 });
  });
});

describe('the moorings', () => {
  it('hold or drift apart as the motives do', () => {
    expect(moorings(fixtureReveal.motives).kind).toBe('apart');
    expect(moorings(fixtureHonest.motives).kind).toBe('kept');
    expect(moorings([]).kind).toBe('kept');
  });

  it('say who began a habit, and when', () => {
    const habit = (months: { ordered: number; begun: number }[]) =>
      begunBy({ behaviour: 'park', months: [{ ordered: 0, begun: 0 }, ...months] });
    expect(habit([{ ordered: 3, begun: 0 }])).toEqual({ kind: 'asOrdered', ordered: 2, begun: null });
    expect(habit([{ ordered: 0, begun: 1 }])).toEqual({ kind: 'asBegun', ordered: null, begun: 2 });
    expect(habit([{ ordered: 3, begun: 1 }]).kind).toBe('both');
    expect(
      habit([
        { ordered: 0, begun: 1 },
        { ordered: 2, begun: 1 },
      ]),
    ).toEqual({
      kind: 'bothStaff',
      ordered: 3,
      begun: 2,
    });
  });
});

describe('the chair', () => {
  it('shows whoever is there, each in a place of their own', () => {
    expect(seatsOf(null)).toEqual([]);
    expect(seatsOf(chairOf([null, sitter({}), null, sitter({})])).map(({ id }) => id)).toEqual([1, 3]);
  });

  it('says what it cost those who did less harm', () => {
    const seats = seatsOf(
      chairOf([sitter({ harm: 40 }), sitter({ harm: 20, lostIn: 8 }), sitter({ harm: 30 })]),
    );
    const sums = sumsOf(seats, sitter({ harm: 31 }));
    expect(sums).toEqual({ all: 3, kept: 2, lost: 1, harmKept: 35, harmLost: 20, worse: 1 });
    expect(chairKind(sums)).toBe('costThem');
    expect(chairKind({ ...sums, harmLost: 50 })).toBe('noCost');
    expect(chairKind({ ...sums, lost: 0 })).toBe('allKept');
    expect(chairKind({ ...sums, kept: 0, lost: 3 })).toBe('allLost');
  });

  it('counts by manager', () => {
    const seats = seatsOf(
      chairOf([
        sitter({ manager: 'honest', reported: 88, lostIn: 9 }),
        sitter({ manager: 'honest', reported: 90 }),
      ]),
    );
    expect(groupsOf(seats)).toMatchObject([{ manager: 'honest', count: 2, kept: 1, reported: 89 }]);
  });

  it('draws its line through those who only push, from the least to the hardest', () => {
    const line = pushLine(
      seatsOf(
        chairOf([
          sitter({ pushed: 0.9, reported: 97 }),
          sitter({ pushed: 0.1, reported: 90 }),
          sitter({ pushed: 0.11, reported: 92 }),
          sitter({ manager: 'purpose', pushed: 0.02, reported: 93 }),
        ]),
      ),
    );
    expect(line.map(({ reported }) => reported)).toEqual([91, 97]);
    expect(line[0]?.pushed).toBeCloseTo(0.105, 9);
  });
});

describe('the levers', () => {
  const own = { level: 95, stake: 0.7, horizon: 'month' } as const;
  const words = { number: String, one: String };
  const point = { pushed: 0, reported: 88, trueFigure: 86, harm: 30 };

  it('stay within what a share can be', () => {
    expect(levelSpan(95)).toEqual({ from: 80, to: 100 });
    expect(levelSpan(10)).toEqual({ from: 0, to: 25 });
    expect(isOwn(own, { ...own })).toBe(true);
    expect(isOwn({ ...own, horizon: 'year' }, own)).toBe(false);
  });

  it('say what the curve does, and only that', () => {
    const kindFor = (last: Partial<typeof point>) =>
      regionKind([point, { ...point, pushed: 1, ...last }], words).kind;
    expect(kindFor({ reported: 97, trueFigure: 80 })).toBe('apart');
    expect(kindFor({ reported: 97, harm: 60 })).toBe('apart');
    expect(kindFor({ reported: 97, trueFigure: 90 })).toBe('together');
    expect(kindFor({})).toBe('flat');
    expect(regionKind([point], words).kind).toBe('few');
  });
});

describe('the calendar file', () => {
  const file = calendarFile({
    title: 'What do we look at?',
    text: `I will sit with the people who come back, all morning; then ask, and write it down.\nÜber ${'é'.repeat(80)}`,
    today: new Date(2026, 0, 31, 18, 30),
    id: 'hospital-7',
  });

  it('comes thirty days on, at nine', () => {
    expect(file).toContain('DTSTART:20260302T090000\r\n');
  });

  it('keeps to the rules of the format', () => {
    const lines = file.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-2)).toBe('END:VCALENDAR');
    expect(lines.at(-1)).toBe('');
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(file.replaceAll('\r\n ', '')).toContain(
      'come back\\, all morning\\; then ask\\, and write it down.\\nÜber éé',
    );
  });
});
