/**
 * A well-formed log against the scenario and the model: versions, names, bounds. Free of Zod (schema.ts), so that the
 * first screens can use it.
 *
 * Not promised: that a month can be run. How many people are present in a month is known only to the simulation,
 * which refuses posts that do not add up (see replay.ts).
 */
import { rangeIn } from '../scenario/check/numbers.ts';
import type { Scenario } from '../scenario/types.ts';
import { usualPosts } from '../sim/posts.ts';
import type { MonthDecisions, Settings } from '../sim/types.ts';
import { staffCount } from '../sim/world.ts';
import { type Checked, failure, fine } from './problems.ts';
import type { RunLog } from './types.ts';

/** The log against the model that would replay it. */
export function checkAgainst(log: RunLog, scenario: Scenario, simVersion: number): Checked<RunLog> {
  const model = checkModel(log, scenario, simVersion);
  if (!model.ok) return model;
  const settings = checkNumbers(log.settings, scenario);
  if (!settings.ok) return settings;
  const months = log.settings.months ?? 12;
  if (log.decisions.length > months) return failure('impossible', `${log.decisions.length} > ${months}`);
  for (const [index, decisions] of log.decisions.entries()) {
    const checked = checkDecisionsAgainst(decisions, scenario);
    if (!checked.ok) return failure(checked.reason, `decisions.${index}.${checked.detail}`);
  }
  for (const [index, { event, month }] of log.injections.entries()) {
    if (!has(scenario.events, event)) return failure('unknown-name', `injections.${index}.event: ${event}`);
    if (month > months) return failure('impossible', `injections.${index}.month: ${month}`);
  }
  return fine(log);
}

/** Older and newer are told apart, because what the player can do about it differs. */
export function checkModel(log: RunLog, scenario: Scenario, simVersion: number): Checked<RunLog> {
  const versions = `${log.scenario} ${log.scenarioVersion}/${log.simVersion}`;
  if (log.scenario !== scenario.id) return failure('unknown-scenario', log.scenario);
  if (log.simVersion > simVersion || log.scenarioVersion > scenario.version)
    return failure('newer-model', versions);
  if (log.simVersion < simVersion || log.scenarioVersion < scenario.version)
    return failure('older-model', versions);
  return fine(log);
}

/** So many times the usual number of people may come. */
const MOST_TIMES = 20;

/** Staff for whom there is room at the posts; overrides that name numbers of the scenario, within what they can be. */
export function checkNumbers(settings: Partial<Settings>, scenario: Scenario): Checked<Partial<Settings>> {
  const { staffing = 1 } = settings;
  if (!hasRoom(scenario, staffCount(scenario, staffing)))
    return failure('impossible', `staffing: ${staffing}`);
  for (const [name, value] of Object.entries(settings.overrides ?? {})) {
    if (!Object.hasOwn(scenario.numbers, name)) return failure('unknown-setting', `overrides.${name}`);
    if (isWild(scenario, name, value)) return failure('impossible', `overrides.${name}: ${value}`);
  }
  return fine(settings);
}

/** Whether every post stays within its bounds when so many people are spread as usual. */
export function hasRoom(scenario: Scenario, people: number): boolean {
  const posts = usualPosts(scenario, people);
  return scenario.posts.every(({ least, most }, k) => between(posts[k] ?? 0, least, most));
}

function between(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

/** Beyond what such a number can be: nobody comes at all, or more than a computer can follow. */
function isWild(scenario: Scenario, name: string, value: number): boolean {
  const { unit = '', value: usual = 0 } = scenario.numbers[name] ?? {};
  const [least, most] = rangeIn(scenario, name, unit);
  if (unit === 'index' && !Number.isInteger(value)) return true;
  return !between(value, least, name === 'demand.perDay' ? MOST_TIMES * usual : most);
}

/** Names known, each post within its bounds, answers to questions that the scenario can ask. */
export function checkDecisionsAgainst(
  decisions: MonthDecisions,
  scenario: Scenario,
): Checked<MonthDecisions> {
  for (const [post, count] of Object.entries(decisions.posts ?? {})) {
    const spec = scenario.posts.find(({ id }) => id === post);
    if (spec === undefined) return failure('unknown-name', `posts: ${post}`);
    if (!between(count, spec.least, spec.most)) return failure('impossible', `posts.${post}: ${count}`);
  }
  if (decisions.expect !== undefined && !scenario.measures.charts.includes(decisions.expect))
    return failure('unknown-name', `expect: ${decisions.expect}`);
  if (decisions.tone !== undefined && !has(scenario.tones, decisions.tone))
    return failure('unknown-name', `tone: ${decisions.tone}`);
  for (const [suggestion, option] of Object.entries(decisions.suggestions ?? {})) {
    const spec = scenario.suggestions.find(({ id }) => id === suggestion);
    if (spec === undefined) return failure('unknown-name', `suggestions: ${suggestion}`);
    if (option !== null && !has(spec.options, option))
      return failure('unknown-name', `suggestions.${suggestion}: ${option}`);
  }
  const improvement = decisions.improvement ?? null;
  if (improvement !== null && !has(scenario.improvements, improvement))
    return failure('unknown-name', `improvement: ${improvement}`);
  const stranger = Object.entries(decisions.answers ?? {}).find(
    ([id, choice]) => !canAnswer(scenario, id, choice),
  );
  if (stranger !== undefined) return failure('unknown-name', `answers.${stranger.join(': ')}`);
  return fine(decisions);
}

/** Whether such a question can arise at all; whether it does is for the simulation to say. */
function canAnswer(scenario: Scenario, id: string, choice: string): boolean {
  const dilemma = /^dilemma:([^:]+):(?:\d{1,9}|staff):-?\d{1,4}$/.exec(id);
  if (dilemma === null) return /^(stop|close):\d{1,2}$/.test(id);
  const spec = scenario.dilemmas.find((candidate) => candidate.id === dilemma[1]);
  return spec !== undefined && has(spec.choices, choice);
}

function has(list: readonly { readonly id: string }[], id: string): boolean {
  return list.some((entry) => entry.id === id);
}
