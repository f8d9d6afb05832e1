/**
 * The standard managers: small policies in a table, for references, balance, tests and for the successor who finishes
 * a year whose manager was replaced. Each looks only at what a manager can know: the plan, published facts, what is
 * suggested. None names a card of any scenario; what an option is for is read from its effects.
 */
import { draw } from '../lib/draw.ts';
import { AS_IT_IS, type CloseChoice, closeChoices } from '../scenario/choices.ts';
import {
  type Behaviour,
  behaviourValues,
  type Scenario,
  type Share,
  type SuggestionOption,
} from '../scenario/types.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import type { MonthDecisions, PlanInForce, Settings } from '../sim/types.ts';
import type { Facts, Standing } from './types.ts';

export const managerValues = [
  'honest',
  'dutiful',
  'tempted',
  'adaptive',
  'chaser',
  'purpose',
  'random',
  'successor',
] as const;
export type ManagerId = (typeof managerValues)[number];

export interface ManagerContext {
  /** The month to be decided, from 1. */
  readonly month: number;
  readonly scenario: Scenario;
  readonly settings: Settings;
  readonly seed: number;
  readonly plan: PlanInForce;
  /** Of the month just ended (monthFacts). */
  readonly facts: Facts;
  /** Cards offered this month. */
  readonly offered: readonly string[];
  readonly decisions: readonly MonthDecisions[];
  readonly results: readonly MonthResult[];
  readonly standings: readonly Standing[];
}

export type Manager = (context: ManagerContext) => MonthDecisions;

const RANDOM_DRAW = 9501;
/** Intensity added for each point of figure that is lacking, and taken for each point to spare. */
const GAME_MORE = 0.06;
const GAME_LESS = 0.04;
const GAME_AT_FIRST: Share = 0.3;
/** Months spent on each improvement before the next. */
const MONTHS_EACH = 3;

export const managers: Readonly<Record<ManagerId, Manager>> = {
  honest,
  dutiful,
  tempted,
  adaptive,
  chaser,
  purpose,
  random,
  successor: adaptive,
};

export function isManager(id: string): id is ManagerId {
  return managerValues.some((value) => value === id);
}

/** The same manager, who moreover orders all six behaviours so far. */
export function pushing(id: ManagerId, intensity: Share): Manager {
  return (context) => ({ ...managers[id](context), intensities: all(intensity) });
}

/** Default posts, people by need, nothing peculiar, nothing improved. */
function honest(context: ManagerContext): MonthDecisions {
  return context.month === 1 ? { tone: toneLedBy(context.scenario, 'neither') } : {};
}

/** Attends to the target by legitimate means: staff from paper to people, and a sound card every other month. */
function dutiful(context: ManagerContext): MonthDecisions {
  const { scenario, month, plan } = context;
  const first =
    month === 1 ? { tone: toneLedBy(scenario, 'neither'), posts: fromPaperToPeople(scenario, plan, 1) } : {};
  return month % 2 === 1 ? { ...first, suggestions: oneCard(context, isSound) } : {};
}

/** So many from the desk that writes the returns to the fullest post that serves people, which is where the waits are. */
function fromPaperToPeople(
  { posts }: Scenario,
  plan: PlanInForce,
  people: number,
): Readonly<Record<string, number>> {
  const count = (id: string) => plan.posts[id] ?? 0;
  const serving = posts.filter(({ role }) => role !== 'desk' && role !== 'support');
  const fullest = serving.toSorted((a, b) => count(b.id) - count(a.id))[0];
  const desk = posts.find(({ role }) => role === 'desk');
  if (fullest === undefined || desk === undefined) return plan.posts;
  const moved = Math.min(people, count(desk.id) - desk.least, fullest.most - count(fullest.id));
  return { ...plan.posts, [fullest.id]: count(fullest.id) + moved, [desk.id]: count(desk.id) - moved };
}

/** Takes up whatever is suggested, as far as it goes, and sends the month as it looks best. */
function tempted(context: ManagerContext): MonthDecisions {
  const suggestions = Object.fromEntries(context.offered.map((id) => [id, lastOption(context.scenario, id)]));
  const tone = context.month === 1 ? { tone: toneLedBy(context.scenario, 'number') } : {};
  return { ...tone, suggestions, answers: closing(context, 'validate') };
}

/** Games just enough to meet the line: more while the figure is below it, less when it is well above. */
function adaptive(context: ManagerContext): MonthDecisions {
  const last = context.results.length === 0 ? undefined : intensityBefore(context);
  const gap = (context.facts['gap'] ?? 0) + 0.3;
  const step = gap > 0 ? GAME_MORE * gap : GAME_LESS * Math.min(0, gap + 0.7);
  const intensity = last === undefined ? GAME_AT_FIRST : Math.min(1, Math.max(0, last + step));
  return { intensities: all(intensity), answers: closing(context, gap > 0 ? 'validate' : AS_IT_IS) };
}

/** All that the figure asks for: the six behaviours in full, and every card that serves the number. */
function chaser(context: ManagerContext): MonthDecisions {
  const { scenario, month, offered, facts } = context;
  const first = month === 1 ? { tone: toneLedBy(scenario, 'number'), intensities: all(1) } : {};
  const serving = offered.flatMap((id) => {
    const option = optionsOf(scenario, id).findLast(({ ledBy }) => ledBy === 'number');
    return option === undefined ? [] : [[id, option.id] as const];
  });
  const close = closing(context, (facts['gap'] ?? 0) > 0 ? 'validate' : 'hold');
  return { ...first, suggestions: Object.fromEntries(serving), answers: close };
}

/**
 * Goes and looks, makes one improvement after another, takes the heat. Nothing peculiar, and no cards. Where no return
 * is asked for, nobody is kept to write one.
 */
function purpose({ scenario, settings, plan, month }: ManagerContext): MonthDecisions {
  const works = scenario.improvements.filter(({ mechanism }) => mechanism !== 'none');
  const step = Math.floor((month - 1) / MONTHS_EACH) % Math.max(1, works.length);
  const improvement = works[step]?.id ?? null;
  return {
    ...(month === 1 ? { tone: toneLedBy(scenario, 'purpose') } : {}),
    ...(month === 1 && settings.regime === 'purpose'
      ? { posts: fromPaperToPeople(scenario, plan, Infinity) }
      : {}),
    goAndLook: true,
    improvement,
  };
}

/** Anything valid, keyed by the seed. */
function random(context: ManagerContext): MonthDecisions {
  const { scenario, seed, month, offered } = context;
  const roll = (what: number) => draw(seed, month, what, RANDOM_DRAW);
  const pickOf = <T>(list: readonly T[], what: number): T | undefined =>
    list[Math.floor(roll(what) * list.length)];
  const tone = pickOf(scenario.tones, 1);
  const card = pickOf(offered, 2);
  const option = pickOf(card === undefined ? [] : optionsOf(scenario, card), 3);
  const improvement = pickOf([...scenario.improvements.map(({ id }) => id), null], 4);
  return {
    ...(tone !== undefined && roll(5) < 0.3 ? { tone: tone.id } : {}),
    ...(card !== undefined && option !== undefined && roll(6) < 0.6
      ? { suggestions: { [card]: option.id } }
      : {}),
    ...(improvement !== undefined && roll(7) < 0.3 ? { improvement } : {}),
    goAndLook: roll(8) < 0.2,
    answers: closing(context, pickOf(closeChoices, 9) ?? AS_IT_IS),
  };
}

function closing({ month }: ManagerContext, choice: CloseChoice): Readonly<Record<string, string>> {
  return { [`close:${month}`]: choice };
}

function all(intensity: Share): Readonly<Record<Behaviour, Share>> {
  const same = {} as Record<Behaviour, Share>;
  for (const behaviour of behaviourValues) same[behaviour] = intensity;
  return same;
}

/** What the books of the last month say was ordered: the intensity in force. */
function intensityBefore({ results }: ManagerContext): Share {
  const doses = results.at(-1)?.ledger.doses;
  if (doses === undefined) return GAME_AT_FIRST;
  let most = 0;
  for (const behaviour of behaviourValues) most = Math.max(most, doses[behaviour].manager);
  return most;
}

/** The tone led by this; among several the one that passes on most for the number, least for anything else. */
function toneLedBy(scenario: Scenario, ledBy: 'number' | 'purpose' | 'neither'): string {
  const passing = scenario.tones.toSorted((a, b) => (ledBy === 'number' ? b.pass - a.pass : a.pass - b.pass));
  return (passing.find((tone) => tone.ledBy === ledBy) ?? passing[0])?.id ?? '';
}

/** Not led by the number, and it orders nothing peculiar. */
function isSound(option: SuggestionOption): boolean {
  return option.ledBy !== 'number' && isPlain(option);
}

function isPlain({ effects }: SuggestionOption): boolean {
  return effects.every(({ kind }) => kind !== 'behaviour');
}

/** The first card offered that has a fitting option, with that option. */
function oneCard(
  { scenario, offered }: ManagerContext,
  fits: (option: SuggestionOption) => boolean,
): Readonly<Record<string, string>> {
  for (const id of offered) {
    const option = optionsOf(scenario, id).find(fits);
    if (option !== undefined) return { [id]: option.id };
  }
  return {};
}

function lastOption(scenario: Scenario, suggestion: string): string | null {
  return optionsOf(scenario, suggestion).at(-1)?.id ?? null;
}

function optionsOf(scenario: Scenario, suggestion: string): readonly SuggestionOption[] {
  return scenario.suggestions.find(({ id }) => id === suggestion)?.options ?? [];
}
