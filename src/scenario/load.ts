/**
 * Checks that a scenario hangs together before anything runs on it: ids, posts that add up, effects that name what
 * exists, tables of the right length. Problems are plain sentences; an empty list means that it can be used.
 */
import { behaviourValues, type Condition, type Effect, type Scenario } from './types.ts';

export interface KnownFacts {
  /** Facts of a moment, for dilemmas. */
  readonly moment?: readonly string[];
  /** Facts of a month, for suggestions and notes; prefixed ones ('event.') end with a dot. */
  readonly month?: readonly string[];
}

export function problemsOf(scenario: Scenario, known: KnownFacts = {}): string[] {
  return [
    ...unique('post', scenario.posts),
    ...unique('tone', scenario.tones),
    ...unique('suggestion', scenario.suggestions),
    ...unique('improvement', scenario.improvements),
    ...unique('dilemma', scenario.dilemmas),
    ...unique('event', scenario.events),
    ...unique('note', scenario.notes),
    ...postProblems(scenario),
    ...choiceProblems(scenario, known),
    ...eventProblems(scenario),
    ...tableProblems(scenario),
  ];
}

function unique(kind: string, list: readonly { readonly id: string }[]): string[] {
  const ids = list.map(({ id }) => id);
  return ids.filter((id, k) => ids.indexOf(id) !== k).map((id) => `${kind} ${id} stands there twice`);
}

function postProblems(scenario: Scenario): string[] {
  const problems: string[] = [];
  const sum = scenario.posts.reduce((total, post) => total + post.usual, 0);
  if (sum !== scenario.staff) problems.push(`usual posts add up to ${sum}, not to ${scenario.staff}`);
  for (const post of scenario.posts) {
    if (post.usual < post.least || post.usual > post.most)
      problems.push(`post ${post.id}: usual out of its range`);
  }
  return problems;
}

function choiceProblems(scenario: Scenario, known: KnownFacts): string[] {
  const problems: string[] = [];
  for (const spec of scenario.suggestions) {
    problems.push(...unique(`option of ${spec.id}`, spec.options));
    problems.push(...factProblems(`suggestion ${spec.id}`, spec.when, known.month));
    for (const option of spec.options)
      problems.push(...effectProblems(scenario, `${spec.id} ${option.id}`, option.effects));
  }
  for (const spec of scenario.dilemmas) {
    problems.push(...unique(`choice of ${spec.id}`, spec.choices));
    problems.push(...factProblems(`dilemma ${spec.id}`, spec.when, known.moment));
    if (!spec.choices.some(({ id }) => id === spec.neutral))
      problems.push(`dilemma ${spec.id}: no neutral choice`);
  }
  for (const spec of scenario.notes)
    problems.push(...factProblems(`note ${spec.id}`, spec.when, known.month));
  return problems;
}

function factProblems(
  where: string,
  when: readonly Condition[],
  known: readonly string[] | undefined,
): string[] {
  if (known === undefined) return [];
  const isKnown = (fact: string) =>
    known.some((name) => (name.endsWith('.') ? fact.startsWith(name) : fact === name));
  return when.filter(({ fact }) => !isKnown(fact)).map(({ fact }) => `${where}: unknown fact ${fact}`);
}

function effectProblems(scenario: Scenario, where: string, effects: readonly Effect[]): string[] {
  return effects.flatMap((effect) => {
    if (effect.kind === 'staff') {
      return scenario.posts.some(({ id }) => id === effect.post)
        ? []
        : [`${where}: unknown post ${effect.post}`];
    }
    if (effect.kind === 'behaviour') {
      return behaviourValues.includes(effect.behaviour)
        ? []
        : [`${where}: unknown behaviour ${effect.behaviour}`];
    }
    return Object.hasOwn(scenario.numbers, effect.name) ? [] : [`${where}: unknown number ${effect.name}`];
  });
}

function eventProblems(scenario: Scenario): string[] {
  return scenario.events.flatMap((spec) => {
    const problems = effectProblems(scenario, `event ${spec.id}`, spec.effects);
    const [first, last] = spec.days;
    if (first < 1 || last > 30 || first > last) problems.push(`event ${spec.id}: days out of range`);
    if (spec.months.some((month) => month < 1 || month > 12))
      problems.push(`event ${spec.id}: month out of range`);
    return problems;
  });
}

/** Tables by class have a value for each class; numbers and tables are finite. */
function tableProblems(scenario: Scenario): string[] {
  const problems: string[] = [];
  for (const [name, { values }] of Object.entries(scenario.tables)) {
    if (values.some((value) => !Number.isFinite(value))) problems.push(`table ${name}: not a number`);
    if (name.startsWith('class.') && values.length !== scenario.classes.length)
      problems.push(`table ${name}: length`);
  }
  for (const [name, { value }] of Object.entries(scenario.numbers)) {
    if (!Number.isFinite(value)) problems.push(`number ${name}: not a number`);
  }
  return problems;
}
