/** Puts the projector together: the host at this address, and the words. */
import { createCall } from '../session/client.ts';
import { listen } from '../session/listen.ts';
import { createFront } from '../store/front.ts';
import type { FrontPlace } from '../store/frontDoor.ts';
import type { Words } from '../text/index.ts';

export async function openFront(words: Words): Promise<FrontPlace> {
  await words.loadNamespaces(['trainer', 'front']);
  const base = `${location.origin}${location.pathname}`;
  return createFront({ base, call: createCall(), listen }, location.hash);
}
