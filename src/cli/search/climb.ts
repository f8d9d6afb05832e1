/**
 * A seeded search for the highest reported figure. Effort is the number of candidates evaluated, each on every search
 * seed:
 *
 *   1            the honest plan;
 *   every 8th    a fresh start: the honest plan with one to eight changes;
 *   the others   the best so far with one change, and with chance 0.3 another, and so on.
 *
 * A change holds from month 1 on, or (one in four) from a later month of the horizon on. A candidate becomes the best
 * if it reports more. The search sees the reported figure of its horizon, and nothing else.
 */
import type { Scenario } from '../../scenario/types.ts';
import { type Candidate, drawChange, honestPlan, type Roll, rollsOf } from './space.ts';

const FRESH_START_EVERY = 8;
const MOST_CHANGES = 8;
const ONE_MORE = 0.3;
const FROM_LATER = 0.25;

export interface Aim {
  /** Candidates evaluated. */
  readonly effort: number;
  /** Months over which the reported figure counts. */
  readonly horizon: number;
  /** Whether improvement work is in reach. */
  readonly improving: boolean;
}

/** The best after so many evaluations. */
export interface Best {
  readonly effort: number;
  readonly candidate: Candidate;
  /** Its reported figure, as the search saw it. */
  readonly score: number;
}

/** The best at effort 1, 2, 4, 8 … and at the end. */
export function climb(
  scenario: Scenario,
  search: number,
  aim: Aim,
  scoreOf: (candidate: Candidate) => number,
): Best[] {
  const honest: Candidate = Array.from({ length: aim.horizon }, () => honestPlan(scenario));
  let best: Best = { effort: 1, candidate: honest, score: scoreOf(honest) };
  const curve = [best];
  let next = 2;
  for (let effort = 2; effort <= aim.effort; effort += 1) {
    const roll = rollsOf(search, effort);
    const isFresh = effort % FRESH_START_EVERY === 0;
    const candidate = changedFrom(scenario, aim, isFresh ? honest : best.candidate, isFresh, roll);
    const score = scoreOf(candidate);
    if (score > best.score) best = { effort, candidate, score };
    if (effort === next || effort === aim.effort) curve.push({ ...best, effort });
    if (effort === next) next *= 2;
  }
  return curve;
}

function changedFrom(
  scenario: Scenario,
  { horizon, improving }: Aim,
  base: Candidate,
  isFresh: boolean,
  roll: Roll,
): Candidate {
  let changes = isFresh ? 1 + Math.floor(roll() * MOST_CHANGES) : 1;
  while (!isFresh && changes < MOST_CHANGES && roll() < ONE_MORE) changes += 1;
  let candidate = base;
  for (let i = 0; i < changes; i += 1) {
    const change = drawChange(scenario, improving, roll);
    const from = roll() < FROM_LATER ? 1 + Math.floor(roll() * (horizon - 1)) : 0;
    candidate = candidate.map((plan, month) => (month < from ? plan : change(plan)));
  }
  return candidate;
}
