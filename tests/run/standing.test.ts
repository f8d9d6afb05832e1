// Standing, bonus, league place, writing back and losing the chair, on months made by hand.

import { describe, expect, test } from 'vitest';
import { leaguePlace, mayWriteBack, replacedIn, standingsOf } from '../../src/run/standing.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { defaultSettings } from '../../src/sim/settings.ts';
import type { MonthDecisions, Settings } from '../../src/sim/types.ts';
import { aCase, aMonth } from '../support/records.ts';

const spec = hospital.standing;

/** A month in which so many of a hundred were in time. */
function monthOf(month: number, inTime: number, falsity = 0) {
  const cases = Array.from({ length: 100 }, (_, i) =>
    aCase({ bookedMonth: month, closedMonth: month, recordedAs: i < inTime ? 'inTime' : 'breach' }),
  );
  return aMonth(month, cases, { falsity });
}

function run(
  figures: readonly number[],
  settings: Partial<Settings> = {},
  decisions: MonthDecisions[] = [],
  falsity = 0,
) {
  return standingsOf({
    scenario: hospital,
    settings: { ...defaultSettings(hospital), months: figures.length, ...settings },
    seed: 1,
    results: figures.map((figure, i) => monthOf(i + 1, figure, falsity)),
    decisions: figures.map((_, i) => decisions[i] ?? {}),
  });
}

const endOf = (...input: Parameters<typeof run>) => run(...input).at(-1)?.after ?? Number.NaN;

describe('standing', () => {
  test('rises with a hit, pays a bonus, and falls with a miss by base and points', () => {
    const [hit, miss] = run([96, 93], { months: 12 });
    expect(hit).toMatchObject({
      before: spec.start,
      after: spec.start + spec.hit,
      met: true,
      bonus: spec.bonusPerHit,
    });
    const loss = Math.min(spec.mostLoss, spec.missBase + 2 * spec.missPerPoint);
    expect(miss?.after).toBeCloseTo(spec.start + spec.hit - loss, 9);
    expect(miss).toMatchObject({ met: false, bonus: spec.bonusPerHit });
  });

  test('a published 95.0 meets 95', () => {
    expect(run([95])[0]?.met).toBe(true);
  });

  test('loses no more in a month than the most, and stays within 0 and 100', () => {
    expect(run([0])[0]?.after).toBe(spec.start - spec.mostLoss);
    expect(endOf(Array(12).fill(0))).toBe(0);
    expect(endOf(Array(12).fill(100))).toBe(100);
  });

  test('a miss weighs by the stake', () => {
    const lost = (stake: Settings['stake']) => spec.start - endOf([90], { stake });
    expect(lost('none')).toBe(0);
    expect(lost('low')).toBeLessThan(lost('standard'));
    expect(lost('terror')).toBeGreaterThan(lost('standard'));
  });

  test('is left alone where there is no target', () => {
    expect(endOf([50, 50, 50], { regime: 'purpose' })).toBe(spec.start);
    expect(run([50, 50, 50], { regime: 'none' }).at(-1)?.bonus).toBe(0);
  });

  test('is judged by the horizon, on the figure of that time', () => {
    const quarter = run([90, 90, 99, 99, 99, 90], { horizon: 'quarter', months: 12 });
    expect(quarter.map((each) => each.after === each.before)).toEqual([true, true, false, true, true, false]);
    expect(quarter[2]?.after).toBeLessThan(spec.start);
    expect(quarter[5]?.after).toBeGreaterThan(quarter[2]?.after ?? 100);
    const year = run([90, 100, 100, 100], { horizon: 'year' });
    expect(year.map((each) => each.after === each.before)).toEqual([true, true, true, false]);
    expect(year[3]?.after).toBeGreaterThan(spec.start);
  });
});

describe('the chair', () => {
  const bad = Array(12).fill(80) as number[];

  test('is lost at zero, once, and only with tenure', () => {
    const standings = run(bad, { tenure: true });
    const lost = replacedIn(standings);
    expect(lost).not.toBeNull();
    expect(standings.filter(({ replaced }) => replaced)).toHaveLength(1);
    expect(standings[(lost ?? 1) - 1]?.after).toBe(0);
    expect(replacedIn(run(bad))).toBeNull();
  });

  test("the successor's hits are not the manager's", () => {
    const standings = run([...bad, 99, 99], { tenure: true });
    expect(standings.at(-1)).toMatchObject({ after: 0, bonus: 0 });
  });
});

describe('writing back', () => {
  const quarters = (kind: MonthDecisions['writeBack'] & string) => [{}, {}, { writeBack: kind }];

  test('is for the end of a quarter, under a target', () => {
    const settings = defaultSettings(hospital);
    expect([1, 2, 3, 4, 5, 6].filter((month) => mayWriteBack(month, settings))).toEqual([3, 6]);
    expect(mayWriteBack(3, { ...settings, regime: 'purpose' })).toBe(false);
    expect(endOf([90], {}, [{ writeBack: 'promise' }])).toBe(endOf([90]));
  });

  test('a promise is credited at once and makes the next misses dearer', () => {
    const months = [94, 94, 94];
    expect(endOf(months, {}, quarters('promise'))).toBeGreaterThan(endOf(months));
    const longer = [...months, 94, 94, 94];
    expect(endOf(longer, {}, quarters('promise'))).toBeLessThan(endOf(longer));
  });

  test('explaining works as far as the records are true', () => {
    const months = [92, 92, 92];
    const honest = endOf(months, {}, quarters('explain'));
    const doubtful = endOf(months, {}, quarters('explain'), 0.05);
    const untrue = endOf(months, {}, quarters('explain'), 0.3);
    expect(honest).toBeGreaterThan(doubtful);
    expect(doubtful).toBeGreaterThan(untrue);
    expect(untrue).toBe(endOf(months));
  });

  test('asking for time helps, less each time, and costs praise', () => {
    const months = [92, 92, 92, 92, 92, 92];
    const once = endOf(months, {}, [{}, {}, {}, {}, {}, { writeBack: 'ask-time' }]);
    const twice = run(months, {}, [{}, {}, { writeBack: 'ask-time' }, {}, {}, { writeBack: 'ask-time' }]);
    const plain = run(months);
    const relief = (list: typeof plain, i: number) =>
      (plain[i]?.before ?? 0) - (plain[i]?.after ?? 0) - ((list[i]?.before ?? 0) - (list[i]?.after ?? 0));
    expect(once).toBeGreaterThan(endOf(months));
    expect(relief(twice, 2)).toBeGreaterThan(relief(twice, 5));
    expect(endOf([94, 94, 99], {}, quarters('ask-time'))).toBeLessThan(endOf([94, 94, 99]));
  });
});

describe('the league', () => {
  test('a better figure is never a worse place, and every place is among 31', () => {
    let last = Infinity;
    for (let figure = 80; figure <= 100; figure += 0.5) {
      const place = leaguePlace(hospital, 7, 4, figure);
      expect(place).toBeLessThanOrEqual(last);
      expect(place).toBeGreaterThanOrEqual(1);
      expect(place).toBeLessThanOrEqual(spec.leaguePlaces);
      last = place;
    }
    expect(leaguePlace(hospital, 7, 4, 0)).toBe(spec.leaguePlaces);
  });

  test('the others differ by seed and month', () => {
    const places = [1, 2, 3, 4, 5, 6].map((seed) => leaguePlace(hospital, seed, seed, spec.leagueMean));
    expect(new Set(places).size).toBeGreaterThan(1);
  });
});
