/**
 * Questions put to the manager. A dilemma arises at a hook in the flow, from one real person; the answer acts on that
 * person and sets a precedent. At most three a month, four days apart, none twice in a year. Without an answer the run
 * halts (`world.question`) or takes the neutral choice.
 */

import { draw, drawFrom } from '../lib/draw.ts';
import { DAY } from '../lib/time.ts';
import { behaviourValues, type DilemmaChoice, type DilemmaSpec, type Hook } from '../scenario/types.ts';
import type { CaseSlot } from './case.ts';
import { ASK_PERSON, D_ASK } from './codes.ts';
import { type Around, factsFor } from './questionFacts.ts';
import type { PersonRef, Question, QuestionChoice } from './types.ts';
import type { World } from './world.ts';

/** Most a month; how many of them this month is drawn from the seed, so that a year's dilemmas last a year. */
const MOST_A_MONTH = 3;
const DAYS_APART = 4;
/** Years (PRODUCT.md 9). */
const YOUNGEST = 18;

/** Two in the first month, then mostly one, sometimes two, seldom three. */
function quotaOf(world: World): number {
  const u = draw(world.fixed.seed, ASK_PERSON, world.month, D_ASK + 69);
  if (world.month === 1) return 2;
  return Math.min(MOST_A_MONTH, u < 0.62 ? 1 : u < 0.93 ? 2 : 3);
}

/** When the first dilemma of the month may come. */
export function beginAsking(world: World): void {
  world.askedThisMonth = 0;
  const may = world.month > 0 && world.fixed.settings.regime === 'target' && world.fixed.stake > 0;
  const u = draw(world.fixed.seed, ASK_PERSON, world.month, D_ASK);
  world.openHooks = openHooks(world);
  world.nextAskAt = may
    ? world.monthStart + DAY * (1.5 + (world.month === 1 ? 3 : 14) * u)
    : Number.POSITIVE_INFINITY;
}

export function mayAsk(world: World): boolean {
  return world.now >= world.nextAskAt && world.question === null;
}

/** May anything be asked at this hook now? A cheap test, before facts are gathered. */
export function mayAskAt(world: World, hook: Hook): boolean {
  return world.now >= world.nextAskAt && world.question === null && world.openHooks.includes(hook);
}

/** Hooks at which some dilemma is still open this year. */
function openHooks(world: World): Hook[] {
  const hooks = new Set<Hook>();
  for (const spec of world.fixed.scenario.dilemmas) if (isOpen(world, spec)) hooks.add(spec.hook);
  return [...hooks];
}

function refOf(c: CaseSlot): PersonRef {
  return { person: c.person, episode: c.episode, class: c.class };
}

/** Asks, if some dilemma of this hook fits. Null: nothing was asked, or the run halts here. */
export function ask(world: World, hook: Hook, c: CaseSlot | null, around: Around): DilemmaChoice | null {
  if (!mayAskAt(world, hook)) return null;
  const { dilemmas } = world.fixed.scenario;
  for (let index = 0; index < dilemmas.length; index += 1) {
    const spec = dilemmas[index] as DilemmaSpec;
    if (spec.hook !== hook || !isOpen(world, spec)) continue;
    const key = c === null ? Math.floor(world.now) : c.key;
    if (spec.chance !== undefined && drawFrom(key, D_ASK + 1 + index) >= spec.chance) continue;
    const seen = isAboutCrews(spec) ? { ...around, other: around.crew } : around;
    if (c !== null && seen.other === null) continue;
    if (!mayBeShown(world, c) || !mayBeShown(world, seen.other)) continue;
    const facts = factsFor(world, c, seen);
    if (fits(spec, facts)) return put(world, spec, c, seen, facts);
  }
  return null;
}

function isAboutCrews({ when }: DilemmaSpec): boolean {
  for (const { fact } of when) if (fact === 'crews') return true;
  return false;
}

function fits({ when }: DilemmaSpec, facts: Readonly<Record<string, number>>): boolean {
  for (const { fact, min, max } of when) {
    const value = facts[fact];
    if (value === undefined) return false;
    if (min !== undefined && !(value >= min)) return false;
    if (max !== undefined && !(value <= max)) return false;
  }
  return true;
}

/** No child is put in front of the player in a dilemma, nor anybody of whom nothing is told. */
function mayBeShown(world: World, c: CaseSlot | null): boolean {
  return c === null || (c.age >= YOUNGEST && world.fixed.roles.untold[c.class] === 0);
}

function isOpen(world: World, spec: DilemmaSpec): boolean {
  const last = world.askedIn[spec.id];
  if (last !== undefined && world.month - last < 12) return false;
  // Once a habit is set, nobody asks any more.
  return last === undefined || !spec.choices.some((choice) => isHabit(world, choice));
}

function isHabit(world: World, choice: DilemmaChoice): boolean {
  if (choice.precedent === undefined || choice.precedent.dose <= 0) return false;
  return (world.precedent[behaviourValues.indexOf(choice.precedent.behaviour)] as number) > 0;
}

function put(
  world: World,
  spec: DilemmaSpec,
  c: CaseSlot | null,
  around: Around,
  facts: Record<string, number>,
): DilemmaChoice | null {
  const who = c === null ? `staff:${around.staff}` : `${c.person}:${c.episode}`;
  const question: Question = {
    id: `dilemma:${spec.id}:${who}`,
    kind: 'dilemma',
    name: spec.id,
    at: world.now,
    choices: spec.choices.map((each) => ({ id: each.id })),
    neutral: spec.neutral,
    person: c === null ? null : refOf(c),
    other: around.other === null ? null : refOf(around.other),
    staff: around.staff,
    facts,
  };
  const id = settle(world, question);
  if (id === null) return null;
  const choice = spec.choices.find((each) => each.id === id);
  if (choice === undefined) return null;
  world.askedIn[spec.id] = world.month;
  world.askedThisMonth += 1;
  const u = draw(world.fixed.seed, ASK_PERSON, world.month, D_ASK + 70 + world.askedThisMonth);
  world.nextAskAt =
    world.askedThisMonth >= quotaOf(world)
      ? Number.POSITIVE_INFINITY
      : world.now + DAY * (DAYS_APART + 6 * u);
  setPrecedent(world, choice);
  world.openHooks = openHooks(world);
  return choice;
}

/** The answer given, or the neutral one; null halts the run. An unknown choice counts as no answer. */
export function settle(world: World, question: Question): string | null {
  const given = world.answers[question.id];
  const known = given !== undefined && question.choices.some((each: QuestionChoice) => each.id === given);
  if (!known && world.stopAtQuestions) {
    world.question = question;
    return null;
  }
  const choice = known ? given : question.neutral;
  const other = question.other?.person ?? null;
  world.asked.push({ id: question.id, choice, answered: known, other });
  return choice;
}

/** What was answered in another run becomes the custom here too where the question did not arise; nobody asks any more. */
export function keepCustoms(world: World): void {
  for (const [id, answer] of Object.entries(world.answers)) {
    if (world.asked.some((each) => each.id === id)) continue;
    const spec = world.fixed.scenario.dilemmas.find((each) => id.startsWith(`dilemma:${each.id}:`));
    const choice = spec?.choices.find((each) => each.id === answer);
    if (spec === undefined || choice === undefined) continue;
    world.askedIn[spec.id] = world.month;
    setPrecedent(world, choice);
  }
}

function setPrecedent(world: World, choice: DilemmaChoice): void {
  if (choice.precedent === undefined) return;
  const index = behaviourValues.indexOf(choice.precedent.behaviour);
  const dose = (world.precedent[index] as number) + choice.precedent.dose;
  world.precedent[index] = Math.min(0.9, Math.max(-0.4, dose));
}
