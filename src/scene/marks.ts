/**
 * The picture of everything that marks a person: clock rings, minutes left, need, digits of the counters, the flash
 * "Dealt with …", ambulances, the clock's hands. Drawn once; `frames` says where each is.
 */
import type { PropImages } from '../art/props.ts';
import type { Behaviour } from '../scenario/types.ts';
import { mostTold, unitOf } from './clock.ts';
import { dealtNames, leftNames, NEED_STEPS, nameAt, RING_STEPS } from './frameNames.ts';
import { type Marks, Sheet } from './markSheet.ts';
import { font } from './paint.ts';

export const colours = {
  green: '#2f8a66',
  amber: '#d4881c',
  red: '#c22f28',
  track: 'rgba(90, 66, 36, 0.15)',
  paper: '#fffdf8',
  ink: '#3a2f22',
  need: '#d9743b',
  met: '#2f8f86',
} as const;

const behaviours: readonly Behaviour[] = ['park', 'cherryPick', 'rush', 'ignore', 'reclassify', 'store'];

const RING_RADIUS = 17;
const RING_CELL = 44;

export interface MarkWords {
  /** "Dealt with: moved down the line." */
  dealtWith(behaviour: Behaviour): string;
  /** "11m" for each of the last minutes. */
  minutes(left: number): string;
  /** "2d" for each of the last days, where the deadline is that long. */
  days(left: number): string;
}

/** @param deadline of the film, minutes: sets in which unit what is left is told. */
export function drawMarks(density: number, deadline: number, props: PropImages, words: MarkWords): Marks {
  const sheet = new Sheet(density);
  sheet.c.textAlign = 'center';
  sheet.c.textBaseline = 'middle';
  drawRings(sheet);
  const told = unitOf(deadline) === 1 ? words.minutes : words.days;
  for (let left = 0; left <= mostTold(deadline); left++) drawLeft(sheet, nameAt(leftNames, left), told(left));
  for (let digit = 0; digit <= 9; digit++) drawDigit(sheet, digit);
  for (let step = 0; step < NEED_STEPS; step++) {
    drawNeed(sheet, `need${step}`, step, colours.need);
    drawNeed(sheet, `met${step}`, step, colours.met);
  }
  drawHalo(sheet, 'halo', '255, 168, 92', 0.7);
  drawHalo(sheet, 'halo-met', '112, 190, 178', 0.6);
  for (const behaviour of behaviours) drawFlash(sheet, dealtNames[behaviour], words.dealtWith(behaviour));
  drawPointer(sheet);
  drawVehicles(sheet, props);
  drawHands(sheet);
  return sheet;
}

/** `ring0` (empty) to `ring48` (full), in green, amber and, thicker, red. */
function drawRings(sheet: Sheet): void {
  for (const tone of ['green', 'amber', 'red'] as const) {
    const most = tone === 'green' ? RING_STEPS : tone === 'amber' ? RING_STEPS / 3 : RING_STEPS / 6;
    for (let step = 0; step <= most; step++)
      sheet.put(`${tone}${step}`, RING_CELL, RING_CELL, (c) => {
        c.lineWidth = 3.4;
        c.strokeStyle = colours.track;
        c.beginPath();
        c.arc(0, 0, RING_RADIUS, 0, Math.PI * 2);
        c.stroke();
        if (step === 0) return;
        const turn = (step / RING_STEPS) * Math.PI * 2;
        c.lineWidth = tone === 'red' ? 5 : 3.4;
        c.strokeStyle = colours[tone];
        c.beginPath();
        // What is left runs clockwise up to twelve o'clock, as on a kitchen timer.
        c.arc(0, 0, RING_RADIUS, -Math.PI / 2, -Math.PI / 2 + turn);
        c.stroke();
      });
  }
}

function drawLeft(sheet: Sheet, name: string, text: string): void {
  sheet.put(name, 32, 16, (c) => {
    c.font = `750 11px ${font}`;
    const width = Math.min(30, c.measureText(text).width + 8);
    c.fillStyle = colours.red;
    c.beginPath();
    c.roundRect(-width / 2, -7, width, 14, 7);
    c.fill();
    c.fillStyle = '#ffffff';
    c.fillText(text, 0, 0.8);
  });
}

function drawDigit(sheet: Sheet, digit: number): void {
  sheet.put(`digit${digit}`, 8, 14, (c) => {
    c.font = `700 12px ${font}`;
    c.fillStyle = colours.ink;
    c.fillText(String(digit), 0, 0.8);
  });
}

/** A heart on a tag: outlined, half or wholly filled as the need is small, middling or great. */
function drawNeed(sheet: Sheet, name: string, step: number, colour: string): void {
  sheet.put(name, 22, 22, (c) => {
    const size = 0.8 + step * 0.16;
    c.scale(size, size);
    c.fillStyle = colours.paper;
    c.strokeStyle = colour;
    c.lineWidth = 1.6;
    heart(c);
    c.fill();
    if (step > 0) {
      c.save();
      c.clip();
      c.fillStyle = colour;
      c.fillRect(-9, step === 1 ? 0 : -9, 18, 18);
      c.restore();
    }
    heart(c);
    c.stroke();
  });
}

function heart(c: CanvasRenderingContext2D): void {
  c.beginPath();
  c.moveTo(0, 7);
  c.bezierCurveTo(-10, 0, -7.4, -7.6, -3.4, -6.6);
  c.quadraticCurveTo(-1, -6, 0, -3.4);
  c.quadraticCurveTo(1, -6, 3.4, -6.6);
  c.bezierCurveTo(7.4, -7.6, 10, 0, 0, 7);
  c.closePath();
}

function drawHalo(sheet: Sheet, name: string, rgb: string, strength: number): void {
  sheet.put(name, 64, 64, (c) => {
    const light = c.createRadialGradient(0, 0, 4, 0, 0, 31);
    light.addColorStop(0, `rgba(${rgb}, ${strength})`);
    light.addColorStop(0.55, `rgba(${rgb}, ${strength * 0.62})`);
    light.addColorStop(1, `rgba(${rgb}, 0)`);
    c.fillStyle = light;
    c.fillRect(-32, -32, 64, 64);
  });
}

function drawFlash(sheet: Sheet, name: string, text: string): void {
  sheet.c.font = `700 13px ${font}`;
  const width = Math.ceil(sheet.c.measureText(text).width) + 22;
  sheet.put(name, width, 26, (c) => {
    c.font = `700 13px ${font}`;
    c.fillStyle = colours.paper;
    c.strokeStyle = '#1d4f91';
    c.lineWidth = 1.4;
    c.beginPath();
    c.roundRect(-width / 2 + 1, -12, width - 2, 24, 4);
    c.fill();
    c.stroke();
    c.fillStyle = '#1d4f91';
    c.fillText(text, 0, 1);
  });
}

/** A spot on the floor round whoever a question is about, and a marker above. */
function drawPointer(sheet: Sheet): void {
  sheet.put('spot', 76, 76, (c) => {
    const light = c.createRadialGradient(0, 0, 10, 0, 0, 37);
    light.addColorStop(0, 'rgba(29, 79, 145, 0.34)');
    light.addColorStop(0.8, 'rgba(29, 79, 145, 0.2)');
    light.addColorStop(1, 'rgba(29, 79, 145, 0)');
    c.fillStyle = light;
    c.fillRect(-38, -38, 76, 76);
    c.strokeStyle = '#1d4f91';
    c.lineWidth = 2.4;
    c.beginPath();
    c.arc(0, 0, 27, 0, Math.PI * 2);
    c.stroke();
  });
  sheet.put('pointer', 22, 24, (c) => {
    c.fillStyle = '#1d4f91';
    c.strokeStyle = colours.paper;
    c.lineWidth = 2;
    c.beginPath();
    c.moveTo(0, 9);
    c.bezierCurveTo(-12, -3, -7, -10, 0, -10);
    c.bezierCurveTo(7, -10, 12, -3, 0, 9);
    c.closePath();
    c.fill();
    c.stroke();
    c.fillStyle = colours.paper;
    c.beginPath();
    c.arc(0, -3.4, 2.6, 0, Math.PI * 2);
    c.fill();
  });
}

function drawVehicles(sheet: Sheet, props: PropImages): void {
  sheet.put('ambulance', 60, 60, (c) => {
    c.fillStyle = 'rgba(60, 44, 24, 0.18)';
    c.beginPath();
    c.ellipse(0, 19, 26, 4, 0, 0, Math.PI * 2);
    c.fill();
    const image = props.ambulance;
    if (image !== undefined) {
      c.drawImage(image, -28, -30, 56, 56);
      return;
    }
    c.fillStyle = '#f4f4f2';
    c.beginPath();
    c.roundRect(-24, -14, 48, 30, 5);
    c.fill();
    c.fillStyle = colours.red;
    c.fillRect(-24, 0, 48, 6);
  });
}

/** Hands of the wall clock, pointing up, turning about the frame's middle. */
function drawHands(sheet: Sheet): void {
  for (const [name, length, width] of [
    ['hour-hand', 5, 2],
    ['minute-hand', 7.6, 1.4],
  ] as const)
    sheet.put(name, 20, 20, (c) => {
      c.strokeStyle = colours.ink;
      c.lineWidth = width;
      c.beginPath();
      c.moveTo(0, 0.8);
      c.lineTo(0, -length);
      c.stroke();
    });
}
