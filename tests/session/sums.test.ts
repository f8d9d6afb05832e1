// What the rows of a room come to, worked out by hand.

import { describe, expect, test } from 'vitest';
import { constellationOf } from '../../src/session/constellation.ts';
import { halvesOf } from '../../src/session/halves.ts';
import { roomTold } from '../../src/session/roomTold.ts';
import { didOf, leagueOf, predictionsOf, storyRuns } from '../../src/session/sums.ts';
import { seatOf, truthMonth, truthOf } from './roomFixture.ts';

const act = (behaviour: string, ordered: number, begun: number) => ({ behaviour, ordered, begun });

const ada = truthOf(
  'ada',
  [
    truthMonth(1, { figure: 90, closed: 100, helped: 80, harm: 2 }),
    truthMonth(2, { figure: 96, met: true, closed: 100, helped: 60, harm: 4, acts: [act('store', 5, 2)] }),
  ],
  { predictions: [{ month: 2, of100: 90, truth: 70 }], replacedIn: 2 },
);
// A predecessor ran the first month.
const ben = truthOf('ben', [
  truthMonth(1, { by: 'predecessor', figure: 10, closed: 100, helped: 0, acts: [act('rush', 9, 9)] }),
  truthMonth(2, {
    figure: 93,
    closed: 200,
    helped: 150,
    harm: 1,
    acts: [act('store', 0, 4), act('park', 0, 3)],
  }),
]);
const cleo = truthOf('cleo', [truthMonth(1, { figure: 70, closed: 100, helped: 90, harm: 1 })], {
  regime: 'purpose',
  predictions: [{ month: 1, of100: 84, truth: 90 }],
});
const late = truthOf('late', [truthMonth(1, { by: 'predecessor' })]);
const honest = truthOf('honest', [truthMonth(1, { figure: 88, closed: 50, helped: 40 })], {
  isManager: true,
  predictions: [{ month: 1, of100: 1, truth: 99 }],
});
const rows = [ada, ben, cleo, late, honest];

test('predictions: the last of each run, never a manager’s', () => {
  expect(predictionsOf(rows)).toEqual({
    said: [
      { id: 'ada', of100: 90, truth: 70 },
      { id: 'cleo', of100: 84, truth: 90 },
    ],
    meanSaid: 87,
    meanTruth: 80,
    over: 1,
  });
  expect(predictionsOf([ben, honest])).toBeNull();
});

test('the league table: own months alone, and equal figures share a place', () => {
  expect(
    leagueOf(rows).map(({ id, place, figure, met, months }) => [place, id, figure, met, months]),
  ).toEqual([
    [1, 'ada', 93, 1, 2],
    [1, 'ben', 93, 0, 1],
    [3, 'cleo', 70, 0, 1],
  ]);
});

test('the constellation: so far, own months, and one who lost the chair stays', () => {
  const { months } = constellationOf(rows);
  expect(
    months.map((stars) => stars.map(({ id, figure, helped, lost }) => [id, figure, helped, lost])),
  ).toEqual([
    [
      ['ada', 90, 80, false],
      ['cleo', 70, 90, false],
      ['honest', 88, 80, false],
    ],
    [
      ['ada', 93, 70, true],
      ['ben', 93, 75, false],
      ['cleo', 70, 90, false],
      ['honest', 88, 80, false],
    ],
  ]);
});

test('what was done: runs by month, of those who ran it themselves, and not what every house does', () => {
  expect(didOf(rows)).toEqual([
    {
      behaviour: 'store',
      ever: 2,
      everOrdered: 1,
      of: 3,
      months: [
        { month: 1, of: 2, runs: 0, ordered: 0 },
        { month: 2, of: 2, runs: 2, ordered: 1 },
      ],
    },
  ]);
});

describe('the halves', () => {
  const half = (regime: 'target' | 'purpose', helped: readonly number[]) =>
    helped.map((each, i) =>
      truthOf(`${regime}${i}`, [truthMonth(1, { closed: 100, helped: each, figure: each, harm: 3 })], {
        regime,
      }),
    );

  test('are told apart where they are', () => {
    const told = halvesOf([...half('target', [60, 62, 64]), ...half('purpose', [80, 82, 84])]);
    const [, helped, harm] = told.rows;
    expect(told).toMatchObject({ target: 3, purpose: 3 });
    expect(helped).toMatchObject({ verdict: 'told', needed: null, difference: { mean: -20 } });
    // t(2) = 4.303, standard error 2/sqrt(3).
    expect(helped?.target?.off).toBeCloseTo((4.303 * 2) / Math.sqrt(3), 3);
    // Nobody differs in harm: no number of runs would show it.
    expect(harm).toMatchObject({ verdict: 'untold', needed: null, difference: { mean: 0, off: 0 } });
  });

  test('are not, where the room is too small, and it is said how many it takes', () => {
    const [, helped] = halvesOf([...half('target', [60, 80]), ...half('purpose', [65, 85])]).rows;
    expect(helped?.verdict).toBe('untold');
    // 7.85 × (200 + 200) / 25 = 125.6.
    expect(helped?.needed).toBe(127);
    expect(halvesOf([...half('target', [60]), ...half('purpose', [65, 85])]).rows[1]).toMatchObject({
      verdict: 'alone',
      needed: null,
      target: { count: 1, mean: 60, off: null },
    });
  });

  test('may be empty', () => {
    const told = halvesOf(half('target', [60, 61]));
    expect(told.purpose).toBe(0);
    for (const row of told.rows)
      expect(row).toMatchObject({ verdict: 'empty', purpose: null, difference: null });
    expect(halvesOf([])).toMatchObject({ target: 0, purpose: 0 });
  });
});

test('all that is told, organisation by organisation, without who was removed', () => {
  const police = { ...ben, id: 'dev', scenario: 'police' };
  const seats = [seatOf('ada', 2), seatOf('ben', 2, { removed: true }), seatOf('cleo', 1)];
  const { organisations, names } = roomTold([...rows, police], seats);
  expect(organisations.map(({ scenario, runs }) => [scenario, runs])).toEqual([
    ['hospital', 2],
    ['police', 1],
  ]);
  expect(names['ada']).toBe('Name of ada');
  expect(roomTold([], [])).toEqual({ organisations: [], names: {} });
});

test('stories come from the farthest, the middle and the nearest of those under the target', () => {
  const drifting = [3, 9, 1, 5].map((drift, i) =>
    truthOf(`run${i}`, [truthMonth(1, { figure: 90 + drift, trueFigure: 90 })]),
  );
  expect(storyRuns([...drifting, cleo, honest])).toEqual(['run1', 'run0', 'run2']);
  expect(storyRuns(drifting.slice(0, 1))).toEqual(['run0']);
  expect(storyRuns([])).toEqual([]);
});
