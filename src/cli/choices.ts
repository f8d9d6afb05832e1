/**
 * What each card and each answer does: a year of the honest manager with it, against the same year without. A card is
 * adopted in month 1 and kept; a dilemma is answered in one way whenever it arises.
 */
import { type ManagerContext, managers } from '../run/managers.ts';
import { halfInterval, managedYear, mean } from '../run/summary.ts';
import { addMonth, contextOf, openYear, type Year } from '../run/year.ts';
import type { Scenario } from '../scenario/types.ts';
import { driftOf } from '../scoring/drift.ts';
import { harmsOf } from '../scoring/harms.ts';
import { defaultSettings } from '../sim/settings.ts';
import type { MonthDecisions } from '../sim/types.ts';

/** Change against the year without it: points of the figures, persons. */
export interface Effect {
  readonly figure: number;
  readonly trueFigure: number;
  readonly harm: number;
  /** How often the question arose; 0 for cards. */
  readonly asked: number;
}
/** By `card option` and `dilemma choice`. */
export type Effects = Readonly<Record<string, Effect>>;

export function choicesOf(scenario: Scenario, seed: number): Effects {
  const plain = managedYear(scenario, 'honest', seed);
  const effects: Record<string, Effect> = {};
  for (const { id, options } of scenario.suggestions) {
    for (const option of options) {
      const adopted = { [id]: option.id };
      const year = managedYear(scenario, (context) => withCard(context, adopted), seed);
      effects[`${id} ${option.id}`] = { ...change(plain, year), asked: 0 };
    }
  }
  for (const { id, choices, neutral } of scenario.dilemmas) {
    for (const choice of choices) {
      if (choice.id === neutral) continue;
      const { year, asked } = answering(scenario, seed, id, choice.id);
      effects[`${id} ${choice.id}`] = { ...change(plain, year), asked };
    }
  }
  return effects;
}

function withCard(context: ManagerContext, suggestions: Readonly<Record<string, string>>): MonthDecisions {
  return { ...managers.honest(context), ...(context.month === 1 ? { suggestions } : {}) };
}

/** A year in which this dilemma gets this answer whenever it arises, and all others the neutral one. */
function answering(
  scenario: Scenario,
  seed: number,
  dilemma: string,
  choice: string,
): { year: Year; asked: number } {
  let year = openYear({ scenario, seed, settings: defaultSettings(scenario) });
  let asked = 0;
  while (year.results.length < year.settings.months) {
    const plain = managers.honest(contextOf(year));
    let answers: Readonly<Record<string, string>> = {};
    for (;;) {
      const next = addMonth(year, { ...plain, answers });
      if (!next.ok) throw new Error(`${dilemma} ${choice} was refused: ${next.reason} ${next.detail}`);
      const open = next.year.results
        .at(-1)
        ?.ledger.asked.find(({ id, answered }) => !answered && id.startsWith(`dilemma:${dilemma}:`));
      if (open === undefined) {
        year = next.year;
        asked += Object.keys(answers).length;
        break;
      }
      answers = { ...answers, [open.id]: choice };
    }
  }
  return { year, asked };
}

function change(plain: Year, year: Year): Omit<Effect, 'asked'> {
  const before = driftOf(plain.results).year;
  const after = driftOf(year.results).year;
  const harm = ({ results, scenario }: Year) => harmsOf(results, scenario.staff).harm;
  return {
    figure: after.reported - before.reported,
    trueFigure: after.trueFigure - before.trueFigure,
    harm: harm(year) - harm(plain),
  };
}

/** One line a card or an answer. */
export function choiceLines(rows: readonly Effects[]): string[] {
  const names = Object.keys(rows[0] ?? {});
  const width = Math.max(6, ...names.map((name) => name.length));
  const head = `${''.padEnd(width)}${'reported'.padStart(16)}${'true'.padStart(16)}${'harm'.padStart(16)}${'asked'.padStart(8)}`;
  const lines = names.map((name) => {
    const effects = rows.flatMap((row) => row[name] ?? []);
    const cell = (value: (effect: Effect) => number) => {
      const values = effects.map(value);
      return `${mean(values).toFixed(2)} ±${halfInterval(values).toFixed(2)}`.padStart(16);
    };
    const asked = mean(effects.map((effect) => effect.asked));
    return `${name.padEnd(width)}${cell(({ figure }) => figure)}${cell(({ trueFigure }) => trueFigure)}${cell(({ harm }) => harm)}${(asked === 0 ? '' : asked.toFixed(1)).padStart(8)}`;
  });
  return [head, ...lines];
}
