/** The scene's own words and the names of places, read from the page's catalogues. */
import catalogue from '../text/en/scene.json' with { type: 'json' };
import { addWords, type Words } from '../text/index.ts';
import type { CalendarWords } from './calendarCard.ts';
import type { MarkWords } from './marks.ts';

export interface SceneWords extends MarkWords, CalendarWords {
  place(id: string): string;
  /** A word of the service's own. */
  of(key: string, params: Readonly<Record<string, string | number>>): string;
}

/** @param scenario namespace of the scenario's words. */
export function sceneWords(words: Words, scenario: string): SceneWords {
  if (!words.exists('scene:dealtWith')) addWords(words, 'scene', catalogue);
  const months = new Intl.DateTimeFormat(words.language, { month: 'long', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(words.language, { weekday: 'long', timeZone: 'UTC' });
  return {
    // A habit has words of its own; the short ones are for scenarios without.
    dealtWith: (behaviour) => words.t([`${scenario}:habits.${behaviour}.dealtWith`, 'scene:dealtWith']),
    minutes: (left) => words.t('scene:minutes', { left }),
    days: (left) => words.t('scene:days', { left }),
    of: (key, params) => words.t(`${scenario}:${key}`, params),
    place: (id) => words.t(`${scenario}:places.${id}.name`),
    month: (calendarMonth) => months.format(Date.UTC(2024, calendarMonth, 15)),
    // The first of January 2024 was a Monday.
    weekday: (day) => weekdays.format(Date.UTC(2024, 0, 1 + day)),
  };
}
