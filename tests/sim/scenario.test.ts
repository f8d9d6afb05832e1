// The organisations hang together, and the checker says so when one does not.

import { describe, expect, it } from 'vitest';
import { knownTo } from '../../src/run/scenarioFile.ts';
import { vocabulary } from '../../src/scenario/check/vocabulary.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { problemsOf } from '../../src/scenario/load.ts';
import { placeNames } from '../../src/sim/codes.ts';

const known = knownTo(hospital);

describe('Scenarios as data', () => {
  it.each(Object.values(scenarios))('$id has no problems', (scenario) => {
    expect(problemsOf(scenario, knownTo(scenario))).toEqual([]);
  });

  it('the engine and the hospital agree on the order of posts and places', () => {
    expect(hospital.posts.map(({ role }) => role)).toEqual(vocabulary.department.order);
    expect(hospital.places).toEqual(placeNames);
    expect(vocabulary.department.places).toEqual(placeNames);
  });

  it.each([
    ['posts that do not add up', { staff: 23 }, 'posts: their usual people add up to 24, and staff says 23'],
    [
      'a tone twice',
      { tones: [...hospital.tones, ...hospital.tones.slice(0, 1)] },
      'tones[3]: there is another tone called “whatever-it-takes”',
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
      'events[0].effects[0].name: there is no number called “luck”',
    ],
    [
      'a table of the wrong length',
      { tables: { 'class.harm': { values: [1], unit: '', source: '' } } },
      'tables["class.harm"].values: there are 1 values, and it takes 5',
    ],
  ])('%s is a problem', (_, change, problem) => {
    expect(problemsOf({ ...hospital, ...change }, known)).toContain(problem);
  });
});
