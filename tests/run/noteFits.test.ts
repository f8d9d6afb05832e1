/** Whom a note is about: of those who waited, the one who still tells of it in hours. */
import { expect, test } from 'vitest';
import { fitOf } from '../../src/run/noteFits.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { jobcentre } from '../../src/scenario/jobcentre/index.ts';
import { aCase } from '../support/records.ts';

const HOUR = 60;

test('the longest up to two days comes before whoever waited longer; where nobody did, the shortest of those', () => {
  const boarder = fitOf('boarder', hospital);
  const waited = (hours: number) => aCase({ bedAsked: 0, bedReached: hours * HOUR });
  const suits = (hours: number) => boarder?.(waited(hours), 70) ?? 0;
  expect(suits(40)).toBeGreaterThan(suits(20));
  expect(suits(20)).toBeGreaterThan(suits(120));
  expect(suits(60)).toBeGreaterThan(suits(120));
  expect(suits(120)).toBeGreaterThan(0);
  expect(suits(3)).toBeLessThanOrEqual(0);
});

test('where a case takes weeks the longest is the longest', () => {
  const suits = fitOf('longestWait', jobcentre);
  const stayed = (days: number) => aCase({ arrived: 0, left: days * 24 * HOUR });
  expect(suits?.(stayed(300), 40)).toBeGreaterThan(suits?.(stayed(20), 40) ?? 0);
  expect(fitOf('nobody', hospital)).toBeNull();
});

test('a wait told in minutes is one that somebody would count in minutes, and none at the cap of the model', () => {
  const gone = fitOf('leftUnseen', hospital);
  const unseen = (hours: number) => gone?.(aCase({ arrived: 0, seen: -1, left: hours * HOUR }), 40) ?? 0;
  expect(unseen(4)).toBeGreaterThan(unseen(2));
  expect(unseen(2)).toBeGreaterThan(unseen(21));
  const crew = fitOf('ambulanceWait', hospital);
  const outside = (minutes: number) =>
    crew?.(aCase({ arrived: 0, byAmbulance: true, clockStarted: minutes }), 40) ?? 0;
  expect(outside(200)).toBeGreaterThan(outside(120));
  expect(outside(120)).toBeGreaterThan(outside(315));
});

test('a start or a result that was kept back is told of only where there is one', () => {
  const kept = { applications: [{ behaviour: 'store', causedBy: 'manager', at: 9 }] } as const;
  const result = fitOf('stored', jobcentre);
  const endedBy = (ending: string) => aCase({ ...kept, ending: jobcentre.endings.indexOf(ending) });
  expect(result?.(endedBy('success'), 40)).toBeGreaterThan(0);
  expect(result?.(endedBy('sanctioned'), 40)).toBe(0);
  const home = fitOf('storedOne', hospital);
  expect(home?.(aCase({ ...kept, admitted: false }), 40)).toBeGreaterThan(0);
  expect(home?.(aCase({ ...kept, admitted: true }), 40)).toBe(0);
});
