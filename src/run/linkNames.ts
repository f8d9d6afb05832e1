/**
 * The lists that names in a link are indexes into: every name of a scenario, sorted, so that the order in which a
 * scenario lists its parts may change freely. Adding or removing names changes indexes: raise `scenario.version`.
 * A name outside its list is written in letters, so nothing is ever lost.
 */
import { closeChoices, stopChoices } from '../scenario/choices.ts';
import { behaviourValues, type Scenario } from '../scenario/types.ts';

export interface LinkNames {
  readonly posts: readonly string[];
  readonly tones: readonly string[];
  readonly suggestions: readonly string[];
  readonly options: readonly string[];
  readonly improvements: readonly string[];
  readonly dilemmas: readonly string[];
  readonly choices: readonly string[];
  readonly events: readonly string[];
  readonly numbers: readonly string[];
  readonly behaviours: readonly string[];
  readonly charts: readonly string[];
}

export function linkNames(scenario: Scenario): LinkNames {
  return {
    posts: idsOf(scenario.posts),
    tones: idsOf(scenario.tones),
    suggestions: idsOf(scenario.suggestions),
    options: idsOf(scenario.suggestions.flatMap(({ options }) => options)),
    improvements: idsOf(scenario.improvements),
    dilemmas: idsOf(scenario.dilemmas),
    choices: sorted([
      ...scenario.dilemmas.flatMap(({ choices }) => choices.map(({ id }) => id)),
      ...stopChoices(scenario),
      ...closeChoices,
    ]),
    events: idsOf(scenario.events),
    numbers: sorted(Object.keys(scenario.numbers)),
    behaviours: sorted([...behaviourValues]),
    charts: sorted(scenario.measures.charts),
  };
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return sorted(list.map(({ id }) => id));
}

/** By code unit, as every engine sorts; each name once. */
function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
