/**
 * What people suggest this month: up to three cards whose conditions the facts of the last month meet. Heavier cards
 * come more often; a keyed draw gives turns to the others, so that no two years offer the same in the same order.
 * Whoever was turned down does not ask again at once: a card that was left, or stopped, rests.
 */
import { draw } from '../lib/draw.ts';
import type { Condition, Scenario, SuggestionSpec } from '../scenario/types.ts';
import type { PlanInForce } from '../sim/types.ts';
import type { Facts } from './types.ts';

const CARDS = 3;
const OFFER_DRAW = 9301;
/** Months without a card that was left; then so many until it comes back although nothing has become worse. */
const REST = 2;
const LONG_REST = 4;
/** How much more pressing it must have become to come back before that. */
const MORE = 0.1;
/** Points below the line that weigh as much as a condition of the card's own. */
const GAP = 5;

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
  /** What was turned down so far; a standard manager looks at every card anew. */
  readonly left?: readonly Left[];
}

/** A card that was offered and not taken up, or that was stopped. */
export interface Left {
  readonly id: string;
  readonly month: number;
  /** As that month ended. */
  readonly facts: Facts;
}

/** Ids of the cards offered, the first most pressing; cards in force are not offered again. */
export function offerSuggestions({ scenario, facts, plan, seed, month, left = [] }: OfferInput): string[] {
  return scenario.suggestions
    .map((suggestion, index) => ({ suggestion, turn: turnOf(seed, index, month) }))
    .filter(({ suggestion }) => plan.suggestions[suggestion.id] === undefined)
    .filter(({ suggestion }) => holds(suggestion.when, facts, true))
    .filter(({ suggestion }) => !rests(suggestion, facts, month, left))
    .map(({ suggestion, turn }) => ({ id: suggestion.id, rank: suggestion.weight * turn }))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, CARDS)
    .map(({ id }) => id);
}

function rests(card: SuggestionSpec, facts: Facts, month: number, left: readonly Left[]): boolean {
  const last = left.findLast(({ id }) => id === card.id);
  if (last === undefined) return false;
  const months = month - last.month - 1;
  return months < REST || (months < LONG_REST && pressing(card, facts) < pressing(card, last.facts) + MORE);
}

/** How much the month speaks for a card: how far below the line, and how far beyond what the card asks for. */
function pressing({ when }: SuggestionSpec, facts: Facts): number {
  let sum = (facts['gap'] ?? 0) / GAP;
  for (const { fact, min, max } of when) {
    const value = facts[fact];
    if (fact === 'month' || value === undefined) continue;
    if (min !== undefined) sum += value / Math.max(1, min);
    if (max !== undefined) sum -= value / Math.max(1, max);
  }
  return sum;
}

/** Whose turn it is: who was lucky last month stands back in this one. */
function turnOf(seed: number, index: number, month: number): number {
  const before = draw(seed, index, month - 1, OFFER_DRAW);
  return (0.35 + draw(seed, index, month, OFFER_DRAW)) * (before > 0.5 ? 0.5 : 1);
}
