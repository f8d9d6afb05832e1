/** Every id that the store gives out has its words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemValues } from '../../src/run/problems.ts';
import hospital from '../../src/scenario/hospital/words/en.json' with { type: 'json' };
import { scenarios } from '../../src/scenario/index.ts';
import { refusalValues } from '../../src/sim/types.ts';
import { noticeValues } from '../../src/store/notices.ts';
import { promptValues } from '../../src/store/tutorial.ts';
import { phaseValues, type Text } from '../../src/store/view.ts';
import app from '../../src/text/en/app.json' with { type: 'json' };
import problems from '../../src/text/en/problems.json' with { type: 'json' };
import { addWords, openWords } from '../../src/text/index.ts';
import { playTo, quiet, start, table, whimsical } from './support.ts';

const years = [
  { scenario: 'hospital', seed: 22 },
  { scenario: 'hospital', seed: 23 },
  ...Object.keys(scenarios).map((scenario) => ({ scenario, seed: 21 })),
];

function wordsOf(scenario: string): typeof hospital {
  const path = join(import.meta.dirname, '../../src/scenario', scenario, 'words/en.json');
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe('words', () => {
  test('of notices, problems and prompts', () => {
    const said = Object.keys(app.notices).map((key) => key.replace(/_(one|other)$/, ''));
    expect(said).toEqual(expect.arrayContaining([...noticeValues]));
    expect(Object.keys(problems)).toEqual(expect.arrayContaining([...problemValues]));
    expect(Object.keys(hospital.tutorial)).toEqual(expect.arrayContaining([...promptValues]));
  });

  test('of places in a table, counted as people count them', () => {
    const words = openWords();
    const said = [1, 2, 3, 4, 11, 22, 31].map((place) => words.t('app:league.place', { place, places: 31 }));
    expect(said).toEqual(['1st', '2nd', '3rd', '4th', '11th', '22nd', '31st'].map((each) => `${each} of 31`));
  });

  test.each(years)(
    'of every text in a random year of $scenario, seed $seed, filled in, in every phase that exists',
    async ({ scenario, seed }) => {
      const played = table(seed);
      start(played, { scenario, months: 6 });
      const words = openWords();
      addWords(words, scenario, wordsOf(scenario));
      const bad = new Set<string>();
      const phases = new Set<string>(['title', 'runs', 'compare', 'replaced', 'sort', 'room']);
      playTo(
        played.game,
        ({ phase }) => phase === 'reveal',
        whimsical(seed),
        (view) => {
          phases.add(view.phase);
          for (const { key, params } of textsIn(view)) {
            const said = words.t(key, { ...params, missingInterpolationHandler: () => 'undefined' });
            if (!words.exists(key) || /\{\{|undefined|NaN/.test(said)) bad.add(`${key}: ${said}`);
          }
        },
      );
      phases.add(played.view().phase);
      await quiet();
      expect([...bad]).toEqual([]);
      expect([...phases].sort()).toEqual([...phaseValues].sort());
    },
  );

  test('of the reasons why a plan is refused, as far as a player can meet them', () => {
    const met = refusalValues.filter((reason) =>
      ['posts-do-not-add-up', 'post-out-of-range'].includes(reason),
    );
    for (const reason of met) {
      expect(Object.keys(app.refusals).some((key) => key.startsWith(reason))).toBe(true);
    }
  });
});

/** Texts anywhere in a view. */
function* textsIn(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return;
  if ('key' in value && 'params' in value) yield value as Text;
  for (const inner of Object.values(value)) yield* textsIn(inner);
}
