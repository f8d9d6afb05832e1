/** Strokes for drawing on a 2D canvas: thick lines, discs, boxes, and colours made lighter or darker. */

export type Canvas = CanvasRenderingContext2D;

export function stroke(
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

export function disc(c: Canvas, colour: string, x: number, y: number, radius: number): void {
  c.fillStyle = colour;
  c.beginPath();
  c.arc(x, y, radius, 0, Math.PI * 2);
  c.fill();
}

export function box(
  c: Canvas,
  colour: string,
  x: number,
  y: number,
  width: number,
  height: number,
  radius = 0,
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
