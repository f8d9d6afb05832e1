/** Long work of the page's own thread, done so that the page goes on answering. */
import { type Pieces, TookTooLong } from '../lib/pieces.ts';

/** Milliseconds; on a slow phone four times as long. */
const LONGEST = 6;

/** Milliseconds of work after which it is given up; a slow phone is done with two years in half of it. */
const PATIENCE = 30_000;

export async function gently<T>(pieces: Pieces<T>, patience = PATIENCE): Promise<T> {
  for (let worked = 0; worked < patience; ) {
    const began = performance.now();
    const until = began + LONGEST;
    do {
      const step = pieces.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    worked += performance.now() - began;
    await breath();
  }
  throw new TookTooLong();
}

/** A message comes back at once, where a timer would wait for four milliseconds each time. */
function breath(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
