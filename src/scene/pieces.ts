/** Single pieces of furniture that several rooms have, and the props. */
import type { PropImages, PropName } from '../art/props.ts';
import { box, type Canvas, line } from './paint.ts';

/** @param s size, 1 = full */
export function chair(
  c: Canvas,
  x: number,
  y: number,
  s: number,
  colour = '#d99a5b',
  dark = '#b87a3e',
): void {
  line(c, '#8f8676', 1.4 * s, x - 7 * s, y - 6 * s, x - 7.6 * s, y - 0.4 * s);
  line(c, '#8f8676', 1.4 * s, x + 7 * s, y - 6 * s, x + 7.6 * s, y - 0.4 * s);
  box(c, colour, x - 8.6 * s, y - 20 * s, 17.2 * s, 11 * s, 4 * s);
  box(c, dark, x - 9 * s, y - 9.4 * s, 18 * s, 4.6 * s, 2 * s);
}

export function armchair(c: Canvas, x: number, y: number, s: number, colour: string, dark: string): void {
  box(c, 'rgba(60, 44, 20, 0.12)', x - 12 * s, y - 3 * s, 25 * s, 5 * s, 2.4 * s);
  box(c, colour, x - 10.5 * s, y - 22 * s, 21 * s, 16 * s, 5 * s);
  box(c, dark, x - 9 * s, y - 9.6 * s, 18 * s, 7.6 * s, 2.4 * s);
  box(c, colour, x - 13 * s, y - 13 * s, 5.4 * s, 12 * s, 2.4 * s);
  box(c, colour, x + 7.6 * s, y - 13 * s, 5.4 * s, 12 * s, 2.4 * s);
}

export function prop(c: Canvas, props: PropImages, name: PropName, x: number, y: number, size: number): void {
  const image = props[name];
  if (image !== undefined) c.drawImage(image, x - size / 2, y - size / 2, size, size);
}
