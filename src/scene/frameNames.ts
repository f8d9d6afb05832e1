/** Names of the frames that mark people, made once: a frame of film looks them up and builds no strings. */
import type { Behaviour } from '../scenario/types.ts';

/** Rings are drawn in so many steps round the clock. */
export const RING_STEPS = 48;
export const NEED_STEPS = 3;

export const ringNames = {
  green: counted('green', RING_STEPS),
  amber: counted('amber', RING_STEPS / 3),
  red: counted('red', RING_STEPS / 6),
} as const;
/** What is left of a clock, in minutes or days. */
export const leftNames = counted('left', 40);
export const needNames = counted('need', NEED_STEPS - 1);
export const metNames = counted('met', NEED_STEPS - 1);
export const dealtNames: Readonly<Record<Behaviour, string>> = {
  park: 'dealt-park',
  cherryPick: 'dealt-cherryPick',
  rush: 'dealt-rush',
  ignore: 'dealt-ignore',
  reclassify: 'dealt-reclassify',
  store: 'dealt-store',
};
export const digitNames = counted('digit', 9);

export function nameAt(names: readonly string[], index: number): string {
  return names[Math.max(0, Math.min(names.length - 1, index))] ?? '';
}

export function counted(name: string, most: number): string[] {
  return Array.from({ length: Math.floor(most) + 1 }, (_, index) => `${name}${index}`);
}
