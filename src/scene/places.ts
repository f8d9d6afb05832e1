/** Who holds which numbered place of which room: newcomers take the lowest that is free. */

export interface Held {
  readonly room: string;
  readonly slot: number;
}

export class Places {
  /** By room: who holds which slot. */
  readonly #taken = new Map<string, Map<number, number>>();
  readonly #held = new Map<number, Held>();
  readonly #before: ReadonlyMap<number, Held>;
  readonly #kept = new Map<string, Set<number>>();

  /** @param before places held when the film was exchanged: they are kept for their people. */
  constructor(before: ReadonlyMap<number, Held>) {
    this.#before = before;
    for (const { room, slot } of before.values()) {
      const kept = this.#kept.get(room) ?? new Set();
      this.#kept.set(room, kept.add(slot));
    }
  }

  /** Frees the place of somebody who goes to another room, for those who come at the same moment. */
  leave(person: number, to: string | null): void {
    const now = this.#held.get(person);
    if (now === undefined || now.room === to) return;
    const taken = this.#taken.get(now.room);
    if (taken?.get(now.slot) === person) taken.delete(now.slot);
  }

  /** Whoever stays in one room keeps the place. `room` null: out of the picture. */
  move(person: number, room: string | null): number {
    const now = this.#held.get(person);
    if (now !== undefined && now.room === room) return now.slot;
    this.leave(person, room);
    this.#held.delete(person);
    if (room === null) return 0;
    const taken = this.#taken.get(room) ?? new Map<number, number>();
    this.#taken.set(room, taken);
    const before = this.#before.get(person);
    const own = now === undefined && before?.room === room && !taken.has(before.slot) ? before.slot : null;
    const slot = own ?? this.#firstFree(room, taken);
    taken.set(slot, person);
    this.#held.set(person, { room, slot });
    return slot;
  }

  held(): ReadonlyMap<number, Held> {
    return this.#held;
  }

  #firstFree(room: string, taken: ReadonlyMap<number, number>): number {
    let slot = 0;
    while (taken.has(slot) || (this.#kept.get(room)?.has(slot) === true && this.#isAwaited(room, slot)))
      slot++;
    return slot;
  }

  /** Held by somebody who has not been placed yet. */
  #isAwaited(room: string, slot: number): boolean {
    for (const [person, held] of this.#before)
      if (held.room === room && held.slot === slot)
        return !this.#held.has(person) && !this.#taken.get(room)?.has(slot);
    return false;
  }
}
