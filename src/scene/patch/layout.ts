/**
 * The map of a patch, laid out for a page: streets one above the other, each with two rows of small homes and a few
 * large ones whose people are known by name, a road that joins them, and a strip below for the station and the calls by
 * day. Pure; positions are in design units, of which a page has `width` across.
 */
import type { Box, Point } from '../geometry.ts';

export interface Home extends Point {
  readonly scale: number;
  readonly street: number;
}

export interface Address extends Home {
  readonly plate: Box;
}

export interface PatchLayout {
  readonly kind: 'wide' | 'tall';
  readonly width: number;
  readonly height: number;
  /** Middle of each street, from above. */
  readonly streets: readonly number[];
  readonly streetHigh: number;
  /** Middle of the upright road. */
  readonly road: number;
  readonly roadWide: number;
  /** Doorsteps. */
  readonly homes: readonly Home[];
  readonly addresses: readonly Address[];
  /** Trees and bushes stand where no home is. */
  readonly greens: readonly Home[];
  readonly station: Point;
  /** Where the bars of calls by day stand. */
  readonly bars: Box;
  readonly strip: Box;
}

interface Measures {
  readonly width: number;
  readonly heights: readonly [number, number];
  readonly streetHigh: number;
  readonly strip: number;
  /** Size of a small home and of a large one, and steps across and up between small ones. */
  readonly small: number;
  readonly large: number;
  readonly step: Point;
  readonly plate: Point;
}

const wide: Measures = {
  width: 860,
  heights: [470, 760],
  streetHigh: 19,
  strip: 74,
  small: 0.5,
  large: 0.92,
  step: { x: 38, y: 38 },
  plate: { x: 122, y: 31 },
};

const tall: Measures = {
  width: 390,
  heights: [400, 720],
  streetHigh: 15,
  strip: 62,
  small: 0.4,
  large: 0.68,
  step: { x: 29, y: 31 },
  plate: { x: 92, y: 29 },
};

/** Where the six addresses stand across the page, two neighbours never on one side. */
const across = [0.2, 0.75, 0.3, 0.83, 0.15, 0.68] as const;
/** Of a house at full size, with its chimney. */
const HOUSE = 62;
/** Every so many small places hold something green. */
const GREEN = 9;

export function layoutPatch(width: number, height: number): PatchLayout {
  const kind = width < 560 || height > width ? 'tall' : 'wide';
  const m = kind === 'wide' ? wide : tall;
  const high = Math.min(m.heights[1], Math.max(m.heights[0], (height / width) * m.width));
  // A street is as high as an address on it with its plate.
  const least = m.streetHigh + 9 + HOUSE * m.large + m.plate.y;
  const rows = Math.max(2, Math.floor((high - m.strip) / least));
  const band = (high - m.strip) / rows;
  const streets = Array.from({ length: rows }, (_, row) => (row + 1) * band - m.streetHigh / 2 - 2);
  const road = m.width * 0.5;
  const roadWide = m.streetHigh + 5;
  const addresses = across.map((share, index) => {
    const street = Math.min(rows - 1, Math.floor((index * rows) / across.length));
    const x = Math.min(m.width - m.plate.x / 2 - 4, Math.max(m.plate.x / 2 + 4, share * m.width));
    const y = (streets[street] ?? 0) - m.streetHigh / 2 - 6;
    const bottom = y - HOUSE * m.large;
    const plate = { left: x - m.plate.x / 2, right: x + m.plate.x / 2, top: bottom - m.plate.y, bottom };
    return { x, y, scale: m.large, street, plate };
  });
  const homes: Home[] = [];
  const greens: Home[] = [];
  for (const [street, middle] of streets.entries())
    for (const row of [1, 0])
      for (let x = m.step.x * 0.55; x < m.width - m.step.x * 0.3; x += m.step.x) {
        const half = m.step.x / 2;
        if (Math.abs(x - road) < roadWide / 2 + half) continue;
        if (addresses.some((each) => each.street === street && isTaken(each, x, half))) continue;
        const place = { x, y: middle - m.streetHigh / 2 - 5 - row * m.step.y, scale: m.small, street };
        const number = homes.length + greens.length;
        if ((number * 7 + street * 3) % GREEN === 4) greens.push(place);
        else homes.push(place);
      }
  return {
    kind,
    width: m.width,
    height: high,
    streets,
    streetHigh: m.streetHigh,
    road,
    roadWide,
    homes,
    addresses,
    greens,
    station: { x: road - (kind === 'wide' ? 104 : 72), y: high - 10 },
    bars: {
      left: road + roadWide / 2 + 12,
      right: m.width - 14,
      top: high - m.strip + 26,
      bottom: high - 10,
    },
    strip: { left: 0, right: m.width, top: high - m.strip, bottom: high },
  };
}

function isTaken({ plate }: Address, x: number, half: number): boolean {
  return x + half > plate.left - 2 && x - half < plate.right + 2;
}
