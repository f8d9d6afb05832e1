/**
 * Small pictures for the map: the pin over a home in which somebody waits, in the target's eyes (what is left of 28
 * days, or nothing at all) and in the purpose's (what they need); the light of a home; the calls on an address's plate;
 * a bar of calls; a car.
 */
import type { PropImages } from '../../art/props.ts';
import { counted } from '../frameNames.ts';
import type { Marks } from '../markSheet.ts';
import { Sheet } from '../markSheet.ts';
import { colours } from '../marks.ts';
import { line } from '../paint.ts';
import { drawHouseLit } from './house.ts';

export const PIN_STEPS = 12;
export const pinNames = {
  green: counted('pin-green', PIN_STEPS),
  amber: counted('pin-amber', PIN_STEPS),
  red: counted('pin-red', PIN_STEPS),
} as const;
export const needPins = counted('pin-need', 2);

/** Of the sheet, units. */
const HEIGHT = 140;
/** Side of the frame of a home's light; its doorstep lies so far above the frame's lower edge. */
const LIGHT = 80;
const LIGHT_BELOW = 30;
/** Where the doorstep is within the frame, from its top, 0..1. */
export const LIGHT_FEET = (LIGHT - LIGHT_BELOW) / LIGHT;

export function drawPins(density: number, props: PropImages): Marks {
  const sheet = new Sheet(density, HEIGHT);
  for (const tone of ['green', 'amber', 'red'] as const)
    for (let step = 0; step <= PIN_STEPS; step++)
      sheet.put(`pin-${tone}${step}`, 20, 20, () => drawClock(sheet, tone, step / PIN_STEPS));
  // No crime: it has no clock, and does not count.
  sheet.put('pin-plain', 20, 20, () => disc(sheet, 3.2, colours.paper, '#8d7f68', 1.4));
  // Past 28 days: it no longer counts.
  sheet.put('pin-past', 20, 20, () => {
    disc(sheet, 7, '#c9c6be', '#8b8880', 1.4);
    line(sheet.c, '#6d6a63', 2, -3, 0, 3, 0);
  });
  for (let step = 0; step < 3; step++)
    sheet.put(`pin-need${step}`, 20, 20, () => {
      disc(sheet, 4 + step * 2, colours.need, colours.paper, 1.6);
    });
  sheet.put('pip-open', 12, 12, () => {
    disc(sheet, 4, '#ffd978', '#a8731a', 1.5);
    disc(sheet, 1.2, '#7a4d08', '#7a4d08', 1);
  });
  sheet.put('pip-none', 12, 12, () => disc(sheet, 3.8, colours.paper, '#8d7f68', 1.5));
  sheet.put('pip-done', 12, 12, () => {
    disc(sheet, 4.6, '#1d4f91', '#1d4f91', 1);
    line(sheet.c, '#ffffff', 1.5, -2.2, 0, -0.5, 1.8, 2.4, -1.8);
  });
  sheet.put('bar', 8, 8, () => {
    sheet.c.fillStyle = '#7f93a6';
    sheet.c.fillRect(-4, -4, 8, 8);
  });
  sheet.put('usual', 8, 2, () => {
    sheet.c.fillStyle = '#a8431f';
    sheet.c.fillRect(-4, -1, 8, 2);
  });
  sheet.put('house-light', LIGHT, LIGHT, (c) => {
    c.translate(0, LIGHT / 2 - LIGHT_BELOW);
    drawHouseLit(c);
  });
  sheet.put('police-car', 40, 36, (c) => drawCar(c, props['police-car']));
  return sheet;
}

function drawCar(c: CanvasRenderingContext2D, image: HTMLImageElement | undefined): void {
  c.fillStyle = 'rgba(60, 44, 24, 0.22)';
  c.beginPath();
  c.ellipse(0, 12, 17, 2.8, 0, 0, Math.PI * 2);
  c.fill();
  if (image !== undefined) {
    c.drawImage(image, -18, -20, 36, 36);
    return;
  }
  c.fillStyle = '#f4f4f2';
  c.beginPath();
  c.roundRect(-17, -4, 34, 15, 4);
  c.fill();
  c.fillStyle = '#2f6fb8';
  c.fillRect(-17, 2, 34, 4);
}

function drawClock({ c }: Sheet, tone: 'green' | 'amber' | 'red', share: number): void {
  c.fillStyle = colours.paper;
  c.strokeStyle = 'rgba(70, 52, 26, 0.35)';
  c.lineWidth = 1;
  c.beginPath();
  c.arc(0, 0, 8, 0, Math.PI * 2);
  c.fill();
  c.stroke();
  c.fillStyle = colours[tone];
  c.beginPath();
  c.moveTo(0, 0);
  c.arc(0, 0, tone === 'red' ? 7 : 6.2, -Math.PI / 2, -Math.PI / 2 + share * Math.PI * 2);
  c.closePath();
  c.fill();
}

function disc({ c }: Sheet, radius: number, fill: string, edge: string, wide: number): void {
  c.fillStyle = fill;
  c.strokeStyle = edge;
  c.lineWidth = wide;
  c.beginPath();
  c.arc(0, 0, radius, 0, Math.PI * 2);
  c.fill();
  c.stroke();
}
