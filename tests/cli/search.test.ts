// `search`: what it may try, how it climbs, and that a curve is what the seeds say.

import { describe, expect, test } from 'vitest';
import { climb } from '../../src/cli/search/climb.ts';
import { curveOf } from '../../src/cli/search/curve.ts';
import {
  type Candidate,
  decisionsOf,
  drawChange,
  honestPlan,
  type Plan,
  rollsOf,
} from '../../src/cli/search/space.ts';
import { search } from '../../src/cli/sim/search.ts';
import { checkDecisionsAgainst } from '../../src/run/check.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';

const aim = { effort: 20, horizon: 3, improving: true };

/** A figure that rises with every intensity, and most with a senior at the front door. */
function toy(candidate: Candidate): number {
  return candidate.reduce(
    (sum, { intensities, improvement }) =>
      sum +
      Object.values(intensities).reduce((all, one) => all + one, 0) +
      (improvement === 'senior-front-door' ? 2 : 0),
    0,
  );
}

describe('what a search may try', () => {
  const plans = [honestPlan(hospital)];
  for (let i = 0; i < 400; i += 1) {
    const change = drawChange(hospital, true, rollsOf(1, i));
    plans.push(change(plans[i] as Plan));
  }

  test('every plan on the way is decisions that the door takes, with nobody lost between posts', () => {
    for (const plan of plans) {
      const [month = {}] = decisionsOf(hospital, [plan], 1);
      expect(checkDecisionsAgainst(month, hospital).ok).toBe(true);
      expect(Object.values(month.posts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(hospital.staff);
    }
  });

  test('every kind of move comes up, and no card that serves the number', () => {
    const seen = plans.flatMap(({ cards }) => Object.entries(cards).map((card) => card.join(' ')));
    expect(seen).toContain('see-and-treat own-stream');
    expect(seen).not.toContain('see-and-treat minors-first');
    expect(new Set(plans.map(({ tone }) => tone)).size).toBe(hospital.tones.length);
    expect(new Set(plans.map(({ improvement }) => improvement)).size).toBe(hospital.improvements.length + 1);
    expect(plans.some(({ sent }) => sent.some((count) => count !== 0))).toBe(true);
    expect(plans.some(({ intensities }) => Object.values(intensities).includes(0.75))).toBe(true);
  });

  test('out of reach, no improvement is tried', () => {
    const without = Array.from({ length: 200 }, (_, i) => drawChange(hospital, false, rollsOf(2, i)));
    const last = without.reduce((plan, change) => change(plan), honestPlan(hospital));
    expect(last.improvement).toBeNull();
  });

  test('a month says only what changes: posts that are moved, cards that stop', () => {
    const first = { ...honestPlan(hospital), cards: { 'see-and-treat': 'own-stream' } };
    const second = { ...first, cards: {} };
    const months = decisionsOf(hospital, [first, second], 4);
    expect(months[0]?.posts).toBeDefined();
    expect(months[1]).not.toHaveProperty('posts');
    expect(months[1]?.suggestions).toEqual({ 'see-and-treat': null });
    expect(months.slice(2)).toEqual([{ goAndLook: false }, { goAndLook: false }]);
  });
});

describe('the climb', () => {
  test('begins with honesty, tries as many as it may, and tells the best at every doubling and at the end', () => {
    const tried: Candidate[] = [];
    const curve = climb(hospital, 3, aim, (candidate) => {
      tried.push(candidate);
      return toy(candidate);
    });
    expect(tried).toHaveLength(aim.effort);
    expect(tried[0]?.[0]).toEqual(honestPlan(hospital));
    expect(curve.map(({ effort }) => effort)).toEqual([1, 2, 4, 8, 16, 20]);
    for (const { effort, score } of curve) {
      expect(score).toBe(Math.max(...tried.slice(0, effort).map(toy)));
    }
  });

  test('finds most of what there is to find', () => {
    const [last] = climb(hospital, 4, { ...aim, effort: 800 }, toy).slice(-1);
    expect(last?.score).toBeGreaterThan(0.9 * 3 * (6 + 2));
  });

  test('is drawn from its number alone', () => {
    const scores = (number: number) => climb(hospital, number, aim, toy).map(({ score }) => score);
    expect(scores(5)).toEqual(scores(5));
    expect(scores(5)).not.toEqual(scores(6));
  });
});

test('a curve begins at honest, and the same search gives the same curve', () => {
  const short = { effort: 2, horizon: 3, improving: false };
  const curve = curveOf(hospital, 7, short);
  expect(curve.points[0]).toMatchObject(curve.honest);
  expect(curve.honestNoStake.reported).toBeLessThan(curve.honest.reported);
  expect(curveOf(hospital, 7, short)).toEqual(curve);
});

describe('the command', () => {
  test('prints the short horizon twice and the long one once, each beside honest', async () => {
    const ended = await search(['--scenario', 'hospital', '--effort', '2', '--seeds', '1']);
    const text = ended.ok ? ended.output : ended.message;
    expect(text.match(/^Horizon .*$/gm)).toEqual([
      'Horizon 3 months, no improvement work',
      'Horizon 3 months, improvement work in reach',
      'Horizon 12 months, improvement work in reach',
    ]);
    expect(text.match(/^honest, no stake/gm)).toHaveLength(3);
  }, 120_000);

  test.each([
    [[], 'Which service?'],
    [['--scenario', 'hospital', '--horizon', '6'], '--horizon is 3 or 12'],
    [['--scenario', 'hospital', '--effort', 'much'], '--effort is a whole number'],
  ])('%j is refused', async (args, words) => {
    const ended = await search(args);
    expect(ended).toMatchObject({ ok: false, code: 2, message: expect.stringContaining(words) });
  });
});
