/** How screens speak: catalogue words, the view's texts, and numbers, dates and money in the page's language. */
import { useTranslation } from 'react-i18next';
import type { Text } from '../../store/view.ts';
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

/** The catalogue's English is British. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** Made once for a language: each costs more than a component's own drawing, and every component asks. */
const formats = new Map<string, ReturnType<typeof newFormats>>();

function newFormats(language: string) {
  return {
    one: new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    whole: new Intl.NumberFormat(language, { maximumFractionDigits: 0 }),
    months: new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
    days: new Intl.DateTimeFormat(language, { dateStyle: 'long' }),
  };
}

function formatsFor(language: string): ReturnType<typeof newFormats> {
  const made = formats.get(language) ?? newFormats(language);
  formats.set(language, made);
  return made;
}

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const { one, whole, months, days } = formatsFor(localeOf(i18n.language));
  const speak = (key: string, params?: Params): string => t(key, { ...params });
  return {
    app: (key, params) => speak(`app:${key}`, params),
    say: (text) => speak(text.key, text.params),
    of: (scenario, key, params) => speak(`${scenario}:${key}`, params),
    firstOf: (keys, params) => t([...keys], { ...params }),
    percent: (points) => t('app:percent', { value: one.format(points) }),
    count: (value) => whole.format(value),
    length: (minutes) => {
      const { id, params } = lengthOf(minutes);
      return speak(`app:length.${id}`, params);
    },
    money: (pounds) => t('app:money', { value: whole.format(pounds) }),
    monthName: (calendarMonth) => months.format(Date.UTC(2025, calendarMonth, 15)),
    date: (milliseconds) => days.format(milliseconds),
  };
}
