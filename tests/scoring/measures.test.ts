// The figure twice, drift, the harms and the indices, on records made by hand.

import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/lib/time.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { divergenceMonth, driftOf } from '../../src/scoring/drift.ts';
import { casesOf, harmByMonth, harmsOf } from '../../src/scoring/harms.ts';
import { purposeIndex, reportedIndex } from '../../src/scoring/indices.ts';
import { differMost, livesOf, visitsOf } from '../../src/scoring/lives.ts';
import {
  figureOf,
  published,
  recordedStay,
  reportedByMonth,
  trueByMonth,
  trueStay,
  trueStays,
} from '../../src/scoring/measures.ts';
import { type Measured, weekly } from '../../src/scoring/weekly.ts';
import { yearMeasures } from '../../src/scoring/yearly.ts';
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
  const booked = { inTime: 3, breach: 1 };
  const truly = { counted: 5, inTime: 2 };

  test('comes from the ledger of the month, as booked and as it truly was', () => {
    const months = [aMonth(1, [inTime], { booked, truly }), aMonth(2, [])];
    expect(reportedByMonth(months)).toEqual([
      { counted: 4, inTime: 3 },
      { counted: 0, inTime: 0 },
    ]);
    expect(trueByMonth(months)).toEqual([
      { counted: 5, inTime: 2 },
      { counted: 0, inTime: 0 },
    ]);
  });

  test('a true stay lasts until the bed of those who wait for one, else until they left', () => {
    const boarder = aCase({ admitted: true, bedAsked: 1_100, bedReached: 1_500, left: 1_450 });
    expect(trueStay(boarder)).toBe(500);
    expect(trueStay(late)).toBe(300);
    expect(trueStay(aCase({ left: -1 }))).toBe(-1);
    expect([...trueStays(aMonth(1, [boarder, late]).records)]).toEqual([500, 300]);
  });

  test('a clock that started in the warm-up has run as any other', () => {
    const before = aCase({ arrived: -4_000, clockStarted: -4_000, left: 1_000, clockStopped: 900 });
    expect(recordedStay(before)).toBe(4_900);
    expect(recordedStay(outside)).toBe(-1);
  });

  test('is published with one decimal', () => {
    expect(published(figureOf({ counted: 3, inTime: 2 }))).toBe(66.7);
    expect(published(94.96)).toBe(95);
    expect(published(94.94)).toBe(94.9);
  });
});

describe('drift', () => {
  test('is reported minus true, by month and year', () => {
    const { drift, year } = driftOf([aMonth(1, [inTime, moved])]);
    expect(drift).toEqual([50]);
    expect(year).toEqual({ reported: 100, trueFigure: 50, drift: 50 });
  });

  test('diverges in the first of three months in a row above two points', () => {
    expect(divergenceMonth([3, 3, 1, 3, 3, 3, 0])).toBe(4);
    expect(divergenceMonth([3, 3, 1, 2, 2, 2, 9, 9])).toBeNull();
    expect(divergenceMonth([2.1, 2.1, 2.1])).toBe(1);
    // What the books hold where no number is aimed at is not laid at anybody's door.
    expect(divergenceMonth([5, 5, 5, 6, 6, 6], [4, 4, 4, 3, 3, -1])).toBe(4);
    expect(divergenceMonth([5, 5, 5], [4, 4, 4])).toBeNull();
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

  test('by month: of a visit where it is recorded, of a case over the months in which it was open', () => {
    const month = 30 * DAY;
    const long = aCase({ arrived: -month, left: 1.5 * month, expectedHarm: 0.3 });
    const open = aCase({ arrived: month + 10, left: -1, expectedHarm: 0.1, delayDeaths: 0.1 });
    const atOnce = aCase({ arrived: 5_000, left: 5_000, expectedHarm: 0.4 });
    const year = [aMonth(1, [atOnce]), aMonth(2, [long, open])];
    expect(harmByMonth(year, 'department')).toEqual([0.4, 0.5]);
    const [first = 0, second = 0] = harmByMonth(year, 'caseload');
    expect(first).toBeCloseTo(0.4 + 0.2, 12);
    expect(second).toBeCloseTo(0.1 + 0.2, 12);
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
    const { timeToNeedMet, metFirstTime, failureDemand, longStay } = weekly([month], hospital);
    expect(timeToNeedMet).toEqual([120, 60, 0, 0]);
    expect(metFirstTime.slice(0, 2)).toEqual([50, 0]);
    expect(failureDemand.slice(0, 2)).toEqual([0, 100]);
    expect(longStay.slice(0, 2)).toEqual([1, 0]);
  });

  test('over the year', () => {
    const measures = yearMeasures([month], hospital);
    expect(measures).toMatchObject({ timeToNeedMet: 90, longStay: 1, veryLongStay: 0, leftUnseen: 0 });
    expect(measures.failureDemand).toBeCloseTo(100 / 3, 9);
    expect(measures).toMatchObject({ turnedAway: 0, thin: 0, lasting: 0, burden: 0, leftBehind: 0 });
  });
});

describe('purpose measures of a caseload', () => {
  const day = DAY;
  const scenario: Measured = {
    flow: 'caseload',
    endings: ['success', 'thin', 'unsuccessful', 'turnedAway', 'notReported'],
    measures: { long: [10 * day, 20 * day], charts: [], compared: [], right: [] },
    tables: { 'class.burden': { values: [1, 5, 30], unit: 'days', source: 'assumption' } },
  };
  const ended = (ending: number, changes: Parameters<typeof aCase>[0] = {}) =>
    aCase({ arrived: -5 * day, left: 8 * day, needMet: -1, truth: 'poorService', ending, ...changes });
  const cases = [
    ended(0, { needMet: 8 * day, truth: 'met' }),
    ended(1),
    ended(2, { class: 1 }),
    ended(3, { left: -5 * day + 10 }),
    ended(4, { arrived: 9 * day, left: 9 * day, seen: -1, class: 0 }),
    ended(-1, { left: -1, truth: 'open', recordedAs: 'breach' }),
  ];
  const month = aMonth(1, cases, { contacts: { all: 40, failure: 10 } });

  test('count endings, burden, and those still open after very long', () => {
    expect(yearMeasures([month], scenario)).toMatchObject({
      failureDemand: 25,
      timeToNeedMet: 13 * day,
      longStay: 3,
      veryLongStay: 0,
      turnedAway: 2,
      thin: 1,
      lasting: 20,
      burden: 4 * 30 + 5 + 1,
      leftBehind: 1,
    });
  });

  test('belong to the week in which the case ended', () => {
    const weeks = weekly([month], scenario);
    expect(weeks.timeToNeedMet).toEqual([0, 13 * day, 0, 0]);
    expect(weeks.longStay).toEqual([0, 3, 0, 0]);
    expect(weeks.thin).toEqual([0, 1, 0, 0]);
    expect(weeks.turnedAway).toEqual([0, 1, 0, 0]);
    expect(weeks.lasting).toEqual([0, 25, 0, 0]);
  });
});
