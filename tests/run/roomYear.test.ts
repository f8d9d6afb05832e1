// A run as a room sees it: the figures are those that the player saw, and only months of the log count.

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { replay } from '../../src/run/replay.ts';
import { computeReveal } from '../../src/run/reveal.ts';
import { type RoomYear, roomYear, warmedUp } from '../../src/run/roomYear.ts';
import { summaryOf } from '../../src/run/summary.ts';
import type { RunLog } from '../../src/run/types.ts';
import type { Year } from '../../src/run/year.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { TRUTH } from '../../src/scoring/measures.ts';
import { truthRowSchema } from '../../src/session/state.ts';
import { logOf, playedYear } from '../support/logs.ts';

vi.setConfig({ testTimeout: 60_000 });
const settings = { months: 4 } as const;
let year: Year;
let log: RunLog;
let room: RoomYear;

beforeAll(() => {
  year = playedYear('tempted', 'number', 11, settings);
  log = logOf(year, settings);
  log = { ...log, decisions: log.decisions.with(3, { ...log.decisions[3], prediction: 80 }) };
  room = roomYear(log, hospital);
}, 60_000);

describe('the rows of a run', () => {
  test('say what the player saw, and what the reveal says was true', () => {
    const { review, scrubber, predictions } = computeReveal(log);
    expect(room.months.map(({ figure }) => figure)).toEqual(review.figures);
    expect(room.months.at(-1)?.standing).toBe(review.standing);
    expect(room.months.filter(({ met }) => met)).toHaveLength(review.hits);
    expect(room.months.map(({ trueFigure }) => trueFigure)).toEqual(
      scrubber.months.map(({ trueFigure }) => trueFigure),
    );
    expect(room.predictions).toEqual([{ month: 4, of100: 80, truth: predictions.truth }]);
    expect(room).toMatchObject({ replacedIn: null, refused: null });
  });

  test('count the people closed and helped, the harm, and who did what', () => {
    const summary = summaryOf(year);
    const sum = (pick: (month: RoomYear['months'][number]) => number) =>
      room.months.reduce((total, month) => total + pick(month), 0);
    expect(sum(({ harm }) => harm)).toBeCloseTo(summary.harm, 9);
    let met = 0;
    for (const { records } of year.results) {
      const truth = records.column('truth');
      for (let i = 0; i < records.length; i++) if (truth[i] === TRUTH.met) met += 1;
    }
    expect(sum(({ helped }) => helped)).toBe(met);
    expect(sum(({ closed }) => closed)).toBeGreaterThan(met);
    expect(sum(({ closed }) => closed)).toBeLessThanOrEqual(summary.visits);
    const acts = room.months.flatMap(({ acts: all }) => all);
    expect(acts.some(({ ordered }) => ordered > 0)).toBe(true);
    expect(acts.every(({ ordered, begun }) => ordered + begun > 0)).toBe(true);
  });

  test('fit the messages of a session', () => {
    const { months, predictions, replacedIn } = room;
    const row = {
      id: 'x',
      isManager: false,
      scenario: log.scenario,
      regime: 'target',
      months: months.map((month) => ({ ...month, by: 'own' })),
      predictions,
      replacedIn,
    };
    expect(truthRowSchema.parse(row)).toEqual(row);
  });

  test('stay the same when more months follow, with or without a known year', () => {
    const begun = { ...log, decisions: log.decisions.slice(0, 2) };
    const two = roomYear(begun, hospital, warmedUp(room.year));
    expect(two.months).toEqual(room.months.slice(0, 2));
    expect(two.year.states[0]).toBe(room.year.states[0]);
    const on = roomYear(log, hospital, two.year);
    expect(on.months).toEqual(room.months);
    expect(on.year.results[1]).toBe(two.year.results[1]);
  });

  test('end before a month that cannot be', () => {
    const wrong = { ...log, decisions: log.decisions.with(1, { tone: 'no such tone' }) };
    const { months, refused } = roomYear(wrong, hospital, room.year);
    expect(months).toEqual(room.months.slice(0, 1));
    expect(refused).toEqual({ month: 2, detail: expect.stringContaining('no such tone') });
  });
});

test('months after the chair was lost are nobody’s', () => {
  const hopeless = { ...log, settings: { tenure: true, stake: 'terror', level: 100 } as const };
  const months = Array.from({ length: 9 }, () => ({ tone: 'people-first' }));
  const replayed = replay({ ...hopeless, decisions: months }, hospital);
  if (!replayed.ok) throw new Error(replayed.reason);
  const { replacedIn, year: whole } = replayed.value;
  const told = roomYear({ ...hopeless, decisions: months }, hospital);
  expect(replacedIn).toBeLessThan(9);
  expect(told.replacedIn).toBe(replacedIn);
  expect(told.months).toHaveLength(replacedIn ?? 0);
  expect(told.months.map(({ figure }) => figure)).toEqual(
    whole.standings.slice(0, replacedIn ?? 0).map(({ figure }) => figure),
  );
});
