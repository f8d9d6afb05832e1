/** What grows and stands outdoors: grass, trees from the props, bushes, a bench. */
import type { PropImages, PropName } from '../art/props.ts';
import { box, type Canvas, disc, frame, line } from './paint.ts';

export function speckle(c: Canvas, width: number, height: number, count = 90): void {
  for (let index = 0; index < count; index++) {
    const x = (index * 137) % width;
    const y = (index * 251) % height;
    line(c, index % 3 === 0 ? '#c2cc9c' : '#dde4c2', 1.6, x, y, x + 2, y - 3);
  }
}

/** A prop with its shadow on the ground. */
export function plant(
  c: Canvas,
  props: PropImages,
  name: PropName,
  x: number,
  y: number,
  size: number,
): void {
  c.fillStyle = 'rgba(60, 60, 20, 0.16)';
  c.beginPath();
  c.ellipse(x, y + size * 0.44, size * 0.34, size * 0.08, 0, 0, Math.PI * 2);
  c.fill();
  const image = props[name];
  if (image !== undefined) c.drawImage(image, x - size / 2, y - size / 2, size, size);
}

export function bush(c: Canvas, x: number, y: number, size = 1): void {
  disc(c, '#8faa63', x - 6 * size, y, 7 * size);
  disc(c, '#9db872', x + 3 * size, y - 3 * size, 8 * size);
  disc(c, '#88a35d', x + 9 * size, y + size, 6 * size);
}

export function bench(c: Canvas, x: number, y: number): void {
  box(c, '#a87f52', x - 20, y - 8, 40, 4, 2);
  box(c, '#b98f60', x - 21, y - 3, 42, 6, 2);
  frame(c, '#7c5d3b', 1.4, x - 17, y + 3, 0.1, 5);
  frame(c, '#7c5d3b', 1.4, x + 17, y + 3, 0.1, 5);
}
