/**
 * What the year can be run again without: each card that was adopted, each answer that was not the neutral one and the
 * precedent it set, what staff were told, how months were closed, where people were posted, the improvement work, and
 * each habit that staff began by themselves. Every candidate says how the decisions (or the settings) look without it,
 * and from which month on the year can differ. Nothing is judged here. What only a successor did is not among them.
 */
import { AS_IT_IS, closeChoices } from '../scenario/choices.ts';
import { type Behaviour, behaviourValues, type Scenario } from '../scenario/types.ts';
import { appliedOf } from '../scoring/unmooring.ts';
import type { CausedBy } from '../sim/recordTypes.ts';
import type { MonthDecisions, Settings } from '../sim/types.ts';
import type { Cause } from './revealTypes.ts';
import { replacedIn } from './standing.ts';
import type { Year } from './year.ts';

const MOST_DILEMMAS = 6;
const MOST_HABITS = 3;

export interface Candidate {
  readonly id: string;
  readonly kind: Cause['kind'];
  readonly name: string;
  readonly option: string | null;
  readonly behaviours: readonly Behaviour[];
  readonly since: number;
  readonly whose: CausedBy;
  /** Months before this one are the same with and without it. */
  readonly from: number;
  readonly without: (month: MonthDecisions) => MonthDecisions;
  readonly settings: Settings;
}

export function candidatesOf(year: Year): Candidate[] {
  const own = replacedIn(year.standings) ?? year.results.length;
  const all = [
    ...suggestionCandidates(year),
    ...dilemmaCandidates(year),
    ...toneCandidates(year),
    ...closeCandidates(year),
    ...postCandidates(year),
    ...improvementCandidates(year),
    ...staffCandidates(year),
  ];
  return all.filter(({ since }) => since <= own);
}

function suggestionCandidates({ scenario, decisions, settings }: Year): Candidate[] {
  const found = new Map<string, Candidate>();
  decisions.forEach(({ suggestions = {} }, i) => {
    for (const [name, option] of Object.entries(suggestions)) {
      if (option === null || found.has(name)) continue;
      found.set(name, {
        id: `suggestion:${name}`,
        kind: 'suggestion',
        name,
        option,
        behaviours: behavioursOfOption(scenario, name, option),
        since: i + 1,
        whose: 'manager',
        from: i + 1,
        without: (month) => withoutSuggestion(month, name),
        settings,
      });
    }
  });
  return [...found.values()];
}

function behavioursOfOption(scenario: Scenario, name: string, option: string): Behaviour[] {
  const effects =
    scenario.suggestions.find(({ id }) => id === name)?.options.find(({ id }) => id === option)?.effects ??
    [];
  return effects.flatMap((effect) => (effect.kind === 'behaviour' ? [effect.behaviour] : []));
}

function withoutSuggestion(month: MonthDecisions, name: string): MonthDecisions {
  if (month.suggestions?.[name] === undefined) return month;
  const { [name]: _left, ...suggestions } = month.suggestions;
  return { ...month, suggestions };
}

function withoutAnswers(month: MonthDecisions, isIt: (question: string) => boolean): MonthDecisions {
  if (month.answers === undefined) return month;
  const kept = Object.entries(month.answers).filter(([question]) => !isIt(question));
  return { ...month, answers: Object.fromEntries(kept) };
}

/** The answers that touched most, so that a reveal takes no longer than it must. */
function dilemmaCandidates(year: Year): Candidate[] {
  const touches = (candidate: Candidate) => touchedBy(year, candidate);
  return answeredDilemmas(year)
    .toSorted((a, b) => touches(b) - touches(a))
    .slice(0, MOST_DILEMMAS);
}

/** Cases on which it acted in this way and by this doing; 0 where it acts on no case in particular. */
export function touchedBy({ results }: Year, { behaviours, whose, since }: Candidate): number {
  let touched = 0;
  for (const { ledger } of results) {
    if (ledger.month < since) continue;
    for (const behaviour of behaviours) touched += ledger.applied[behaviour][whose];
  }
  return touched;
}

function answeredDilemmas({ scenario, decisions, settings }: Year): Candidate[] {
  return scenario.dilemmas.flatMap((dilemma) => {
    const isIt = (question: string) => question.startsWith(`dilemma:${dilemma.id}:`);
    const month = decisions.findIndex(({ answers = {} }) => Object.keys(answers).some(isIt));
    const answer = Object.entries(decisions[month]?.answers ?? {}).find(([question]) => isIt(question))?.[1];
    const choice = dilemma.choices.find(({ id }) => id === answer);
    if (choice === undefined || choice.id === dilemma.neutral) return [];
    return {
      id: `dilemma:${dilemma.id}`,
      kind: 'dilemma' as const,
      name: dilemma.id,
      option: choice.id,
      // What puts a habit down does nothing to a case.
      behaviours:
        choice.precedent === undefined || choice.precedent.dose <= 0 ? [] : [choice.precedent.behaviour],
      since: month + 1,
      whose: choice.precedent === undefined ? ('manager' as const) : ('precedent' as const),
      from: month + 1,
      without: (each: MonthDecisions) => withoutAnswers(each, isIt),
      settings,
    };
  });
}

/** The tone that was told longest, against never having told anything else than the usual. */
function toneCandidates({ decisions, states, settings }: Year): Candidate[] {
  const usual = states[0]?.plan.tone;
  const told = states.slice(1).map(({ plan }) => plan.tone);
  const since = told.findIndex((tone) => tone !== usual) + 1;
  if (since === 0 || decisions.length === 0) return [];
  const other = told[since - 1] as string;
  return [
    {
      id: `tone:${other}`,
      kind: 'tone',
      name: other,
      option: null,
      behaviours: [],
      since,
      whose: 'manager',
      from: since,
      without: ({ tone: _left, ...month }) => month,
      settings,
    },
  ];
}

function closeCandidates({ decisions, settings }: Year): Candidate[] {
  const found: Candidate[] = [];
  for (const choice of closeChoices.filter((each) => each !== AS_IT_IS)) {
    const month = decisions.findIndex(({ answers = {} }) => isClosed(answers, choice));
    if (month < 0) continue;
    found.push({
      id: `close:${choice}`,
      kind: 'close',
      name: choice,
      option: choice,
      behaviours: [choice === 'hold' ? 'store' : 'reclassify'],
      since: month + 1,
      whose: 'manager',
      from: month + 1,
      without: (each) => (isClosed(each.answers ?? {}, choice) ? withoutAnswers(each, isClose) : each),
      settings,
    });
  }
  return found;
}

function isClose(question: string): boolean {
  return question.startsWith('close:');
}

function isClosed(answers: Readonly<Record<string, string>>, choice: string): boolean {
  return Object.entries(answers).some(([question, answer]) => isClose(question) && answer === choice);
}

function postCandidates({ decisions, settings }: Year): Candidate[] {
  const month = decisions.findIndex(({ posts }) => posts !== undefined);
  if (month < 0) return [];
  return [
    {
      id: 'posts',
      kind: 'posts',
      name: 'posts',
      option: null,
      behaviours: [],
      since: month + 1,
      whose: 'manager',
      from: month + 1,
      without: ({ posts: _left, ...each }) => each,
      settings,
    },
  ];
}

/** All improvement work, and going to look, which strengthens it. */
function improvementCandidates({ decisions, settings }: Year): Candidate[] {
  const month = decisions.findIndex(({ improvement }) => improvement != null);
  if (month < 0) return [];
  return [
    {
      id: 'improvement',
      kind: 'improvement',
      name: 'improvement',
      option: null,
      behaviours: [],
      since: month + 1,
      whose: 'manager',
      from: month + 1,
      without: ({ improvement: _left, goAndLook: _looked, ...each }) => each,
      settings,
    },
  ];
}

/** What staff began by themselves, behaviour by behaviour: run again with staff not beginning it. */
function staffCandidates({ results, settings }: Year): Candidate[] {
  if (!settings.drift) return [];
  return behaviourValues
    .map((behaviour) => ({ behaviour, times: appliedOf(results, behaviour).staff }))
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times)
    .slice(0, MOST_HABITS)
    .map(({ behaviour }) => ({
      id: `behaviour:${behaviour}`,
      kind: 'behaviour',
      name: behaviour,
      option: null,
      behaviours: [behaviour],
      since: results.findIndex(({ ledger }) => ledger.applied[behaviour].staff > 0) + 1,
      whose: 'staff',
      from: 1,
      without: (month) => month,
      settings: { ...settings, overrides: { ...settings.overrides, [`drift.${behaviour}`]: 0 } },
    }));
}
