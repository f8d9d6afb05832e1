/**
 * Goodhart's curve (P5): what one search for the reported figure does to the reported and to the true outcome, by
 * effort. What the search found is run over twelve months on seeds that it has not seen, beside `honest` on the same
 * seeds, under the standard stake and with nothing at stake.
 */
import { mean } from '../../run/summary.ts';
import type { Points, Scenario } from '../../scenario/types.ts';
import { driftOf } from '../../scoring/drift.ts';
import { outcomeOf } from '../../scoring/harms.ts';
import { openService, runMonth } from '../../sim/door.ts';
import type { MonthResult } from '../../sim/recordTypes.ts';
import { defaultSettings } from '../../sim/settings.ts';
import type { MonthDecisions, ServiceState, Stake } from '../../sim/types.ts';
import { type Aim, climb } from './climb.ts';
import { type Candidate, decisionsOf, honestPlan } from './space.ts';

/** Each search has seeds of its own: two to search on, four to judge by; no seed is both. */
const SEARCH_SEEDS = { first: 2_000_000, each: 2 } as const;
const FRESH_SEEDS = { first: 3_000_000, each: 4 } as const;
const YEAR = 12;

export interface Outcome {
  /** Reported figure and figure by the true facts, over twelve months. */
  readonly reported: Points;
  readonly trueFigure: Points;
  /** Expected serious harm with deaths by delay, persons. */
  readonly harm: number;
}

export interface CurvePoint extends Outcome {
  readonly effort: number;
  /** Reported figure over the horizon: as the search saw it, and on fresh seeds. */
  readonly seen: Points;
  readonly held: Points;
}

export interface Curve {
  readonly search: number;
  readonly aim: Aim;
  readonly points: readonly CurvePoint[];
  readonly honest: Outcome;
  readonly honestNoStake: Outcome;
  /** What the search found in the end, as the door takes it. */
  readonly found: readonly MonthDecisions[];
}

export function curveOf(scenario: Scenario, search: number, aim: Aim): Curve {
  const searchYears = seedsOf(search, SEARCH_SEEDS).map((seed) => open(scenario, seed));
  const freshYears = seedsOf(search, FRESH_SEEDS).map((seed) => open(scenario, seed));
  const over = (years: readonly ServiceState[], candidate: Candidate, months: number) =>
    years.map((year) => run(year, decisionsOf(scenario, candidate, months)));
  const judge = (candidate: Candidate, stake: Stake = 'standard') => {
    const staked = freshYears.map((year) => ({ ...year, settings: { ...year.settings, stake } }));
    const years = over(staked, candidate, YEAR);
    return { ...outcome(years), held: reportedIn(years.map((months) => months.slice(0, aim.horizon))) };
  };

  const scores = new Map<string, Points>();
  const scoreOf = (candidate: Candidate): Points => {
    const key = JSON.stringify(candidate);
    const score = scores.get(key) ?? reportedIn(over(searchYears, candidate, aim.horizon));
    scores.set(key, score);
    return score;
  };
  const bests = climb(scenario, search, aim, scoreOf);
  const judged = new Map<Candidate, ReturnType<typeof judge>>();
  const points = bests.map(({ effort, candidate, score }) => {
    const found = judged.get(candidate) ?? judge(candidate);
    judged.set(candidate, found);
    return { effort, seen: score, ...found };
  });
  const honest = [honestPlan(scenario)];
  // The first that is judged is the honest plan.
  const { reported, trueFigure, harm } = points[0] as CurvePoint;
  return {
    search,
    aim,
    points,
    honest: { reported, trueFigure, harm },
    honestNoStake: judge(honest, 'none'),
    found: decisionsOf(scenario, bests.at(-1)?.candidate ?? honest, aim.horizon),
  };
}

function seedsOf(search: number, { first, each }: { readonly first: number; readonly each: number }) {
  return Array.from({ length: each }, (_, i) => first + search * each + i);
}

/** The warm-up knows neither target nor manager, so one opening serves every candidate on that seed. */
function open(scenario: Scenario, seed: number): ServiceState {
  return openService(scenario, seed, defaultSettings(scenario));
}

/** Posts are fitted to the people present, who differ from seed to seed. The opened state is left as it was. */
function run(opened: ServiceState, decisions: readonly MonthDecisions[]): MonthResult[] {
  const results: MonthResult[] = [];
  let state = opened;
  for (const month of decisions) {
    const outcome = runMonth(state, month, { fitPosts: true, useUp: state !== opened });
    if (outcome.kind !== 'done')
      throw new Error(`The search decided the impossible: ${JSON.stringify(outcome)}`);
    state = outcome.state;
    results.push(outcome.result);
  }
  return results;
}

function reportedIn(years: readonly (readonly MonthResult[])[]): Points {
  return mean(years.map((results) => driftOf(results).year.reported));
}

function outcome(years: readonly (readonly MonthResult[])[]): Outcome {
  return {
    reported: reportedIn(years),
    trueFigure: mean(years.map((results) => driftOf(results).year.trueFigure)),
    harm: mean(years.map((results) => outcomeOf(results).harm)),
  };
}
