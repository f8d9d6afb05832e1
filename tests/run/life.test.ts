// A life as moments, from records made by hand: what is said of a visit of hours, and of cases of weeks.

import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/lib/time.ts';
import { lifeOf } from '../../src/run/life.ts';
import { momentIds } from '../../src/run/wordIds.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import type { CaseRecord } from '../../src/sim/recordTypes.ts';
import { aCase, aMonth } from '../support/records.ts';

const day = DAY;
const slow: Scenario = {
  ...hospital,
  flow: 'caseload',
  endings: ['success', 'thin', 'unsuccessful', 'turnedAway', 'notReported'],
};

function told(scenario: Scenario, visits: readonly CaseRecord[]) {
  const life = lifeOf(visits, { scenario, results: [aMonth(1, visits)] });
  if (life === null) throw new Error('no life');
  const known: readonly string[] = momentIds(scenario);
  expect(life.moments.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
  return { life, ids: life.moments.map(({ id }) => id) };
}

describe('a visit to a department', () => {
  test('goes from the door to home', () => {
    expect(told(hospital, [aCase()]).ids).toEqual([
      'arrived',
      'clockStarted',
      'seen',
      'clockStopped',
      'sentHome',
      'needMet',
    ]);
  });

  test('who left unseen, and who was still there', () => {
    const unseen = aCase({ seen: -1, needMet: -1, truth: 'poorService', recordedAs: 'leftUnseen' });
    expect(told(hospital, [unseen]).ids.slice(-2)).toEqual(['leftUnseen', 'needUnmet']);
    const open = aCase({ left: -1, clockStopped: -1, needMet: -1, truth: 'open', recordedAs: 'open' });
    const { life, ids } = told(hospital, [open]);
    expect(ids.at(-1)).toBe('stillThere');
    expect(life).toMatchObject({ trueMinutes: 30 * day - 1_000, recordedMinutes: 30 * day - 1_000 });
  });
});

describe('cases of a caseload', () => {
  const filed = aCase({
    arrived: -3 * day,
    seen: -2 * day,
    left: 9 * day,
    needMet: -1,
    truth: 'returned',
    ending: 2,
    applications: [{ behaviour: 'park', causedBy: 'staff', at: 2 * day }],
  });
  const away = aCase({
    arrived: 4 * day,
    episode: 1,
    left: 4 * day,
    seen: -1,
    clockStarted: -1,
    clockStopped: -1,
    needMet: -1,
    truth: 'poorService',
    recordedAs: 'notCounted',
    ending: 3,
    harmed: true,
  });

  test('end as the scenario says, without home, bed or door', () => {
    const { life, ids } = told(slow, [filed]);
    expect(ids).toEqual([
      'arrived',
      'clockStarted',
      'seen',
      'park',
      'clockStopped',
      'ending.unsuccessful',
      'needUnmet',
    ]);
    expect(life.moments[3]).toMatchObject({ at: 5 * day, params: { days: 5, hours: 120 } });
    expect(life).toMatchObject({ trueMinutes: 12 * day, recordedMinutes: 12 * day });
  });

  test('are told in order of time, though the next may begin before the last is closed', () => {
    const { life, ids } = told(slow, [filed, away]);
    expect(ids.slice(4, 7)).toEqual(['cameBack', 'arrived', 'ending.turnedAway']);
    expect(ids.slice(-2)).toEqual(['clockStopped', 'ending.unsuccessful']);
    expect(ids).toContain('harmed');
    expect(life.moments.find(({ id }) => id === 'cameBack')).toMatchObject({
      at: 7 * day,
      params: { visit: 2 },
    });
    expect(life).toMatchObject({ visits: 2, harmed: true, truth: 'harmed' });
  });

  test('who is on the books when the year ends is so until then', () => {
    const open = aCase({
      arrived: day,
      seen: 2 * day,
      left: -1,
      clockStopped: -1,
      truth: 'open',
      ending: -1,
      needMet: -1,
    });
    const { life, ids } = told(slow, [open]);
    expect(ids).toEqual(['arrived', 'clockStarted', 'seen', 'stillThere']);
    expect(life.moments.at(-1)).toMatchObject({ at: 29 * day, params: { days: 29 } });
  });

  test('the first that is known of somebody is no coming back, though they had come before the year', () => {
    const again = aCase({ episode: 1 });
    const third = aCase({ episode: 2, arrived: 9 * day, left: 12 * day });
    expect(told(slow, [again]).ids).not.toContain('cameBack');
    const moments = told(slow, [again, third]).life.moments.filter(({ id }) => id === 'cameBack');
    expect(moments.map(({ params }) => params['visit'])).toEqual([2]);
  });

  test('ends with a death, whatever stands in the records after it', () => {
    const died = aCase({ truth: 'died', died: true, needMet: -1, ending: 2 });
    expect(told(slow, [died, aCase({ arrived: 5 * day, episode: 1 })]).life).toMatchObject({
      died: true,
      truth: 'died',
      visits: 1,
    });
  });
});
