/** The value that would stand at one place if all were sorted, without sorting them. */

/**
 * The value of rank `rank` from 0; afterwards no value before that place is larger and none after it smaller. Changes
 * the order of `values`. There must be no NaN.
 */
export function select(values: Float64Array, rank: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[rank] as number;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const swapped = values[left] as number;
      values[left] = values[right] as number;
      values[right] = swapped;
      left += 1;
      right -= 1;
    }
    if (right < rank) low = left;
    if (left > rank) high = right;
  }
  return values[rank] as number;
}
