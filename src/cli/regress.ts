/** Straight lines through points, for the validation: a slope, and where a line that falls goes flat. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Least-squares slope; 0 with fewer than two different x. */
export function slopeOf(points: readonly Point[]): number {
  return lineThrough(points).slope;
}

function lineThrough(points: readonly Point[]): { slope: number; at: (x: number) => number } {
  const n = Math.max(1, points.length);
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / n;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / n;
  let xx = 0;
  let xy = 0;
  for (const { x, y } of points) {
    xx += (x - meanX) * (x - meanX);
    xy += (x - meanX) * (y - meanY);
  }
  const slope = xx > 0 ? xy / xx : 0;
  return { slope, at: (x) => meanY + slope * (x - meanX) };
}

/** The x from which on a flat line fits best, with a sloping line joined to it before: the kink, in steps of half. */
export function fitKink(points: readonly Point[], from: number, to: number): number {
  let best = { kink: from, error: Infinity };
  for (let kink = from; kink <= to; kink += 0.5) {
    // y = a + b * min(0, x - kink): a line up to the kink, flat after it.
    const bent = points.map(({ x, y }) => ({ x: Math.min(0, x - kink), y }));
    const { at } = lineThrough(bent);
    const error = bent.reduce((sum, { x, y }) => sum + (y - at(x)) * (y - at(x)), 0);
    if (error < best.error) best = { kink, error };
  }
  return best.kink;
}
