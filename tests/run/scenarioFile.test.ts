// A scenario from a file: the real ones come back as they were; a wrong one is refused with every reason at once, each
// naming its path; and whatever is done to a file, it is refused with a reason or runs.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/run/digest.ts';
import { readScenarioFile, scenarioFileOf } from '../../src/run/scenarioFile.ts';
import { managedYear } from '../../src/run/summary.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { scenarios } from '../../src/scenario/index.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { type Json, type Path, placesIn, valueAt, withAt } from '../support/json.ts';

const SLOW = 120_000;
const all = Object.values(scenarios);
const fileOf = (scenario: Scenario): Json => JSON.parse(JSON.stringify(scenarioFileOf(scenario)));
const file = fileOf(hospital);

function reasonsFor(spoilt: Json): readonly string[] {
  const read = readScenarioFile(JSON.stringify(spoilt));
  return read.ok ? [] : read.reasons;
}

describe.each(all)('$id as a file', (scenario) => {
  test('comes back as it was', () => {
    expect(readScenarioFile(JSON.stringify(fileOf(scenario)))).toEqual({ ok: true, scenario });
  });

  test('plays as it does without', () => {
    const read = readScenarioFile(JSON.stringify(fileOf(scenario)));
    const digest = (of: Scenario) => digestOf(managedYear(of, 'chaser', 3, { months: 1 }).results);
    expect(read.ok && digest(read.scenario)).toBe(digest(scenario));
  });
});

const wrong: readonly (readonly [what: string, path: Path, value: Json | undefined, reason: string])[] = [
  ['another description', ['format'], 2, 'format: this file is of version 2, and this program reads 1'],
  ['no version of the description', ['format'], undefined, 'format: this is missing'],
  ['another version', ['version'], 99, 'version: this is “hospital” of version 99, and this program has'],
  ['a missing part', ['tones'], undefined, 'tones: this is missing'],
  ['a part too many', ['colour'], 'red', 'colour: nothing of this name belongs here'],
  ['a text for a number', ['staff'], '24', 'staff: this must be a number'],
  ['a missing unit', ['numbers', 'bed.stay', 'unit'], undefined, 'numbers["bed.stay"].unit: this is missing'],
  ['another unit', ['numbers', 'bed.stay', 'unit'], 'weeks', 'numbers["bed.stay"].unit: this is read in'],
  ['a missing number', ['numbers', 'bed.stay'], undefined, 'numbers["bed.stay"]: this number is missing'],
  ['a missing table', ['tables', 'met.byWork'], undefined, 'tables["met.byWork"]: this table is missing'],
  ['a missing source', ['tables', 'met.byWork', 'source'], undefined, 'tables["met.byWork"].source: this is'],
  ['nobody who comes', ['numbers', 'demand.perDay', 'value'], 0, 'numbers["demand.perDay"].value: 0 is not'],
  [
    'a number nobody reads',
    ['numbers', 'luck'],
    { value: 1, unit: 'share', source: 'assumption' },
    'numbers.luck: nothing reads a number of this name',
  ],
  [
    'a route to no post',
    ['routes', 'urgent', 1, 'post'],
    'cid',
    'routes.urgent[1].post: there is no post called “cid”',
  ],
  [
    'shares of a route',
    ['routes', 'urgent', 1, 'share'],
    0.5,
    'routes.urgent: the shares do not add up to one',
  ],
  ['a class without a route', ['routes', 'urgent'], undefined, 'routes.urgent: this class has no route'],
  ['shares of a whole', ['tables', 'class.share', 'values', 0], 0.5, 'tables["class.share"].values: they do'],
  [
    'a chance above one',
    ['tables', 'class.admit', 'values', 0],
    5,
    'tables["class.admit"].values[0]: 5 is not',
  ],
  [
    'work beyond a life',
    ['tables', 'class.work', 'values', 0],
    1e300,
    'tables["class.work"].values[0]: 1e+300 is',
  ],
  [
    'a shift of no hours',
    ['numbers', 'staff.shift', 'value'],
    0,
    'numbers["staff.shift"].value: 0 is not between',
  ],
  [
    'too short a table',
    ['tables', 'class.harm', 'values', 0],
    undefined,
    'tables["class.harm"].values: there are 4',
  ],
  [
    'a curve that turns back',
    ['tables', 'age.admit', 'values', 2],
    0,
    'tables["age.admit"].values: x must rise',
  ],
  ['posts that do not add up', ['posts', 0, 'usual'], 5, 'posts: their usual people add up to 25'],
  ['a post beyond its bounds', ['posts', 0, 'least'], 6, 'posts[0].usual: 4 is not between 6 and 8'],
  ['a post at no place', ['posts', 0, 'place'], 'roof', 'posts[0].place: there is no place called “roof”'],
  ['a role of another flow', ['posts', 0, 'role'], 'cases', 'posts[0].role: there is no role in this flow'],
  ['posts in another order', ['posts', 0], undefined, 'posts: their roles must be, in this order'],
  ['a place of the flow', ['places', 1], 'door', 'places[1]: this flow has “front-door” here'],
  ['an ending of the flow', ['endings', 0], 'away', 'endings[0]: this flow has “home” here'],
  [
    'a hook of another flow',
    ['dilemmas', 0, 'hook'],
    'lapse',
    'dilemmas[0].hook: there is no hook in this flow',
  ],
  [
    'an unknown act',
    ['dilemmas', 0, 'choices', 0, 'act'],
    'sing',
    'dilemmas[0].choices[0].act: there is no act',
  ],
  [
    'no neutral choice',
    ['dilemmas', 0, 'neutral'],
    'x',
    'dilemmas[0].neutral: there is no choice called “x”',
  ],
  [
    'an unknown fact',
    ['notes', 0, 'when', 0, 'fact'],
    'luck',
    'notes[0].when[0].fact: there is no fact called',
  ],
  [
    'a fact about nothing',
    ['notes', 0, 'when', 0, 'fact'],
    'event.flood',
    'notes[0].when[0].fact: there is nothing called “flood” for “event.”',
  ],
  ['nobody to write about', ['notes', 0, 'about'], 'me', 'notes[0].about: there is no person to write about'],
  [
    'an unknown measure',
    ['measures', 'charts', 0],
    'joy',
    'measures.charts[0]: there is no measure called “joy”',
  ],
  [
    'a measure twice',
    ['measures', 'charts', 1],
    'timeToNeedMet',
    'measures.charts[1]: there is another measure',
  ],
  [
    'an unknown behaviour',
    ['events', 0, 'effects', 0],
    { kind: 'behaviour', behaviour: 'steal', dose: 1 },
    'events[0].effects[0].behaviour: there is no behaviour called “steal”',
  ],
  [
    'an effect of no kind',
    ['events', 0, 'effects', 0, 'kind'],
    'magic',
    'events[0].effects[0].kind: there is no',
  ],
  [
    'an effect that takes nobody',
    ['events', 0, 'effects', 0],
    { kind: 'staff', post: 'front', taken: -1 },
    'events[0].effects[0].taken: -1 is not between 1 and 24',
  ],
  ['a month that is none', ['events', 0, 'months', 0], 13, 'events[0].months[0]: this must be at most 12'],
  [
    'an id twice',
    ['tones', 1, 'id'],
    'people-first',
    'tones[2]: there is another tone called “people-first”',
  ],
];

describe('a file that is wrong', () => {
  test('in a hundred thousand places is refused for its length', () => {
    const numbers = Object.fromEntries(Array.from({ length: 200_000 }, (_, k) => [`luck.${k}`, 1]));
    expect(reasonsFor({ ...(file as object), numbers })).toEqual([
      'The file has more than 500000 characters.',
    ]);
  });

  test.each(wrong)('%s', (_what, path, value, reason) => {
    const reasons = reasonsFor(withAt(file, path, value));
    expect(reasons.filter((each) => each.startsWith(reason))).toHaveLength(1);
  });

  test('is refused with every reason at once', () => {
    const apart = wrong.filter(
      ([what]) => !['posts in another order', 'a class without a route'].includes(what),
    );
    const chosen = [
      'another version',
      'a missing unit',
      'a route to no post',
      'shares of a whole',
      'an unknown act',
    ];
    const taken = apart.filter(([what]) => chosen.includes(what));
    const spoilt = taken.reduce((all, [, path, value]) => withAt(all, path, value), file);
    const reasons = reasonsFor(spoilt);
    expect(taken.map(([, , , reason]) => reasons.filter((each) => each.startsWith(reason)).length)).toEqual(
      chosen.map(() => 1),
    );
    expect(reasons).toHaveLength(chosen.length);
  });

  test.each([
    ['nothing', '', 'This is not JSON'],
    ['half a file', JSON.stringify(file).slice(0, 500), 'This is not JSON'],
    ['a list', '[]', 'A scenario is an object'],
    ['an empty object', '{}', 'format: this is missing'],
  ])('%s', (_what, text, reason) => {
    const read = readScenarioFile(text);
    expect(read).toMatchObject({ ok: false });
    expect(!read.ok && read.reasons[0]).toContain(reason);
  });
});

interface Change {
  readonly where: number;
  readonly how: number;
  readonly with: Json;
}

/** Takes something out, or puts something else in its place. */
function spoil(original: Json, { where, how, with: other }: Change): Json {
  const places = placesIn(original);
  const path = places[where % Math.max(1, places.length)] ?? [];
  const now = valueAt(original, path);
  if (how === 0) return withAt(original, path, undefined);
  if (how === 1 && typeof now === 'number') return withAt(original, path, now * 3 + 1);
  if (how === 2 && Array.isArray(now)) return withAt(original, path, [...now, ...now]);
  return withAt(original, path, other);
}

const change: fc.Arbitrary<Change> = fc.record({
  where: fc.nat({ max: 1_000_000 }),
  how: fc.nat({ max: 4 }),
  with: fc.constantFrom<Json>(0, -1, 0.5, 1, 40, 1e6, 1e300, '', 'x', null, true, [], {}),
});

test.each(all)(
  '$id spoilt anyhow is refused with a reason, or runs a month',
  (scenario) => {
    const original = fileOf(scenario);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), fc.nat(), (changes, seed) => {
        const read = readScenarioFile(JSON.stringify(changes.reduce(spoil, original)));
        if (!read.ok) return read.reasons.length > 0;
        const year = managedYear(read.scenario, 'chaser', seed, { months: 1 });
        return Number.isFinite(year.standings[0]?.figure);
      }),
      { numRuns: 150 },
    );
  },
  SLOW,
);
