/** Whether things may move: the player's own choice, else what the system asks for. */
import { useSyncExternalStore } from 'react';

const query = '(prefers-reduced-motion: reduce)';

export function useReducedMotion(chosen: boolean | null): boolean {
  const system = useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    // Drawn without a browser (tests): nothing moves.
    () => true,
  );
  return chosen ?? system;
}
