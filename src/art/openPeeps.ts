/**
 * Draws a face from Open Peeps parts (peeps.json, taken from @dicebear/styles by tests/support/extractArt.ts).
 * DiceBear's own renderer is not used: its checker of style files alone is larger than everything drawn here.
 */
import { at, type Looks, looksOf, pick, type Sex, skins } from './looks.ts';
import type peepsJson from './peeps.json';

export const moodValues = ['calm', 'tired', 'worried', 'pain'] as const;
export type Mood = (typeof moodValues)[number];

export interface FaceOptions {
  readonly age: number;
  readonly sex: Sex;
  readonly mood: Mood;
}

/** The parts: data that is fetched, not code. */
export type Peeps = typeof peepsJson;
type Head = keyof Peeps['heads'];
type Beard = keyof Peeps['beards'];
type Glasses = keyof Peeps['glasses'];
type Paths = readonly (readonly string[])[];

const expressions = {
  calm: 'smile',
  tired: 'tired',
  worried: 'solemn',
  pain: 'concernedFear',
} as const satisfies Record<Mood, keyof Peeps['expressions']>;

/** Young heads: for everyone, then those for straight and wavy hair, and for coiled hair. */
const women = {
  any: ['longCurly', 'medium2', 'mediumBangs', 'hijab', 'short3', 'bun2'],
  straight: ['long', 'longBangs', 'medium1', 'medium3', 'mediumStraight', 'bangs', 'mediumBangs2'],
  coiled: ['afro', 'cornrows', 'dreads1', 'bun2', 'afro'],
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
const glasses: readonly Glasses[] = ['glasses', 'glasses2', 'glasses3', 'glasses5'];

const ink = '#2a211d';

export function faceSvg(peeps: Peeps, look: number, { age, sex, mood }: FaceOptions): string {
  const looks = looksOf(look, age);
  const head = at(headsFor(sex, age, looks), pick(look, 23, 97));
  const beard = sex === 'm' && age >= GROWN && pick(look, 29, 100) < 32 ? beardFor(looks.old, look) : null;
  const wearsGlasses = pick(look, 37, 100) < (looks.old ? 45 : 16);
  const colours = { s: at(skins, looks.skin), c: looks.clothes, i: ink, h: looks.hair };
  // Black hair is drawn with the ink: on these heads ink takes the colour of the hair, if it is dark enough to outline.
  const headColours = looks.old || hidesHair(head) ? colours : { ...colours, i: darkened(looks) };
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="20 0 690 690">',
    draw(peeps.body, colours),
    `<g transform="matrix(.99789 0 0 1 6.3 -58)">${draw(peeps.heads[head], headColours)}</g>`,
    `<g transform="translate(351 275)">${draw(peeps.expressions[expressions[mood]], colours)}</g>`,
    beard === null
      ? ''
      : `<g transform="translate(58 333)">${draw(peeps.beards[beard], looks.old ? colours : headColours)}</g>`,
    wearsGlasses
      ? `<g transform="translate(190 243)">${draw(peeps.glasses[at(glasses, pick(look, 41, 97))], colours)}</g>`
      : '',
    '</svg>',
  ].join('');
}

function headsFor(sex: Sex, age: number, { old, skin }: Looks): readonly Head[] {
  if (age < GROWN) return sex === 'f' ? girls : boys;
  if (old) return sex === 'f' ? oldWomen : oldMen;
  const { any, straight, coiled } = sex === 'f' ? women : men;
  return [...any, ...(skin <= 2 ? straight : coiled)];
}

function beardFor(old: boolean, look: number): Beard {
  return old ? 'full4' : at(youngBeards, pick(look, 31, 97));
}

function hidesHair(head: Head): boolean {
  return head === 'hijab' || head === 'turban';
}

/** Fair hair as ink would leave the face without an outline: brown at the lightest. */
function darkened(looks: Looks): string {
  return looks.hair === '#c49a56' || looks.hair === '#a8743a' ? '#7a4f2c' : looks.hair;
}

function draw(paths: Paths, colours: Readonly<Record<string, string>>): string {
  return paths
    .map(([paint = 'i', d = '']) => `<path fill-rule="evenodd" fill="${colours[paint] ?? paint}" d="${d}"/>`)
    .join('');
}
