// The lab without a page: levers as a link, its years as jobs, what they say together, where a doubter is sent.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranges } from '../../src/run/assumptions.ts';
import { checkNumbers } from '../../src/run/check.ts';
import { runYearJob } from '../../src/run/ensemble.ts';
import {
  curveOf,
  type LabYear,
  labJobs,
  pushes,
  SEEDS,
  verdictOf,
  verdictValues,
} from '../../src/run/lab.ts';
import { assumptionsOf, type Levers, leversLink, readLevers, usualLevers } from '../../src/run/labLevers.ts';
import { wrongsOf, wrongValues } from '../../src/run/labWrong.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { behaviourValues } from '../../src/scenario/types.ts';
import words from '../../src/text/en/lab.json' with { type: 'json' };

const ids = Object.keys(scenarios);
const { hospital } = scenarios;
if (hospital === undefined) throw new Error('no hospital');

const hundredths = (least: number, most: number) =>
  fc
    .integer({ min: Math.ceil(least * 100), max: Math.floor(most * 100) })
    .map((hundredth) => hundredth / 100);

const anyLevers: fc.Arbitrary<Levers> = fc.constantFrom(...ids).chain((scenario) =>
  fc.record({
    scenario: fc.constant(scenario),
    level: fc.option(fc.integer({ min: 1, max: 99 })),
    stake: hundredths(0, 1),
    staffing: hundredths(0.8, 1.2),
    off: fc.subarray([...behaviourValues]),
    drift: fc.boolean(),
    assume: fc
      .subarray([...assumptionsOf(scenario)])
      .chain((some) =>
        fc.record(Object.fromEntries(some.map(({ id, least, most }) => [id, hundredths(least, most)]))),
      ),
  }),
);

describe('levers as a link', () => {
  test('come back from it as they were, and it is short', () => {
    fc.assert(
      fc.property(anyLevers, (levers) => {
        const link = leversLink(levers);
        expect(readLevers(link, ids)).toEqual({ levers, unused: [] });
        expect(link.length).toBeLessThan(500);
      }),
    );
  });

  test('usual levers are a bare link', () => {
    for (const id of ids) expect(leversLink(usualLevers(id))).toBe(`#lab=${id}`);
    expect(readLevers('#lab', ids)).toEqual({ levers: usualLevers(ids[0] ?? ''), unused: [] });
  });

  test.each([
    ['#lab=school', 'lab=school'],
    ['#lab=hospital&level=0', 'level=0'],
    ['#lab=hospital&level=1e2', 'level=1e2'],
    ['#lab=hospital&stake=1.01', 'stake=1.01'],
    ['#lab=hospital&stake=-1', 'stake=-1'],
    ['#lab=hospital&staffing=3', 'staffing=3'],
    ['#lab=hospital&off=park,nap', 'off=park,nap'],
    ['#lab=hospital&off=park,park', 'off=park,park'],
    ['#lab=hospital&drift=perhaps', 'drift=perhaps'],
    ['#lab=hospital&assume=rushing:2', 'assume=rushing:2'],
    ['#lab=hospital&assume=picking:1', 'assume=picking:1'],
    ['#lab=hospital&assume=level:-5', 'assume=level:-5'],
    ['#lab=hospital&assume=__proto__:1', 'assume=__proto__:1'],
    ['#lab=hospital&wish=1', 'wish'],
  ])('%s: what cannot be used is named, the usual stands in its place', (link, unused) => {
    expect(readLevers(link, ids)).toEqual({ levers: usualLevers('hospital'), unused: [unused] });
  });

  test('nothing in an address makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { levers } = readLevers(`#lab=${text}`, ids);
        expect(ids).toContain(levers.scenario);
      }),
    );
  });
});

describe('years', () => {
  test('every seed has all pushes and one who improves, with the same people; a few hundred in all', () => {
    const jobs = labJobs({ ...usualLevers('hospital'), level: 90, stake: 0.2, staffing: 1.1 }, hospital);
    expect(jobs.length).toBe(SEEDS * (pushes.length + 1));
    expect(jobs.length).toBeGreaterThanOrEqual(200);
    const first = jobs.slice(0, pushes.length + 1);
    expect(new Set(first.map(({ seed }) => seed)).size).toBe(1);
    expect(first.slice(0, -1).map(({ intensity }) => intensity)).toEqual(pushes);
    expect(first.at(-1)).toMatchObject({ manager: 'purpose', settings: { regime: 'purpose' } });
    for (const { settings } of jobs)
      expect(settings).toMatchObject({ level: 90, stake: 0.2, staffing: 1.1, tenure: false });
  });

  test('levers become settings that the model takes: changed assumptions, and nobody begins what is off', () => {
    const levers: Levers = {
      ...usualLevers('hospital'),
      off: ['rush'],
      drift: false,
      assume: { rushing: 1.3, beds: 0.95 },
    };
    const [job] = labJobs(levers, hospital);
    const usual = (name: string) => hospital.numbers[name]?.value ?? 0;
    expect(job?.settings).toMatchObject({ level: hospital.target.level, drift: false });
    expect(job?.settings.overrides?.['rush.work']).toBeCloseTo(1.3 * usual('rush.work'));
    expect(job?.settings.overrides?.['bed.count']).toBe(Math.round(0.95 * usual('bed.count')));
    expect(job?.settings.overrides?.['drift.rush']).toBe(0);
    expect(checkNumbers(job?.settings ?? {}, hospital).ok).toBe(true);
  });

  test('what is switched off is not done, whoever would begin it; what is on is', () => {
    const levers: Levers = {
      ...usualLevers('hospital'),
      off: behaviourValues.filter((one) => one !== 'rush'),
    };
    const jobs = labJobs(levers, hospital).map((job) => ({
      ...job,
      settings: { ...job.settings, months: 1 },
    }));
    const hardest = jobs.find(({ intensity }) => intensity === 1);
    if (hardest === undefined) throw new Error('nobody pushes');
    expect(runYearJob(hardest).pushed).toBeCloseTo(1 / behaviourValues.length);
    const none = { ...hardest, spared: behaviourValues, settings: { ...hardest.settings, drift: false } };
    expect(runYearJob(none).pushed).toBe(0);
  });
});

/** Years of eight seeds: each seed has luck of its own, which is the same at every push. */
function years(
  at: (pushed: number) => { readonly reported: number; readonly harm: number },
  luck = 40,
): LabYear[] {
  return Array.from({ length: 8 }, (_, seed) => seed).flatMap((seed) =>
    [...pushes].map((pushed) => {
      const { reported, harm } = at(pushed);
      const own = ((seed * 7) % 8) - 3.5;
      return { seed, pushed, reported: reported + own / 20, trueFigure: 80, harm: harm + luck * own };
    }),
  );
}

describe('what is said', () => {
  test('points in order, each with how far its mean may be off; luck that all share cancels out', () => {
    const { points, improving } = curveOf([
      ...years((pushed) => ({ reported: 80, harm: 500 + 100 * pushed })),
      { seed: 0, pushed: null, reported: 90, trueFigure: 90, harm: 300 },
    ]);
    expect(points.map(({ pushed }) => pushed)).toEqual([...pushes].sort((a, b) => a - b));
    expect(improving?.harm).toEqual({ mean: 300, half: Number.POSITIVE_INFINITY });
    expect(points.at(-1)?.harm.half).toBeGreaterThan(50);
    expect(points.at(-1)?.harmMore.mean).toBeCloseTo(100);
    expect(points.at(-1)?.harmMore.half).toBeCloseTo(0);
  });

  test.each([
    ['apart', (p: number) => ({ reported: 80 + 10 * p, harm: 500 + 100 * p })],
    ['hill', (p: number) => ({ reported: 80 + 10 * p, harm: 500 + 400 * (p - 0.25) * (p - 0.25) - 25 })],
    ['together', (p: number) => ({ reported: 80 + 10 * p, harm: 500 - 100 * p })],
    ['harmless', (p: number) => ({ reported: 80 + 10 * p, harm: 500 + p })],
    ['futile', (p: number) => ({ reported: 80, harm: 500 + 100 * p })],
    ['better', (p: number) => ({ reported: 80, harm: 500 - 100 * p })],
    ['nothing', () => ({ reported: 80, harm: 500 })],
  ] as const)('%s', (kind, at) => {
    const factor = kind === 'hill' ? 4 : 1;
    const scaled = (p: number) => ({ reported: at(p).reported, harm: 500 + factor * (at(p).harm - 500) });
    expect(verdictOf(curveOf(years(scaled)), 85).kind).toBe(kind);
  });

  test('the least push that reaches the line, none, or no push needed', () => {
    const curve = curveOf(years((pushed) => ({ reported: 80 + 10 * pushed, harm: 500 })));
    expect(verdictOf(curve, 84).meets?.pushed).toBe(0.5);
    expect(verdictOf(curve, 95).meets).toBeNull();
    expect(verdictOf(curve, 79).meets?.pushed).toBe(0);
  });

  test('of one seed nothing is said yet', () => {
    const first = years((pushed) => ({ reported: 80, harm: 500 * pushed })).filter(({ seed }) => seed === 0);
    expect(verdictOf(curveOf(first), 95).kind).toBe('few');
    expect(verdictOf(curveOf([]), 95)).toMatchObject({ kind: 'few', none: null });
  });
});

describe('prove it wrong', () => {
  test.each(ids)('%s: every setting is a link, and none is the usual', (id) => {
    const wrongs = wrongsOf(id, scenarios[id]?.target.level ?? 0);
    expect(wrongs.map((wrong) => wrong.id).toSorted()).toEqual(wrongValues.toSorted());
    for (const { levers } of wrongs) {
      expect(readLevers(leversLink(levers), ids)).toEqual({ levers, unused: [] });
      expect(levers).not.toEqual(usualLevers(id));
    }
  });
});

test('everything that can be said has words', () => {
  expect(Object.keys(words.verdicts).toSorted()).toEqual([...verdictValues].toSorted());
  for (const id of wrongValues) expect(words.wrong[id].text).not.toBe('');
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = words.assumptions;
  for (const [scenario, assumptions] of Object.entries(ranges))
    for (const { id } of assumptions)
      expect(named[scenario]?.[id] ?? named['all']?.[id], `${scenario} ${id}`).toBeTruthy();
});
