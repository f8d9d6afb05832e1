/**
 * What the books say of calls to a service: who rang, whether anybody looked at it, and when it was closed. Of people of
 * whom the service knows nothing (they told nobody, or were turned away at once), nothing is said.
 */
import type { MonthResult } from '../sim/recordTypes.ts';

export interface EarlierCall {
  readonly person: number;
  readonly class: number;
  readonly at: number;
  /** -1: never. */
  readonly answered: number;
  readonly closed: number;
  readonly success: boolean;
}

interface Books {
  readonly results: readonly MonthResult[];
  readonly classes: readonly string[];
  readonly endings: readonly string[];
  readonly untold: readonly string[];
}

/** Endings of people of whom the service knows nothing. */
const UNHEARD = ['notReported', 'turnedAway'];

/** In the order of time; nothing of people who are not to be told of. */
export function earlierCalls({ results, classes, endings, untold }: Books): EarlierCall[] {
  const isUntold = classes.map((name) => untold.includes(name));
  const isUnheard = endings.map((name) => UNHEARD.includes(name));
  const calls: EarlierCall[] = [];
  for (const { records } of results) {
    const [person, kind, ending] = [
      records.column('person'),
      records.column('class'),
      records.column('ending'),
    ];
    const [arrived, seen] = [records.column('arrived'), records.column('seen')];
    const left = records.column('left');
    for (let row = 0; row < records.length; row++) {
      const ended = ending[row] ?? -1;
      if (isUntold[kind[row] ?? 0] === true || (ended >= 0 && isUnheard[ended] === true)) continue;
      calls.push({
        person: person[row] ?? 0,
        class: kind[row] ?? 0,
        at: arrived[row] ?? 0,
        answered: seen[row] ?? -1,
        closed: left[row] ?? -1,
        success: records.at(row).recordedAs === 'inTime',
      });
    }
  }
  return calls.sort((one, other) => one.at - other.at || one.person - other.person);
}
