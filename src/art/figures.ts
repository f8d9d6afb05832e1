/**
 * Small people, drawn by ourselves on a 2D canvas: about 36 units high standing, feet (or wheels) at the origin.
 * Flat, warm, no outlines. Who wears what is in figureSpec.ts.
 */
import { hairBehind, head } from './figureHead.ts';
import type { FigureSpec } from './figureSpec.ts';
import { box, type Canvas, disc, shade, stroke } from './strokes.ts';
import { drawDetail } from './uniformDetail.ts';

export const figurePoseValues = ['stand', 'walk', 'sit', 'lie'] as const;
export type FigurePose = (typeof figurePoseValues)[number];

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
  if (spec.detail !== null) drawDetail(c, spec.detail, top, bottom);
}

function arms(
  c: Canvas,
  spec: FigureSpec,
  left: readonly [number, number],
  right: readonly [number, number],
): void {
  const sleeve = spec.detail === 'coat' ? '#eeeee9' : shade(spec.top, -0.14);
  stroke(c, sleeve, 3.3, [-5.4, -18.4], left);
  stroke(c, sleeve, 3.3, [5.4, -18.4], right);
  disc(c, spec.skin, left[0], left[1] + 1.2, 1.6);
  disc(c, spec.skin, right[0], right[1] + 1.2, 1.6);
}

function stick(c: Canvas, x: number): void {
  stroke(c, '#7a5634', 1.3, [x, -12.4], [x + 0.8, -0.8]);
  stroke(c, '#7a5634', 1.3, [x, -12.4], [x - 2, -12.6]);
}
