/** Straight-line interpolation in a table given as x, y, x, y, …; flat beyond its ends. */
export function interpolate(table: readonly number[], x: number): number {
  const last = table.length - 2;
  if (x <= (table[0] as number)) return table[1] as number;
  for (let k = 2; k <= last; k += 2) {
    const right = table[k] as number;
    if (x <= right) {
      const left = table[k - 2] as number;
      const low = table[k - 1] as number;
      const high = table[k + 1] as number;
      return low + ((high - low) * (x - left)) / (right - left);
    }
  }
  return table[last + 1] as number;
}

/** Value of a table of equal cells from 0 to 1, straight lines between its points. */
export function along(table: ArrayLike<number>, share: number): number {
  const last = table.length - 1;
  const x = Math.min(1, Math.max(0, share)) * last;
  const cell = Math.min(last - 1, Math.floor(x));
  const low = table[cell] as number;
  return low + ((table[cell + 1] as number) - low) * (x - cell);
}
