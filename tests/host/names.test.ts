// Names: enough to offer, and what is typed becomes something that can be told apart.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf, nameFrom, namesToOffer, offeredFrom, plainText } from '../../src/host/workshop/names.ts';
import { Refused } from '../../src/host/workshop/refuse.ts';
import words from '../../src/text/en/friendly.json' with { type: 'json' };

const all = words.first.flatMap((first) => words.second.map((second) => `${first} ${second}`));

test('there are offered names for the largest room, each its own, none of them unusable', () => {
  expect(new Set(all.map(keyOf)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(1000);
  for (const name of all) expect([nameFrom(name), offeredFrom(name)]).toEqual([name, name]);
  const taken = new Set(all.slice(0, 1000).map(keyOf));
  const offered = namesToOffer(taken, 6);
  expect(new Set(offered).size).toBe(6);
  expect(offered.filter((name) => taken.has(keyOf(name)))).toEqual([]);
});

test('whatever is typed is refused or a plain name, and stays what it is when it is typed again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      let name: string;
      try {
        name = nameFrom(typed);
      } catch (error) {
        return error instanceof Refused && error.reason === 'name-unusable';
      }
      return nameFrom(name) === name && !/[<>"=@+|\p{C}]/u.test(name) && keyOf(name) !== '';
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['  Ada   Lovelace ', 'Ada Lovelace'],
  ['Ａda\u200b\u202e', 'Ada'],
  ['Zoë', 'Zoë'],
  ['小林', '小林'],
  ['Team 🦊', 'Team 🦊'],
])('%j is %j', (typed, name) => expect(nameFrom(typed)).toBe(name));

test('names that sound alike are alike', () => {
  expect(keyOf('ZOË ')).toBe(keyOf('zoe'));
  expect(keyOf('Quiet Heron')).toBe(keyOf('quietheron'));
});

test('what is said carries no markup and nothing invisible', () => {
  expect(plainText('<script>a\u0000b\u2066c</script>\n\nd')).toBe('‹script›abc‹/script› d');
});
