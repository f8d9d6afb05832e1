// Random logs of a scenario for fast-check: every decision that its lists allow, answers included.

import fc from 'fast-check';
import { LOG_FORMAT, type RunLog } from '../../src/run/types.ts';
import { rangeOf } from '../../src/scenario/check/vocabulary.ts';
import { behaviourValues, type Scenario } from '../../src/scenario/types.ts';
import {
  boardAnswerValues,
  horizonValues,
  type Injection,
  type MonthDecisions,
  regimeValues,
  type Settings,
  stakeValues,
  writeBackValues,
} from '../../src/sim/types.ts';

type Arb<T> = fc.Arbitrary<T>;

const share = fc.oneof(
  fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
);

const idOf = (list: readonly { readonly id: string }[]): Arb<string> =>
  fc.constantFrom(...list.map(({ id }) => id));

function some<T>(
  names: readonly string[],
  value: (name: string) => Arb<T>,
  most = names.length,
): Arb<Record<string, T>> {
  return fc
    .subarray([...names], { maxLength: Math.min(most, names.length) })
    .chain((chosen) => fc.tuple(...chosen.map((name) => fc.tuple(fc.constant(name), value(name)))))
    .map((entries) => Object.fromEntries(entries));
}

/** Leaves out some of the parts: absent is not the same as undefined. */
function parts<T extends object>(
  arbitraries: { [K in keyof T]-?: Arb<NonNullable<T[K]> | (null extends T[K] ? null : never)> },
): Arb<T> {
  return fc.record(arbitraries as { [K in keyof T]: Arb<T[K]> }, { requiredKeys: [] }) as Arb<T>;
}

function settingsOf(scenario: Scenario): Arb<Partial<Settings>> {
  return parts<Partial<Settings>>({
    regime: fc.constantFrom(...regimeValues),
    months: fc.integer({ min: 12, max: 24 }),
    stake: fc.oneof(fc.constantFrom(...stakeValues), share),
    level: fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2),
    ratchet: fc.boolean(),
    horizon: fc.constantFrom(...horizonValues),
    staffing: fc.integer({ min: 50, max: 200 }).map((hundredths) => hundredths / 100),
    drift: fc.boolean(),
    tenure: fc.boolean(),
    overrides: some(
      Object.keys(scenario.numbers),
      (name) => {
        const { unit = '', value: usual = 0 } = scenario.numbers[name] ?? {};
        const [min, most] = rangeOf(name, unit);
        const max = name === 'demand.perDay' ? Math.min(most, 20 * usual) : most;
        return fc.double({ min, max, noNaN: true }).map((n) => n + 0);
      },
      6,
    ),
  });
}

function answersOf(scenario: Scenario): Arb<Record<string, string>> {
  const dilemma = fc
    .tuple(fc.constantFrom(...scenario.dilemmas), fc.nat({ max: 40_000 }), fc.nat({ max: 4 }))
    .chain(([{ id, choices }, person, episode]) =>
      idOf(choices).map((choice): [string, string] => [`dilemma:${id}:${person}:${episode}`, choice]),
    );
  const month = fc.tuple(
    fc
      .tuple(fc.constantFrom('stop', 'close'), fc.integer({ min: 1, max: 24 }))
      .map(([kind, n]) => `${kind}:${n}`),
    fc.constantFrom(
      'let-it-run',
      'as-it-is',
      'validate',
      'hold',
      ...scenario.posts.map(({ id }) => `to-${id}`),
    ),
  );
  return fc.array(fc.oneof(dilemma, month), { maxLength: 5 }).map((entries) => Object.fromEntries(entries));
}

function decisionsOf(scenario: Scenario): Arb<MonthDecisions> {
  const posts = fc
    .tuple(
      ...scenario.posts.map(({ id, least, most }) =>
        fc.tuple(fc.constant(id), fc.integer({ min: least, max: most })),
      ),
    )
    .map((entries) => Object.fromEntries(entries));
  return parts<MonthDecisions>({
    posts,
    tone: idOf(scenario.tones),
    suggestions: some(
      scenario.suggestions.map(({ id }) => id),
      (id) => fc.option(idOf(scenario.suggestions.find((spec) => spec.id === id)?.options ?? [])),
      4,
    ),
    improvement: fc.option(idOf(scenario.improvements)),
    goAndLook: fc.boolean(),
    answers: answersOf(scenario),
    writeBack: fc.constantFrom(...writeBackValues),
    prediction: fc.integer({ min: 0, max: 100 }),
    expect: fc.constantFrom(...scenario.measures.charts),
    signal: fc.boolean(),
    board: fc.constantFrom(...boardAnswerValues),
    sorted: fc
      .array(fc.constantFrom('v', 'f', '-'), { minLength: 1, maxLength: 12 })
      .map((list) => list.join('')),
    intensities: fc.oneof(
      some([...behaviourValues], () => share),
      share.map((dose) => Object.fromEntries(behaviourValues.map((behaviour) => [behaviour, dose]))),
    ),
  });
}

export function logOf(scenario: Scenario, simVersion: number): Arb<RunLog> {
  return fc.record({
    format: fc.constant(LOG_FORMAT),
    scenario: fc.constant(scenario.id),
    scenarioVersion: fc.constant(scenario.version),
    simVersion: fc.constant(simVersion),
    seed: fc.nat({ max: 0xffff_ffff }),
    settings: settingsOf(scenario),
    decisions: fc.array(decisionsOf(scenario), { maxLength: 12 }),
    injections: fc.array(
      fc.record<Injection>({ month: fc.integer({ min: 1, max: 12 }), event: idOf(scenario.events) }),
      { maxLength: 3 },
    ),
  });
}
