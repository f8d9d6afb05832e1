/**
 * Two places on two scales. Purpose index: expected harm between the reference managers chaser (0) and purpose (100)
 * on the same seed. Reported index: the figure between the honest manager's (0) and the target level (100).
 */
import type { Points } from '../scenario/types.ts';

/** The two references must differ by this many expected harms for the scale to mean anything. */
const LEAST_DIFFERENCE = 1;

export function purposeIndex(harm: number, chaser: number, purpose: number): number | null {
  if (chaser - purpose < LEAST_DIFFERENCE) return null;
  const place = (100 * (chaser - harm)) / (chaser - purpose);
  return Math.min(125, Math.max(-25, place));
}

/** null where the honest manager meets the level, or nearly: there is no scale between the two. */
export function reportedIndex(figure: Points, honest: Points, level: Points): number | null {
  if (level - honest < 0.5) return null;
  return (100 * (figure - honest)) / (level - honest);
}
