/** Random valid play for the laws: decisions drawn by fast-check, and a run of some months. */
import fc from 'fast-check';
import { hospital } from '../../src/scenario/hospital/index.ts';
import { type Behaviour, behaviourValues, type Scenario } from '../../src/scenario/types.ts';
import { defaultSettings, openService, runMonth } from '../../src/sim/door.ts';
import type { MonthResult } from '../../src/sim/recordTypes.ts';
import type { MonthDecisions, RunOptions, ServiceState, Settings } from '../../src/sim/types.ts';

const intensities = fc.dictionary(
  fc.constantFrom<Behaviour>(...behaviourValues),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** The staff over the posts, each within its range: moves away from the usual. */
function postsOf({ posts }: Scenario): fc.Arbitrary<Record<string, number>> {
  const move = fc.tuple(fc.nat(posts.length - 1), fc.nat(posts.length - 1));
  return fc.array(move, { maxLength: 5 }).map((moves) => {
    const numbers = posts.map(({ usual }) => usual);
    for (const [from, to] of moves) {
      const giving = posts[from];
      const taking = posts[to];
      if (giving === undefined || taking === undefined) continue;
      if ((numbers[from] as number) <= giving.least || (numbers[to] as number) >= taking.most) continue;
      numbers[from] = (numbers[from] as number) - 1;
      numbers[to] = (numbers[to] as number) + 1;
    }
    return Object.fromEntries(posts.map(({ id }, k) => [id, numbers[k] as number]));
  });
}

function decisionsOf(scenario: Scenario): fc.Arbitrary<MonthDecisions> {
  const suggestion = fc.constantFrom(...scenario.suggestions).chain((spec) =>
    fc.record({
      id: fc.constant(spec.id),
      option: fc.constantFrom(null, ...spec.options.map(({ id }) => id)),
    }),
  );
  return fc.record(
    {
      posts: postsOf(scenario),
      tone: fc.constantFrom(...scenario.tones.map(({ id }) => id)),
      suggestions: fc
        .array(suggestion, { maxLength: 3 })
        .map((list) => Object.fromEntries(list.map(({ id, option }) => [id, option]))),
      improvement: fc.constantFrom(null, ...scenario.improvements.map(({ id }) => id)),
      goAndLook: fc.boolean(),
      intensities: intensities as fc.Arbitrary<Partial<Record<Behaviour, number>>>,
    },
    { requiredKeys: [] },
  );
}

export const playOf = (scenario: Scenario, months: number) =>
  fc.record({
    seed: fc.integer({ min: 0, max: 4294967295 }),
    regime: fc.constantFrom('none' as const, 'target' as const, 'purpose' as const),
    stake: fc.constantFrom('low' as const, 'standard' as const, 'terror' as const),
    decisions: fc.array(decisionsOf(scenario), { minLength: months, maxLength: months }),
  });

export const play = (months: number) => playOf(hospital, months);

export interface Run {
  readonly states: readonly ServiceState[];
  readonly results: readonly MonthResult[];
}

/** Runs decisions from a state; a refusal or a question is an error of the test. */
export function runFrom(start: ServiceState, list: readonly MonthDecisions[], options: RunOptions = {}): Run {
  const states = [start];
  const results: MonthResult[] = [];
  for (const each of list) {
    const outcome = runMonth(states.at(-1) as ServiceState, each, options);
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    states.push(outcome.state);
    results.push(outcome.result);
  }
  return { states, results };
}

export function openIn(scenario: Scenario, seed: number, changes: Partial<Settings> = {}): ServiceState {
  return openService(scenario, seed, { ...defaultSettings(scenario), ...changes });
}

export function open(seed: number, changes: Partial<Settings> = {}): ServiceState {
  return openIn(hospital, seed, changes);
}
