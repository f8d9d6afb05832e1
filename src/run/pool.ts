/**
 * Tasks shared out among hands: whoever is free takes the next two, or, when few are left, the next. Neighbours in the
 * list mostly have the same people, and the second finds ready what the first has opened (openings.ts). Results are
 * told as they come; the first that fails, or a cancellation, ends it for all. Knows nothing of workers: a hand is a
 * function that answers later, and may take a while to begin.
 */

/** Tasks for each hand, of which two are taken at a time. */
const PLENTY = 3;

export type Hand<Task, Result> = (task: Task) => Promise<Result>;
/** Asked for once, when the hand is to begin. */
export type Start<Task, Result> = () => Promise<Hand<Task, Result>>;

export interface Sharing<Result> {
  /** A result, with the place of its task in the list: not in order. */
  readonly onResult?: (result: Result, index: number) => void;
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
  /** After a stop the hands are kept: what they have in hand is run to its end first. */
  readonly keep?: true;
  /** So many hands begin now, the others once there is a first result: they would only be in its way. */
  readonly atOnce?: number;
}

/** Somebody asked to stop. */
export class Cancelled extends Error {
  constructor() {
    super('It was stopped before all years were run.');
  }
}

/** A hand that cannot begin leaves its share to the others; if none can, the error of the first is thrown. */
export async function shareOut<Task, Result>(
  tasks: readonly Task[],
  starts: readonly Start<Task, Result>[],
  { onResult, onProgress, signal, atOnce = starts.length }: Sharing<Result> = {},
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  let done = 0;
  let failed = false;
  let refusal: unknown = null;
  const isOver = () => failed || signal?.aborted === true;
  let letOthersBegin = nothing;
  const firstDone = new Promise<void>((resolve) => {
    letOthersBegin = resolve;
  });

  const work = async (hand: Hand<Task, Result>): Promise<void> => {
    while (next < tasks.length) {
      const first = next;
      next += tasks.length - first > PLENTY * starts.length ? 2 : 1;
      const end = next;
      for (let index = first; index < end; index++) {
        if (isOver()) return;
        const result = await hand(tasks[index] as Task);
        if (isOver()) return;
        results[index] = result;
        done += 1;
        letOthersBegin();
        onResult?.(result, index);
        onProgress?.(done, tasks.length);
      }
    }
  };

  const begun = await Promise.allSettled(
    starts.map(async (start, index) => {
      if (index >= atOnce) await until(signal, firstDone);
      if (isOver() || next >= tasks.length) return true;
      const hand = await start().catch((error: unknown) => {
        refusal ??= error;
        return null;
      });
      try {
        if (hand !== null) await until(signal, work(hand));
      } catch (error) {
        failed = true;
        throw error;
      } finally {
        letOthersBegin();
      }
      return hand !== null;
    }),
  );
  for (const end of begun) if (end.status === 'rejected') throw end.reason;
  if (signal?.aborted === true) throw new Cancelled();
  if (tasks.length > 0 && !begun.some((end) => end.status === 'fulfilled' && end.value)) throw refusal;
  return results;
}

function nothing(): void {}

/** The work, or as soon as the signal comes its end: what a hand has in hand then is not waited for. */
async function until(signal: AbortSignal | undefined, work: Promise<void>): Promise<void> {
  if (signal === undefined) return work;
  let stop: (() => void) | undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    await Promise.race([work, stopped]);
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop);
  }
}
