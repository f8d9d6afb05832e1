// Facts, notes and measures where cases take weeks, on records made by hand.

import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/lib/time.ts';
import { caseFacts } from '../../src/run/caseFacts.ts';
import { factNames } from '../../src/run/factNames.ts';
import { chooseNotes } from '../../src/run/notes.ts';
import { chartValues, measureSpecs, rightValues, unitOf } from '../../src/run/wordIds.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { scenarios } from '../../src/scenario/index.ts';
import type { Behaviour, Scenario } from '../../src/scenario/types.ts';
import { personTraits } from '../../src/sim/people.ts';
import type { CaseRecord } from '../../src/sim/recordTypes.ts';
import { aCase, aMonth } from '../support/records.ts';

const day = DAY;
const SEED = 3;
const slow: Scenario = {
  ...hospital,
  flow: 'caseload',
  target: { deadline: 28 * day, level: 30 },
  endings: ['success', 'thin', 'unsuccessful', 'turnedAway', 'notReported'],
  measures: { ...hospital.measures, long: [30 * day, 60 * day] },
};
const people = Array.from({ length: 200 }, (_, person) => person).filter((person) => {
  const { age } = personTraits(slow, SEED, person);
  return age >= 30 && age < 50;
});

const acted = (behaviour: Behaviour) => [{ behaviour, causedBy: 'staff' as const, at: day }];
const weeks = (person: number, changes: Partial<CaseRecord> = {}) =>
  aCase({
    person,
    arrived: -20 * day,
    left: 15 * day,
    needMet: -1,
    truth: 'poorService',
    ending: 2,
    ...changes,
  });
const month = (cases: readonly CaseRecord[], contacts = { all: 40, failure: 6 }) =>
  aMonth(1, cases, { contacts });

describe('facts of a caseload', () => {
  const cases = [
    weeks(1),
    weeks(2, { episode: 2, class: 0 }),
    weeks(3, { left: 5 * day, ending: 0, truth: 'met', needMet: 5 * day }),
    weeks(4, { left: -20 * day + 1, seen: -1, ending: 3 }),
    weeks(5, { left: -20 * day + 1, seen: -1, ending: 4, harmed: true }),
    weeks(6, { left: -1, ending: -1, truth: 'open' }),
  ];
  const facts = caseFacts(slow, SEED, month(cases));

  test('count endings, classes, contacts and long cases of what was closed', () => {
    expect(facts).toMatchObject({
      cases: 5,
      longOpen: 2,
      cameBack: 1,
      contacts: 40,
      failureShare: 15,
      'ending.success': 1,
      'ending.thin': 0,
      'ending.unsuccessful': 2,
      'ending.turnedAway': 1,
      'ending.notReported': 1,
      'class.urgent': 4,
      'class.immediate': 1,
    });
  });

  test('have nothing of a department', () => {
    expect(facts).toMatchObject({ waitedOver6h: 0, leftUnseen: 0, admitted: 0, bedWaitOver4h: 0 });
    expect(
      Object.keys(facts).filter((name) => !name.includes('.') && !factNames.some((known) => known === name)),
    ).toEqual([]);
  });

  test('letters of complaint come from poor experience, and from nobody who told nobody', () => {
    const many = (changes: Partial<CaseRecord>) => {
      const all = Array.from({ length: 2_000 }, (_, person) => weeks(person, changes));
      return caseFacts(slow, SEED, month(all))['complaints'] ?? 0;
    };
    const soon = { left: 5 * day } as const;
    expect(many({ ...soon, truth: 'met', ending: 0 })).toBe(0);
    const poor = many(soon);
    expect(poor).toBeGreaterThan(0);
    expect(many({})).toBeGreaterThan(poor);
    expect(many({ left: 50 * day })).toBeGreaterThan(many({}));
    expect(many({ ...soon, harmed: true })).toBeGreaterThan(poor);
    expect(many({ ...soon, ending: 3 })).toBeGreaterThan(poor);
    expect(many({ ...soon, applications: acted('park') })).toBeGreaterThan(poor);
    expect(many({ ending: 4, harmed: true })).toBe(0);
  });
});

describe('notes about people of a caseload', () => {
  const [first = 0, second = 0, third = 0] = people;
  const noteAbout = (about: string, cases: readonly CaseRecord[]) => {
    const scenario: Scenario = { ...slow, notes: [{ id: 'x', kind: 'note', when: [], weight: 1, about }] };
    const { records } = month(cases);
    return chooseNotes({ scenario, facts: {}, records, seed: SEED, month: 1 })[0];
  };

  test.each([
    ['parked', 'park'],
    ['rushed', 'rush'],
    ['ignored', 'ignore'],
    ['reclassified', 'reclassify'],
    ['stored', 'store'],
  ] as const)('%s: to whom that was done, the one with most need', (about, behaviour) => {
    const cases = [
      weeks(first, { need: 0.9 }),
      weeks(second, { need: 0.2, ending: 0, applications: acted(behaviour) }),
      weeks(third, { need: 0.3, ending: 0, applications: acted(behaviour) }),
    ];
    expect(noteAbout(about, cases)?.person?.person).toBe(third);
    expect(noteAbout(about, cases.slice(0, 1))).toBeUndefined();
  });

  test('picked: who was set aside unbegun, not who was taken first', () => {
    const applications = acted('cherryPick');
    const cases = [weeks(first, { need: 0.9, applications }), weeks(second, { seen: -1, applications })];
    expect(noteAbout('picked', cases)?.person?.person).toBe(second);
    expect(noteAbout('picked', cases.slice(0, 1))).toBeUndefined();
  });

  test('by how the case ended, and by service that was not needed', () => {
    const cases = [weeks(first), weeks(second, { ending: 1, needless: true })];
    expect(noteAbout('ending.thin', cases)?.person?.person).toBe(second);
    expect(noteAbout('needless', cases)?.person?.person).toBe(second);
    expect(noteAbout('ending.success', cases)).toBeUndefined();
    expect(noteAbout('ending.unheard-of', cases)).toBeUndefined();
  });

  test('are told in days and weeks, and how far past the deadline', () => {
    expect(noteAbout('longestWait', [weeks(first)])?.params).toMatchObject({
      days: 35,
      weeks: 5,
      hours: 840,
      overDays: 7,
    });
  });

  test('well served is who got there in half the time', () => {
    const good = { truth: 'met', ending: 0 } as const;
    expect(noteAbout('wellServed', [weeks(first, good)])).toBeUndefined();
    expect(noteAbout('wellServed', [weeks(first, { ...good, left: -8 * day })])).toBeDefined();
  });
});

describe('what can be shown of a year', () => {
  test('times are days in a caseload, minutes in a department', () => {
    expect(unitOf('timeToNeedMet', slow)).toBe('days');
    expect(unitOf('timeToNeedMet', hospital)).toBe('minutes');
    expect(unitOf('needMet', slow)).toBe('percent');
  });

  test.each(Object.values(scenarios))('$id names measures that there are', ({ measures }) => {
    const known: readonly string[] = Object.keys(measureSpecs);
    const charts: readonly string[] = chartValues;
    const right: readonly string[] = rightValues;
    expect(measures.compared.filter((id) => !known.includes(id))).toEqual([]);
    expect(measures.charts.filter((id) => !charts.includes(id))).toEqual([]);
    expect(measures.right.filter((id) => !right.includes(id))).toEqual([]);
  });

  test('what may be right is better lower, as it is told', () => {
    for (const id of rightValues) expect(measureSpecs[id][1]).toBe('lower');
  });
});
