/** Small strokes shared by everything that paints the floor: frames, lines, soft light, and those of the figures. */
import { box, type Canvas, disc } from '../art/strokes.ts';

export { box, type Canvas, disc };

export const font =
  '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", system-ui, sans-serif';

export function frame(
  c: Canvas,
  stroke: string,
  lineWidth: number,
  x: number,
  y: number,
  width: number,
  height: number,
  radius = 0,
): void {
  c.strokeStyle = stroke;
  c.lineWidth = lineWidth;
  c.beginPath();
  c.roundRect(x, y, width, height, radius);
  c.stroke();
}

export function line(c: Canvas, stroke: string, width: number, ...points: readonly number[]): void {
  c.strokeStyle = stroke;
  c.lineWidth = width;
  c.beginPath();
  for (let index = 0; index + 1 < points.length; index += 2)
    c.lineTo(points[index] ?? 0, points[index + 1] ?? 0);
  c.stroke();
}

/** A pool of light that fades to its edge. */
export function pool(c: Canvas, rgb: string, strength: number, x: number, y: number, radius: number): void {
  const light = c.createRadialGradient(x, y, 0, x, y, radius);
  light.addColorStop(0, `rgba(${rgb}, ${strength})`);
  light.addColorStop(1, `rgba(${rgb}, 0)`);
  c.fillStyle = light;
  c.beginPath();
  c.arc(x, y, radius, 0, Math.PI * 2);
  c.fill();
}
