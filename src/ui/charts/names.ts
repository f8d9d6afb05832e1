/**
 * Where the names of points stand in a picture: over the point, else under it, else as near as they can without
 * lying on another name or on what is `taken`. Pure; widths are rough (geometry.ts), so names keep a little apart.
 */
import { anchorAt, roughWidth } from './geometry.ts';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Named {
  readonly id: string;
  readonly name: string;
  /** The point it belongs to. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedName extends Named {
  readonly anchor: 'start' | 'middle' | 'end';
  /** Of the words' baseline. */
  readonly line: number;
  readonly box: Box;
}

/** From a point to the baseline of its name: over it, under it, farther over it, and so on. */
const OVER = -12;
const UNDER = 22;
const STEP = 18;
const TRIES = 12;

export function placeNames(
  names: readonly Named[],
  size: number,
  inside: Box,
  taken: readonly Box[],
): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const one of names.toSorted((a, b) => a.y - b.y)) {
    const x = Math.min(inside.right, Math.max(inside.left, one.x));
    const width = roughWidth(one.name, size, true);
    const anchor = anchorAt(x, width, { from: inside.left, to: inside.right });
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const boxAt = (line: number): Box => ({ left, right: left + width, top: line - size, bottom: line + 4 });
    const lines = Array.from({ length: TRIES }, (_, i) => {
      const farther = Math.floor(i / 2) * STEP;
      return one.y + (i % 2 === 0 ? OVER - farther : UNDER + farther);
    });
    const isFree = (line: number): boolean => {
      const box = boxAt(line);
      if (box.top < inside.top || box.bottom > inside.bottom) return false;
      return ![...taken, ...placed.map((other) => other.box)].some((other) => overlap(box, other));
    };
    const line = lines.find(isFree) ?? one.y + OVER;
    placed.push({ ...one, x, anchor, line, box: boxAt(line) });
  }
  return placed;
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
