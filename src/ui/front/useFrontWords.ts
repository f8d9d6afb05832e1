/** How the reveal from the front speaks: its own catalogue, an organisation's words, numbers in the page's language. */
import { useTranslation } from 'react-i18next';
import { formats } from '../parts/formats.ts';
import { useWords } from '../parts/words.ts';

type Params = Readonly<Record<string, string | number>>;

export interface FrontWords {
  /** A word of the namespace `front`. */
  say(key: string, params?: Params): string;
  /** A word of an organisation. */
  of(scenario: string, key: string, params?: Params): string;
  /** "92.3%" */
  percent(points: number): string;
  /** One decimal at most; whole from a hundred on. */
  number(value: number): string;
  /** Of a hundred people: whole. */
  whole(value: number): string;
}

export function useFrontWords(scenarios: readonly string[]): FrontWords {
  const { t, i18n } = useTranslation(['front', 'reveal', ...scenarios]);
  const words = useWords();
  return {
    say: (key, params) => t(`front:${key}`, { ...params }),
    of: words.of,
    percent: words.percent,
    number: (value) =>
      Math.abs(value) >= 100 ? words.count(value) : formats.few(i18n.language).format(value),
    whole: (value) => words.count(Math.round(value)),
  };
}
