/**
 * Editing the plan of a month that has not been run: pure functions from a draft to a draft. A draft holds only
 * what differs from what is in force, so an empty draft is "same again". A change that makes no sense (a post over
 * its most, more people than there are) gives the draft back as it was.
 */
import { draw } from '../lib/draw.ts';
import type { PostSpec, Scenario, SuggestionOption } from '../scenario/types.ts';
import type { MonthDecisions, PlanInForce, WriteBack } from '../sim/types.ts';
import type { PlanView, SuggestionView } from './monthView.ts';
import { keptOf } from './quarters.ts';

export interface PlanContext {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly inForce: PlanInForce;
  readonly offered: readonly string[];
  readonly mayWriteBack: boolean;
  /** On purpose: who begins an improvement says first in which chart it is to show. */
  readonly experiments: boolean;
  /** Options that serve the number are offered too. */
  readonly servesNumber: boolean;
}

const OPTION_DRAW = 9302;

type Posts = Readonly<Record<string, number>>;
type Draft = MonthDecisions;

function postsOf(context: PlanContext, draft: Draft): Posts {
  return draft.posts ?? context.inForce.posts;
}

function unplaced(context: PlanContext, draft: Draft): number {
  const placed = Object.values(postsOf(context, draft)).reduce((sum, count) => sum + count, 0);
  return context.inForce.staff - placed;
}

export function withPost(context: PlanContext, draft: Draft, post: string, count: number): Draft {
  const spec = context.scenario.posts.find((candidate) => candidate.id === post);
  if (spec === undefined || !Number.isInteger(count)) return draft;
  const posts = postsOf(context, draft);
  const most = Math.min(spec.most, (posts[post] ?? 0) + Math.max(0, unplaced(context, draft)));
  const wanted = Math.max(spec.least, Math.min(most, count));
  if (wanted === posts[post]) return draft;
  return normal(context, { ...draft, posts: { ...posts, [post]: wanted } });
}

export function withTone(context: PlanContext, draft: Draft, tone: string): Draft {
  if (!context.scenario.tones.some((candidate) => candidate.id === tone)) return draft;
  return normal(context, { ...draft, tone });
}

export function withSuggestion(context: PlanContext, draft: Draft, id: string, option: string | null): Draft {
  const spec = context.scenario.suggestions.find((candidate) => candidate.id === id);
  if (spec === undefined || !(context.offered.includes(id) || id in context.inForce.suggestions))
    return draft;
  if (option !== null && !spec.options.some((candidate) => candidate.id === option)) return draft;
  return normal(context, { ...draft, suggestions: { ...draft.suggestions, [id]: option } });
}

export function withImprovement(context: PlanContext, draft: Draft, improvement: string | null): Draft {
  const known = context.scenario.improvements.some((candidate) => candidate.id === improvement);
  if (improvement !== null && !known) return draft;
  const { expect: _, ...rest } = draft;
  return normal(context, { ...rest, improvement });
}

/** Said of the improvement in hand, so it goes when another is chosen. */
export function withExpectation(context: PlanContext, draft: Draft, expect: string): Draft {
  const isChart = context.scenario.measures.charts.includes(expect);
  return isChart && improvementOf(context, draft) !== null ? normal(context, { ...draft, expect }) : draft;
}

function improvementOf({ inForce }: PlanContext, draft: Draft): string | null {
  return draft.improvement === undefined ? inForce.improvement : draft.improvement;
}

export function withGoAndLook(context: PlanContext, draft: Draft, on: boolean): Draft {
  return normal(context, { ...draft, goAndLook: on });
}

export function withWriteBack(context: PlanContext, draft: Draft, kind: WriteBack | null): Draft {
  if (!context.mayWriteBack) return draft;
  const { writeBack: _, ...rest } = draft;
  return normal(context, kind === null ? rest : { ...rest, writeBack: kind });
}

/** Leaves out whatever is in force already. */
export function normal(context: PlanContext, draft: Draft): Draft {
  const { inForce } = context;
  const { posts, tone, suggestions, improvement, goAndLook, ...rest } = draft;
  const changed = Object.entries(suggestions ?? {}).filter(
    ([id, option]) => (inForce.suggestions[id] ?? null) !== option,
  );
  return {
    ...(posts !== undefined && !samePosts(posts, inForce.posts) ? { posts } : {}),
    ...(tone !== undefined && tone !== inForce.tone ? { tone } : {}),
    ...(changed.length > 0 ? { suggestions: Object.fromEntries(changed) } : {}),
    ...(improvement !== undefined && improvement !== inForce.improvement ? { improvement } : {}),
    ...(goAndLook === true ? { goAndLook } : {}),
    ...rest,
  };
}

function samePosts(a: Posts, b: Posts): boolean {
  const posts = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...posts].every((post) => (a[post] ?? 0) === (b[post] ?? 0));
}

/** The first reason why this plan cannot be run, or null. What is in force already was fitted by the service. */
export function refusalOf(context: PlanContext, draft: Draft): string | null {
  const { posts } = draft;
  if (posts !== undefined && context.scenario.posts.some((spec) => isOutOfRange(spec, posts[spec.id] ?? 0)))
    return 'post-out-of-range';
  if (unplaced(context, draft) !== 0) return 'posts-do-not-add-up';
  const begins = typeof draft.improvement === 'string';
  return context.experiments && begins && draft.expect === undefined ? 'nothing-expected' : null;
}

function isOutOfRange({ least, most }: PostSpec, count: number): boolean {
  return count < least || count > most;
}

/** Uses that serve different things stand in an order drawn for the year: no place in a card says which is which. */
function optionsOf({ scenario, seed, servesNumber }: PlanContext, card: string): readonly SuggestionOption[] {
  const index = scenario.suggestions.findIndex(({ id }) => id === card);
  const options = scenario.suggestions[index]?.options ?? [];
  if (!servesNumber) return options.filter(({ ledBy }) => ledBy !== 'number');
  const differ = options.some(({ ledBy }) => ledBy !== options[0]?.ledBy);
  return differ && draw(seed, index, 0, OPTION_DRAW) < 0.5 ? options.toReversed() : options;
}

export interface PlanExtras {
  readonly found: PlanView['found'];
  readonly dayOut: PlanView['dayOut'];
  readonly lookedIn: PlanView['lookedIn'];
  /** Months since the improvement in hand was begun. */
  monthsDone(improvement: string): number;
}

export function planView(context: PlanContext, draft: Draft, extras: PlanExtras): PlanView {
  const { scenario, inForce } = context;
  const posts = postsOf(context, draft);
  const chosen = (id: string): string | null => {
    const drafted = draft.suggestions?.[id];
    return drafted === undefined ? (inForce.suggestions[id] ?? null) : drafted;
  };
  const card = (id: string): SuggestionView => ({
    id,
    options: optionsOf(context, id).map((option) => option.id),
    chosen: chosen(id),
  });
  const refusal = refusalOf(context, draft);
  return {
    staff: inForce.staff,
    posts: scenario.posts.map(({ id, least, most }) => ({ id, count: posts[id] ?? 0, least, most })),
    unplaced: unplaced(context, draft),
    tones: scenario.tones.map((tone) => tone.id),
    tone: draft.tone ?? inForce.tone,
    offered: context.offered.map(card),
    inForce: Object.keys(inForce.suggestions)
      .filter((id) => !context.offered.includes(id))
      .map(card),
    improvements: scenario.improvements.map(({ id, staff }) => ({
      id,
      staff,
      monthsDone: extras.monthsDone(id),
    })),
    improvement: improvementOf(context, draft),
    goAndLook: draft.goAndLook === true,
    found: extras.found,
    dayOut: extras.dayOut,
    lookedIn: extras.lookedIn,
    mayWriteBack: context.mayWriteBack,
    writeBack: draft.writeBack ?? null,
    canUndo: Object.keys(draft).length > Object.keys(keptOf(draft)).length,
    ready: refusal === null,
    refusal,
  };
}
