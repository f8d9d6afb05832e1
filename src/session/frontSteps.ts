/**
 * The steps of the reveal from the front, in order; `room.reveal.step` counts them. They follow from the rules alone, so
 * that everyone counts alike, whoever comes or goes.
 */
import { present } from './board.ts';
import type { Rules } from './rules.ts';
import type { SeatRow } from './state.ts';

export const frontStepValues = [
  /** What the room said to the board, beside what was true. */
  'predictions',
  /** The league table by reported figure, with names. */
  'table',
  /** The same rows without names: nobody is shown before the truth is. */
  'dots',
  /** Every run a dot, target met against people helped, month by month. */
  'constellation',
  /** Those under the target and those on purpose, side by side. */
  'halves',
  /** From this room's own runs. */
  'stories',
  /** Which of the six things were done, by how many, in which month. */
  'did',
  /** A question for the room, and nothing else. */
  'closing',
] as const;
export type FrontStep = (typeof frontStepValues)[number];

export function frontSteps({ tables }: Rules): readonly FrontStep[] {
  const given = new Set(tables.map(({ regime }) => regime));
  const isSplit = given.has('halves') || given.size > 1;
  return frontStepValues.filter((step) => step !== 'halves' || isSplit);
}

/** In month six and at the end the board asks whoever has a target (store/state.ts). */
const ASKED_IN = 6;

/** Where the reveal begins: where the board could ask nobody, the step about it has nothing to show and is passed by. */
export function firstFrontStep({ months }: Rules, seats: readonly SeatRow[]): number {
  const wasAsked = ({ regime, months: run }: SeatRow): boolean =>
    regime === 'target' &&
    run.some(({ month, by }) => by === 'own' && (month === ASKED_IN || month === months));
  return present(seats).some(wasAsked) ? 0 : 1;
}

/** The step that is shown; the last one when the count goes beyond. */
export function frontStepAt(rules: Rules, step: number): FrontStep {
  const steps = frontSteps(rules);
  return steps[Math.min(step, steps.length - 1)] ?? 'predictions';
}
