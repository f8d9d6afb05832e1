/**
 * Checks that a scenario hangs together before anything runs on it: ids, posts that add up, effects that name what
 * exists, tables of the right length. Every reason is given at once, a plain sentence that begins with the path in
 * the file; an empty list means that it can be used. Shapes and types are checked before, in run/scenarioFile.ts.
 */
import { choiceProblems } from './check/choices.ts';
import { flowProblems } from './check/flow.ts';
import type { Known, LooseScenario } from './check/loose.ts';
import { numberProblems } from './check/numbers.ts';

export function problemsOf(scenario: LooseScenario, known: Known = {}): string[] {
  return [...flowProblems(scenario), ...choiceProblems(scenario, known), ...numberProblems(scenario, known)];
}
