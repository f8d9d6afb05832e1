/** How the lab speaks: its own catalogue, the organisation's words, numbers in the page's language. */
import { useTranslation } from 'react-i18next';
import { formats } from '../parts/formats.ts';
import { useWords } from '../parts/words.ts';

type Params = Readonly<Record<string, string | number>>;

export interface LabWords {
  say(key: string, params?: Params): string;
  /** A word of the organisation. */
  of(key: string): string;
  percent(points: number): string;
  number(value: number): string;
  two(value: number): string;
  /** The organisation's own name of an assumption, or the one that all share. */
  assumption(id: string): string;
  organisation(id: string): string;
  /** Where a number comes from: publications with their codes, or that it is assumed. */
  source(source: string): string;
  date(day: string): string;
}

/** Sources that are words; every other is a list of codes of publications. */
const told: readonly string[] = ['assumption', 'calibrated', 'prototype'];

export function useLabWords(scenario: string): LabWords {
  const { t, i18n } = useTranslation(['lab', 'reveal', scenario]);
  const words = useWords();
  const { language } = i18n;
  return {
    say: (key, params) => t(`lab:${key}`, { ...params }),
    of: (key) => words.of(scenario, key),
    percent: words.percent,
    number: (value) => (Math.abs(value) >= 100 ? words.count(value) : formats.few(language).format(value)),
    two: (value) => formats.two(language).format(value),
    assumption: (id) => words.firstOf([`lab:assumptions.${scenario}.${id}`, `lab:assumptions.all.${id}`]),
    organisation: (id) => words.of('cards', `${id}.name`),
    source: (source) =>
      told.includes(source)
        ? t(`lab:numbers.${source}`)
        : source
            .split(' ')
            .map((code) => t('lab:numbers.cited', { work: t(`reveal:sources.${code}`), code }))
            .join('; '),
    date: (day) => words.date(Date.parse(day)),
  };
}
