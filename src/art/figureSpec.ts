/**
 * What a small figure wears and how its hair is cut: as in the person's face (looks.ts), whichever the class or need.
 * The grey ones are those whom the target no longer sees: same shapes, no colours and no eyes.
 */
import { beardOf, type Head, headOf, wearsGlasses } from './heads.ts';
import { at, looksOf, type Sex, skins } from './looks.ts';
import { type Uniform, type UniformName, uniforms } from './uniforms.ts';

export type Garb = 'own' | 'grey' | UniformName;
export type HairCut = 'short' | 'bob' | 'long' | 'bun' | 'curls' | 'bald' | 'scarf' | 'turban';

export interface FigureSpec {
  readonly skin: string;
  readonly hair: string;
  readonly cut: HairCut;
  readonly beard: 'full' | 'moustache' | null;
  readonly glasses: boolean;
  readonly top: string;
  readonly legs: string;
  readonly garb: Garb;
  /** Of those at work. */
  readonly detail: Uniform['detail'] | null;
  readonly old: boolean;
  readonly dress: boolean;
}

const trousers = ['#4a4e5e', '#5a4a42', '#3f4a5c', '#6b5d52', '#4d5a4a'] as const;
/** Each head of a face as a small figure has it. */
const cuts: Readonly<Record<Head, HairCut>> = {
  afro: 'curls',
  bangs: 'bob',
  bun2: 'bun',
  cornrows: 'long',
  dreads1: 'curls',
  dreads2: 'curls',
  flatTop: 'short',
  grayBun: 'bun',
  grayMedium: 'bob',
  grayShort: 'short',
  hijab: 'scarf',
  long: 'long',
  longBangs: 'long',
  longCurly: 'curls',
  medium1: 'bob',
  medium2: 'long',
  medium3: 'long',
  mediumBangs: 'long',
  mediumBangs2: 'bob',
  mediumStraight: 'long',
  noHair1: 'bald',
  noHair3: 'bald',
  pomp: 'short',
  shaved2: 'short',
  short1: 'short',
  short2: 'short',
  short3: 'short',
  short4: 'short',
  short5: 'short',
  turban: 'turban',
  twists: 'short',
  twists2: 'short',
};
/** A scarf is dark in the drawn faces; a turban has the colour of the clothes. */
const SCARF = '#3a302b';
const greys = { skin: '#cdc8c0', hair: '#b3ada4', top: '#bdb7ae', legs: '#a8a299' } as const;

export function figureOf(look: number, age: number, sex: Sex, garb: Garb): FigureSpec {
  const looks = looksOf(look, age);
  const cut = cutFor(look, age, sex, garb);
  const beard = beardFor(look, age, sex);
  if (garb === 'grey')
    return { ...greys, cut, beard, glasses: false, garb, detail: null, old: looks.old, dress: false };
  const worn: Uniform | null = garb === 'own' ? null : uniforms[garb];
  return {
    skin: skins[looks.skin] ?? skins[1],
    hair: cut === 'scarf' ? SCARF : cut === 'turban' ? looks.clothes : looks.hair,
    cut,
    beard,
    glasses: wearsGlasses(look, age),
    top: worn?.top ?? looks.clothes,
    legs: worn?.legs ?? at(trousers, looks.shape),
    garb,
    detail: worn?.detail ?? null,
    old: looks.old && worn === null,
    dress: worn === null && sex === 'f' && looks.shape % 3 === 0,
  };
}

/** Hair is tied up at work. */
function cutFor(look: number, age: number, sex: Sex, garb: Garb): HairCut {
  const cut = cuts[headOf(look, age, sex)];
  return cut === 'long' && garb !== 'own' && garb !== 'grey' ? 'bun' : cut;
}

function beardFor(look: number, age: number, sex: Sex): FigureSpec['beard'] {
  const beard = beardOf(look, age, sex);
  if (beard === null) return null;
  return beard.startsWith('moustache') ? 'moustache' : 'full';
}
