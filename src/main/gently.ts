/** Long work of the page's own thread, done so that the page goes on answering. */
import type { Pieces } from '../lib/pieces.ts';

/** Milliseconds; on a slow phone four times as long. */
const LONGEST = 6;

export async function gently<T>(pieces: Pieces<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + LONGEST;
    do {
      const step = pieces.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await breath();
  }
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
