/** The detail of a uniform on a small figure's chest: a white coat, a bright band, a card on a ribbon. */
import { box, type Canvas, stroke } from './strokes.ts';
import type { Uniform } from './uniforms.ts';

/** @param top shoulders, @param bottom hem, units. */
export function drawDetail(c: Canvas, detail: Uniform['detail'], top: number, bottom: number): void {
  switch (detail) {
    case 'coat':
      drawCoat(c, top, bottom);
      break;
    case 'scrubs':
      box(c, '#fbfbf8', 1.4, top + 4.6, 3, 2, 0.5);
      drawCollar(c, '#f2f6f5', top);
      break;
    case 'band':
      stroke(c, '#e9d94a', 1.8, [-5.4, top + 6.6], [5.4, top + 6.6]);
      stroke(c, '#f5f4ea', 0.8, [-5.4, top + 6.6], [5.4, top + 6.6]);
      break;
    case 'lanyard':
      stroke(c, '#f4efe2', 0.9, [-2.2, top + 1.2], [0, top + 6.4]);
      stroke(c, '#f4efe2', 0.9, [2.2, top + 1.2], [0, top + 6.4]);
      box(c, '#fbfaf4', -1.6, top + 6.2, 3.2, 3.8, 0.6);
      break;
  }
}

function drawCoat(c: Canvas, top: number, bottom: number): void {
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
}

function drawCollar(c: Canvas, colour: string, top: number): void {
  stroke(c, colour, 0.9, [-2.1, top + 0.6], [0, top + 3.4]);
  stroke(c, colour, 0.9, [2.1, top + 0.6], [0, top + 3.4]);
}
