/**
 * Keyed random draws. There is no generator with a state: every draw is a pure function of what it is for,
 * `draw(seed, person, episode, purpose)`, so nothing that anyone decides can change somebody else's luck.
 * 32-bit integer mixing only (Math.imul, xor, shifts): the same in every engine. Not for cryptography.
 */

/** Odd constants, written as signed words: engines keep those in integer registers. */
const GOLDEN = 0x9e3779b9 | 0;
const MIX_1 = 0x85ebca6b | 0;
const MIX_2 = 0xc2b2ae35 | 0;

/** Mixes one 32-bit word into a key (finaliser of MurmurHash3 on the sum with an odd constant). */
export function mix(key: number, word: number): number {
  let h = Math.imul(key ^ Math.imul((word + GOLDEN) | 0, MIX_1), MIX_2);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return h ^ (h >>> 15);
}

/** Key of one person, or of one episode of a person: computed once, then cheap to draw from. */
export function keyOf(seed: number, person: number, episode: number): number {
  return mix(mix(seed | 0, person), episode);
}

/** A draw in [0, 1) from a key. */
export function drawFrom(key: number, purpose: number): number {
  return (mix(key, purpose) >>> 0) / 4294967296;
}

/** A draw in [0, 1). */
export function draw(seed: number, person: number, episode: number, purpose: number): number {
  return drawFrom(keyOf(seed, person, episode), purpose);
}
