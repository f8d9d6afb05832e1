/**
 * What tabs of the game tell each other: "I hold this run now", "I removed it", "I saved it". By BroadcastChannel,
 * and by the storage event where that is missing. A message may be lost (a sleeping phone, an old browser): the
 * revision in the database is what counts, and `onWake` lets the door look there when a tab comes back.
 */
import { isObject, parseJson } from '../lib/json.ts';

export interface TabMessage {
  readonly kind: 'held' | 'removed' | 'saved';
  readonly id: string;
  /** Of the run as the sender knows it: an older message than one's own hold is late and says nothing. */
  readonly revision: number;
}

export interface Tabs {
  tell(message: TabMessage): void;
  close(): void;
}

export function connectTabs(
  name: string,
  onMessage: (message: TabMessage) => void,
  onWake: () => void,
): Tabs {
  const carrier =
    typeof BroadcastChannel === 'function' ? overChannel(name, onMessage) : overStorage(name, onMessage);
  const stopWaking = listenForWaking(onWake);
  return {
    tell: carrier.tell,
    close() {
      stopWaking();
      carrier.close();
    },
  };
}

function overChannel(name: string, onMessage: (message: TabMessage) => void): Tabs {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message !== null) onMessage(message);
  };
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** Writing a key of localStorage wakes the other tabs; a counter makes equal messages different. */
function overStorage(name: string, onMessage: (message: TabMessage) => void): Tabs {
  if (typeof window === 'undefined') return { tell: () => undefined, close: () => undefined };
  let count = 0;
  const listen = ({ key, newValue }: StorageEvent) => {
    const message = key === name && newValue !== null ? readMessage(parseJson(newValue)) : null;
    if (message !== null) onMessage(message);
  };
  window.addEventListener('storage', listen);
  return {
    tell(message) {
      count++;
      try {
        window.localStorage.setItem(name, JSON.stringify({ ...message, count, at: Date.now() }));
      } catch {
        // No localStorage either: the other tab finds out by its revision when it next saves or wakes.
      }
    },
    close: () => window.removeEventListener('storage', listen),
  };
}

function listenForWaking(onWake: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  const look = () => {
    if (document.visibilityState === 'visible') onWake();
  };
  window.addEventListener('focus', onWake);
  window.addEventListener('pageshow', onWake);
  document.addEventListener('visibilitychange', look);
  return () => {
    window.removeEventListener('focus', onWake);
    window.removeEventListener('pageshow', onWake);
    document.removeEventListener('visibilitychange', look);
  };
}

function readMessage(data: unknown): TabMessage | null {
  if (!isObject(data)) return null;
  const { kind, id, revision } = data;
  if (typeof id !== 'string' || typeof revision !== 'number') return null;
  return kind === 'held' || kind === 'removed' || kind === 'saved' ? { kind, id, revision } : null;
}
