/** How the reveal speaks: its own catalogue, the scenario's words, months by name, amounts in their own unit. */
import { useTranslation } from 'react-i18next';
import type { Decision, Story } from '../../run/revealTypes.ts';
import type { PlayerView } from '../../store/view.ts';
import { formats } from '../parts/formats.ts';
import { useWords } from '../parts/words.ts';
import { causeName } from './causeName.ts';
import { calendarMonth } from './months.ts';

type Params = Readonly<Record<string, string | number>>;

export interface RevealWords {
  /** A word of the namespace `reveal`. */
  say(key: string, params?: Params): string;
  /** A word of the scenario. */
  of(key: string, params?: Params): string;
  month(month: number): string;
  shortMonth(month: number): string;
  percent(points: number): string;
  /** One decimal where it matters. */
  number(value: number): string;
  /** Always one decimal, for figures that stand in a column. */
  one(value: number): string;
  /** A value in a unit as the words name it: "31.4 people", "£1,200", "72.1%". */
  amount(value: number, unit: string): string;
  /** "3 h 57 min", "26 days" */
  duration(minutes: number): string;
  causeName(cause: Decision): string;
  /** Name, age, class, and the month in which they first came. */
  who(story: Story): string;
  /** Where a saved picture comes from. */
  readonly origin: string;
}

/** Months; the run's own years, not the calendar's. */
const YEAR = 12;

export function useRevealWords(view: PlayerView): RevealWords {
  const { t, i18n } = useTranslation('reveal');
  const words = useWords();
  const { language } = i18n;
  const scenario = view.run?.scenario ?? view.reveal?.scenario ?? '';
  const known = { month: view.run?.month ?? 1, calendarMonth: view.run?.calendarMonth ?? 0 };
  const say = (key: string, params?: Params): string => t(`reveal:${key}`, { ...params });
  const of = (key: string, params?: Params): string => words.of(scenario, key, params);
  const number = (value: number): string =>
    Math.abs(value) >= 100 ? words.count(Math.round(value)) : formats.few(language).format(value);
  const monthIn = (month: number, form: 'months' | 'shortMonths'): string =>
    formats[form](language).format(Date.UTC(2025, calendarMonth(month, known), 15));
  const monthName = (month: number): string =>
    month > YEAR
      ? say('monthOfYear', { month: monthIn(month, 'months'), year: Math.ceil(month / YEAR) })
      : monthIn(month, 'months');
  return {
    say,
    of,
    month: monthName,
    shortMonth: (month) => monthIn(month, 'shortMonths').slice(0, 3),
    percent: words.percent,
    number,
    one: (value) => formats.one(language).format(value),
    amount: (value, unit) => {
      if (unit === 'pounds') return words.money(value);
      if (unit === 'thousand pounds') return words.money(value * 1000);
      if (unit === '%') return words.percent(value);
      return say('amount', { value: number(value), unit });
    },
    duration: words.length,
    causeName: (cause) => causeName(of, cause),
    who: ({ name, age, class: kind, month }) =>
      say(month === 0 ? 'people.whoBefore' : 'people.who', {
        name,
        age,
        class: of(`classes.${kind}.name`),
        month: month === 0 ? '' : monthName(month),
      }),
    origin: say('origin', { place: of('name'), seed: (view.reveal ?? view.firstPage)?.seed ?? 0 }),
  };
}
