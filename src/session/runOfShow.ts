/**
 * The run of show: where a room stands, what there is to say now, and what the one big Next does. It follows from the
 * room alone, so a console that was closed, or another one, goes on where the session is. Words by id:
 * `trainer:say.<say>`, `trainer:next.<id>`.
 */
import { middleMonth, missing, present } from './board.ts';
import { firstFrontStep, frontStepAt, frontSteps } from './frontSteps.ts';
import type { Command } from './messages.ts';
import type { Rules } from './rules.ts';
import type { Room, SeatRow } from './state.ts';

/** Answers on a wall are nobody's only where there are enough devices. */
const FEWEST_FOR_WALL = 8;

export interface Plan {
  readonly minutes: 60 | 90 | 150;
  /** What a session of this length is set up with. */
  readonly months: Rules['months'];
  readonly regime: 'target' | 'halves';
  /** Minutes from the start at which each part begins; the rest of the time is the debrief's. */
  readonly play: number;
  readonly reveal: number;
  readonly debrief: number;
  readonly pledge: number;
  /** Questions to the room, `trainer:questions.<id>`. */
  readonly questions: readonly QuestionId[];
}

const questionValues = ['seen', 'ask', 'change'] as const;
export type QuestionId = (typeof questionValues)[number];

export const plans: readonly Plan[] = [
  {
    minutes: 60,
    months: 6,
    regime: 'target',
    play: 5,
    reveal: 35,
    debrief: 46,
    pledge: 55,
    questions: ['seen'],
  },
  {
    minutes: 90,
    months: 12,
    regime: 'halves',
    play: 6,
    reveal: 52,
    debrief: 68,
    pledge: 84,
    questions: ['seen', 'ask'],
  },
  {
    minutes: 150,
    months: 12,
    regime: 'halves',
    play: 10,
    reveal: 80,
    debrief: 105,
    pledge: 140,
    questions: questionValues,
  },
];

export function planOf({ plan }: Pick<Rules, 'plan'>): Plan | null {
  return plans.find(({ minutes }) => minutes === plan) ?? null;
}

export interface Next {
  readonly id:
    | 'go-on'
    | 'begin'
    | 'open'
    | 'open-all'
    | 'reveal'
    | 'step'
    | 'ask'
    | 'tell'
    | 'close-wall'
    | 'end';
  readonly params: Readonly<Record<string, string | number>>;
  readonly command: Command;
  /** So many have not finished what this leaves behind: asked once before it is done. */
  readonly unfinished: number;
}

export interface Show {
  /** What to say now. */
  readonly say: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** null: the session is over. */
  readonly next: Next | null;
  /** By the plan, in minutes from the start: when this part begins, and when the next does. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Texts as the room reads them, in its language. */
export interface Asking {
  readonly questions: readonly string[];
  readonly pledge: string;
  /** Already put to the room. */
  readonly asked: readonly string[];
}

export function showOf(room: Room, seats: readonly SeatRow[], asking: Asking): Show {
  if (room.stage === 'ended') return show('ended', null, null, null);
  if (room.paused) return show('paused', next('go-on', { kind: 'pause', on: false }), null, null);
  if (room.stage === 'reveal') return inReveal(room, seats, asking);
  return inPlay(room, seats);
}

function inPlay({ stage, rules, openMonth }: Room, seats: readonly SeatRow[]): Show {
  const plan = planOf(rules);
  const { months } = rules;
  const count = present(seats).length;
  if (stage === 'lobby' && (rules.pace === 'free' || openMonth === 0)) {
    const begin =
      rules.pace === 'free'
        ? next('open-all', { kind: 'open', month: months }, { months })
        : next('begin', { kind: 'open', month: 1 });
    return show('lobby', begin, 0, plan?.play ?? null, { count });
  }
  const month = rules.pace === 'free' ? Math.min(months, middleMonth(seats) + 1) : openMonth;
  const isLast = openMonth >= months;
  const unfinished = missing(seats, openMonth).length;
  const onward = isLast
    ? next('reveal', { kind: 'reveal', step: firstFrontStep(rules, seats), devices: 'front' }, {}, unfinished)
    : next('open', { kind: 'open', month: openMonth + 1 }, { month: openMonth + 1 }, unfinished);
  const from = plan === null ? null : monthAt(plan, month, months);
  const to = plan === null ? null : isLast ? plan.reveal : monthAt(plan, month + 1, months);
  return show(`month.${placeOf(rules, month)}`, onward, from, to, { month, months, count });
}

function inReveal(room: Room, seats: readonly SeatRow[], asking: Asking): Show {
  const { rules, reveal, wall } = room;
  const plan = planOf(rules);
  const steps = frontSteps(rules);
  const step = reveal?.step ?? 0;
  const id = frontStepAt(rules, step);
  if (wall?.open === true)
    return show(
      'wall',
      next('close-wall', { kind: 'close-wall' }),
      plan?.debrief ?? null,
      plan?.pledge ?? null,
      {
        released: wall.released.length,
      },
    );
  if (step < steps.length - 1) {
    const onward = next(
      'step',
      { kind: 'reveal', step: step + 1, devices: reveal?.devices ?? 'front' },
      { step: frontStepAt(rules, step + 1) },
    );
    const at = (number: number): number | null =>
      plan === null ? null : between(plan.reveal, plan.debrief, number / steps.length);
    return show(`reveal.${id}`, onward, at(step), at(step + 1));
  }
  return afterReveal(room, seats, asking);
}

/** Questions in their order, then the pledge, then the end. What was put last says how far the room is. */
function afterReveal(
  { rules, reveal, wall, message }: Room,
  seats: readonly SeatRow[],
  asking: Asking,
): Show {
  const plan = planOf(rules);
  const said = [...asking.asked, wall?.prompt, message];
  const texts = [...asking.questions, asking.pledge];
  const last = texts.findLastIndex((text) => said.includes(text));
  const question = texts[last + 1];
  const isPledge = last === texts.length - 1;
  // Without a wall there is no answer to speak of.
  const talk = wall === null ? 'told' : 'debrief';
  const now = last < 0 ? `reveal.${frontStepAt(rules, reveal?.step ?? 0)}` : isPledge ? 'pledge' : talk;
  const from = isPledge ? plan?.pledge : plan?.debrief;
  const to = isPledge ? plan?.minutes : plan?.pledge;
  const hasWall = present(seats).length >= FEWEST_FOR_WALL;
  const onward =
    question === undefined
      ? next('end', { kind: 'end' })
      : hasWall && question !== asking.pledge
        ? next('ask', { kind: 'ask', prompt: question }, { question })
        : next('tell', { kind: 'message', text: question }, { question });
  return show(now, onward, from ?? null, to ?? null);
}

/** The first month takes twice as long as any other. */
function monthAt({ play, reveal }: Plan, month: number, months: number): number {
  return between(play, reveal, month === 1 ? 0 : month / (months + 1));
}

function between(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * share);
}

function placeOf({ months }: Rules, month: number): 'first' | 'second' | 'middle' | 'half' | 'last' {
  if (month === 1) return 'first';
  if (month >= months) return 'last';
  if (month === 2) return 'second';
  return month === Math.floor(months / 2) + 1 ? 'half' : 'middle';
}

function show(
  say: string,
  onward: Next | null,
  from: number | null,
  to: number | null,
  params: Show['params'] = {},
): Show {
  return { say, params, next: onward, from, to };
}

function next(id: Next['id'], command: Command, params: Next['params'] = {}, unfinished = 0): Next {
  return { id, command, params, unfinished };
}
