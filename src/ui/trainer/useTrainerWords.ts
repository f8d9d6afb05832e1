/** How the trainer's pages speak: their own catalogue, the organisations' words, numbers in the page's language. */
import { useTranslation } from 'react-i18next';
import type { No } from '../../store/trainerDoor.ts';
import { formats } from '../parts/formats.ts';
import { useWords, type Words } from '../parts/words.ts';

type Params = Readonly<Record<string, string | number>>;

export interface TrainerWords extends Pick<Words, 'percent' | 'count' | 'date' | 'of'> {
  say(key: string, params?: Params): string;
  /** Why the host said no. */
  why(no: No): string;
  organisation(id: string): string;
  /** "April": the service's year begins there. */
  month(month: number): string;
  /** "3:05" */
  clock(seconds: number): string;
  /** "14:20" */
  time(milliseconds: number): string;
  number(value: number): string;
  names(names: readonly string[]): string;
}

/** The calendar month of a service's first. */
const APRIL = 3;

export function useTrainerWords(scenarios: readonly string[] = []): TrainerWords {
  const { t, i18n } = useTranslation(['trainer', ...scenarios]);
  const words = useWords();
  const { language } = i18n;
  const { percent, count, date, of } = words;
  return {
    percent,
    count,
    date,
    of,
    say: (key, params) => t(`trainer:${key}`, { ...params }),
    why: (no) => words.firstOf([`trainer:refused.${no}`, 'trainer:refused.other']),
    organisation: (id) => words.of('cards', `${id}.name`),
    month: (month) => words.monthName((month - 1 + APRIL) % 12),
    clock: (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    time: (milliseconds) => formats.times(language).format(milliseconds),
    number: (value) => formats.few(language).format(value),
    names: (names) => formats.lists(language).format(names),
  };
}
