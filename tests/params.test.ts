// The address: every switch, its default, and what becomes of a bad one.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isState, type Params, readParams } from '../src/params.ts';

const known = { scenarios: ['hospital'], managers: ['honest', 'adaptive'] };
const nothing: Params = {
  scenario: null,
  seed: null,
  months: null,
  stake: null,
  month: null,
  manager: null,
  dev: false,
  fuzz: false,
  link: null,
};

test('an empty address has only defaults', () => {
  expect(readParams('', '', known)).toEqual({ params: nothing, problems: [] });
  expect(readParams('?', '#', known)).toEqual({ params: nothing, problems: [] });
});

test('every switch is read', () => {
  const search =
    '?scenario=hospital&seed=4294967295&months=6&stake=terror&month=3&manager=adaptive&dev&fuzz=1';
  expect(readParams(search, '#r=abc', known)).toEqual({
    params: {
      scenario: 'hospital',
      seed: 4294967295,
      months: 6,
      stake: 'terror',
      month: 3,
      manager: 'adaptive',
      dev: true,
      fuzz: true,
      link: 'abc',
    },
    problems: [],
  });
});

test.each([
  ['?scenario=asylum', 'unknown-scenario', 'asylum'],
  ['?seed=-1', 'bad-value', 'seed=-1'],
  ['?seed=4294967296', 'bad-value', 'seed=4294967296'],
  ['?seed=1e3', 'bad-value', 'seed=1e3'],
  ['?seed=', 'bad-value', 'seed='],
  ['?months=7', 'bad-value', 'months=7'],
  ['?stake=huge', 'bad-value', 'stake=huge'],
  ['?month=0', 'bad-value', 'month=0'],
  ['?manager=me', 'bad-value', 'manager=me'],
  ['?colour=red', 'unknown-parameter', 'colour'],
  [`?seed=${'9'.repeat(500)}`, 'bad-value', `seed=${'9'.repeat(35)}`],
])('%s is a problem and nothing else changes', (search, reason, detail) => {
  expect(readParams(search, '', known)).toEqual({
    params: nothing,
    problems: [{ ok: false, reason, detail }],
  });
});

test('a state to be made is one with a service, a month and whoever played before it, in development', () => {
  const asks = (search: string) => isState(readParams(search, '', known).params);
  expect(asks('?dev&scenario=hospital&month=5&manager=honest')).toBe(true);
  expect(asks('?scenario=hospital&month=5&manager=honest')).toBe(false);
  expect(asks('?dev&scenario=hospital&month=5')).toBe(false);
});

test('of several problems of a kind none is lost', () => {
  expect(readParams('?seed=-4&months=7&a=1&b=2', '', known).problems).toEqual([
    { ok: false, reason: 'unknown-parameter', detail: 'a, b' },
    { ok: false, reason: 'bad-value', detail: 'seed=-4, months=7' },
  ]);
});

test('no address makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (search, hash) => {
      const { params } = readParams(`?${search}`, `#${hash}`, known);
      expect(Object.keys(params).sort()).toEqual(Object.keys(nothing).sort());
    }),
  );
});
