/** Who holds which numbered place on which ground: newcomers take the one they are called to, else the lowest free. */

export interface Held {
  readonly ground: string;
  readonly slot: number;
}

export class Places {
  readonly #taken = new Map<string, Set<number>>();
  readonly #held = new Map<number, Held>();
  readonly #before: ReadonlyMap<number, Held>;
  readonly #kept = new Map<string, Set<number>>();

  /** @param before places held when the film was exchanged: they are kept for their people. */
  constructor(before: ReadonlyMap<number, Held>) {
    this.#before = before;
    for (const { ground, slot } of before.values()) setOf(this.#kept, ground).add(slot);
  }

  /** Whoever stays on one ground keeps the place. `ground` null: out of the picture. */
  move(person: number, ground: string | null, wished: number | null): number {
    const now = this.#held.get(person);
    if (now !== undefined && now.ground === ground) return now.slot;
    if (now !== undefined) this.#taken.get(now.ground)?.delete(now.slot);
    this.#held.delete(person);
    if (ground === null) return 0;
    const taken = setOf(this.#taken, ground);
    const before = this.#before.get(person);
    const own =
      now === undefined && before?.ground === ground && !taken.has(before.slot) ? before.slot : null;
    const called = wished !== null && !taken.has(wished) ? wished : null;
    let slot = own ?? called ?? 0;
    if (own === null && called === null)
      while (taken.has(slot) || (this.#kept.get(ground)?.has(slot) === true && this.#isAwaited(ground, slot)))
        slot++;
    taken.add(slot);
    this.#held.set(person, { ground, slot });
    return slot;
  }

  /** Held by somebody who has not been placed yet. */
  #isAwaited(ground: string, slot: number): boolean {
    for (const [person, held] of this.#before)
      if (held.ground === ground && held.slot === slot)
        return !this.#held.has(person) && !this.#taken.get(ground)?.has(slot);
    return false;
  }

  held(): ReadonlyMap<number, Held> {
    return this.#held;
  }
}

function setOf(map: Map<string, Set<number>>, key: string): Set<number> {
  const known = map.get(key) ?? new Set<number>();
  map.set(key, known);
  return known;
}
