/**
 * The core's door. State in, state and records out; never an exception for anything a caller can decide. The state
 * given is left as it was: a month runs on a copy.
 */

import { eventCode, schedule } from '../lib/calendar.ts';
import { type Pieces, whole } from '../lib/pieces.ts';
import { DAY, DAYS_PER_MONTH, MONTH } from '../lib/time.ts';
import type { Scenario } from '../scenario/types.ts';
import { scheduleNextArrival } from './arrivals.ts';
import { closeMonth } from './closeMonth.ts';
import { E_HOUR, E_STOP } from './codes.ts';
import { cloneWorld, renewed } from './copyWorld.ts';
import { applyDecisions, checkDecisions } from './decisions.ts';
import { createFixed } from './fixed.ts';
import { flows } from './flows.ts';
import { drawHappenings, injected } from './happenings.ts';
import { putInForce } from './inForce.ts';
import { runUntil } from './month.ts';
import { placePeople, usualPosts } from './posts.ts';
import { updatePressure } from './pressure.ts';
import { beginAsking, keepCustoms } from './questions.ts';
import { createBook } from './records.ts';
import { resultOf } from './result.ts';
import { createTrace } from './trace.ts';
import type {
  MonthDecisions,
  MonthOutcome,
  PlanInForce,
  RunOptions,
  ServiceState,
  Settings,
} from './types.ts';
import { createWorld, type World } from './world.ts';

export { personTraits } from './people.ts';
export { defaultSettings } from './settings.ts';
export { clearShelf, createShelf } from './shelf.ts';

/** Opens a service: a warm-up without a target fills queues and beds. Depends on scenario, seed and settings alone. */
export function openService(scenario: Scenario, seed: number, settings: Settings): ServiceState {
  return whole(openingService(scenario, seed, settings));
}

/** The same in pieces of a day. */
export function* openingService(scenario: Scenario, seed: number, settings: Settings): Pieces<ServiceState> {
  const fixed = createFixed(scenario, settings, seed);
  const days = scenario.numbers['warmup.days']?.value ?? 28;
  const world = createWorld(fixed, fixed.usual, -days * DAY);
  world.plan.posts = usualPosts(scenario, world.staff.length);
  world.plan.tone = usualTone(scenario);
  for (const m of world.staff) m.post = -1;
  placePeople(world);
  scheduleNextArrival(world, world.now);
  schedule(world.calendar, world.now, eventCode(E_HOUR, 0));
  yield* dayByDay(world, 0);
  return stateOf(world);
}

/** The middle one: neither all of the pressure nor as little as may be. */
function usualTone(scenario: Scenario): string {
  const middle = scenario.tones[Math.floor(scenario.tones.length / 2)];
  return middle?.id ?? '';
}

export function runMonth(
  state: ServiceState,
  decisions: MonthDecisions,
  options: RunOptions = {},
): MonthOutcome {
  return whole(runningMonth(state, decisions, options));
}

/** The same in pieces of a day. */
export function* runningMonth(
  state: ServiceState,
  decisions: MonthDecisions,
  options: RunOptions = {},
): Pieces<MonthOutcome> {
  const before = state.inner as World;
  const { fixed: oldFixed } = before;
  if (state.month >= state.settings.months)
    return { kind: 'refused', reason: 'run-is-over', detail: String(state.month) };
  if (before.month !== state.month)
    return { kind: 'refused', reason: 'state-used-up', detail: String(state.month) };
  const refused = checkDecisions(oldFixed.scenario, before.staff.length, decisions, options);
  if (refused !== null) return { kind: 'refused', ...refused };

  const isSame = oldFixed.settings === state.settings && oldFixed.seed === state.seed;
  const fixed = isSame ? oldFixed : createFixed(oldFixed.scenario, state.settings, state.seed);
  const { shelf } = options;
  const world = options.useUp === true ? renewed(before, fixed, shelf) : cloneWorld(before, fixed, shelf);
  beginMonth(world, decisions, options);
  const planned = world.plan.posts.slice();
  yield* dayByDay(world, world.monthEnd);
  if (world.question === null) closeMonth(world);
  if (world.question !== null) {
    return { kind: 'question', question: world.question, soFar: resultOf(world, decisions) };
  }
  if (options.keepCustoms === true) keepCustoms(world);
  world.plan.posts = planned;
  if (world.month === state.settings.months) flows[fixed.scenario.flow].writeOpen(world);
  const result = resultOf(world, decisions);
  raiseLevel(world);
  world.trace = null;
  world.book = createBook(1);
  return { kind: 'done', state: stateOf(world), result };
}

function* dayByDay(world: World, end: number): Pieces<void> {
  for (let at = world.now + DAY; at < end && world.question === null; at += DAY) {
    runUntil(world, at);
    yield;
  }
  runUntil(world, end);
}

function beginMonth(world: World, decisions: MonthDecisions, options: RunOptions): void {
  const flow = flows[world.fixed.scenario.flow];
  world.month += 1;
  world.monthStart = (world.month - 1) * MONTH;
  world.monthEnd = world.monthStart + MONTH;
  world.answers = decisions.answers ?? {};
  world.stopAtQuestions = options.unanswered === 'ask';
  if (world.month === 1) {
    // A warm-up serves every setting that leaves demand and staffing alone.
    world.level = world.fixed.settings.level;
    world.happenings = drawHappenings(world.fixed);
  }
  applyDecisions(world, decisions);
  const extra = injected(world.fixed, options.injections ?? []).filter((each) => each.month === world.month);
  world.happenings = world.happenings.concat(extra);
  placePeople(world);
  putInForce(world, (world.month - 1) * DAYS_PER_MONTH);
  updatePressure(world);
  flow.bringIn(world);
  beginAsking(world);
  const stopAt = world.monthStart + (DAYS_PER_MONTH - 3) * DAY;
  schedule(world.calendar, stopAt + 0.5, eventCode(E_STOP, 0));
  if (options.trace === true) {
    world.trace = createTrace();
    flow.showAll(world);
  }
}

/** Beat the target well, and more is asked next month. */
function raiseLevel(world: World): void {
  const { settings } = world.fixed;
  const counted = world.tally.inTime + world.tally.breach;
  if (!settings.ratchet || settings.regime !== 'target' || counted === 0) return;
  const figure = (100 * world.tally.inTime) / counted;
  if (figure >= world.level + 1.5) world.level = Math.min(98, world.level + 0.5);
}

function stateOf(world: World): ServiceState {
  const { fixed } = world;
  return {
    scenario: fixed.scenario.id,
    seed: fixed.seed,
    settings: fixed.settings,
    month: world.month,
    plan: planOf(world),
    ahead: {
      level: world.level,
      events: world.happenings.filter(({ month }) => month === world.month + 1).map(({ id }) => id),
    },
    inner: world,
  };
}

function planOf(world: World): PlanInForce {
  const { plan, fixed } = world;
  return {
    staff: world.staff.length,
    posts: Object.fromEntries(fixed.scenario.posts.map((post, k) => [post.id, plan.posts[k] ?? 0])),
    tone: plan.tone,
    suggestions: { ...plan.suggestions },
    improvement: plan.improvement,
  };
}
