/** A month's decisions: checked first, then put into the plan. A refusal is a value with its reason. */
import { closeChoices, stopChoices } from '../scenario/choices.ts';
import { behaviourValues, type Scenario } from '../scenario/types.ts';
import { beginAgain } from './improve.ts';
import { fitPosts } from './posts.ts';
import type { MonthDecisions, Refusal, RunOptions } from './types.ts';
import type { Plan, World } from './world.ts';

export interface Refused {
  readonly reason: Refusal;
  readonly detail: string;
}

export function checkDecisions(
  scenario: Scenario,
  people: number,
  decisions: MonthDecisions,
  options: RunOptions,
): Refused | null {
  return (
    checkPosts(scenario, people, decisions, options.fitPosts === true) ??
    checkChoices(scenario, decisions) ??
    checkNumbers(decisions) ??
    checkEvents(scenario, options)
  );
}

function checkPosts(
  scenario: Scenario,
  people: number,
  decisions: MonthDecisions,
  fit: boolean,
): Refused | null {
  const { posts } = decisions;
  if (posts === undefined) return null;
  for (const id of Object.keys(posts)) {
    const spec = scenario.posts.find((each) => each.id === id);
    if (spec === undefined) return { reason: 'unknown-post', detail: id };
    const number = posts[id] as number;
    if (!Number.isInteger(number) || number < 0) return { reason: 'post-out-of-range', detail: id };
    if (!fit && (number < spec.least || number > spec.most))
      return { reason: 'post-out-of-range', detail: id };
  }
  const sum = scenario.posts.reduce((total, spec) => total + (posts[spec.id] ?? 0), 0);
  return fit || sum === people ? null : { reason: 'posts-do-not-add-up', detail: `${sum} of ${people}` };
}

function checkChoices(scenario: Scenario, decisions: MonthDecisions): Refused | null {
  const { tone, suggestions, improvement, answers } = decisions;
  if (tone !== undefined && !scenario.tones.some((each) => each.id === tone)) {
    return { reason: 'unknown-tone', detail: tone };
  }
  for (const [id, option] of Object.entries(suggestions ?? {})) {
    const spec = scenario.suggestions.find((each) => each.id === id);
    if (spec === undefined) return { reason: 'unknown-suggestion', detail: id };
    if (option !== null && !spec.options.some((each) => each.id === option)) {
      return { reason: 'unknown-option', detail: `${id}: ${option}` };
    }
  }
  if (
    improvement !== undefined &&
    improvement !== null &&
    !scenario.improvements.some((each) => each.id === improvement)
  ) {
    return { reason: 'unknown-improvement', detail: improvement };
  }
  for (const [id, choice] of Object.entries(answers ?? {})) {
    if (!isKnownChoice(scenario, id, choice)) return { reason: 'unknown-choice', detail: `${id}: ${choice}` };
  }
  return null;
}

/** A question id that cannot exist is passed over, like one that no longer arises; a choice that cannot is refused. */
function isKnownChoice(scenario: Scenario, id: string, choice: string): boolean {
  const [kind = '', name = ''] = id.split(':');
  if (kind === 'dilemma') {
    const spec = scenario.dilemmas.find((each) => each.id === name);
    return spec === undefined || spec.choices.some((each) => each.id === choice);
  }
  if (kind === 'stop') return stopChoices(scenario).includes(choice);
  return kind !== 'close' || closeChoices.some((each) => each === choice);
}

function checkNumbers(decisions: MonthDecisions): Refused | null {
  for (const [name, dose] of Object.entries(decisions.intensities ?? {})) {
    if (!(dose >= 0 && dose <= 1)) return { reason: 'intensity-out-of-range', detail: name };
  }
  const { prediction } = decisions;
  if (prediction !== undefined && !(prediction >= 0 && prediction <= 100)) {
    return { reason: 'prediction-out-of-range', detail: String(prediction) };
  }
  return null;
}

function checkEvents(scenario: Scenario, options: RunOptions): Refused | null {
  for (const { event } of options.injections ?? []) {
    if (!scenario.events.some((each) => each.id === event)) return { reason: 'unknown-event', detail: event };
  }
  return null;
}

/** Changes the plan in place; what is absent stays as it was. */
export function applyDecisions(world: World, decisions: MonthDecisions): void {
  const { plan } = world;
  const { scenario, settings } = world.fixed;
  if (settings.regime === 'purpose') {
    if (interferes(plan, scenario, decisions)) beginAgain(world);
    if (decisions.board !== undefined) plan.smallTarget = decisions.board === 'target';
  }
  if (decisions.posts !== undefined) {
    const wanted = scenario.posts.map((spec) => decisions.posts?.[spec.id] ?? 0);
    plan.posts = fitPosts(scenario, wanted, world.staff.length);
  }
  if (decisions.tone !== undefined) plan.tone = decisions.tone;
  for (const [id, option] of Object.entries(decisions.suggestions ?? {})) {
    if (option === null) delete plan.suggestions[id];
    else plan.suggestions[id] = option;
  }
  if (decisions.improvement !== undefined) plan.improvement = decisions.improvement;
  if (decisions.intensities !== undefined) plan.intensities = orderedDoses(plan, decisions);
  plan.looked = decisions.goAndLook === true;
}

/** I2: the improvement goes on, no chart has given a signal, and people or cards are moved all the same. */
function interferes(plan: Plan, scenario: Scenario, decisions: MonthDecisions): boolean {
  const { posts, suggestions, improvement, signal } = decisions;
  const goesOn = plan.improvement !== null && (improvement === undefined || improvement === plan.improvement);
  if (!goesOn || signal === true) return false;
  const moved =
    posts !== undefined && scenario.posts.some((spec, k) => (posts[spec.id] ?? 0) !== (plan.posts[k] ?? 0));
  const recarded = Object.entries(suggestions ?? {}).some(
    ([id, option]) => (plan.suggestions[id] ?? null) !== option,
  );
  return moved || recarded;
}

function orderedDoses(plan: Plan, decisions: MonthDecisions): number[] {
  return behaviourValues.map(
    (name, index) => decisions.intensities?.[name] ?? plan.intensities?.[index] ?? 0,
  );
}
