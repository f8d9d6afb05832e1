/**
 * Draws a face from Open Peeps parts (peeps.json, taken from @dicebear/styles by tests/support/extractArt.ts).
 * DiceBear's own renderer is not used: its checker of style files alone is larger than everything drawn here.
 */
import { beardOf, type Head, headOf, type Peeps, wearsGlasses } from './heads.ts';
import { at, type Looks, looksOf, pick, type Sex, skins } from './looks.ts';

export const moodValues = ['calm', 'tired', 'worried', 'pain'] as const;
export type Mood = (typeof moodValues)[number];

export interface FaceOptions {
  readonly age: number;
  readonly sex: Sex;
  readonly mood: Mood;
}

type Glasses = keyof Peeps['glasses'];
type Paths = readonly (readonly string[])[];

const expressions = {
  calm: 'smile',
  tired: 'tired',
  worried: 'solemn',
  pain: 'concernedFear',
} as const satisfies Record<Mood, keyof Peeps['expressions']>;

const glasses: readonly Glasses[] = ['glasses', 'glasses2', 'glasses3', 'glasses5'];

const ink = '#2a211d';

export function faceSvg(peeps: Peeps, look: number, { age, sex, mood }: FaceOptions): string {
  const looks = looksOf(look, age);
  const head = headOf(look, age, sex);
  const beard = beardOf(look, age, sex);
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
    wearsGlasses(look, age)
      ? `<g transform="translate(190 243)">${draw(peeps.glasses[at(glasses, pick(look, 41, 97))], colours)}</g>`
      : '',
    '</svg>',
  ].join('');
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
