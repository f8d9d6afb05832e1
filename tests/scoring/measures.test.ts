// The figure twice, drift, the harms and the indices, on records made by hand.

import { describe, expect, test } from 'vitest';
import { divergenceMonth, driftOf } from '../../src/scoring/drift.ts';
import { casesOf, harmsOf } from '../../src/scoring/harms.ts';
import { purposeIndex, reportedIndex } from '../../src/scoring/indices.ts';
import { differMost, livesOf, visitsOf } from '../../src/scoring/lives.ts';
import { figureOf, published, reportedByMonth, trueByMonth } from '../../src/scoring/measures.ts';
import { weekly, yearMeasures } from '../../src/scoring/weekly.ts';
import { aCase, aMonth } from '../support/records.ts';

const inTime = aCase();
const late = aCase({ left: 1_300, clockStopped: 1_300, recordedAs: 'breach' });
/** Booked at 238 minutes, truly there for seven hours. */
const moved = aCase({ left: 1_420, clockStopped: 1_238, falsified: true });
const unseen = aCase({ seen: -1, needMet: -1, truth: 'poorService', recordedAs: 'leftUnseen' });
const outside = aCase({
  clockStarted: -1,
  clockStopped: -1,
  recordedAs: 'notCounted',
  left: 1_400,
  needMet: 1_400,
});

describe('the figure', () => {
  test('reported: what the books have as in time, of what they count', () => {
    expect(reportedByMonth([aMonth(1, [inTime, late, moved, unseen, outside])])).toEqual([
      { counted: 3, inTime: 2 },
    ]);
  });

  test('true: by arrival and leaving, whatever the books say, without those who left unseen', () => {
    expect(trueByMonth([aMonth(1, [inTime, late, moved, unseen, outside])], 240)).toEqual([
      { counted: 4, inTime: 1 },
    ]);
  });

  test('a sign-off kept back counts where it is booked and where it truly was', () => {
    const stored = aCase({ bookedMonth: 2, closedMonth: 1, recordedAs: 'breach', left: 1_300 });
    const months = [aMonth(1, [inTime]), aMonth(2, [stored])];
    expect(reportedByMonth(months)).toEqual([
      { counted: 1, inTime: 1 },
      { counted: 1, inTime: 0 },
    ]);
    expect(trueByMonth(months, 240)[0]).toEqual({ counted: 2, inTime: 1 });
  });

  test('an admitted person has left when they reach a bed', () => {
    const boarder = aCase({
      admitted: true,
      bedAsked: 1_100,
      bedReached: 1_500,
      left: 1_500,
      clockStopped: 1_239,
    });
    expect(trueByMonth([aMonth(1, [boarder])], 240)).toEqual([{ counted: 1, inTime: 0 }]);
  });

  test('is published with one decimal', () => {
    expect(published(figureOf({ counted: 3, inTime: 2 }))).toBe(66.7);
    expect(published(94.96)).toBe(95);
    expect(published(94.94)).toBe(94.9);
  });
});

describe('drift', () => {
  test('is reported minus true, by month and year', () => {
    const { drift, year } = driftOf([aMonth(1, [inTime, moved])], 240);
    expect(drift).toEqual([50]);
    expect(year).toEqual({ reported: 100, trueFigure: 50, drift: 50 });
  });

  test('diverges in the first of three months in a row above two points', () => {
    expect(divergenceMonth([3, 3, 1, 3, 3, 3, 0])).toBe(4);
    expect(divergenceMonth([3, 3, 1, 2, 2, 2, 9, 9])).toBeNull();
    expect(divergenceMonth([2.1, 2.1, 2.1])).toBe(1);
  });
});

describe('harms', () => {
  const bad = aCase({
    person: 2,
    truth: 'harmed',
    harmed: true,
    expectedHarm: 0.3,
    delayDeaths: 0.1,
    needMet: -1,
  });
  const needless = aCase({ person: 3, admitted: true, needless: true, bedReached: 1_100 });
  const months = [aMonth(1, [inTime, bad, needless, moved, unseen]), aMonth(2, [], { trust: 0.6 })];

  test('are totals in natural units', () => {
    const harms = harmsOf(months, 20);
    expect(harms.harm).toBeCloseTo(0.4, 12);
    expect(harms).toMatchObject({
      rubbish: 2,
      unneeded: 1,
      unneededCost: 100,
      pretend: 1,
      harmed: 1,
      died: 0,
    });
    expect(harms.staff).toBeCloseTo(8, 12);
    expect(harms.reporting).toBeCloseTo(20 / 60, 12);
    expect(harms.viability).toBeCloseTo(40, 12);
  });

  test('know their cases', () => {
    expect(casesOf('harm', months)).toEqual([{ month: 1, index: 1 }]);
    expect(casesOf('unneeded', months)).toEqual([{ month: 1, index: 2 }]);
    expect(casesOf('pretend', months)).toEqual([{ month: 1, index: 3 }]);
    expect(casesOf('rubbish', months)).toHaveLength(2);
  });
});

describe('indices', () => {
  test('place harm between chaser and purpose, clamped, and say nothing where the two are alike', () => {
    expect(purposeIndex(20, 20, 10)).toBe(0);
    expect(purposeIndex(10, 20, 10)).toBe(100);
    expect(purposeIndex(50, 20, 10)).toBe(-25);
    expect(purposeIndex(0, 20, 10)).toBe(125);
    expect(purposeIndex(10, 10.5, 10)).toBeNull();
  });

  test('place the figure between honest and the level', () => {
    expect(reportedIndex(92.5, 90, 95)).toBe(50);
    expect(reportedIndex(92.5, 95.1, 95)).toBeNull();
  });
});

describe('lives', () => {
  const first = aMonth(1, [
    aCase({ person: 4, expectedHarm: 0.2 }),
    aCase({ person: 4, episode: 1, arrived: 5_000, expectedHarm: 0.1 }),
    aCase({ person: 5, expectedHarm: 0.01 }),
    aCase({ person: 6, expectedHarm: 0.02, died: true }),
  ]);
  const second = aMonth(1, [
    aCase({ person: 4, expectedHarm: 0.1 }),
    aCase({ person: 5, expectedHarm: 0.4 }),
    aCase({ person: 6, expectedHarm: 0.02 }),
  ]);

  test('differ by person number over all their visits, most first', () => {
    const differences = differMost(livesOf([first]), livesOf([second]), 5);
    expect(differences.map(({ person }) => person)).toEqual([6, 5, 4]);
    expect(differences.map(({ worse }) => worse > 0)).toEqual([true, false, true]);
    expect(differences[2]?.worse).toBeCloseTo(0.2, 12);
  });

  test('are listed in order of arrival', () => {
    expect(visitsOf(4, [first]).map(({ episode }) => episode)).toEqual([0, 1]);
    expect(visitsOf(9, [first])).toEqual([]);
  });
});

describe('purpose measures', () => {
  const week = 7 * 1_440;
  const month = aMonth(1, [
    aCase({ arrived: 100 }),
    aCase({ arrived: 200, left: 200 + 400, needMet: -1, truth: 'returned' }),
    aCase({ arrived: week + 5, episode: 1, left: week + 65 }),
  ]);

  test('by the week in which people arrived', () => {
    const { timeToNeedMet, metFirstTime, failureDemand, over6h } = weekly([month]);
    expect(timeToNeedMet).toEqual([120, 60, 0, 0]);
    expect(metFirstTime.slice(0, 2)).toEqual([50, 0]);
    expect(failureDemand.slice(0, 2)).toEqual([0, 100]);
    expect(over6h.slice(0, 2)).toEqual([1, 0]);
  });

  test('over the year', () => {
    expect(yearMeasures([month])).toMatchObject({ timeToNeedMet: 90, over6h: 1, over12h: 0, leftUnseen: 0 });
  });
});
