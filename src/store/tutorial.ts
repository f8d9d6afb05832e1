/**
 * The first month is the tutorial: six prompts, each beside the thing it speaks of, each shown until the player
 * has used it or moved on. In the plan the step says how far they are. Words: tutorial.<id>.
 */
import type { MonthDecisions } from '../sim/types.ts';
import type { Phase } from './view.ts';

export const promptValues = ['letter', 'posts', 'tone', 'suggestions', 'run', 'film'] as const;
export type Prompt = (typeof promptValues)[number];

const inPlan: readonly Prompt[] = ['posts', 'tone', 'suggestions', 'run'];
/** A step past every prompt: the player has had enough. */
export const SKIPPED = 99;

export function promptFor(phase: Phase, step: number): Prompt | null {
  if (phase === 'letter') return step >= SKIPPED ? null : 'letter';
  if (phase === 'plan') return inPlan[step] ?? null;
  if (phase === 'film') return step >= SKIPPED ? null : 'film';
  return null;
}

/** What the player has touched moves the help on, never back. */
export function stepAfter(step: number, before: MonthDecisions, after: MonthDecisions): number {
  const touched = Math.max(
    before.posts === after.posts ? 0 : 1,
    before.tone === after.tone ? 0 : 2,
    before.suggestions === after.suggestions && before.improvement === after.improvement ? 0 : 3,
  );
  return Math.max(step, touched);
}
