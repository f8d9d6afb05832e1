/**
 * What is said of all who sat in the chair: how many kept it, and what became of people in their years; and the line
 * through the middle of those who do nothing but push the number. Ids and numbers only.
 */
import type { Sitter } from '../../run/revealTypes.ts';
import type { ChairView } from '../../store/view.ts';

/** Whose name stands in the picture; the others are only dots. */
export const namedManagers = ['purpose', 'honest', 'adaptive', 'chaser'] as const;
/** Of those who sat there: the road that is no pushing at all. */
export const APART = 'purpose';
/** What the line is drawn through: these differ in nothing but how hard they push. */
const onTheLine: readonly string[] = ['honest', 'between'];
const BINS = 8;
/** Fewer than these say nothing yet: every kind of manager has been there once. */
export const ENOUGH = 14;

export interface Seat extends Sitter {
  readonly id: number;
}

/** Those who are there, each with the place that stays theirs. */
export function seatsOf(chair: ChairView | null): Seat[] {
  return (chair?.sitters ?? []).flatMap((sitter, id) => (sitter === null ? [] : [{ ...sitter, id }]));
}

export interface ChairSums {
  readonly all: number;
  readonly kept: number;
  readonly lost: number;
  readonly harmKept: number;
  readonly harmLost: number;
  /** In how many of their years more people were harmed than in the reader's. */
  readonly worse: number;
}

export function sumsOf(seats: readonly Seat[], you: Sitter): ChairSums {
  const kept = seats.filter(({ lostIn }) => lostIn === null);
  const lost = seats.filter(({ lostIn }) => lostIn !== null);
  return {
    all: seats.length,
    kept: kept.length,
    lost: lost.length,
    harmKept: meanOf(kept.map(({ harm }) => harm)),
    harmLost: meanOf(lost.map(({ harm }) => harm)),
    worse: seats.filter(({ harm }) => harm > you.harm).length,
  };
}

/** Which sentence fits: nobody lost it, nobody kept it, those who lost it harmed fewer, or they did not. */
export function chairKind({ kept, lost, harmKept, harmLost }: ChairSums) {
  if (lost === 0) return 'allKept';
  if (kept === 0) return 'allLost';
  return harmLost < harmKept ? 'costThem' : 'noCost';
}

export interface Group {
  readonly manager: string;
  readonly count: number;
  readonly kept: number;
  readonly reported: number;
  readonly trueFigure: number;
  readonly harm: number;
  readonly pushed: number;
}

/** By manager, in the order in which they came. */
export function groupsOf(seats: readonly Seat[]): Group[] {
  return [...new Set(seats.map(({ manager }) => manager))].map((manager) => {
    const own = seats.filter((seat) => seat.manager === manager);
    return {
      manager,
      count: own.length,
      kept: own.filter(({ lostIn }) => lostIn === null).length,
      reported: meanOf(own.map(({ reported }) => reported)),
      trueFigure: meanOf(own.map(({ trueFigure }) => trueFigure)),
      harm: meanOf(own.map(({ harm }) => harm)),
      pushed: meanOf(own.map(({ pushed }) => pushed)),
    };
  });
}

export interface PushMean {
  readonly pushed: number;
  readonly reported: number;
  readonly trueFigure: number;
  readonly harm: number;
}

/** The middle of those who push about as hard, from the least to the hardest. */
export function pushLine(seats: readonly Seat[]): PushMean[] {
  const pushing = seats.filter(({ manager }) => onTheLine.includes(manager));
  const bins = Array.from({ length: BINS }, (_, i) =>
    pushing.filter(({ pushed }) => Math.min(BINS - 1, Math.floor(pushed * BINS)) === i),
  );
  return bins
    .filter((bin) => bin.length > 0)
    .map((bin) => ({
      pushed: meanOf(bin.map(({ pushed }) => pushed)),
      reported: meanOf(bin.map(({ reported }) => reported)),
      trueFigure: meanOf(bin.map(({ trueFigure }) => trueFigure)),
      harm: meanOf(bin.map(({ harm }) => harm)),
    }));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
