/**
 * Experiments by seed: what one seed's years under several managers (or behaviours) look like. Plain data out, so that
 * seeds can be shared out among worker threads.
 */
import { passingYear } from '../run/ensemble.ts';
import { managers } from '../run/managers.ts';
import { measuredOf, measuresIn } from '../run/measured.ts';
import { managedYear, mean, summaryOf, type YearSummary } from '../run/summary.ts';
import { type MeasureId, measureSpecs } from '../run/wordIds.ts';
import { addMonth, upTo, type Year } from '../run/year.ts';
import { type Behaviour, behaviourValues, type Scenario } from '../scenario/types.ts';
import type { MonthDecisions } from '../sim/types.ts';

/** The standard managers as the properties compare them. */
const seatValues = [
  'honest',
  'dutiful',
  'tempted',
  'adaptive',
  'chaser',
  'random',
  'purpose',
  'purposeUnderTarget',
] as const;
export type Seat = (typeof seatValues)[number];
export type Seats = Readonly<Record<Seat, YearSummary>>;

/** All standard managers on one seed: `purpose` in the purpose regime, the others under the standard target. */
export function seatsOf(scenario: Scenario, seed: number): Seats {
  const year = (seat: Seat): YearSummary => {
    if (seat === 'purposeUnderTarget') return summaryOf(passingYear(scenario, 'purpose', seed));
    return summaryOf(
      passingYear(scenario, seat, seed, { regime: seat === 'purpose' ? 'purpose' : 'target' }),
    );
  };
  const seats = {} as Record<Seat, YearSummary>;
  for (const seat of seatValues) seats[seat] = year(seat);
  return seats;
}

/** Measures that say how the service or its books fared, and not what became of the people who came. */
const NOT_OF_PEOPLE: readonly MeasureId[] = [
  'trueFigure',
  'reportedFigure',
  'pretend',
  'reportingHours',
  'sickDays',
  'leavers',
  'motive',
  'trust',
  'cost',
];

/** Outcomes that a person would name, of this organisation. */
export function outcomesOf({ measures }: Scenario): MeasureId[] {
  const named = measuresIn([...measures.compared, ...measures.right]);
  return [...new Set(named)].filter((id) => !NOT_OF_PEOPLE.includes(id));
}

/** By how much the second year is worse than the first, by outcome, in its own unit. */
function worseBy(first: Year, second: Year): Partial<Record<MeasureId, number>> {
  const before = measuredOf(first);
  const after = measuredOf(second);
  const worse: Partial<Record<MeasureId, number>> = {};
  for (const id of outcomesOf(first.scenario)) {
    worse[id] = (measureSpecs[id][1] === 'lower' ? 1 : -1) * (after[id] - before[id]);
  }
  return worse;
}

export interface Alone {
  /**
   * Points by which a month with it stands above the same month, from the same beginning, without it: mean of the
   * year's months. Of storing, the months that cash in: the one in which late cases are kept back, or the next, in
   * which kept successes are booked.
   */
  readonly gain: number;
  /** Points that are left of that when it is used all year long: its consequences come back. */
  readonly lasting: number;
  /** By how much each outcome is worse over the year, in its own unit. */
  readonly worse: Readonly<Partial<Record<MeasureId, number>>>;
}
export type EachAlone = Readonly<Record<Behaviour, Alone>>;

/**
 * Each behaviour alone, fully, added to `honest`: with stake 0 and drift off, or as in play. The gain of a month of use
 * is looked at in every month, or in each so many.
 */
export function behavioursOf(scenario: Scenario, seed: number, pressed: boolean, every = 1): EachAlone {
  const settings = pressed ? {} : ({ stake: 0, drift: false } as const);
  const honest = managedYear(scenario, 'honest', seed, settings);
  const base = summaryOf(honest);
  const alone = {} as Record<Behaviour, Alone>;
  for (const behaviour of behaviourValues) {
    const intensities = { [behaviour]: 1 };
    const whole = passingYear(
      scenario,
      (context) => ({ ...managers.honest(context), ...(context.month === 1 ? { intensities } : {}) }),
      seed,
      settings,
    );
    const worse = worseBy(honest, whole);
    const lasting = summaryOf(whole).yearFigure - base.yearFigure;
    const gains = (after: boolean) => mean(monthGains(honest, base.figures, intensities, every, after));
    const gain = gains(false);
    const later = behaviour === 'store' ? gains(true) : gain;
    alone[behaviour] = { gain: Math.max(gain, later), lasting, worse };
  }
  return alone;
}

/** Gain of the month of use, for each month of the year; or of the month after it, in which it is not used. */
function monthGains(
  honest: Year,
  figures: readonly number[],
  intensities: NonNullable<MonthDecisions['intensities']>,
  every: number,
  after: boolean,
): number[] {
  const nothing = Object.fromEntries(Object.keys(intensities).map((name) => [name, 0]));
  const months = after ? figures.slice(0, -1) : figures;
  return months.flatMap((_, i) => {
    if (i % every !== 0) return [];
    const used = addMonth(upTo(honest, i), { ...honest.decisions[i], intensities });
    if (!used.ok) return [0];
    const shown = after ? addMonth(used.year, { ...honest.decisions[i + 1], intensities: nothing }) : used;
    const without = figures[after ? i + 1 : i] as number;
    return [shown.ok ? (shown.year.standings.at(-1)?.figure ?? without) - without : 0];
  });
}
