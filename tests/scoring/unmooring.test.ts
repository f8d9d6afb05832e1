// Unmooring: minutes, decisions and acts, and the month in which the number led most of what was in force.

import { describe, expect, test } from 'vitest';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { appliedOf, effortOf, ledByAnswer, unmooredMonth, unmooringOf } from '../../src/scoring/unmooring.ts';
import type { MonthDecisions } from '../../src/sim/types.ts';
import { aMonth } from '../support/records.ts';

const ledBy = (wanted: string, nth = 0) => {
  const found = hospital.suggestions.flatMap(({ id, options }) =>
    options.filter((option) => option.ledBy === wanted).map((option) => ({ [id]: option.id })),
  );
  return found[nth] ?? {};
};
const none = { manager: 0, precedent: 0, staff: 0 };
const month = aMonth(1, [], {
  minutes: { value: 50, failure: 20, target: 20, reporting: 10, idle: 400 },
  applied: {
    park: { manager: 6, precedent: 0, staff: 2 },
    cherryPick: none,
    rush: { manager: 0, precedent: 1, staff: 1 },
    ignore: none,
    reclassify: none,
    store: none,
  },
});

describe('unmooring', () => {
  test('minutes are of those worked; acts of all acts', () => {
    const { minutes, begunByStaff } = unmooringOf(hospital, [month], []);
    // 20 for the target and two thirds of 10 for reporting, of 100.
    expect(minutes).toBeCloseTo(0.8 / 3, 12);
    expect(begunByStaff).toBeCloseTo(0.3, 12);
    expect(effortOf([month, month])).toMatchObject({ value: 100, target: 40, idle: 800 });
    expect(appliedOf([month, month], 'park')).toEqual({ manager: 12, precedent: 0, staff: 4 });
  });

  test('decisions are what was changed; what nothing led is left out', () => {
    const decisions: MonthDecisions[] = [
      { suggestions: { ...ledBy('number'), ...ledBy('purpose') }, improvement: 'study-demand' },
      { answers: { 'close:2': 'validate', 'stop:2': 'let-it-run' } },
      {},
    ];
    expect(unmooringOf(hospital, [month], decisions).decisions).toBeCloseTo(0.5, 12);
    expect(unmooringOf(hospital, [month], [{}]).decisions).toBe(0);
  });

  test('an answer is led as its choice says', () => {
    for (const dilemma of hospital.dilemmas) {
      for (const choice of dilemma.choices) {
        expect(ledByAnswer(hospital, `dilemma:${dilemma.id}:12:0`, choice.id)).toBe(choice.ledBy);
      }
    }
    expect(ledByAnswer(hospital, 'close:3', 'as-it-is')).toBe('purpose');
    expect(ledByAnswer(hospital, 'close:3', 'hold')).toBe('number');
    expect(ledByAnswer(hospital, 'dilemma:no-such:1:0', 'x')).toBe('neither');
  });

  test('the month it came unmoored is the first in which most that is in force serves the number', () => {
    const honest: MonthDecisions[] = [
      { improvement: 'study-demand' },
      {},
      { suggestions: ledBy('number', 0) },
    ];
    expect(unmooredMonth(hospital, honest)).toBeNull();
    expect(unmooredMonth(hospital, [...honest, { suggestions: ledBy('number', 3) }])).toBe(4);
    const stopped = {
      suggestions: Object.fromEntries(Object.keys(ledBy('number', 0)).map((id) => [id, null])),
    };
    expect(unmooredMonth(hospital, [...honest, stopped, { suggestions: ledBy('number', 3) }])).toBeNull();
  });
});
