/** Every id that the store gives out has its words. */
import { describe, expect, test } from 'vitest';
import { problemValues } from '../../src/run/problems.ts';
import hospital from '../../src/scenario/hospital/words/en.json' with { type: 'json' };
import { refusalValues } from '../../src/sim/types.ts';
import { noticeValues } from '../../src/store/notices.ts';
import { promptValues } from '../../src/store/tutorial.ts';
import { phaseValues } from '../../src/store/view.ts';
import app from '../../src/text/en/app.json' with { type: 'json' };
import problems from '../../src/text/en/problems.json' with { type: 'json' };
import { playTo, quiet, start, table, whimsical } from './support.ts';

describe('words', () => {
  test('of notices, problems and prompts', () => {
    expect(Object.keys(app.notices)).toEqual(expect.arrayContaining([...noticeValues]));
    expect(Object.keys(problems)).toEqual(expect.arrayContaining([...problemValues]));
    expect(Object.keys(hospital.tutorial)).toEqual(expect.arrayContaining([...promptValues]));
  });

  test('of every text in a random year, in every phase that exists', async () => {
    const played = table(21);
    start(played, { months: 6 });
    const missing = new Set<string>();
    const phases = new Set<string>(['title', 'runs', 'compare', 'replaced']);
    playTo(
      played.game,
      ({ phase }) => phase === 'reveal',
      whimsical(21),
      (view) => {
        phases.add(view.phase);
        for (const key of keysIn(view)) if (textAt(key) === undefined) missing.add(key);
      },
    );
    phases.add(played.view().phase);
    await quiet();
    expect([...missing]).toEqual([]);
    expect([...phases].sort()).toEqual([...phaseValues].sort());
  });

  test('of the reasons why a plan is refused, as far as a player can meet them', () => {
    const met = refusalValues.filter((reason) =>
      ['posts-do-not-add-up', 'post-out-of-range'].includes(reason),
    );
    for (const reason of met) {
      expect(Object.keys(app.refusals).some((key) => key.startsWith(reason))).toBe(true);
    }
  });
});

/** Keys of texts anywhere in a view. */
function* keysIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const { key } = value as { key?: unknown };
  if (typeof key === 'string' && key.includes(':')) yield key;
  for (const inner of Object.values(value)) yield* keysIn(inner);
}

function textAt(key: string): unknown {
  const [space, path = ''] = key.split(':');
  let at: unknown = space === 'hospital' ? hospital : app;
  for (const name of path.split('.')) at = (at as Record<string, unknown> | undefined)?.[name];
  return at;
}
