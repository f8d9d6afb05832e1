// The hospital hangs together, and the checker says so when it does not.

import { describe, expect, it } from 'vitest';
import { factNames, factPrefixes } from '../../src/run/factNames.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { problemsOf } from '../../src/scenario/load.ts';
import { placeNames, postNames } from '../../src/sim/codes.ts';
import { momentFacts } from '../../src/sim/questionFacts.ts';

const known = { moment: momentFacts, month: [...factNames, ...factPrefixes.map((prefix) => `${prefix}.`)] };

describe('Scenarios as data', () => {
  it.each(Object.values(scenarios))('$id has no problems', (scenario) => {
    expect(problemsOf(scenario, known)).toEqual([]);
  });

  it('the engine and the hospital agree on the order of posts and places', () => {
    expect(hospital.posts.map(({ id }) => id)).toEqual(postNames);
    expect(hospital.places).toEqual(placeNames);
  });

  it.each([
    ['posts that do not add up', { staff: 23 }, 'usual posts add up to 24, not to 23'],
    [
      'a tone twice',
      { tones: [...hospital.tones, ...hospital.tones.slice(0, 1)] },
      'tone whatever-it-takes stands there twice',
    ],
    [
      'an effect on a number that is not there',
      {
        events: [
          {
            id: 'x',
            months: [1],
            chance: 1,
            days: [1, 2] as const,
            effects: [{ kind: 'parameter' as const, name: 'luck', times: 2 }],
          },
        ],
      },
      'event x: unknown number luck',
    ],
    [
      'a table of the wrong length',
      { tables: { 'class.harm': { values: [1], unit: '', source: '' } } },
      'table class.harm: length',
    ],
  ])('%s is a problem', (_, change, problem) => {
    expect(problemsOf({ ...hospital, ...change }, known)).toContain(problem);
  });
});
