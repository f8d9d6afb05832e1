/** Checks what can be decided and what can happen: tones, cards, improvements, dilemmas, events, notes. */
import { behaviourValues, type Condition } from '../types.ts';
import {
  among,
  between,
  idsOf,
  items,
  type Known,
  type Loose,
  type LooseEffect,
  type LooseScenario,
  twice,
} from './loose.ts';
import { rangeOf, vocabulary } from './vocabulary.ts';

type LooseCondition = Loose<Condition>;

export function choiceProblems(scenario: LooseScenario, facts: Known): string[] {
  const lists = ['tones', 'suggestions', 'improvements', 'dilemmas', 'events', 'notes'] as const;
  return [
    ...lists.flatMap((list) => twice(list, list.slice(0, -1), ids(scenario[list]))),
    ...(scenario.tones?.length === 0 ? ['tones: there must be at least one'] : []),
    ...suggestionProblems(scenario, facts),
    ...improvementProblems(scenario),
    ...dilemmaProblems(scenario, facts),
    ...eventProblems(scenario),
    ...noteProblems(scenario, facts),
  ];
}

function ids(list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined) {
  return list?.map((item) => item?.id);
}

function suggestionProblems(scenario: LooseScenario, { month }: Known): string[] {
  return items('suggestions', scenario.suggestions).flatMap(([where, spec]) => [
    ...twice(`${where}.options`, 'option', ids(spec.options)),
    ...(spec.options?.length === 0 ? [`${where}.options: there must be at least one`] : []),
    ...conditionProblems(scenario, `${where}.when`, spec.when, month),
    ...items(`${where}.options`, spec.options).flatMap(([at, option]) =>
      effectProblems(scenario, `${at}.effects`, option.effects),
    ),
  ]);
}

function improvementProblems(scenario: LooseScenario): string[] {
  return items('improvements', scenario.improvements).flatMap(([where, { staff }]) =>
    scenario.staff === undefined ? [] : between(`${where}.staff`, staff, 0, scenario.staff),
  );
}

function dilemmaProblems(scenario: LooseScenario, { moment }: Known): string[] {
  const words =
    scenario.flow === undefined ? undefined : vocabulary[scenario.flow as keyof typeof vocabulary];
  return items('dilemmas', scenario.dilemmas).flatMap(([where, spec]) => {
    const { choices } = spec;
    const problems = [
      ...twice(`${where}.choices`, 'choice', ids(choices)),
      ...conditionProblems(scenario, `${where}.when`, spec.when, moment),
    ];
    if (choices !== undefined && choices.length < 2)
      problems.push(`${where}.choices: there must be at least two`);
    if (choices !== undefined)
      problems.push(...among(`${where}.neutral`, 'choice', spec.neutral, idsOf(choices)));
    if (words === undefined) return problems;
    problems.push(...among(`${where}.hook`, 'hook in this flow', spec.hook, words.hooks));
    for (const [at, choice] of items(`${where}.choices`, choices)) {
      problems.push(...among(`${at}.act`, 'act in this flow', choice.act, words.acts));
      problems.push(...behaviour(`${at}.precedent.behaviour`, choice.precedent?.behaviour));
    }
    return problems;
  });
}

function eventProblems(scenario: LooseScenario): string[] {
  return items('events', scenario.events).flatMap(([where, spec]) => {
    const [first, last] = spec.days ?? [];
    const isBackwards = first !== undefined && last !== undefined && first > last;
    return [
      ...effectProblems(scenario, `${where}.effects`, spec.effects),
      ...(isBackwards ? [`${where}.days: the last day is before the first`] : []),
    ];
  });
}

function noteProblems(scenario: LooseScenario, { month, about }: Known): string[] {
  return items('notes', scenario.notes).flatMap(([where, spec]) => [
    ...conditionProblems(scenario, `${where}.when`, spec.when, month),
    ...(about === undefined ? [] : aboutProblems(scenario, where, spec.about, about)),
  ]);
}

/** People a note can be about; `ending.<id>` for any ending. */
function aboutProblems(
  { endings }: LooseScenario,
  where: string,
  about: string | undefined,
  known: readonly string[],
): string[] {
  const ended = (endings ?? []).map((ending) => `ending.${ending}`);
  return among(`${where}.about`, 'person to write about', about, [...known, ...ended]);
}

/** Facts that exist; a prefixed one names something that exists, too. */
function conditionProblems(
  scenario: LooseScenario,
  where: string,
  when: readonly (LooseCondition | undefined)[] | undefined,
  known: readonly string[] | undefined,
): string[] {
  return items(where, when).flatMap(([at, { fact, min, max }]) => {
    const isEmpty = min !== undefined && max !== undefined && min > max;
    const empty = isEmpty ? [`${at}: no value is at least ${min} and at most ${max}`] : [];
    if (fact === undefined || known === undefined || known.includes(fact)) return empty;
    const prefix = known.find((name) => name.endsWith('.') && fact.startsWith(name));
    if (prefix === undefined) return [...empty, `${at}.fact: there is no fact called “${fact}”`];
    const named = namedBy(scenario, prefix);
    const name = fact.slice(prefix.length);
    const isGood = named === undefined || named.includes(name);
    return isGood ? empty : [...empty, `${at}.fact: there is nothing called “${name}” for “${prefix}”`];
  });
}

/** What stands behind the dot of a prefixed fact. */
function namedBy(scenario: LooseScenario, prefix: string): readonly string[] | undefined {
  const plain = (list: readonly (string | undefined)[] | undefined) => list?.flatMap((name) => name ?? []);
  const of = {
    'event.': idsOf(scenario.events),
    'inForce.': idsOf(scenario.suggestions),
    'strength.': idsOf(scenario.improvements),
    'chosen.': idsOf(scenario.improvements),
    'tone.': idsOf(scenario.tones),
    'ending.': plain(scenario.endings),
    'class.': plain(scenario.classes),
  };
  return Object.hasOwn(of, prefix) ? of[prefix as keyof typeof of] : undefined;
}

function effectProblems(
  scenario: LooseScenario,
  where: string,
  effects: readonly (LooseEffect | undefined)[] | undefined,
): string[] {
  return items(where, effects).flatMap(([at, effect]) => {
    if (effect.kind === 'staff') return staffEffect(scenario, at, effect);
    if (effect.kind === 'behaviour') return behaviour(`${at}.behaviour`, effect.behaviour);
    const { numbers } = scenario;
    if (numbers === undefined || effect.name === undefined) return [];
    if (!Object.hasOwn(numbers, effect.name))
      return [`${at}.name: there is no number called “${effect.name}”`];
    const unit = numbers[effect.name]?.unit;
    if (effect.kind === 'parameter') return between(`${at}.times`, effect.times, 0, 100);
    return unit === undefined ? [] : between(`${at}.value`, effect.value, ...rangeOf(effect.name, unit));
  });
}

function staffEffect({ posts, staff }: LooseScenario, at: string, { post, taken }: LooseEffect): string[] {
  return [
    ...(posts === undefined ? [] : among(`${at}.post`, 'post', post, idsOf(posts))),
    ...(staff === undefined ? [] : between(`${at}.taken`, taken, 1, staff)),
  ];
}

function behaviour(where: string, name: string | undefined): string[] {
  return among(where, 'behaviour', name, behaviourValues);
}
