/**
 * Small people, drawn by ourselves on a 2D canvas: about 36 units high standing, feet (or wheels) at the origin.
 * Flat, warm, no outlines; skin, hair and clothes as in the person's face (looks.ts). The grey ones are those whom the
 * target no longer sees: same shapes, no colours and no eyes.
 */
import { at, clothes, type Looks, looksOf, type Sex, skins } from './looks.ts';

export const figurePoseValues = ['stand', 'walk', 'sit', 'lie'] as const;
export type FigurePose = (typeof figurePoseValues)[number];
export type Garb = 'own' | 'nurse' | 'doctor' | 'paramedic' | 'grey';
export type HairCut = 'short' | 'long' | 'bun' | 'curls' | 'bald' | 'scarf' | 'turban';

export interface FigureSpec {
  readonly skin: string;
  readonly hair: string;
  readonly cut: HairCut;
  readonly top: string;
  readonly legs: string;
  readonly garb: Garb;
  readonly old: boolean;
  readonly dress: boolean;
}

type Canvas = CanvasRenderingContext2D;

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
  if (garb === 'grey') return { ...greys, cut, garb, old: looks.old, dress: false };
  return {
    skin: skins[looks.skin] ?? skins[1],
    hair: cut === 'scarf' || cut === 'turban' ? at(clothes, looks.shape >>> 9) : looks.hair,
    cut,
    top: topFor(garb, looks),
    legs: garb === 'own' ? (trousers[looks.shape % trousers.length] ?? trousers[0]) : legsFor(garb),
    garb,
    old: looks.old && garb === 'own',
    dress: garb === 'own' && sex === 'f' && looks.shape % 3 === 0,
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

function topFor(garb: Garb, looks: Looks): string {
  switch (garb) {
    case 'own':
      return looks.clothes;
    case 'nurse':
    case 'doctor':
      return '#1f8a93';
    case 'paramedic':
      return '#2f5d3a';
    case 'grey':
      return greys.top;
  }
}

function legsFor(garb: Garb): string {
  return garb === 'paramedic' ? '#274d31' : '#17717a';
}

export function drawFigure(c: Canvas, spec: FigureSpec, pose: FigurePose): void {
  c.save();
  c.lineCap = 'round';
  c.lineJoin = 'round';
  switch (pose) {
    case 'stand':
      drawStanding(c, spec);
      break;
    case 'walk':
      drawWalking(c, spec);
      break;
    case 'sit':
      drawSitting(c, spec);
      break;
    case 'lie':
      drawLying(c, spec);
      break;
  }
  c.restore();
}

function drawStanding(c: Canvas, spec: FigureSpec): void {
  shadow(c, 8.5);
  stroke(c, spec.legs, 4.4, [-2.7, -9], [-2.7, -2.4]);
  stroke(c, spec.legs, 4.4, [2.7, -9], [2.7, -2.4]);
  stroke(c, shade(spec.legs, -0.35), 3, [-3.4, -1], [-2.4, -1]);
  stroke(c, shade(spec.legs, -0.35), 3, [2.4, -1], [3.4, -1]);
  arms(c, spec, [-6.3, -12], [6.3, -12]);
  const crown = spec.old ? -26.2 : -27.2;
  hairBehind(c, spec, 0, crown);
  torso(c, spec, -21.5, -7.5);
  if (spec.old) stick(c, 8.6);
  head(c, spec, spec.old ? 0.8 : 0, crown, 0);
}

function drawWalking(c: Canvas, spec: FigureSpec): void {
  shadow(c, 8.5);
  stroke(c, shade(spec.legs, -0.18), 4.4, [-1.5, -9], [-4.6, -3]);
  stroke(c, shade(spec.legs, -0.42), 3, [-5.4, -1.6], [-4.2, -1.4]);
  stroke(c, spec.legs, 4.4, [1.5, -9], [4.4, -2.6]);
  stroke(c, shade(spec.legs, -0.35), 3, [4.6, -1], [6, -1]);
  arms(c, spec, [-7, -13.4], [6.8, -13.6]);
  const crown = spec.old ? -26.4 : -27.2;
  hairBehind(c, spec, 0.6, crown);
  torso(c, spec, -21.5, -7.5);
  head(c, spec, 1, crown, 1.1);
}

function drawSitting(c: Canvas, spec: FigureSpec): void {
  shadow(c, 9);
  stroke(c, shade(spec.legs, -0.12), 4.6, [-3.2, -8], [-3.6, -2.6]);
  stroke(c, shade(spec.legs, -0.12), 4.6, [3.2, -8], [3.6, -2.6]);
  stroke(c, shade(spec.legs, -0.4), 3, [-4.4, -1], [-3.2, -1]);
  stroke(c, shade(spec.legs, -0.4), 3, [3.2, -1], [4.4, -1]);
  const crown = spec.old ? -25 : -26;
  hairBehind(c, spec, 0, crown);
  torso(c, spec, -20.5, -8.5);
  arms(c, spec, [-3, -8.6], [3, -8.6]);
  stroke(c, spec.legs, 5, [-3.2, -8.2], [-3.3, -6.6]);
  stroke(c, spec.legs, 5, [3.2, -8.2], [3.3, -6.6]);
  head(c, spec, 0, crown, 0);
}

/** On a trolley seen from the side, propped up, under a blanket. */
function drawLying(c: Canvas, spec: FigureSpec): void {
  const grey = spec.garb === 'grey';
  const steel = grey ? '#b9b4ac' : '#8b98a3';
  shadow(c, 19);
  stroke(c, steel, 1.6, [-13, -7], [-11, -2.5]);
  stroke(c, steel, 1.6, [13, -7], [11, -2.5]);
  for (const x of [-11.5, 11.5]) disc(c, grey ? '#9d978f' : '#4c5660', x, -1.8, 1.9);
  box(c, steel, -19, -9.6, 38, 3.4, 1.7);
  box(c, grey ? '#e3dfd8' : '#f7f5f0', -18.5, -14, 37, 5.4, 2.6);
  // Back rest and pillow.
  c.save();
  c.translate(-9, -12);
  c.rotate(0.5);
  box(c, grey ? '#e3dfd8' : '#fdfcf9', -11, -3.4, 13, 6.2, 2.8);
  c.restore();
  // Body under the blanket, then the shoulders in the person's own clothes.
  hairBehind(c, spec, -11.6, -21.4, 5.5);
  stroke(c, spec.top, 8, [-8.4, -16.4], [-4, -14.4]);
  c.beginPath();
  c.moveTo(-5.6, -19.2);
  c.quadraticCurveTo(2, -21.6, 8, -18.4);
  c.quadraticCurveTo(12.6, -17.2, 15, -19);
  c.quadraticCurveTo(18.6, -18.6, 18.4, -12.4);
  c.lineTo(18, -10.4);
  c.lineTo(-7.6, -10.4);
  c.quadraticCurveTo(-8.4, -15, -5.6, -19.2);
  c.fillStyle = grey ? '#d5d0c8' : shade(spec.top, 0.5);
  c.fill();
  stroke(c, grey ? '#e6e2db' : '#fbf8f2', 2.4, [-5.4, -18], [-6.8, -11.6]);
  head(c, spec, -11.6, -21.4, 0.9, 5.5);
}

function shadow(c: Canvas, reach: number): void {
  c.fillStyle = 'rgba(70, 48, 24, 0.16)';
  c.beginPath();
  c.ellipse(0, -0.6, reach, 2.7, 0, 0, Math.PI * 2);
  c.fill();
}

function torso(c: Canvas, spec: FigureSpec, top: number, bottom: number): void {
  const hem = spec.dress ? bottom + 2.6 : bottom;
  c.beginPath();
  c.moveTo(-3.4, top);
  c.quadraticCurveTo(-6.4, top + 0.6, -6.2, top + 4.4);
  c.lineTo(spec.dress ? -7 : -5.4, hem);
  c.quadraticCurveTo(0, hem + 1.3, spec.dress ? 7 : 5.4, hem);
  c.lineTo(6.2, top + 4.4);
  c.quadraticCurveTo(6.4, top + 0.6, 3.4, top);
  c.closePath();
  c.fillStyle = spec.top;
  c.fill();
  disc(c, shade(spec.skin, -0.1), 0, top + 0.2, 2.3);
  if (spec.garb === 'doctor') {
    c.fillStyle = '#fbfbf8';
    c.beginPath();
    c.moveTo(-3.6, top);
    c.quadraticCurveTo(-6.7, top + 0.6, -6.6, top + 4.4);
    c.lineTo(-6.2, bottom + 2.2);
    c.lineTo(-1.9, bottom + 2.2);
    c.lineTo(-1.6, top + 3);
    c.closePath();
    c.moveTo(3.6, top);
    c.quadraticCurveTo(6.7, top + 0.6, 6.6, top + 4.4);
    c.lineTo(6.2, bottom + 2.2);
    c.lineTo(1.9, bottom + 2.2);
    c.lineTo(1.6, top + 3);
    c.closePath();
    c.fill();
    stroke(c, '#2f3b45', 0.9, [-2.6, top + 1], [-1.4, top + 6.5]);
    stroke(c, '#2f3b45', 0.9, [2.6, top + 1], [1.6, top + 5]);
  } else if (spec.garb === 'nurse') {
    box(c, '#fbfbf8', 1.4, top + 4.6, 3, 2, 0.5);
    stroke(c, '#f2f6f5', 0.9, [-2.1, top + 0.6], [0, top + 3.4]);
    stroke(c, '#f2f6f5', 0.9, [2.1, top + 0.6], [0, top + 3.4]);
  } else if (spec.garb === 'paramedic') {
    stroke(c, '#e9d94a', 1.8, [-5.4, top + 6.6], [5.4, top + 6.6]);
    stroke(c, '#f5f4ea', 0.8, [-5.4, top + 6.6], [5.4, top + 6.6]);
  }
}

function arms(
  c: Canvas,
  spec: FigureSpec,
  left: readonly [number, number],
  right: readonly [number, number],
): void {
  const sleeve = spec.garb === 'doctor' ? '#eeeee9' : shade(spec.top, -0.14);
  stroke(c, sleeve, 3.3, [-5.4, -18.4], left);
  stroke(c, sleeve, 3.3, [5.4, -18.4], right);
  disc(c, spec.skin, left[0], left[1] + 1.2, 1.6);
  disc(c, spec.skin, right[0], right[1] + 1.2, 1.6);
}

function stick(c: Canvas, x: number): void {
  stroke(c, '#7a5634', 1.3, [x, -12.4], [x + 0.8, -0.8]);
  stroke(c, '#7a5634', 1.3, [x, -12.4], [x - 2, -12.6]);
}

function head(c: Canvas, spec: FigureSpec, x: number, y: number, gaze: number, radius = 6.1): void {
  c.save();
  c.translate(x, y);
  c.scale(radius / 6.1, radius / 6.1);
  if (spec.cut === 'scarf') box(c, spec.hair, -7.2, -7.2, 14.4, 15.6, 6.8);
  disc(c, spec.skin, 0, 0, spec.cut === 'scarf' ? 5.4 : 6.1);
  if (spec.cut !== 'scarf') {
    disc(c, spec.skin, -5.8, 0.8, 1.3);
    disc(c, spec.skin, 5.8, 0.8, 1.3);
  }
  frontHair(c, spec);
  if (spec.garb !== 'grey') {
    c.fillStyle = '#2a211d';
    c.beginPath();
    c.arc(-2.1 + gaze, 0.7, 0.78, 0, Math.PI * 2);
    c.arc(2.1 + gaze, 0.7, 0.78, 0, Math.PI * 2);
    c.fill();
    c.strokeStyle = shade(spec.skin, -0.32);
    c.lineWidth = 0.75;
    c.beginPath();
    c.moveTo(-1 + gaze, 3.4);
    c.lineTo(1.1 + gaze, 3.4);
    c.stroke();
  }
  c.restore();
}

/** Drawn before the body, so that long hair falls behind the shoulders. */
function hairBehind(c: Canvas, { cut, hair }: FigureSpec, x: number, y: number, radius = 6.1): void {
  c.save();
  c.translate(x, y);
  c.scale(radius / 6.1, radius / 6.1);
  if (cut === 'long') box(c, hair, -7.2, -6, 14.4, 14.6, 6);
  if (cut === 'bun') disc(c, hair, 0, -7.4, 2.9);
  if (cut === 'curls') for (const [dx, dy] of curls) disc(c, hair, dx, dy, 3.1);
  c.restore();
}

const curls = [
  [-4.6, -3.4],
  [4.6, -3.4],
  [-5.8, 0.6],
  [5.8, 0.6],
  [0, -5.6],
  [-3, -5.2],
  [3, -5.2],
] as const;

function frontHair(c: Canvas, { cut, hair }: FigureSpec): void {
  c.fillStyle = hair;
  c.beginPath();
  switch (cut) {
    case 'bald':
      c.ellipse(-6, 0, 1.2, 2.6, 0, 0, Math.PI * 2);
      c.ellipse(6, 0, 1.2, 2.6, 0, 0, Math.PI * 2);
      break;
    case 'turban':
      c.moveTo(-7, -0.6);
      c.quadraticCurveTo(-8, -9.4, 0, -9.8);
      c.quadraticCurveTo(8, -9.4, 7, -0.6);
      c.quadraticCurveTo(3, -4.6, 0, -4.8);
      c.quadraticCurveTo(-3, -4.6, -7, -0.6);
      break;
    case 'scarf':
      c.arc(0, 0, 7.1, Math.PI * 1.05, Math.PI * 1.95);
      c.quadraticCurveTo(0, -6.6, -6.8, -1.4);
      break;
    default:
      c.arc(0, 0, 6.4, Math.PI * 0.97, Math.PI * 2.03);
      c.quadraticCurveTo(4.4, -3.4, 1, -3.5);
      c.quadraticCurveTo(-4, -3.4, -6.4, 0.6);
  }
  c.closePath();
  c.fill();
}

function stroke(
  c: Canvas,
  colour: string,
  width: number,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  c.strokeStyle = colour;
  c.lineWidth = width;
  c.beginPath();
  c.moveTo(from[0], from[1]);
  c.lineTo(to[0], to[1]);
  c.stroke();
}

function disc(c: Canvas, colour: string, x: number, y: number, radius: number): void {
  c.fillStyle = colour;
  c.beginPath();
  c.arc(x, y, radius, 0, Math.PI * 2);
  c.fill();
}

function box(
  c: Canvas,
  colour: string,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  c.fillStyle = colour;
  c.beginPath();
  c.roundRect(x, y, width, height, radius);
  c.fill();
}

/** A colour made lighter (share above 0) or darker (below 0). */
export function shade(colour: string, share: number): string {
  const value = Number.parseInt(colour.slice(1), 16);
  const mix = (channel: number) =>
    Math.round(share < 0 ? channel * (1 + share) : channel + (255 - channel) * share);
  return `rgb(${mix(value >> 16)}, ${mix((value >> 8) & 255)}, ${mix(value & 255)})`;
}
