/**
 * After the first visit the game opens without a network: a worker of the browser keeps all that was built (it is
 * made in vite.config.ts, which also says what it never keeps). It is started when the page has all it first wants,
 * and only where the build put a manifest into the page and the browser has such workers, so not over plain HTTP.
 */
/** Milliseconds after the page has come, in which the player's own next fetches have the line. */
const QUIET = 4000;

export function keepForOffline(): void {
  if (!('serviceWorker' in navigator) || document.querySelector('link[rel="manifest"]') === null) return;
  const start = () =>
    setTimeout(() => {
      // Where the browser refuses, the game goes on as it would without.
      navigator.serviceWorker.register('./offlineWorker.js').catch(() => undefined);
    }, QUIET);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
