/** Which years hold a ratchet: beat the line with room to spare, and next month's is higher (EVIDENCE G3). */
import { draw } from '../lib/draw.ts';
import { D_RATCHET, EVENT_PERSON } from '../sim/codes.ts';

/** An assumption: one year in three. Often enough to be met by who plays thrice, seldom enough to surprise. */
const SHARE = 1 / 3;

/** By the people of the year alone, so the same people bring the same ratchet. */
export function holdsRatchet(seed: number): boolean {
  return draw(seed, EVENT_PERSON, 0, D_RATCHET) < SHARE;
}
