/** A house in a street, drawn from its doorstep: the feet of whoever stands at the door are at the origin. */
import { box, type Canvas, disc, frame, line } from '../paint.ts';

const walls = ['#cf9377', '#e9dabb', '#c3cdd1', '#dcc096', '#d6cdb4', '#c9a58f'] as const;
const roofs = ['#8f5f4e', '#6f7078', '#7d6a58', '#8a5548', '#5f6c78'] as const;
const doors = ['#3f5f7f', '#7c3b3b', '#3f6a52', '#5b4a72', '#8a6a34'] as const;
const glass = '#a3c1cf';
const lit = '#ffdf8a';
/** Windows beside the door: left edges; top; width; height. */
const WINDOWS = [-31, 18] as const;
const SILL = -31;
const PANE_WIDE = 13;
const PANE_HIGH = 13;

/** Units that a house takes at full size, up from its doorstep; across it takes 70. */
const HOUSE_HIGH = 58;

/** @param snow lies on the roof. */
export function drawHouse(
  c: Canvas,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
  which: number,
  snow: boolean,
): void {
  c.save();
  c.translate(x, y);
  c.scale(scale, scale);
  const wall = walls[which % walls.length] ?? walls[0];
  const roof = roofs[(which * 7 + 3) % roofs.length] ?? roofs[0];
  box(c, 'rgba(60, 48, 20, 0.16)', -36, -6, 74, 9, 4);
  if (which % 3 !== 1) box(c, '#8a6a58', which % 2 === 0 ? 16 : -24, -62, 8, 14, 1.4);
  box(c, wall, -35, -41, 70, 40, 1.5);
  // Under the eaves.
  box(c, 'rgba(60, 40, 20, 0.16)', -35, -40, 70, 4);
  drawRoof(c, roof);
  if (snow) drawSnow(c);
  for (const left of WINDOWS) drawWindow(c, left, glass);
  box(c, '#f4eddd', -9, -28.5, 18, 27.5, 1.5);
  box(c, doors[(which * 3) % doors.length] ?? doors[0], -7.4, -27, 14.8, 26, 1);
  box(c, 'rgba(255, 255, 255, 0.35)', -4.4, -24, 8.8, 6, 1);
  disc(c, '#e8d7a2', 4.8, -13, 1);
  // The step.
  box(c, '#d9cfb9', -10, -2.4, 20, 4, 1);
  c.restore();
}

/** Over a house in which somebody waits: windows and open door are lit, and light falls on the step. */
export function drawHouseLit(c: Canvas): void {
  for (const left of WINDOWS) drawWindow(c, left, lit);
  box(c, '#fff1c4', -7.4, -27, 14.8, 26, 1);
  const light = c.createRadialGradient(0, -10, 4, 0, -10, 38);
  light.addColorStop(0, 'rgba(255, 222, 140, 0.62)');
  light.addColorStop(1, 'rgba(255, 222, 140, 0)');
  c.fillStyle = light;
  c.fillRect(-38, -48, 76, 76);
}

function drawRoof(c: Canvas, colour: string): void {
  c.fillStyle = colour;
  c.beginPath();
  c.moveTo(-38, -39);
  c.lineTo(-29, -HOUSE_HIGH);
  c.lineTo(29, -HOUSE_HIGH);
  c.lineTo(38, -39);
  c.closePath();
  c.fill();
  for (const up of [-44, -49, -54])
    line(c, 'rgba(40, 24, 16, 0.13)', 0.9, -36 - (up + 44) * 0.4, up, 36 + (up + 44) * 0.4, up);
}

/** It slides off the eaves first. */
function drawSnow(c: Canvas): void {
  c.fillStyle = 'rgba(250, 252, 252, 0.94)';
  c.beginPath();
  c.moveTo(-29.5, -HOUSE_HIGH - 1);
  c.lineTo(29.5, -HOUSE_HIGH - 1);
  c.lineTo(34.6, -47);
  for (let x = 34.6, drop = 0; x > -34; x -= 11.5, drop++)
    c.quadraticCurveTo(x - 5.7, -47 + (drop % 2 === 0 ? 5 : 2.4), x - 11.5, -47);
  c.closePath();
  c.fill();
}

function drawWindow(c: Canvas, left: number, pane: string): void {
  box(c, '#f7f1e2', left - 1.4, SILL - 1.4, PANE_WIDE + 2.8, PANE_HIGH + 2.8, 1);
  box(c, pane, left, SILL, PANE_WIDE, PANE_HIGH, 0.6);
  frame(c, '#f7f1e2', 1, left, SILL, PANE_WIDE / 2, PANE_HIGH);
  box(c, '#d9cfb9', left - 2.4, SILL + PANE_HIGH + 1, PANE_WIDE + 4.8, 1.8, 0.6);
}
