/**
 * What the manager wrote back, as facts for the letters that answer it: what was sent with the month just ended, how
 * often before, whether a promise still stands, and how far an explanation agreed with the records.
 */
import { type WriteBack, writeBackValues } from '../sim/types.ts';
import { belief, type StandingInput, writtenWithin } from './standing.ts';

export function writtenFacts(input: StandingInput): Record<string, number> {
  const { scenario, results } = input;
  const month = results.length;
  const sent = (kind: WriteBack, months: number) => writtenWithin(input, kind, month, months).length;
  const facts: Record<string, number> = {};
  for (const kind of writeBackValues) facts[`wrote.${kind}`] = sent(kind, 1);
  const stands = scenario.standing.writeBack.promise.months;
  const last = results.at(-1);
  return {
    ...facts,
    promises: sent('promise', month),
    explanations: sent('explain', month),
    timeAsked: sent('ask-time', month),
    // A promise speaks of the months after it.
    promised: writtenWithin(input, 'promise', month - 1, stands).length > 0 ? 1 : 0,
    believed: last === undefined || sent('explain', 1) === 0 ? 0 : Math.round(100 * belief(scenario, last)),
  };
}
