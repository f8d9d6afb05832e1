// Refusals are values: whatever is asked, the door answers with a reason and leaves the state alone.

import { describe, expect, it } from 'vitest';
import { runMonth } from '../../src/sim/door.ts';
import type { MonthDecisions, Refusal, RunOptions } from '../../src/sim/types.ts';
import { digest } from './digest.ts';
import { open } from './play.ts';

const state = open(5, { months: 1 });
const all: readonly [string, MonthDecisions, Refusal, RunOptions?][] = [
  ['a post that does not exist', { posts: { cellar: 24 } }, 'unknown-post'],
  [
    'posts that do not add up',
    { posts: { front: 4, minors: 4, majors: 9, wards: 5, returns: 1 } },
    'posts-do-not-add-up',
  ],
  [
    'too many at a post',
    { posts: { front: 20, minors: 1, majors: 1, wards: 1, returns: 1 } },
    'post-out-of-range',
  ],
  [
    'half a person',
    { posts: { front: 3.5, minors: 4.5, majors: 9, wards: 5, returns: 2 } },
    'post-out-of-range',
  ],
  ['an unknown tone', { tone: 'loudly' }, 'unknown-tone'],
  ['an unknown suggestion', { suggestions: { pray: 'often' } }, 'unknown-suggestion'],
  ['an unknown option', { suggestions: { 'decision-unit': 'perhaps' } }, 'unknown-option'],
  ['an unknown improvement', { improvement: 'posters' }, 'unknown-improvement'],
  ['an unknown choice', { answers: { 'stop:1': 'panic' } }, 'unknown-choice'],
  ['an unknown choice of a dilemma', { answers: { 'dilemma:bloods:1:0': 'panic' } }, 'unknown-choice'],
  ['an intensity above one', { intensities: { park: 1.2 } }, 'intensity-out-of-range'],
  ['an intensity that is no number', { intensities: { park: Number.NaN } }, 'intensity-out-of-range'],
  ['a prediction above 100', { prediction: 101 }, 'prediction-out-of-range'],
  ['an unknown event', {}, 'unknown-event', { injections: [{ month: 1, event: 'meteor' }] }],
];

describe('D2: refusals', () => {
  it.each(all)('%s', (_, decisions, reason, options) => {
    expect(runMonth(state, decisions, options)).toMatchObject({ kind: 'refused', reason });
  });

  it('a month after the last', () => {
    const done = runMonth(state, {});
    if (done.kind !== 'done') throw new Error(done.kind);
    expect(runMonth(done.state, {})).toMatchObject({ kind: 'refused', reason: 'run-is-over' });
  });

  it('D3: a state may be used up: the month is the same, and the state is refused from then on', () => {
    const [kept, given] = [open(6, { months: 2 }), open(6, { months: 2 })];
    const one = runMonth(kept, {});
    const other = runMonth(given, {}, { useUp: true });
    if (one.kind !== 'done' || other.kind !== 'done') throw new Error(`${one.kind} ${other.kind}`);
    expect(digest([other.result])).toBe(digest([one.result]));
    expect(runMonth(given, {})).toMatchObject({ kind: 'refused', reason: 'state-used-up' });
    const [next, after] = [runMonth(one.state, {}), runMonth(other.state, {}, { useUp: true })];
    if (next.kind !== 'done' || after.kind !== 'done') throw new Error(`${next.kind} ${after.kind}`);
    expect(digest([after.result])).toBe(digest([next.result]));
  });

  it('posts that do not add up can be fitted for re-runs', () => {
    const posts = { front: 4, minors: 4, majors: 9, wards: 5, returns: 1 };
    const outcome = runMonth(state, { posts }, { fitPosts: true });
    expect(outcome.kind).toBe('done');
    if (outcome.kind === 'done')
      expect(Object.values(outcome.state.plan.posts).reduce((a, b) => a + b, 0)).toBe(24);
  });
});
