/**
 * The player's preferences in localStorage: read at once at the start, before the first picture. Whatever is stored
 * badly is left out; a browser that refuses is no error, preferences then last as long as the page.
 */
import { isObject, parseJson } from '../lib/json.ts';
import type { PreferencesDoor, StoredPreferences } from './types.ts';

const KEY = 'unmoored.preferences';

export function openPreferences(): PreferencesDoor {
  return {
    read: () => wellFormed(readText()),
    write(preferences) {
      try {
        localStorage.setItem(KEY, JSON.stringify(preferences));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function readText(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function wellFormed(text: string | null): Partial<StoredPreferences> {
  const stored = parseJson(text ?? '');
  if (!isObject(stored)) return {};
  const { spareDetails, noStories, sound, reducedMotion, language } = stored;
  return {
    ...(typeof spareDetails === 'boolean' && { spareDetails }),
    ...(typeof noStories === 'boolean' && { noStories }),
    ...(typeof sound === 'boolean' && { sound }),
    ...((typeof reducedMotion === 'boolean' || reducedMotion === null) && { reducedMotion }),
    ...(typeof language === 'string' && /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(language) && { language }),
  };
}
