/** Where dots go that share a line: in columns of equal value, piled up from it; small enough that the highest fits. */

export interface Piled {
  readonly id: string;
  readonly x: number;
  /** Away from the line. */
  readonly up: number;
}

export interface Pile {
  readonly dots: readonly Piled[];
  readonly radius: number;
}

const SMALLEST = 2;

/** `x` gives the pixel of a value; no pile is higher than `room`, no dot larger than `largest`. */
export function pileUp(
  values: readonly { readonly id: string; readonly value: number }[],
  x: (value: number) => number,
  room: number,
  largest: number,
): Pile {
  for (let radius = largest; ; radius -= 1) {
    const dots = piled(values, x, radius);
    const highest = Math.max(0, ...dots.map(({ up }) => up)) + radius;
    if (highest <= room || radius <= SMALLEST) {
      const tight = highest > room ? room / highest : 1;
      return { dots: dots.map((dot) => ({ ...dot, up: dot.up * tight })), radius };
    }
  }
}

function piled(
  values: readonly { readonly id: string; readonly value: number }[],
  x: (value: number) => number,
  radius: number,
): Piled[] {
  const step = 2 * radius + 1;
  const heights = new Map<number, number>();
  return [...values]
    .sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1))
    .map(({ id, value }) => {
      const column = Math.round(x(value) / step);
      const height = heights.get(column) ?? 0;
      heights.set(column, height + 1);
      return { id, x: column * step, up: radius + height * step };
    });
}
