/** What can be answered at the stop three days before the end, and when the month is closed: the same in every scenario. */
import type { Scenario } from './types.ts';

export const LET_IT_RUN = 'let-it-run';
export const AS_IT_IS = 'as-it-is';

/** Leave the posts, or send one more person to a post that takes one. */
export function stopChoices({ posts }: Pick<Scenario, 'posts'>): string[] {
  return [LET_IT_RUN, ...posts.filter(({ stop }) => stop === true).map(({ id }) => `to-${id}`)];
}

/** Send the return as it is, look through the late ones again, or keep sign-offs for next month. */
export const closeChoices = [AS_IT_IS, 'validate', 'hold'] as const;
export type CloseChoice = (typeof closeChoices)[number];

/** What is said at the stop, by turns: it may come month after month. */
export const stopTurns = ['first', 'second', 'third'] as const;
