/**
 * What a search may try: a plan for each month of its horizon. Legitimate moves are lumpy choices: one person sent
 * from one post to another, a sound option of a card, an improvement, going to look. Beside them stand the tone and
 * the six raw intensities, which are turned up or down by a quarter. The figure-serving options of cards and the
 * offers at the close of a month are left out: the intensities stand for them.
 */
import { draw } from '../../lib/draw.ts';
import { type Behaviour, behaviourValues, type Scenario, type Share } from '../../scenario/types.ts';
import type { MonthDecisions } from '../../sim/types.ts';

export interface Plan {
  /** People sent to each post, in the order of the posts; below zero: taken from it. */
  readonly sent: readonly number[];
  readonly tone: string;
  /** Sound options in use, by suggestion. */
  readonly cards: Readonly<Record<string, string>>;
  readonly improvement: string | null;
  readonly look: boolean;
  readonly intensities: Readonly<Record<Behaviour, Share>>;
}

/** A plan for each month; the last holds for every month after it. */
export type Candidate = readonly Plan[];
export type Change = (plan: Plan) => Plan;
/** Draws in [0, 1), one after the other. */
export type Roll = () => number;

const SEARCH_DRAW = 9601;
const QUARTER: Share = 0.25;
/** Of the changes of an intensity, those that turn it up. */
const TURNED_UP: Share = 0.75;

/** The draws of one evaluation of one search. */
export function rollsOf(search: number, evaluation: number): Roll {
  let turn = 0;
  return () => draw(search, evaluation, turn++, SEARCH_DRAW);
}

/** The usual posts, a tone that is led by nothing, nothing else: where every search begins. */
export function honestPlan({ tones, posts }: Scenario): Plan {
  const intensities = {} as Record<Behaviour, Share>;
  for (const behaviour of behaviourValues) intensities[behaviour] = 0;
  return {
    sent: posts.map(() => 0),
    tone: (tones.find(({ ledBy }) => ledBy === 'neither') ?? tones[0])?.id ?? '',
    cards: {},
    improvement: null,
    look: false,
    intensities,
  };
}

/** One change; every kind is equally likely, and within a kind every choice. */
export function drawChange(scenario: Scenario, improving: boolean, roll: Roll): Change {
  const kinds = improving ? [...usualKinds, improve] : usualKinds;
  return pick(kinds, roll)(scenario, roll);
}

const usualKinds: readonly ((scenario: Scenario, roll: Roll) => Change)[] = [
  sendSomebody,
  useCard,
  speak,
  turnIntensity,
];

function sendSomebody({ posts }: Scenario, roll: Roll): Change {
  const from = Math.floor(roll() * posts.length);
  const to = (from + 1 + Math.floor(roll() * (posts.length - 1))) % posts.length;
  return (plan) => {
    const sent = plan.sent.map((count, post) => count + Number(post === to) - Number(post === from));
    const fits = posts.every(({ usual, least, most }, post) => {
      const count = usual + (sent[post] as number);
      return count >= least && count <= most;
    });
    return fits ? { ...plan, sent } : plan;
  };
}

/** Takes up a sound option of a card, or gives it up where it is in use. */
function useCard({ suggestions }: Scenario, roll: Roll): Change {
  const sound = suggestions.flatMap(({ id, options }) =>
    options
      .filter(({ ledBy, effects }) => ledBy !== 'number' && effects.every(({ kind }) => kind !== 'behaviour'))
      .map((option) => ({ card: id, option: option.id })),
  );
  if (sound.length === 0) return (plan) => plan;
  const { card, option } = pick(sound, roll);
  return (plan) => {
    const { [card]: inUse, ...others } = plan.cards;
    return { ...plan, cards: inUse === option ? others : { ...others, [card]: option } };
  };
}

function speak({ tones }: Scenario, roll: Roll): Change {
  const { id } = pick(tones, roll);
  return (plan) => ({ ...plan, tone: id });
}

function improve({ improvements }: Scenario, roll: Roll): Change {
  const improvement = pick([null, ...improvements.map(({ id }) => id)], roll);
  const look = roll() < 0.5;
  return (plan) => ({ ...plan, improvement, look });
}

function turnIntensity(_scenario: Scenario, roll: Roll): Change {
  const behaviour = pick(behaviourValues, roll);
  const step = roll() < TURNED_UP ? QUARTER : -QUARTER;
  return (plan) => {
    const turned = Math.min(1, Math.max(0, plan.intensities[behaviour] + step));
    return { ...plan, intensities: { ...plan.intensities, [behaviour]: turned } };
  };
}

/** Months of decisions as the door takes them. */
export function decisionsOf(scenario: Scenario, candidate: Candidate, months: number): MonthDecisions[] {
  return Array.from({ length: months }, (_, i) => {
    const plan = candidate[Math.min(i, candidate.length - 1)] as Plan;
    return i < candidate.length ? planned(scenario, plan, candidate[i - 1]) : { goAndLook: plan.look };
  });
}

function planned({ posts }: Scenario, plan: Plan, before: Plan | undefined): MonthDecisions {
  const people = posts.map(({ id, usual }, post) => [id, usual + (plan.sent[post] as number)] as const);
  const moved = before === undefined || plan.sent.some((count, post) => count !== before.sent[post]);
  const stopped = Object.keys(before?.cards ?? {}).filter((card) => plan.cards[card] === undefined);
  return {
    ...(moved ? { posts: Object.fromEntries(people) } : {}),
    tone: plan.tone,
    suggestions: { ...plan.cards, ...Object.fromEntries(stopped.map((card) => [card, null])) },
    improvement: plan.improvement,
    goAndLook: plan.look,
    intensities: plan.intensities,
  };
}

function pick<T>(list: readonly T[], roll: Roll): T {
  return list[Math.floor(roll() * list.length)] as T;
}
