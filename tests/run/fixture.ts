// A small service with the shape of a real one, for tests of the log that should not depend on the hospital's data.

import type { Scenario } from '../../src/scenario/types.ts';

export const fixture: Scenario = {
  id: 'ferry',
  version: 3,
  target: { deadline: 240, level: 95 },
  staff: 12,
  posts: ['quay', 'deck', 'engine'].map((id) => ({ id, usual: 4, least: 1, most: 9 })),
  tones: ['hurry', 'steady'].map((id) => ({ id, pass: 0.5, ledBy: 'neither' })),
  suggestions: ['early-bell', 'half-load', 'night-boat', 'ticket-check'].map((id) => ({
    id,
    options: ['a-little', 'fully'].map((option) => ({ id: option, ledBy: 'neither', effects: [] })),
    when: [],
    weight: 1,
  })),
  improvements: ['study', 'ramp'].map((id) => ({ id, mechanism: 'study', staff: 1 })),
  dilemmas: ['late-family', 'fog', 'sick-mate'].map((id) => ({
    id,
    hook: 'pick',
    when: [],
    neutral: 'wait',
    choices: ['wait', 'go', 'ask'].map((choice) => ({ id: choice, ledBy: 'neither', act: 'wait' })),
  })),
  events: ['storm', 'regatta'].map((id) => ({ id, months: [], chance: 0, days: [1, 2], effects: [] })),
  notes: [],
  standing: {
    start: 50,
    hit: 5,
    missBase: 2,
    missPerPoint: 2,
    mostLoss: 20,
    bonusPerHit: 100,
    leaguePlaces: 31,
    leagueMean: 90,
    leagueSpread: 4,
  },
  places: ['shore', 'boat'],
  classes: ['foot', 'car'],
  numbers: {
    'flow.rate': { value: 4, unit: 'per hour', source: 'assumption' },
    'flow.wait': { value: 20, unit: 'min', source: 'assumption' },
    'harm.cold': { value: 0.1, unit: 'per hour', source: 'assumption' },
  },
  tables: {},
};
