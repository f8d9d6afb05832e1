/**
 * What every choice of the game does to the figure and to the people: each option of each card (kept from month 1),
 * each answer to each dilemma (whenever it arises, with the precedent it sets), to the stop and at the month's close,
 * each tone, each improvement, and going to look. A year of the honest manager with it, against the same year without.
 */
import { type ManagerContext, managers } from '../run/managers.ts';
import { measuredOf } from '../run/measured.ts';
import { managedYear } from '../run/summary.ts';
import { addMonth, contextOf, openYear, type Year } from '../run/year.ts';
import { closeChoices, stopChoices } from '../scenario/choices.ts';
import type { Scenario } from '../scenario/types.ts';
import { driftOf } from '../scoring/drift.ts';
import { outcomeOf } from '../scoring/harms.ts';
import { defaultSettings } from '../sim/settings.ts';
import type { MonthDecisions } from '../sim/types.ts';

/** Change against the year without it. */
export interface Effect {
  /** What is decided: a card, a dilemma, the stop, the close, the tone, the improvement. */
  readonly question: string;
  readonly choice: string;
  /** Points of the year's reported figure and of the true one. */
  readonly figure: number;
  readonly trueFigure: number;
  /** Points of the reported figure of the first three months. */
  readonly soon: number;
  /** Expected serious harm, as a share of that of the year without it. */
  readonly harm: number;
  /** Points of the share of people whose need is met the first time they come. */
  readonly met: number;
  /** How often the question arose; 0 for what is decided in the plan. */
  readonly asked: number;
}

const SOON = 3;
/** Months of `honest` with something added in the first one, which stays. */
type Added = Partial<MonthDecisions>;

export function choicesOf(scenario: Scenario, seed: number): Effect[] {
  const plain = managedYear(scenario, 'honest', seed);
  const usual = plain.decisions[0]?.tone;
  const planned = (question: string, choice: string, added: Added, monthly?: Added): Effect => {
    const year = managedYear(scenario, (context) => withAdded(context, added, monthly), seed);
    return { question, choice, ...change(plain, year), asked: 0 };
  };
  const asked = (question: string, prefix: string, choice: string): Effect => {
    const { year, times } = answering(scenario, seed, prefix, choice);
    return { question, choice, ...change(plain, year), asked: times };
  };
  return [
    ...scenario.suggestions.flatMap(({ id, options }) =>
      options.map((option) => planned(id, option.id, { suggestions: { [id]: option.id } })),
    ),
    ...scenario.dilemmas.flatMap(({ id, choices, neutral }) =>
      choices.filter((each) => each.id !== neutral).map((each) => asked(id, `dilemma:${id}:`, each.id)),
    ),
    ...stopChoices(scenario)
      .slice(1)
      .map((choice) => asked('stop', 'stop:', choice)),
    ...closeChoices.slice(1).map((choice) => asked('close', 'close:', choice)),
    ...scenario.tones.filter(({ id }) => id !== usual).map(({ id }) => planned('tone', id, { tone: id })),
    ...scenario.improvements.map(({ id }) => planned('improvement', id, { improvement: id })),
    planned('go and look', 'every month', {}, { goAndLook: true }),
  ];
}

function withAdded(context: ManagerContext, added: Added, monthly: Added = {}): MonthDecisions {
  return { ...managers.honest(context), ...(context.month === 1 ? added : {}), ...monthly };
}

/** A year in which questions with this prefix get this answer whenever they can, and all others the neutral one. */
function answering(
  scenario: Scenario,
  seed: number,
  prefix: string,
  choice: string,
): { year: Year; times: number } {
  let year = openYear({ scenario, seed, settings: defaultSettings(scenario) });
  let times = 0;
  while (year.results.length < year.settings.months) {
    const plain = managers.honest(contextOf(year));
    let answers: Readonly<Record<string, string>> = {};
    for (;;) {
      const next = addMonth(year, { ...plain, answers });
      if (!next.ok) throw new Error(`${prefix} ${choice} was refused: ${next.reason} ${next.detail}`);
      const open = next.year.results
        .at(-1)
        ?.ledger.asked.find(({ id }) => id.startsWith(prefix) && answers[id] === undefined);
      if (open === undefined) {
        year = next.year;
        times += Object.keys(answers).length;
        break;
      }
      answers = { ...answers, [open.id]: choice };
    }
  }
  return { year, times };
}

function change(plain: Year, year: Year): Omit<Effect, 'asked' | 'question' | 'choice'> {
  const before = driftOf(plain.results).year;
  const after = driftOf(year.results).year;
  const harm = ({ results }: Year) => outcomeOf(results).harm;
  const early = ({ results }: Year) => driftOf(results.slice(0, SOON)).year.reported;
  return {
    figure: after.reported - before.reported,
    trueFigure: after.trueFigure - before.trueFigure,
    soon: early(year) - early(plain),
    harm: harm(year) / harm(plain) - 1,
    met: measuredOf(year).metFirstTime - measuredOf(plain).metFirstTime,
  };
}
