/** Dots of one place hide each other: how many there are. */
import type { Star } from '../../../session/constellation.ts';

/** How many runs stand where this one does, by the first of them (the reader's own before others). */
export function starsAlike(stars: readonly Star[], you: string | null = null): ReadonlyMap<string, number> {
  const spots = new Map<string, Star[]>();
  for (const star of stars) {
    if (star.isManager) continue;
    const spot = `${star.figure} ${star.helped}`;
    spots.set(spot, [...(spots.get(spot) ?? []), star]);
  }
  return new Map(
    [...spots.values()].flatMap((there) => {
      const told = there.find(({ id }) => id === you) ?? there[0];
      return told === undefined || there.length < 2 ? [] : [[told.id, there.length] as const];
    }),
  );
}
