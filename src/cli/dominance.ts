/**
 * Does any choice dominate? A choice does if it is better than every other answer to the same question, leaving things
 * as they are among them, in the year's figure, in the figure of the first three months and in harm, each by more than
 * chance (95 % over seeds) and by more than a trifle, and not worse in needs met the first time. Then nobody would have
 * anything to decide.
 */
import { halfInterval, mean } from '../run/summary.ts';
import type { Effect } from './choices.ts';
import { type Check, check } from './properties.ts';

/** Points of the figure, and share of the harm, that nobody would notice. */
const TRIFLE = { figure: 0.1, soon: 0, harm: 0.005 } as const;

interface Choice {
  readonly name: string;
  readonly question: string;
  /** One each seed. */
  readonly effects: readonly Effect[];
}

function choicesIn(rows: readonly (readonly Effect[])[]): Choice[] {
  return (rows[0] ?? []).map(({ question, choice }, k) => ({
    name: `${question} ${choice}`,
    question,
    effects: rows.map((row) => row[k] as Effect),
  }));
}

/** Names of the choices that dominate their question. */
export function dominating(rows: readonly (readonly Effect[])[]): string[] {
  const all = choicesIn(rows);
  return all
    .filter((one) => {
      const others = all.filter((other) => other !== one && other.question === one.question);
      return beats(one, null) && others.every((other) => beats(one, other));
    })
    .map(({ name }) => name);
}

/** Better than the other (null: leaving things as they are) in all three. */
function beats(one: Choice, other: Choice | null): boolean {
  const gainsIn = (value: (effect: Effect) => number) =>
    one.effects.map((effect, seed) => {
      const against = other?.effects[seed];
      return value(effect) - (against === undefined ? 0 : value(against));
    });
  const ahead = (value: (effect: Effect) => number, trifle: number) => {
    const gains = gainsIn(value);
    return mean(gains) - halfInterval(gains) > 0 && mean(gains) > trifle;
  };
  const met = gainsIn(({ met: points }) => points);
  return (
    ahead(({ figure }) => figure, TRIFLE.figure) &&
    ahead(({ soon }) => soon, TRIFLE.soon) &&
    ahead(({ harm }) => -harm, TRIFLE.harm) &&
    mean(met) + halfInterval(met) > 0
  );
}

export function dominanceChecks(rows: readonly (readonly Effect[])[]): Check[] {
  const found = dominating(rows);
  const named = found.length === 0 ? '' : ` (${found.join(', ')})`;
  return [
    check(
      'P6',
      `choices that are best in figure, at once and over the year, and in harm${named}`,
      found.length,
      0,
      0,
    ),
  ];
}

/** One line a choice: mean and half the 95 % interval; harm in per cent. */
export function choiceLines(rows: readonly (readonly Effect[])[]): string[] {
  const all = choicesIn(rows);
  const found = new Set(dominating(rows));
  const width = Math.max(...all.map(({ name }) => name.length));
  const titles = ['figure', 'first 3 months', 'true figure', 'harm, %', 'met first time'];
  const head = `${''.padEnd(width)}${titles.map((title) => title.padStart(17)).join('')}${'asked'.padStart(8)}`;
  const lines = all.map(({ name, effects }) => {
    const cell = (value: (effect: Effect) => number) => {
      const values = effects.map(value);
      return `${mean(values).toFixed(2)} ±${halfInterval(values).toFixed(2)}`.padStart(17);
    };
    const asked = mean(effects.map((effect) => effect.asked));
    const cells = [
      cell(({ figure }) => figure),
      cell(({ soon }) => soon),
      cell(({ trueFigure }) => trueFigure),
      cell(({ harm }) => 100 * harm),
      cell(({ met }) => met),
    ];
    return `${name.padEnd(width)}${cells.join('')}${(asked === 0 ? '' : asked.toFixed(1)).padStart(8)}${found.has(name) ? '  DOMINATES' : ''}`;
  });
  return [head, ...lines];
}
