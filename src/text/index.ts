/**
 * The words of the page: i18next with the chrome's catalogue and the words for bad input, which the title needs at
 * once. Everything else (a scenario's words, the reveal's) is added when it is fetched.
 */

import type { i18n, ResourceLanguage } from 'i18next';
import i18next from 'i18next';
import app from './en/app.json' with { type: 'json' };
import problems from './en/problems.json' with { type: 'json' };

export const LANGUAGE = 'en';

export type Words = i18n;

export function openWords(): Words {
  const words = i18next.createInstance();
  void words.init({
    lng: LANGUAGE,
    fallbackLng: LANGUAGE,
    ns: ['app', 'problems'],
    defaultNS: 'app',
    resources: { [LANGUAGE]: { app, problems } },
    // React escapes what it draws.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return words;
}

export function addWords(words: Words, namespace: string, catalogue: ResourceLanguage): void {
  words.addResourceBundle(LANGUAGE, namespace, catalogue);
}
