// What only a caseload that people leave by themselves has: opening hours, work that lasts, help that goes stale,
// people who are never called in, and a scheme that stops the clock.

import { describe, expect, it } from 'vitest';
import { DAY, MONTH } from '../../src/lib/time.ts';
import { managers } from '../../src/run/managers.ts';
import { managedYear, summaryOf } from '../../src/run/summary.ts';
import { jobcentre } from '../../src/scenario/jobcentre/index.ts';
import type { NumberName } from '../../src/scenario/jobcentre/numbers.ts';
import type { Behaviour } from '../../src/scenario/types.ts';
import type { CaseRecord } from '../../src/sim/recordTypes.ts';
import type { Settings } from '../../src/sim/types.ts';

const SEED = 4711;
const HALF_A_YEAR = 182;
const NOTHING_AT_STAKE: Partial<Settings> = { stake: 0, drift: false };

/** Honest, with one thing done fully. */
const doing = (behaviour: Behaviour, settings = NOTHING_AT_STAKE) =>
  managedYear(
    jobcentre,
    (context) => ({
      ...managers.honest(context),
      ...(context.month === 1 ? { intensities: { [behaviour]: 1 } } : {}),
    }),
    SEED,
    settings,
  );
const claimsOf = ({ results }: ReturnType<typeof doing>): CaseRecord[] =>
  results.flatMap(({ records }) => Array.from({ length: records.length }, (_, i) => records.at(i)));
const endingOf = ({ ending }: CaseRecord) => jobcentre.endings[ending] ?? 'open';
const wasDone = ({ applications }: CaseRecord, what: Behaviour) =>
  applications.some(({ behaviour }) => behaviour === what);

const honest = managedYear(jobcentre, 'honest', SEED, NOTHING_AT_STAKE);

describe('A jobcentre', () => {
  const claims = claimsOf(honest);

  it('L4: opens from nine to five on weekdays, for those who come back too', () => {
    const inYear = claims.filter(({ arrived }) => arrived >= 0);
    expect(inYear.some(({ episode }) => episode > 0)).toBe(true);
    for (const { arrived } of inYear) {
      const day = Math.floor(arrived / DAY);
      const hour = (arrived - day * DAY) / 60;
      expect(day % 7).toBeLessThan(5);
      expect(hour).toBeGreaterThanOrEqual(9);
      expect(hour).toBeLessThanOrEqual(17);
    }
  });

  it('L6: calls it work that lasts only if nobody is back within half a year', () => {
    const lasting = claims.filter((claim) => endingOf(claim) === 'success');
    expect(lasting.length).toBeGreaterThan(100);
    for (const { person, episode, left } of lasting) {
      const next = claims.find((claim) => claim.person === person && claim.episode === episode + 1);
      if (next !== undefined) expect((next.arrived - left) / DAY).toBeGreaterThanOrEqual(HALF_A_YEAR - 1);
    }
  });

  it('L5, L9: sanctions some people without anybody wishing it, and counts none of them as a true success', () => {
    const sanctioned = claims.filter((claim) => endingOf(claim) === 'sanctioned');
    expect(sanctioned.length).toBeGreaterThan(0);
    expect(sanctioned.every(({ trulyInTime }) => !trulyInTime)).toBe(true);
  });
});

describe('The books of a jobcentre', () => {
  const written = claimsOf(honest).filter(({ written }) => written !== -1);
  const own = claimsOf(honest).filter((claim) => ['success', 'thin', 'left'].includes(endingOf(claim)));
  const numberOf = (name: NumberName) => jobcentre.numbers[name]?.value ?? Number.NaN;

  it('L12: know of those who say nothing within two weeks, of the others at once', () => {
    const counted = own.filter(({ recordedAs }) => recordedAs === 'inTime');
    expect(Math.abs(written.length / counted.length - numberOf('books.untold'))).toBeLessThan(0.04);
    for (const { clockStopped, written: at, bookedMonth } of written) {
      expect(at).toBeGreaterThan(clockStopped);
      expect(at - clockStopped).toBeLessThanOrEqual(numberOf('books.days') * DAY + 60);
      expect(bookedMonth).toBe(Math.floor(at / MONTH) + 1);
    }
  });

  it('L12: move nobody and no verdict: only the month in whose return it stands', () => {
    const asItWas = claimsOf(
      managedYear(jobcentre, 'honest', SEED, { ...NOTHING_AT_STAKE, overrides: { 'books.untold': 0 } }),
    );
    const fate = ({ written: _at, bookedMonth: _month, ...rest }: CaseRecord) => rest;
    expect(claimsOf(honest).map(fate)).toEqual(asItWas.map(fate));
    expect(asItWas.every(({ written: at }) => at === -1)).toBe(true);
  });

  it('L12: are cleared before the return of a month below the line, and at no other time', () => {
    const over = (settings: Partial<Settings>) =>
      claimsOf(managedYear(jobcentre, 'honest', SEED, settings)).filter(
        ({ written: at, bookedMonth, closedMonth }) => at !== -1 && bookedMonth > closedMonth,
      ).length;
    const hurried = { level: 90 };
    expect(over(hurried)).toBeLessThan(0.4 * over(NOTHING_AT_STAKE));
    expect(over({ regime: 'purpose' })).toBeGreaterThan(0.8 * over(NOTHING_AT_STAKE));
  });
});

describe('What is done for the figure', () => {
  it('L2: leaves people with a sick note on the books, uncounted and without help', () => {
    const ignored = claimsOf(doing('ignore')).filter((claim) => wasDone(claim, 'ignore'));
    const fromTheDoor = ignored.filter(({ clockStarted }) => clockStarted === -1);
    expect(ignored.every((claim) => jobcentre.classes[claim.class] === 'health')).toBe(true);
    expect(ignored.every(({ recordedAs }) => recordedAs === 'notCounted')).toBe(true);
    expect(fromTheDoor.length).toBeGreaterThan(20);
    expect(fromTheDoor.every(({ workDelivered }) => workDelivered === 0)).toBe(true);
  });

  it('L9: leaves more people behind where those past the deadline get a short call', () => {
    const parked = doing('park');
    expect(summaryOf(parked).leftBehind).toBeGreaterThan(summaryOf(honest).leftBehind);
    expect(summaryOf(parked).harm).toBeGreaterThan(summaryOf(honest).harm);
  });

  it('L9: books a place in training as an end in time, though nobody has left, and nobody needed it', () => {
    const moved = claimsOf(doing('reclassify')).filter(({ needless }) => needless);
    expect(moved.length).toBeGreaterThan(20);
    expect(moved.every(({ recordedAs }) => recordedAs === 'inTime')).toBe(true);
    for (const { clockStopped, left } of moved)
      if (left !== -1) expect(left).toBeGreaterThanOrEqual(clockStopped);
  });

  it('L9: makes haste pay at once and come back later', () => {
    const hurried = summaryOf(doing('rush'));
    const usual = summaryOf(honest);
    expect(hurried.yearFigure).toBeGreaterThan(usual.yearFigure);
    expect(hurried.lasting).toBeLessThan(usual.lasting);
    expect(hurried.failureDemand).toBeGreaterThan(usual.failureDemand);
  });
});
