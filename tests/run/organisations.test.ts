// Facts, notes, comparison and reveal of every organisation there is, from its data alone.

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { aboutValues, endingAbout, factNames, factPrefixes } from '../../src/run/factNames.ts';
import { chooseNotes } from '../../src/run/notes.ts';
import { computeReveal } from '../../src/run/reveal.ts';
import { managedYear } from '../../src/run/summary.ts';
import { momentIds } from '../../src/run/wordIds.ts';
import { factsOf, upTo, type Year } from '../../src/run/year.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { harmsOf } from '../../src/scoring/harms.ts';
import { logOf } from '../support/logs.ts';

const SLOW = 120_000;
vi.setConfig({ testTimeout: SLOW });
const SEED = 4;
const settings = { months: 3 } as const;
const known = (fact: string) =>
  factNames.some((name) => name === fact) || factPrefixes.some((prefix) => fact.startsWith(`${prefix}.`));

describe.each(Object.values(scenarios))('$id', (scenario) => {
  let year: Year;
  beforeAll(() => {
    year = managedYear(scenario, 'tempted', SEED, settings);
  }, SLOW);

  test('a month has every documented fact, and no other; each is a number', () => {
    const facts = factsOf(year);
    expect(factNames.filter((name) => facts[name] === undefined)).toEqual([]);
    expect(Object.keys(facts).filter((name) => !known(name))).toEqual([]);
    expect(Object.entries(facts).filter(([, value]) => !Number.isFinite(value))).toEqual([]);
    const asked = [...scenario.suggestions, ...scenario.notes].flatMap(({ when }) => when);
    expect(asked.filter(({ fact }) => facts[fact] === undefined)).toEqual([]);
  });

  test('notes are about people whom the records know, of an age to be written about', () => {
    const strangers = scenario.notes
      .flatMap(({ about }) => about ?? [])
      .filter((about) => {
        const ending = endingAbout(about);
        return ending === undefined
          ? !aboutValues.some((value) => value === about)
          : !scenario.endings.includes(ending);
      });
    expect(strangers).toEqual([]);
    for (const month of [1, 2, 3]) {
      const records = year.results[month - 1]?.records ?? null;
      const facts = factsOf(upTo(year, month));
      for (const { person, params } of chooseNotes({ scenario, facts, records, seed: SEED, month })) {
        if (person === null) continue;
        expect(Array.from(records?.column('person') ?? [])).toContain(person.person);
        expect(params['age']).toBeGreaterThanOrEqual(18);
      }
    }
  });

  test('the reveal tells lives in words that there are, and its months add up', () => {
    const reveal = computeReveal(logOf(year, settings), { f: ['Ada'], m: ['Carl'] });
    const ids: readonly string[] = momentIds(scenario);
    const lives = reveal.stories.flatMap(({ yours, without, possible }) => [
      yours,
      without,
      possible ?? yours,
    ]);
    expect(lives.length).toBeGreaterThan(0);
    for (const { moments } of lives) {
      expect(moments.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
      expect(moments.map(({ at }) => at)).toEqual(moments.map(({ at }) => at).toSorted((a, b) => a - b));
      for (const { params } of moments) expect(Object.values(params).every(Number.isFinite)).toBe(true);
    }
    const harm = reveal.scrubber.months.reduce((sum, { expectedHarm }) => sum + expectedHarm, 0);
    expect(harm).toBeCloseTo(harmsOf(year.results, scenario.staff).harm, 6);
    const { right } = reveal;
    expect(right.filter(({ id }) => !scenario.measures.right.includes(id))).toEqual([]);
    expect(reveal.causes.length).toBeGreaterThan(0);
  });
});
