/**
 * How numbers, dates and lists are written in the page's language. Each format is made once for a language, and only
 * when it is first used: making one costs more than drawing the component that asks for it.
 */

/** The catalogue's English is British. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function once<T>(make: (locale: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const kept = made.get(language);
    if (kept !== undefined) return kept;
    const format = make(localeOf(language));
    made.set(language, format);
    return format;
  };
}

const numbers = (least: number, most: number) =>
  once(
    (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most }),
  );
const dates = (options: Intl.DateTimeFormatOptions) =>
  once((locale) => new Intl.DateTimeFormat(locale, options));

export const formats = {
  whole: numbers(0, 0),
  /** One decimal where it matters. */
  few: numbers(0, 1),
  /** Always one decimal, for figures that stand in a column. */
  one: numbers(1, 1),
  two: numbers(0, 2),
  months: dates({ month: 'long', timeZone: 'UTC' }),
  shortMonths: dates({ month: 'short', timeZone: 'UTC' }),
  days: dates({ dateStyle: 'long' }),
  times: dates({ timeStyle: 'short' }),
  lists: once((locale) => new Intl.ListFormat(locale)),
} as const;
