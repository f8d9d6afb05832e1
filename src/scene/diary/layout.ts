/**
 * Where the chairs of those known by name stand for a size of page, in units: five beside each other on a landscape
 * page, two on a phone; a card by each chair, the waiting room behind, the way to work at the side or below. Pure.
 */
import { NARROW } from '../framing.ts';
import type { Box, Point } from '../geometry.ts';

export interface Cell {
  /** The feet of whoever sits here. */
  readonly chair: Point;
  readonly card: Box;
  /** Way out to work and in from it: along the row, through the door. */
  readonly way: readonly Point[];
  /** Where they stand when at work. */
  readonly work: Point;
}

export interface DiaryLayout {
  readonly kind: 'wide' | 'tall';
  readonly width: number;
  readonly height: number;
  /** Size of those known, 1 = a small figure. */
  readonly figure: number;
  readonly cells: readonly Cell[];
  /** Behind: whoever else waits. */
  readonly waiting: Box;
  /** Outdoors. */
  readonly work: Box;
  /** Openings in the wall between: middles. */
  readonly doors: readonly Point[];
}

/** Height for width. */
const UPRIGHT = 0.8;

export function diaryLayout(pageWidth: number, pageHeight: number, people: number): DiaryLayout {
  // A phone held upright, not one held sideways.
  return pageWidth < NARROW && pageHeight > UPRIGHT * pageWidth
    ? tall(clamp((390 * pageHeight) / pageWidth, 450, 720), people)
    : wide(clamp((860 * pageHeight) / pageWidth, 470, 700), people);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function wide(height: number, people: number): DiaryLayout {
  const width = 860;
  const columns = 5;
  const rows = Math.max(1, Math.ceil(people / columns));
  const work: Box = { left: 752, top: 0, right: width, bottom: height };
  const waiting: Box = { left: 0, top: 0, right: work.left, bottom: height * 0.185 };
  // Room at the foot for the line that says what is shown.
  const high = (height - waiting.bottom - 36) / rows;
  const step = (work.left - 20) / columns;
  const cardHigh = 78;
  const figure = Math.min(2.5, (high - cardHigh - 30) / 40);
  const cells: Cell[] = [];
  const doors: Point[] = [];
  for (let row = 0; row < rows; row++) {
    const top = waiting.bottom + row * high;
    const feet = top + high - cardHigh - 14;
    doors.push({ x: work.left, y: feet });
    for (let column = 0; column < columns && cells.length < people; column++) {
      const left = 10 + column * step;
      const chair = { x: left + step * 0.56, y: feet };
      const place = cells.length;
      const at = workPlace(work, place, people, 1);
      cells.push({
        chair,
        card: { left: left + 5, top: feet + 8, right: left + step - 5, bottom: feet + 8 + cardHigh },
        way: [chair, { x: chair.x, y: feet + 5 }, { x: work.left + 14, y: feet + 5 }, at],
        work: at,
      });
    }
  }
  return { kind: 'wide', width, height, figure, cells, waiting, work, doors };
}

function tall(height: number, people: number): DiaryLayout {
  const width = 390;
  const columns = 2;
  const rows = Math.max(1, Math.ceil(people / columns));
  const work: Box = { left: 0, top: height - 66, right: width, bottom: height };
  const waiting: Box = { left: 0, top: 0, right: width, bottom: 56 };
  const high = (work.top - 6 - waiting.bottom) / rows;
  const step = width / columns;
  const figure = Math.min(1.45, (high - 16) / 40);
  const cells: Cell[] = [];
  for (let place = 0; place < people; place++) {
    const row = Math.floor(place / columns);
    const left = (place % columns) * step;
    const top = waiting.bottom + row * high;
    const chair = { x: left + 38, y: top + high - 8 };
    const at = workPlace(work, place, people, 2);
    cells.push({
      chair,
      card: { left: left + 70, top: top + 6, right: left + step - 5, bottom: top + high - 4 },
      way: [chair, { x: left + 62, y: chair.y }, { x: left + 62, y: work.top + 6 }, at],
      work: at,
    });
  }
  const doors = [0, 1].map((side) => ({ x: side * step + 62, y: work.top }));
  return { kind: 'tall', width, height, figure, cells, waiting, work, doors };
}

/** In two files, side by side (`across` 1: down the page). */
function workPlace({ left, top, right, bottom }: Box, place: number, people: number, across: 1 | 2): Point {
  const files = Math.ceil(people / 2);
  const along = (Math.floor(place / 2) + 0.5) / files;
  const aside = place % 2;
  return across === 1
    ? { x: left + 34 + aside * 44, y: top + 78 + along * (bottom - top - 92) + aside * 12 }
    : { x: left + 24 + ((place + 0.5) / people) * (right - left - 40), y: top + 36 + aside * 3 };
}
