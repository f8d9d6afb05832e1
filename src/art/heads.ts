/**
 * Which head, beard and glasses a person has: one choice for the drawn face (openPeeps.ts) and the small figure
 * (figureSpec.ts), which often stand side by side. By look, age and sex alone.
 */
import { at, looksOf, pick, type Sex } from './looks.ts';
import type peepsJson from './peeps.json';

/** The parts: data that is fetched, not code. */
export type Peeps = typeof peepsJson;
export type Head = keyof Peeps['heads'];
export type Beard = keyof Peeps['beards'];

/** Young heads: for everyone, then those for straight and wavy hair, and for coiled hair. */
const women = {
  any: ['longCurly', 'medium2', 'mediumBangs', 'hijab', 'short3', 'bun2'],
  straight: ['long', 'longBangs', 'medium1', 'medium3', 'mediumStraight', 'bangs', 'mediumBangs2'],
  coiled: ['afro', 'cornrows', 'dreads1', 'dreads2', 'twists', 'short2'],
} as const satisfies Record<string, readonly Head[]>;
const men = {
  any: ['short1', 'short2', 'short3', 'short1', 'noHair1', 'turban', 'shaved2'],
  straight: ['short4', 'short5', 'pomp', 'short5', 'short4'],
  coiled: ['twists', 'twists2', 'flatTop', 'dreads2', 'short2'],
} as const satisfies Record<string, readonly Head[]>;
const girls: readonly Head[] = ['medium1', 'medium3', 'mediumStraight', 'short3', 'long', 'medium2'];
const boys: readonly Head[] = ['short1', 'short2', 'short3', 'short5', 'short1'];
/** From this age people grow beards, go bald and cover their hair. */
const GROWN = 17;
/** Heads whose hair can be grey. */
const oldWomen: readonly Head[] = [
  'grayBun',
  'grayMedium',
  'grayBun',
  'grayMedium',
  'mediumBangs2',
  'bangs',
  'hijab',
];
const oldMen: readonly Head[] = [
  'grayShort',
  'noHair3',
  'grayShort',
  'noHair3',
  'short4',
  'noHair1',
  'turban',
];
const youngBeards: readonly Beard[] = ['chin', 'full', 'full2', 'goatee1', 'moustache5', 'moustache6'];

export function headOf(look: number, age: number, sex: Sex): Head {
  return at(headsFor(look, age, sex), pick(look, 23, 97));
}

function headsFor(look: number, age: number, sex: Sex): readonly Head[] {
  if (age < GROWN) return sex === 'f' ? girls : boys;
  const { old, skin } = looksOf(look, age);
  if (old) return sex === 'f' ? oldWomen : oldMen;
  const { any, straight, coiled } = sex === 'f' ? women : men;
  return [...any, ...(skin <= 2 ? straight : coiled)];
}

export function beardOf(look: number, age: number, sex: Sex): Beard | null {
  if (sex === 'f' || age < GROWN || pick(look, 29, 100) >= 32) return null;
  return looksOf(look, age).old ? 'full4' : at(youngBeards, pick(look, 31, 97));
}

export function wearsGlasses(look: number, age: number): boolean {
  return pick(look, 37, 100) < (looksOf(look, age).old ? 45 : 16);
}
