/**
 * The motif as geometry: two weights joined by a mooring rope, for one month. The purpose lies at the quay; one's own
 * motive lies below it, the farther off the stronger it is and the weaker the purpose. The rope has one length, so it
 * hangs slack when they are close and is drawn tight when they are not.
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

/** Radius of a weight whose area follows its strength. */
export function weightRadius(strength: number, largest: number): number {
  return largest * Math.sqrt(Math.max(0.06, strength));
}

/** Sideways sag, in pixels, of a rope of `length` between two ends `distance` apart. */
export function sagOf(distance: number, length: number): number {
  return distance >= length ? 0 : Math.sqrt(length * length - distance * distance) * 0.42;
}

/** A rope from (x, top) to (x, foot), sagging sideways. */
export function ropePath(x: number, top: number, foot: number, sag: number): string {
  const third = (foot - top) / 3;
  return `M${at(x)} ${at(top)}C${at(x + sag)} ${at(top + third)} ${at(x - sag)} ${at(foot - third)} ${at(x)} ${at(foot)}`;
}

function at(value: number): number {
  return Math.round(value * 10) / 10;
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
