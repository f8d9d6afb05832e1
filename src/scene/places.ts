/** Who holds which numbered place on which ground: newcomers take the one they are called to, else the lowest free. */

export interface Held {
  readonly ground: string;
  readonly slot: number;
}

export class Places {
  /** By ground: who holds which place. */
  readonly #taken = new Map<string, Map<number, number>>();
  readonly #held = new Map<number, Held>();
  readonly #before: ReadonlyMap<number, Held>;
  readonly #kept = new Map<string, Set<number>>();

  /** @param before places held when the film was exchanged: they are kept for their people. */
  constructor(before: ReadonlyMap<number, Held>) {
    this.#before = before;
    for (const { ground, slot } of before.values()) {
      const kept = this.#kept.get(ground) ?? new Set();
      this.#kept.set(ground, kept.add(slot));
    }
  }

  /** Frees the place of somebody who goes to another ground, for those who come at the same moment. */
  leave(person: number, to: string | null): void {
    const now = this.#held.get(person);
    if (now === undefined || now.ground === to) return;
    const taken = this.#taken.get(now.ground);
    if (taken?.get(now.slot) === person) taken.delete(now.slot);
  }

  /** Whoever stays on one ground keeps the place. `ground` null: out of the picture. */
  move(person: number, ground: string | null, wished: number | null): number {
    const now = this.#held.get(person);
    if (now !== undefined && now.ground === ground) return now.slot;
    this.leave(person, ground);
    this.#held.delete(person);
    if (ground === null) return 0;
    const taken = this.#taken.get(ground) ?? new Map<number, number>();
    this.#taken.set(ground, taken);
    const before = this.#before.get(person);
    const own =
      now === undefined && before?.ground === ground && !taken.has(before.slot) ? before.slot : null;
    const called = wished !== null && !taken.has(wished) ? wished : null;
    let slot = own ?? called ?? 0;
    if (own === null && called === null)
      while (taken.has(slot) || (this.#kept.get(ground)?.has(slot) === true && this.#isAwaited(ground, slot)))
        slot++;
    taken.set(slot, person);
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
