/**
 * What a person looks like, read from the bits of `look`: the drawn face (faces.ts) and the small figure on the floor
 * (figures.ts) both stand on this, so that they are recognisably the same person.
 * Skin, hair and clothes depend on `look`, age and sex alone: never on class, need or outcome.
 */

export type Sex = 'f' | 'm';

export interface Looks {
  /** 0..4, index into `skins`. */
  readonly skin: number;
  readonly hair: string;
  readonly clothes: string;
  readonly old: boolean;
  /** The rest of the bits, for choosing shapes. */
  readonly shape: number;
}

/** Close to Open Peeps' own, the darkest lighter so that features stay readable at small sizes. */
export const skins = ['#ffdbb4', '#edb98a', '#d08b5b', '#ae6b3d', '#85533a', '#6f4a38'] as const;

/** Warm and quiet: they must not shout beside the green, amber and red of the clock rings; none is a colour of hair. */
export const clothes = [
  '#7b6ca8',
  '#c9962f',
  '#4f86a0',
  '#a85a74',
  '#8a8f4e',
  '#c56b4a',
  '#5f7fb8',
  '#c08484',
  '#6d8f7a',
  '#94637f',
] as const;

const darkHair = ['#2b211d', '#3a2a22', '#231f20', '#4a3226'] as const;
const fairHair = ['#4a3226', '#7a4f2c', '#a8743a', '#2f2520', '#8c5a2b', '#c49a56'] as const;
const greyHair = ['#b9b4ac', '#d3cec6', '#9b958d', '#e4e0d9'] as const;

/** A mixed town: how often each skin is met. */
const skinShares = [0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 5] as const;

const oldFrom = 65;

export function looksOf(look: number, age: number): Looks {
  const old = age >= oldFrom;
  const skin = at(skinShares, pick(look, 0, skinShares.length));
  const palette = old ? greyHair : skin <= 1 ? fairHair : darkHair;
  return {
    skin,
    hair: at(palette, pick(look, 5, palette.length)),
    clothes: at(clothes, pick(look, 11, clothes.length)),
    old,
    shape: mix(look, 17),
  };
}

/** A number from 0 to `count - 1` out of the key; different `salt`, independent number. */
export function pick(look: number, salt: number, count: number): number {
  return mix(look, salt) % count;
}

export function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index % list.length];
  if (value === undefined) throw new RangeError('empty list');
  return value;
}

function mix(look: number, salt: number): number {
  let key = Math.imul((look >>> 0) ^ Math.imul(salt + 1, 0x9e3779b1), 0x85ebca6b);
  key ^= key >>> 13;
  key = Math.imul(key, 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> 0;
}
