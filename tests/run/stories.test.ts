/** Which lives a reveal tells: those of what mattered, that go its way, of as many causes as there are. */
import { expect, test } from 'vitest';
import { type Alternative, storiesOf, storyOf } from '../../src/run/stories.ts';
import type { Strength } from '../../src/run/tested.ts';
import { openYear, type Year } from '../../src/run/year.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { personTraits } from '../../src/sim/people.ts';
import { defaultSettings } from '../../src/sim/settings.ts';
import { aCase, aMonth } from '../support/records.ts';

const opened = openYear({ scenario: hospital, seed: 3, settings: defaultSettings(hospital) });
const grownUp = (person: number) => personTraits(hospital, 3, person).age >= 18;
const people = Array.from({ length: 60 }, (_, i) => i + 1).filter(grownUp);
const names = { f: people.map((i) => `F${i}`), m: people.map((i) => `M${i}`) };

/** Everybody is helped, but for these, who come to harm. */
function yearOf(harmed: readonly number[]): Year {
  const cases = people.map((person) =>
    harmed.includes(person)
      ? aCase({ person, truth: 'harmed', harmed: true, expectedHarm: 0.3, needMet: -1, left: 1_400 })
      : aCase({ person }),
  );
  return { ...opened, results: [aMonth(1, cases)] };
}

function alternative(
  id: string,
  harmedWithout: readonly number[],
  worseWithout: boolean,
  strength: Strength,
): Alternative {
  const cause = { id, whose: 'manager', worseWithout } as const;
  return { cause, behaviours: [], year: yearOf(harmedWithout), strength };
}

const [bad, good] = [people.slice(0, 12), people.slice(12, 24)];
const told = (...alternatives: Alternative[]) =>
  storiesOf(yearOf(bad), alternatives, yearOf([]), names).map(({ cause, better }) => [cause, better]);

test('what changed the year strongly comes before what did not, and no cause has all the places', () => {
  const weak = alternative('weak', bad.slice(6), false, 'clear');
  const strong = alternative('strong', bad.slice(0, 6), false, 'strong');
  const other = alternative('other', bad.slice(0, 9), false, 'strong');
  expect(told(strong, other, weak)).toEqual([
    ['strong', false],
    ['other', false],
    ['strong', false],
    ['other', false],
  ]);
  // With nothing else to tell, what is clear will do.
  expect(told(weak).map(([cause]) => cause)).toEqual(['weak', 'weak']);
});

test('where what mattered most did good, those who did better are told of first', () => {
  const helped = alternative('helped', [...bad, ...good], true, 'strong');
  const cost = alternative('cost', bad.slice(0, 6), false, 'strong');
  expect(told(helped, cost)).toEqual([
    ['helped', true],
    ['helped', true],
    ['cost', false],
    ['cost', false],
    ['helped', true],
  ]);
});

test('nobody untouched speaks against what an act did, nor for what changed nothing', () => {
  const against = alternative('against', [...bad, ...good], false, 'strong');
  expect(told(against)).toEqual([]);
  expect(storyOf(yearOf(bad), against, names)).toBeNull();
  expect(storyOf(yearOf(bad), alternative('same', good, true, 'none'), names)).toBeNull();
  expect(storyOf(yearOf(bad), alternative('fits', good, true, 'clear'), names)?.better).toBe(true);
});
