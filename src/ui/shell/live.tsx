/**
 * The polite live region: one for the page, there from the start, since a region that arrives with its words is often
 * not read. `announce` replaces what it says.
 */
import { useSyncExternalStore } from 'react';

let words = '';
const listeners = new Set<() => void>();

export function announce(said: string): void {
  if (said === words) return;
  words = said;
  for (const listener of listeners) listener();
}

export function LiveRegion() {
  const said = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => words,
  );
  return (
    <p className="for-readers" aria-live="polite">
      {said}
    </p>
  );
}
