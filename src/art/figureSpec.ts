/**
 * What a small figure wears and how its hair is cut: as in the person's face (looks.ts), whichever the class or need.
 * The grey ones are those whom the target no longer sees: same shapes, no colours and no eyes.
 */
import { at, clothes, type Looks, looksOf, type Sex, skins } from './looks.ts';
import { type Uniform, type UniformName, uniforms } from './uniforms.ts';

export type Garb = 'own' | 'grey' | UniformName;
export type HairCut = 'short' | 'long' | 'bun' | 'curls' | 'bald' | 'scarf' | 'turban';

export interface FigureSpec {
  readonly skin: string;
  readonly hair: string;
  readonly cut: HairCut;
  readonly top: string;
  readonly legs: string;
  readonly garb: Garb;
  /** Of those at work. */
  readonly detail: Uniform['detail'] | null;
  readonly old: boolean;
  readonly dress: boolean;
}

const trousers = ['#4a4e5e', '#5a4a42', '#3f4a5c', '#6b5d52', '#4d5a4a'] as const;
const womenCuts: readonly HairCut[] = [
  ...([
    'long',
    'long',
    'bun',
    'curls',
    'short',
    'long',
    'bun',
    'short',
    'long',
    'curls',
    'short',
    'scarf',
  ] as const),
];
const menCuts: readonly HairCut[] = [
  ...([
    'short',
    'short',
    'short',
    'curls',
    'bald',
    'short',
    'short',
    'short',
    'bald',
    'short',
    'curls',
  ] as const),
  ...(['short', 'turban'] as const),
];
const greys = { skin: '#cdc8c0', hair: '#b3ada4', top: '#bdb7ae', legs: '#a8a299' } as const;

export function figureOf(look: number, age: number, sex: Sex, garb: Garb): FigureSpec {
  const looks = looksOf(look, age);
  const cut = age < 17 ? (sex === 'f' ? 'long' : 'short') : cutFor(looks, sex, garb);
  if (garb === 'grey') return { ...greys, cut, garb, detail: null, old: looks.old, dress: false };
  const worn: Uniform | null = garb === 'own' ? null : uniforms[garb];
  return {
    skin: skins[looks.skin] ?? skins[1],
    hair: cut === 'scarf' || cut === 'turban' ? at(clothes, looks.shape >>> 9) : looks.hair,
    cut,
    top: worn?.top ?? looks.clothes,
    legs: worn?.legs ?? at(trousers, looks.shape),
    garb,
    detail: worn?.detail ?? null,
    old: looks.old && worn === null,
    dress: worn === null && sex === 'f' && looks.shape % 3 === 0,
  };
}

function cutFor(looks: Looks, sex: Sex, garb: Garb): HairCut {
  const cuts = sex === 'f' ? womenCuts : menCuts;
  const cut = cuts[(looks.shape >>> 4) % cuts.length] ?? 'short';
  if (looks.old)
    return sex === 'f'
      ? cut === 'scarf'
        ? cut
        : looks.shape % 2 === 0
          ? 'bun'
          : 'curls'
      : cut === 'curls'
        ? 'bald'
        : cut;
  return garb !== 'own' && cut === 'long' ? 'bun' : cut;
}
