/**
 * The words of the page: i18next with the chrome's catalogue and the words for bad input, which the title needs at
 * once. Everything else (an organisation's words, the reveal's) is fetched when a screen first speaks in it.
 */

import type { i18n, ResourceLanguage } from 'i18next';
import i18next from 'i18next';
import app from './en/app.json' with { type: 'json' };
import problems from './en/problems.json' with { type: 'json' };

export const LANGUAGE = 'en';

export type Words = i18n;
export type Catalogue = ResourceLanguage;

/** Fetches a catalogue by its namespace. */
export type FetchWords = (namespace: string) => Promise<Catalogue>;

/** Milliseconds before what could not be fetched is asked for again. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/**
 * Where a catalogue cannot be fetched, `fetch` says so, and it is asked for again until it comes: screens go on waiting
 * for it and never show bare ids.
 */
export function openWords(fetch?: FetchWords): Words {
  const words = i18next.createInstance();
  if (fetch !== undefined) {
    words.use({
      type: 'backend',
      init: () => undefined,
      read: (_language: string, namespace: string, done: (error: null, catalogue: Catalogue) => void) => {
        const ask = (wait: number): void => {
          fetch(namespace).then(
            (catalogue) => done(null, catalogue),
            () => setTimeout(() => ask(Math.min(2 * wait, LONGEST_WAIT)), wait),
          );
        };
        ask(FIRST_WAIT);
      },
    });
  }
  void words.init({
    lng: LANGUAGE,
    fallbackLng: LANGUAGE,
    ns: ['app', 'problems'],
    defaultNS: 'app',
    resources: { [LANGUAGE]: { app, problems } },
    partialBundledLanguages: true,
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  // `{{place, ordinal}}`: “21st”.
  words.services.formatter?.addCached('ordinal', (language) => {
    const rules = new Intl.PluralRules(language, { type: 'ordinal' });
    return (value: number) => words.t(`ordinal.${rules.select(value)}`, { value });
  });
  return words;
}

export function addWords(words: Words, namespace: string, catalogue: Catalogue): void {
  words.addResourceBundle(LANGUAGE, namespace, catalogue);
}
