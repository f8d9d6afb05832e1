// Chance from a seed, so that a bad day can be had again: `CHAOS_SEED=7 npm run chaos`.

import { draw } from '../../src/lib/draw.ts';

/** Next share, 0 to 1. */
export type Luck = () => number;

export function luckOf(seed: number): Luck {
  let count = 0;
  return () => draw(seed, count++, 0, 0);
}

export function one<T>(luck: Luck, list: readonly [T, ...T[]]): T {
  return list[Math.floor(luck() * list.length)] ?? list[0];
}
