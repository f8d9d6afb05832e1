/**
 * The motif as geometry: two weights joined by a mooring rope, for one month. The purpose stands on the quay; one's own
 * motive hangs off it, the farther the stronger it is and the weaker the purpose. The rope has one length, so it hangs
 * slack and thick when they are close and is drawn tight and thin when they are not.
 */
export interface Mooring {
  /** 0 = alongside, 1 = as far apart as can be. */
  readonly apart: number;
  /** Sizes of the two weights, 0..1. */
  readonly purpose: number;
  readonly own: number;
}

export function mooringOf(purpose: number, own: number): Mooring {
  return { apart: clamp((1 + own - purpose) / 2), purpose: clamp(purpose), own: clamp(own) };
}

/** Half the width of a weight whose area follows its strength. */
export function weightSize(strength: number, largest: number): number {
  return largest * Math.sqrt(Math.max(0.06, strength));
}

/** Sideways sag, in pixels, of a rope of `length` between two ends `distance` apart. */
export function sagOf(distance: number, length: number): number {
  return distance >= length ? 0 : Math.sqrt(length * length - distance * distance) * 0.42;
}

/** Thickness, in pixels, of a rope of `length` stretched over `distance`: it keeps its stuff. */
export function ropeThickness(distance: number, length: number, thickest: number): number {
  return distance <= length ? thickest : Math.max(1.5, thickest * (length / distance) ** 2);
}

/** A rope from (x, top) to (x, foot), sagging sideways. */
export function ropePath(x: number, top: number, foot: number, sag: number): string {
  const third = (foot - top) / 3;
  return `M${at(x)} ${at(top)}C${at(x + sag)} ${at(top + third)} ${at(x - sag)} ${at(foot - third)} ${at(x)} ${at(foot)}`;
}

/** An iron weight of half width `size` whose foot stands on `foot`: wider below, shoulders round. Height 1.7 sizes. */
export function weightPath(x: number, foot: number, size: number): string {
  const high = 1.7 * size;
  const waist = 0.66 * size;
  const round = 0.3 * size;
  return (
    `M${at(x - size)} ${at(foot)}L${at(x - waist - round * 0.2)} ${at(foot - high + round)}` +
    `Q${at(x - waist)} ${at(foot - high)} ${at(x - waist + round)} ${at(foot - high)}` +
    `H${at(x + waist - round)}Q${at(x + waist)} ${at(foot - high)} ${at(x + waist + round * 0.2)} ${at(foot - high + round)}` +
    `L${at(x + size)} ${at(foot)}Z`
  );
}

function at(value: number): number {
  return Math.round(value * 10) / 10;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
