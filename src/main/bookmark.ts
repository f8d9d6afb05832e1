/** Which run this browser was last in: a reload, or the same link opened again, comes back to it. */
import type { Bookmark } from '../store/ports.ts';

const KEY = 'unmoored.run';

export const bookmark: Bookmark = {
  read() {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  },
  write(id) {
    try {
      if (id === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, id);
    } catch {
      // Without storage there is nothing to come back to.
    }
  },
};
