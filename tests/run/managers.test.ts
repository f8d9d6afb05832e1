// The standard managers: valid on any seed, the same each time, and true to what they stand for.

import { describe, expect, test, vi } from 'vitest';
import { digestOf } from '../../src/run/digest.ts';
import { managers, managerValues } from '../../src/run/managers.ts';
import { managedYear } from '../../src/run/summary.ts';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { scenarios } from '../../src/scenario/index.ts';
import { behaviourValues, type SuggestionOption } from '../../src/scenario/types.ts';

vi.setConfig({ testTimeout: 120_000 });
const settings = { months: 2 } as const;
const orderedIn = (manager: (typeof managerValues)[number], seed: number) => {
  const year = managedYear(hospital, manager, seed, settings);
  return year.results.flatMap(({ ledger }) =>
    behaviourValues.map((behaviour) => ledger.applied[behaviour].manager),
  );
};
const optionOf = (suggestion: string, option: string | null): SuggestionOption | undefined =>
  hospital.suggestions.find(({ id }) => id === suggestion)?.options.find(({ id }) => id === option);

describe.each(Object.values(scenarios))('standard managers of $id', (scenario) => {
  test.each(managerValues)(
    '%s runs months on several seeds without a refusal, the same each time',
    (manager) => {
      for (const seed of [1, 2]) {
        const year = managedYear(scenario, manager, seed, settings);
        expect(year.results).toHaveLength(2);
        expect(digestOf(managedYear(scenario, manager, seed, settings).results)).toBe(digestOf(year.results));
      }
    },
  );

  test('staff come from the desk that writes returns to the post that serves most people', () => {
    const usual = Object.fromEntries(scenario.posts.map(({ id, usual: count }) => [id, count]));
    const desk = scenario.posts.find(({ role }) => role === 'desk')?.id ?? '';
    for (const [manager, regime] of [
      ['dutiful', 'target'],
      ['purpose', 'purpose'],
    ] as const) {
      const posts = managedYear(scenario, manager, 1, { months: 1, regime }).decisions[0]?.posts ?? {};
      const fewer = scenario.posts
        .filter(({ id }) => (posts[id] ?? 0) < (usual[id] ?? 0))
        .map(({ id }) => id);
      expect(fewer).toEqual([desk]);
      const more = scenario.posts.filter(({ id }) => (posts[id] ?? 0) > (usual[id] ?? 0));
      expect(more).toHaveLength(1);
      expect(more.every(({ role }) => role !== 'support')).toBe(true);
    }
  });
});

describe('what they stand for', () => {
  test.each(['honest', 'dutiful', 'purpose'] as const)('%s orders nothing peculiar', (manager) => {
    expect(orderedIn(manager, 4).every((times) => times === 0)).toBe(true);
  });

  test('dutiful takes up only what is sound, purpose no card at all', () => {
    const cards = (manager: 'dutiful' | 'purpose') =>
      managedYear(hospital, manager, 4, settings).decisions.flatMap(({ suggestions = {} }) =>
        Object.entries(suggestions),
      );
    expect(cards('purpose')).toEqual([]);
    const taken = cards('dutiful');
    expect(taken.length).toBeGreaterThan(0);
    for (const [suggestion, option] of taken) {
      expect(optionOf(suggestion, option)?.ledBy).not.toBe('number');
      expect(optionOf(suggestion, option)?.effects.some(({ kind }) => kind === 'behaviour')).toBe(false);
    }
  });

  test('purpose makes one improvement after another, and goes to look', () => {
    const { decisions } = managedYear(hospital, 'purpose', 4, { months: 4, regime: 'purpose' });
    expect(new Set(decisions.map(({ improvement }) => improvement)).size).toBe(2);
    expect(decisions.every(({ goAndLook }) => goAndLook === true)).toBe(true);
  });

  test('chaser uses all six, tempted takes the last option of every card', () => {
    const { ledger } = managedYear(hospital, 'chaser', 4, settings).results[1] ?? { ledger: null };
    for (const behaviour of behaviourValues) expect(ledger?.doses[behaviour].manager).toBe(1);
    const [first] = managedYear(hospital, 'tempted', 4, settings).decisions;
    for (const [suggestion, option] of Object.entries(first?.suggestions ?? {})) {
      expect(hospital.suggestions.find(({ id }) => id === suggestion)?.options.at(-1)?.id).toBe(option);
    }
  });

  test('the successor is adaptive, and goes on from what the predecessor left', () => {
    expect(managers.successor).toBe(managers.adaptive);
  });
});
