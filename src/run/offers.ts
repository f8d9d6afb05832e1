/**
 * What people suggest this month: up to three cards whose conditions the facts of the last month meet. Heavier cards
 * come more often; a keyed draw gives turns to the others, so that no two years offer the same in the same order.
 */
import { draw } from '../lib/draw.ts';
import type { Condition, Scenario } from '../scenario/types.ts';
import type { PlanInForce } from '../sim/types.ts';
import type { Facts } from './types.ts';

const CARDS = 3;
const OFFER_DRAW = 9301;

/** `unknown`: whether a condition on a fact that does not exist (yet) holds. */
export function holds(conditions: readonly Condition[], facts: Facts, unknown: boolean): boolean {
  return conditions.every(({ fact, min, max }) => {
    const value = facts[fact];
    if (value === undefined) return unknown;
    return (min === undefined || value >= min) && (max === undefined || value <= max);
  });
}

export interface OfferInput {
  readonly scenario: Scenario;
  /** Of the month just ended (monthFacts). */
  readonly facts: Facts;
  readonly plan: PlanInForce;
  readonly seed: number;
  /** The month to be planned. */
  readonly month: number;
}

/** Ids of the cards offered, the first most pressing; cards in force are not offered again. */
export function offerSuggestions({ scenario, facts, plan, seed, month }: OfferInput): string[] {
  return scenario.suggestions
    .map((suggestion, index) => ({ suggestion, turn: turnOf(seed, index, month) }))
    .filter(({ suggestion }) => plan.suggestions[suggestion.id] === undefined)
    .filter(({ suggestion }) => holds(suggestion.when, facts, true))
    .map(({ suggestion, turn }) => ({ id: suggestion.id, rank: suggestion.weight * turn }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, CARDS)
    .map(({ id }) => id);
}

/** Whose turn it is: who was lucky last month stands back in this one. */
function turnOf(seed: number, index: number, month: number): number {
  const before = draw(seed, index, month - 1, OFFER_DRAW);
  return (0.35 + draw(seed, index, month, OFFER_DRAW)) * (before > 0.5 ? 0.5 : 1);
}
