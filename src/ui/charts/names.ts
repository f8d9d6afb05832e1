/**
 * Where the names of points stand in a picture: over the point, else under or beside it, else as near as they can
 * without lying on another name or on what is `taken`, and rather a little farther off than on dots. Pure; widths are
 * rough (geometry.ts), so names keep a little apart.
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

/** A place for a name. */
interface Place {
  readonly x: number;
  /** Of the words' baseline. */
  readonly line: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

export type PlacedName = Pick<Named, 'id' | 'name'> & Place;

/** From a point to the baseline of its name: over it, under it, farther over it, and so on. */
const OVER = -12;
const UNDER = 22;
const STEP = 18;
const FARTHER = 6;
const BESIDE = 11;
/** Of a place: how much farther off is as bad as one more dot under the name. */
const DOT_WORTH = 2.5;

export function placeNames(
  names: readonly Named[],
  size: number,
  inside: Box,
  taken: readonly Box[],
  dots: readonly Box[] = [],
): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const { id, name, x, y } of names.toSorted((a, b) => a.y - b.y)) {
    const places = placesOf({ id, name, x, y }, size, inside);
    const full = [...taken, ...placed.map(({ box }) => box)];
    const free = places.flatMap((place, farther) => {
      const { box } = place;
      if (!isWithin(box, inside) || full.some((one) => overlap(one, box))) return [];
      return [{ place, worse: farther / DOT_WORTH + dots.filter((dot) => overlap(dot, box)).length }];
    });
    const [best] = free.toSorted((a, b) => a.worse - b.worse);
    const place = best?.place ?? places[0];
    if (place !== undefined) placed.push({ id, name, ...place });
  }
  return placed;
}

/** From the best on. */
function placesOf({ name, x: wished, y }: Named, size: number, inside: Box): Place[] {
  const width = roughWidth(name, size, true);
  const placeAt = (x: number, line: number, anchor: Place['anchor']): Place => {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return { x, line, anchor, box: { left, right: left + width, top: line - size, bottom: line + 4 } };
  };
  const x = Math.min(inside.right, Math.max(inside.left, wished));
  const anchor = anchorAt(x, width, { from: inside.left, to: inside.right });
  const farther = Array.from({ length: FARTHER }, (_, i) => [
    placeAt(x, y + OVER - (i + 1) * STEP, anchor),
    placeAt(x, y + UNDER + (i + 1) * STEP, anchor),
  ]);
  return [
    placeAt(x, y + OVER, anchor),
    placeAt(x, y + UNDER, anchor),
    placeAt(x + BESIDE, y + size / 3, 'start'),
    placeAt(x - BESIDE, y + size / 3, 'end'),
    ...farther.flat(),
  ];
}

function isWithin(box: Box, inside: Box): boolean {
  return (
    box.left >= inside.left &&
    box.right <= inside.right &&
    box.top >= inside.top &&
    box.bottom <= inside.bottom
  );
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
