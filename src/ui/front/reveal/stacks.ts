/**
 * Where dots go that share a line: those of nearly the same value in one pile, side by side and on top of each other,
 * all of one size, and small enough that the highest pile fits.
 */

export interface Piled {
  readonly id: string;
  readonly x: number;
  /** Away from the line. */
  readonly up: number;
}

export interface Piles {
  /** In the order of the lists given. */
  readonly dots: readonly (readonly Piled[])[];
  readonly radius: number;
}

export type Valued = readonly { readonly id: string; readonly value: number }[];

const SMALLEST = 2;
/** Pixels that a pile is wide, where its dots are not wider. */
const PILE = 18;

/** `x` gives the pixel of a value; no pile is higher than `room`, no dot larger than `largest`. */
export function pileUp(
  lists: readonly Valued[],
  x: (value: number) => number,
  room: number,
  largest: number,
): Piles {
  for (let radius = largest; ; radius -= 1) {
    const dots = lists.map((values) => piled(values, x, radius));
    const highest = Math.max(0, ...dots.flat().map(({ up }) => up)) + radius;
    if (highest <= room || radius <= SMALLEST) {
      const tight = highest > room ? (room - radius) / (highest - radius) : 1;
      return { radius, dots: dots.map((each) => each.map((dot) => ({ ...dot, up: dot.up * tight }))) };
    }
  }
}

function piled(values: Valued, x: (value: number) => number, radius: number): Piled[] {
  const step = 2 * radius + 1;
  const pile = Math.max(PILE, step);
  const across = Math.max(1, Math.floor(pile / step));
  const counts = new Map<number, number>();
  return [...values]
    .sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1))
    .map(({ id, value }) => {
      const place = Math.round(x(value) / pile);
      const count = counts.get(place) ?? 0;
      counts.set(place, count + 1);
      const column = (count % across) - (across - 1) / 2;
      return { id, x: place * pile + column * step, up: radius + Math.floor(count / across) * step };
    });
}
