// Going to look: the person followed is real, the times are those of the records, and nothing is told that somebody
// beside them could not see.

import { expect, test } from 'vitest';
import { dayOutOf } from '../../src/run/dayOut.ts';
import { managedYear } from '../../src/run/summary.ts';
import { upTo } from '../../src/run/year.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { personTraits } from '../../src/sim/people.ts';

const SEED = 7;
const MONTH = 3;

test.each(Object.values(scenarios))('$id: a day beside one person of the month', (scenario) => {
  const year = upTo(managedYear(scenario, 'honest', SEED), MONTH);
  const records = year.results.at(-1)?.records;
  if (records === undefined) throw new Error('no month');
  const day = dayOutOf(scenario, SEED, MONTH, records);
  if (day === null) throw new Error('nobody was followed');
  const visit = Array.from({ length: records.length }, (_, i) => records.at(i)).find(
    ({ person, episode }) => person === day.person.person && episode === day.person.episode,
  );
  expect(visit).toBeDefined();
  expect(personTraits(scenario, SEED, day.person.person).age).toBeGreaterThanOrEqual(18);
  expect(day.steps.length).toBeGreaterThanOrEqual(4);
  expect(day.steps.length).toBeLessThanOrEqual(7);
  const wait = Math.round((visit?.seen ?? 0) - (visit?.arrived ?? 0));
  const waited = day.steps.find(({ id }) => id === 'waited');
  expect(waited?.params['minutes'] ?? 0).toBe(wait);
  expect(day.steps.some(({ id }) => id === 'before')).toBe((visit?.episode ?? 0) > 0);
  expect(day.again).toBeLessThanOrEqual(day.people);
  expect(dayOutOf(scenario, SEED, MONTH, records)).toEqual(day);
  const hidden = /harm|died|truth|met$|falsified/i;
  expect(
    day.steps.flatMap(({ id, params }) => [id, ...Object.keys(params)]).filter((word) => hidden.test(word)),
  ).toEqual([]);
});
