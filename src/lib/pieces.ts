/** Long work that is done in pieces: between two of them its owner may see to something else. */
export type Pieces<T> = Generator<undefined, T, undefined>;

/** Work that was given up: it took longer than anybody waits. */
export class TookTooLong extends Error {}

/** All of it at once. */
export function whole<T>(pieces: Pieces<T>): T {
  for (;;) {
    const step = pieces.next();
    if (step.done === true) return step.value;
  }
}
