/**
 * The lab's years as jobs for the pool, and what they say together. Every point across is a manager who orders the
 * behaviours so far and does nothing else; beside them, one who improves without a target. All have the same people and
 * the same luck, seed by seed, so differences are told by pairs: what the luck of a seed does to all cancels out.
 */
import { behaviourValues, type Quantity, type Scenario } from '../scenario/types.ts';
import type { YearJob } from './ensemble.ts';
import { assumptionsOf, type Levers } from './labLevers.ts';
import { halfInterval, mean, type YearSummary } from './summary.ts';

/** How far all is pushed, of 1: the ends and the middle first, so that a first picture has its shape. */
export const pushes = [0, 1, 0.5, 0.25, 0.75, 0.125, 0.625, 0.375, 0.875] as const;
/** So many make a first picture; its lines have this many points before anything is said of them. */
export const COARSE = 3;
const ENOUGH = 5;
export const SEEDS = 25;
const FIRST_SEED = 6_000_000;

/** Year after year of one seed, then the next: any beginning of the list is a fair picture. */
export function labJobs(
  levers: Levers,
  scenario: Pick<Scenario, 'id' | 'numbers' | 'target'>,
): readonly YearJob[] {
  const { level, stake, staffing, drift, off } = levers;
  const settings = {
    level: level ?? scenario.target.level,
    stake,
    staffing,
    drift,
    tenure: false,
    overrides: overridesOf(levers, scenario.numbers),
  } as const;
  return Array.from({ length: SEEDS }, (_, k) => FIRST_SEED + k).flatMap((seed) => [
    ...pushes.map(
      (intensity): YearJob => ({
        scenario: scenario.id,
        manager: 'honest',
        intensity,
        spared: off,
        seed,
        settings: { ...settings, regime: 'target' },
      }),
    ),
    { scenario: scenario.id, manager: 'purpose', seed, settings: { ...settings, regime: 'purpose' } },
  ]);
}

/** Assumptions as the numbers that they change; what is switched off staff do not begin either. */
function overridesOf(
  { scenario, assume, off }: Levers,
  numbers: Readonly<Record<string, Quantity>>,
): Readonly<Record<string, number>> {
  const overrides: Record<string, number> = {};
  for (const { id, numbers: changed, whole } of assumptionsOf(scenario)) {
    const factor = assume[id];
    if (factor === undefined) continue;
    for (const name of changed) {
      const value = factor * (numbers[name]?.value ?? 0);
      overrides[name] = whole === true ? Math.round(value) : value;
    }
  }
  for (const behaviour of behaviourValues) if (off.includes(behaviour)) overrides[`drift.${behaviour}`] = 0;
  return overrides;
}

/** Of a year, what the picture needs. */
export interface LabYear {
  readonly seed: number;
  /** null: improving, without a target. */
  readonly pushed: number | null;
  readonly reported: number;
  readonly trueFigure: number;
  readonly harm: number;
}

export function labYear({ intensity, seed }: YearJob, year: YearSummary): LabYear {
  const { yearFigure, yearTrueFigure, harm } = year;
  return { seed, pushed: intensity ?? null, reported: yearFigure, trueFigure: yearTrueFigure, harm };
}

/** A mean, and how far it may be off: half of its 95 % interval. */
export interface Likely {
  readonly mean: number;
  readonly half: number;
}

export interface LabPoint {
  readonly pushed: number;
  readonly years: number;
  readonly reported: Likely;
  readonly trueFigure: Likely;
  readonly harm: Likely;
  /** Harm beyond that of the same seeds without any push. */
  readonly harmMore: Likely;
  readonly reportedMore: Likely;
}

export interface LabCurve {
  /** From no push to the hardest. */
  readonly points: readonly LabPoint[];
  readonly improving: LabPoint | null;
  readonly years: number;
}

export function curveOf(years: readonly LabYear[]): LabCurve {
  const still = new Map(years.filter(({ pushed }) => pushed === 0).map((year) => [year.seed, year]));
  const pointOf = (own: readonly LabYear[], pushed: number): LabPoint => {
    const pairs = own.flatMap((year) => {
      const same = still.get(year.seed);
      return same === undefined ? [] : [{ year, same }];
    });
    return {
      pushed,
      years: own.length,
      reported: likely(own.map(({ reported }) => reported)),
      trueFigure: likely(own.map(({ trueFigure }) => trueFigure)),
      harm: likely(own.map(({ harm }) => harm)),
      harmMore: likely(pairs.map(({ year, same }) => year.harm - same.harm)),
      reportedMore: likely(pairs.map(({ year, same }) => year.reported - same.reported)),
    };
  };
  const at = (pushed: number | null) => years.filter((year) => year.pushed === pushed);
  const improving = at(null);
  return {
    points: pushes
      .toSorted((a, b) => a - b)
      .flatMap((pushed) => (at(pushed).length === 0 ? [] : [pointOf(at(pushed), pushed)])),
    improving: improving.length === 0 ? null : pointOf(improving, 0),
    years: years.length,
  };
}

/** One year says nothing of chance: its interval is not known. */
function likely(values: readonly number[]): Likely {
  return { mean: mean(values), half: values.length < 2 ? Number.POSITIVE_INFINITY : halfInterval(values) };
}

/** What counts as seen: beyond chance, and at least this much, in points or as a share of the harm. */
const LEAST_POINTS = 0.5;
const LEAST_SHARE = 0.03;

export const verdictValues = [
  'few', // not enough years to tell
  'apart', // the figure rises, and from the first push on more people are harmed
  'hill', // a little helps people, more harms them while the figure still rises
  'together', // the figure rises and fewer people are harmed
  'harmless', // the figure rises, people fare as before as far as can be told
  'futile', // the figure does not even rise, and people are harmed
  'nothing', // neither moves
  'better', // the figure does not rise, and fewer are harmed
] as const;

export interface Verdict {
  readonly kind: (typeof verdictValues)[number];
  readonly none: LabPoint | null;
  readonly most: LabPoint | null;
  /** Where fewest people are harmed. */
  readonly best: LabPoint | null;
  /** The least push that reaches the line; null: none does. */
  readonly meets: LabPoint | null;
}

export function verdictOf({ points }: LabCurve, level: number): Verdict {
  const none = points[0] ?? null;
  const most = points.at(-1) ?? null;
  const meets = points.find(({ reported }) => reported.mean >= level) ?? null;
  if (none === null || most === null || most.years < 2 || points.length < ENOUGH)
    return { kind: 'few', none, most, best: null, meets };
  const least = LEAST_SHARE * none.harm.mean;
  const best = points.reduce((a, b) => (b.harmMore.mean < a.harmMore.mean ? b : a));
  const isRising = isBeyond(most.reportedMore, LEAST_POINTS);
  const isWorse = isBeyond(most.harmMore, least);
  const isBetter = isBeyond(negative(most.harmMore), least);
  const helpsFirst = isBeyond(negative(best.harmMore), least);
  const said = { none, most, best: helpsFirst ? best : none, meets };
  if (isWorse) return { kind: isRising ? (helpsFirst ? 'hill' : 'apart') : 'futile', ...said };
  if (isBetter) return { kind: isRising ? 'together' : 'better', ...said };
  return { kind: isRising ? 'harmless' : 'nothing', ...said };
}

function isBeyond({ mean: value, half }: Likely, least: number): boolean {
  return value > least && value > half;
}

function negative({ mean: value, half }: Likely): Likely {
  return { mean: -value, half };
}
