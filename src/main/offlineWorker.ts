/**
 * The service worker: what lets the game open without a network. It keeps every built file and nothing else; what it
 * does not keep (the host's answers, streams, pictures of the README) it leaves alone. The build writes the list of
 * files into it (vite.config.ts) and src/main/offline.ts starts it.
 *
 * A new version waits until the last page of the old one is closed, so what an open page has still to fetch stays
 * kept. Nobody waits for a new version all the same: the page itself comes from the network wherever there is one.
 */
import { clientsClaim } from 'workbox-core';
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: { readonly __WB_MANIFEST: readonly PrecacheEntry[] };

const PAGE = 'index.html';
/** Milliseconds: a network that takes longer is as good as none. */
const PATIENCE = 3000;
const home = new URL('./', location.href).pathname;

clientsClaim();
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname === home,
  async ({ request }) => {
    const patience = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
    const answer = await Promise.race([fetch(request).catch(() => null), patience]);
    // A proxy whose host is down answers too.
    if (answer !== null && answer.status < 500) return answer;
    return (await matchPrecache(PAGE)) ?? answer ?? Response.error();
  },
);
precacheAndRoute([...self.__WB_MANIFEST], { directoryIndex: '' });
