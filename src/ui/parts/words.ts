/** How screens speak: catalogue words, the view's texts, and numbers, dates and money in the page's language. */
import { useTranslation } from 'react-i18next';
import type { Text } from '../../store/view.ts';
import { formats } from './formats.ts';
import { lengthOf } from './length.ts';

type Params = Readonly<Record<string, string | number | boolean>>;

export interface Words {
  /** A word of the chrome, namespace `app`. */
  app(key: string, params?: Params): string;
  /** A text of the view: its key already names its catalogue. */
  say(text: Text): string;
  /** A word of the scenario in hand. */
  of(scenario: string, key: string, params?: Params): string;
  /** The first of these full keys that has words. */
  firstOf(keys: readonly string[], params?: Params): string;
  /** 94.2 → "94.2%" */
  percent(points: number): string;
  /** A whole number with separators. */
  count(value: number): string;
  /** A length of time, from minutes: "3 h 57 min", "26 days". */
  length(minutes: number): string;
  /** Pounds. */
  money(pounds: number): string;
  /** "April": 0 = January. */
  monthName(calendarMonth: number): string;
  /** A day, from milliseconds since 1970. */
  date(milliseconds: number): string;
}

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const speak = (key: string, params?: Params): string => t(key, { ...params });
  return {
    app: (key, params) => speak(`app:${key}`, params),
    say: (text) => speak(text.key, text.params),
    of: (scenario, key, params) => speak(`${scenario}:${key}`, params),
    firstOf: (keys, params) => t([...keys], { ...params }),
    percent: (points) => t('app:percent', { value: formats.one(language).format(points) }),
    count: (value) => formats.whole(language).format(value),
    length: (minutes) => {
      const { id, params } = lengthOf(minutes);
      return speak(`app:length.${id}`, params);
    },
    money: (pounds) => t('app:money', { value: formats.whole(language).format(pounds) }),
    monthName: (calendarMonth) => formats.months(language).format(Date.UTC(2025, calendarMonth, 15)),
    date: (milliseconds) => formats.days(language).format(milliseconds),
  };
}
