/** Until the page has nothing else to do, or half a second has gone. */

const LONGEST = 500;

export function idle(): Promise<unknown> {
  return new Promise((resolve) => {
    // Safari has no such thing.
    if ('requestIdleCallback' in window) requestIdleCallback(resolve, { timeout: LONGEST });
    else setTimeout(resolve);
  });
}
