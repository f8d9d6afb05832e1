/** Where the uses of a card stand says nothing of whom they serve. */
import { expect, test } from 'vitest';
import { openYear } from '../../src/run/year.ts';
import { police } from '../../src/scenario/police/index.ts';
import { defaultSettings } from '../../src/sim/settings.ts';
import { type PlanContext, planView } from '../../src/store/plan.ts';

const [opening] = openYear({ scenario: police, seed: 7, settings: defaultSettings(police) }).states;
const nothing = { found: [], dayOut: null, lookedIn: null, monthsDone: () => 0 };

/** The options of every card, in their order on screen. */
function shown(seed: number): (readonly [card: string, options: readonly string[]])[] {
  if (opening === undefined) throw new Error('no opening');
  const context: PlanContext = {
    scenario: police,
    seed,
    inForce: opening.plan,
    offered: police.suggestions.map(({ id }) => id),
    mayWriteBack: false,
    experiments: false,
    servesNumber: true,
  };
  return planView(context, {}, nothing).offered.map(({ id, options }) => [id, options]);
}

test('of the uses that serve the number about as many stand first as second', () => {
  const cards = Array.from({ length: 20 }, (_, seed) => shown(seed)).flat();
  const places = cards.flatMap(([card, options]) => {
    const uses = police.suggestions.find(({ id }) => id === card)?.options ?? [];
    const serving = uses.filter(({ ledBy }) => ledBy === 'number');
    return serving.length === 1 && uses.length === 2 ? [options.indexOf(serving[0]?.id ?? '')] : [];
  });
  const first = places.filter((place) => place === 0).length / places.length;
  expect(first).toBeGreaterThan(0.35);
  expect(first).toBeLessThan(0.65);
});

test('the order is that of the year, and more of a thing comes after less of it', () => {
  expect(shown(3)).toEqual(shown(3));
  for (let seed = 0; seed < 20; seed++)
    expect(shown(seed).find(([card]) => card === 'paper-week')?.[1]).toEqual([
      'the-last-days',
      'the-last-week',
    ]);
});
