/**
 * What an organisation of each flow may name: the words that the engine understands. The checker (load.ts) reads
 * them, so that a scenario from a file is refused when it asks for what nothing does.
 */
import type { Act, FlowKind, Hook, PostRole } from '../types.ts';

interface Vocabulary {
  readonly roles: readonly PostRole[];
  /** Roles in the order in which posts must stand; null: any order. */
  readonly order: readonly PostRole[] | null;
  /** Places that the flow moves people through, in its order; null: any, among them those of `needs`. */
  readonly places: readonly string[] | null;
  readonly needs: readonly string[];
  /** The first endings, which the flow itself writes. */
  readonly endings: readonly string[];
  readonly hooks: readonly Hook[];
  readonly acts: readonly Act[];
}

export const vocabulary: Readonly<Record<FlowKind, Vocabulary>> = {
  department: {
    roles: ['front', 'minors', 'majors', 'wards', 'desk'],
    order: ['front', 'minors', 'majors', 'wards', 'desk'],
    places: [
      'outside',
      'front-door',
      'waiting',
      'minors',
      'majors',
      'resus',
      'corridor',
      'unit',
      'wards',
      'gone',
    ],
    needs: [],
    endings: ['home', 'ward', 'unseen', 'redirected'],
    hooks: [
      'near-deadline',
      'past-deadline',
      'arrival-by-ambulance',
      'bed-wait',
      'about-to-leave',
      'returned',
      'closure',
      'pick',
      'staff',
      'month-safe',
    ],
    acts: [
      'wait',
      'see-now',
      'decide-now',
      'move-to-unit',
      'park',
      'leave-outside',
      'bring-in',
      'admit',
      'send-home',
      'free-a-bed',
      'round-down',
      'hold-over',
      'call-back',
      'rest',
      'stay',
      'swap',
    ],
  },
  caseload: {
    roles: ['cases', 'support', 'desk'],
    order: null,
    places: null,
    needs: ['home', 'gone'],
    endings: [
      'success',
      'thin',
      'unsuccessful',
      'cancelled',
      'notRecorded',
      'turnedAway',
      'notReported',
      'sanctioned',
      'left',
    ],
    hooks: [
      'intake',
      'near-deadline',
      'past-deadline',
      'pick',
      'returned',
      'lapse',
      'result',
      'success',
      'staff',
      'month-safe',
    ],
    acts: [
      'wait',
      'see-now',
      'decide-now',
      'park',
      'turn-away',
      'reclassify',
      'refer',
      'let-go',
      'call-back',
      'book',
      'more-time',
      'hold-over',
      'rest',
      'stay',
      'swap',
    ],
  },
};

/** How many values a table has, where the engine counts on it. Tables by class have one for each class. */
export const tableLengths: Readonly<Record<string, number>> = {
  'demand.hour': 24,
  'demand.weekday': 7,
  'demand.month': 12,
  'season.stay': 12,
};

/** Curves (x, y, x, y …): x rises, straight lines between. */
export const curves: readonly string[] = ['age.admit', 'age.death', 'death.bedDelay', 'pressure.gap'];

/** Shares of a whole. */
export const wholes: readonly string[] = ['class.share', 'unmet.ends'];

/** Profiles over the clock: somebody comes at some time. */
export const profiles: readonly string[] = ['demand.hour', 'demand.weekday', 'demand.month'];

type Range = readonly [least: number, most: number];
const ANY: Range = [0, 1_000_000];
/** Somebody must come at all, and not more than can be followed. */
const COMING: Range = [0.1, 2_000];
/** Days over which something comes about, or comes again: the model goes by the day, and in less it never ends. */
const LASTING: Range = [1, 1_000];
const lasting: readonly string[] = ['improve.lag', 'trust.days', 'ring.after'];
/** One week in so many, and no shift is nothing or longer than a day. */
const WEEKS: Range = [1, 1_000];
const OF_A_DAY: Range = [0.5, 24];
/** A return is sent each month, and takes in what is left over from the month before. */
const WITHIN_A_MONTH: Range = [0, 29];

/** A value of a table: chances are no more than one; hazards and expected harm of one person are in persons. */
const PERSONS: Range = [0, 10];
export function rangeInTable(name: string, unit: string): Range {
  if (unit.startsWith('share')) return [0, 1];
  return unit.startsWith('persons') || unit.startsWith('serious harm') ? PERSONS : rangeOf(name, unit);
}

/** What a number may be, by how its unit begins: beyond it, the model has no meaning or never ends. */
const ranges: readonly (readonly [unit: string, range: Range])[] = [
  ['cases a day', [0, 100]],
  ['index', [0, 39]],
  ['share', [0, 5]],
  ['switch', [0, 1]],
  ['log sd', [0, 3]],
  ['sd', [0, 3]],
  ['minutes', [0, 1_000_000]],
  ['staff minutes', [0, 10_000]],
  ['hours', [0, 1_000_000]],
  ['days', [0, 1_000]],
  ['factor', [0, 100]],
  ['pounds', [0, 1_000_000]],
];

export function rangeOf(name: string, unit: string): Range {
  if (name === 'demand.perDay') return COMING;
  if (lasting.includes(name)) return LASTING;
  if (name === 'books.days') return WITHIN_A_MONTH;
  if (name === 'staff.leaveEvery') return WEEKS;
  if (name === 'staff.shift') return OF_A_DAY;
  return ranges.find(([begins]) => unit.startsWith(begins))?.[1] ?? ANY;
}
