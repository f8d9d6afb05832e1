/** Heads of small figures: skin, hair in a few cuts, eyes; grey ones have no eyes. */
import type { FigureSpec } from './figureSpec.ts';
import { box, type Canvas, disc, shade } from './strokes.ts';

export function head(c: Canvas, spec: FigureSpec, x: number, y: number, gaze: number, radius = 6.1): void {
  c.save();
  c.translate(x, y);
  c.scale(radius / 6.1, radius / 6.1);
  if (spec.cut === 'scarf') box(c, spec.hair, -7.2, -7.2, 14.4, 15.6, 6.8);
  disc(c, spec.skin, 0, 0, spec.cut === 'scarf' ? 5.4 : 6.1);
  if (spec.cut !== 'scarf') {
    disc(c, spec.skin, -5.8, 0.8, 1.3);
    disc(c, spec.skin, 5.8, 0.8, 1.3);
  }
  if (spec.beard !== null) beard(c, spec);
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
    if (spec.glasses) glasses(c, gaze);
  }
  c.restore();
}

function beard(c: Canvas, { beard, hair, cut, skin }: FigureSpec): void {
  // Under a turban the hair has no colour of its own.
  c.fillStyle = cut === 'turban' ? shade(skin, -0.55) : hair;
  c.beginPath();
  if (beard === 'full') {
    c.arc(0, 0, 6.1, Math.PI * 0.04, Math.PI * 0.96);
    c.quadraticCurveTo(-3.6, 2, -2.6, 2.3);
    c.quadraticCurveTo(0, 1.6, 2.6, 2.3);
    c.quadraticCurveTo(3.6, 2, 6.1, 0.7);
  } else {
    c.ellipse(0, 2.5, 2.4, 0.75, 0, 0, Math.PI * 2);
  }
  c.closePath();
  c.fill();
}

function glasses(c: Canvas, gaze: number): void {
  c.strokeStyle = '#5b4a40';
  c.lineWidth = 0.4;
  c.beginPath();
  c.arc(-2.1 + gaze, 0.7, 1.6, 0, Math.PI * 2);
  c.moveTo(3.7 + gaze, 0.7);
  c.arc(2.1 + gaze, 0.7, 1.6, 0, Math.PI * 2);
  c.stroke();
}

/** Drawn before the body, so that long hair falls behind the shoulders. */
export function hairBehind(c: Canvas, { cut, hair }: FigureSpec, x: number, y: number, radius = 6.1): void {
  c.save();
  c.translate(x, y);
  c.scale(radius / 6.1, radius / 6.1);
  if (cut === 'bob') box(c, hair, -7, -6, 14, 11.4, 5.4);
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
