/**
 * Experiments by seed: what one seed's years under several managers (or behaviours) look like. Plain data out, so that
 * seeds can be shared out among worker threads.
 */
import { managers } from '../run/managers.ts';
import { managedYear, summaryOf, type YearSummary } from '../run/summary.ts';
import { type Behaviour, behaviourValues, type Scenario } from '../scenario/types.ts';
import type { MonthResult } from '../sim/types.ts';

/** The standard managers as the properties compare them. */
export const seatValues = [
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
    if (seat === 'purposeUnderTarget') return summaryOf(managedYear(scenario, 'purpose', seed));
    return summaryOf(
      managedYear(scenario, seat, seed, { regime: seat === 'purpose' ? 'purpose' : 'target' }),
    );
  };
  const seats = {} as Record<Seat, YearSummary>;
  for (const seat of seatValues) seats[seat] = year(seat);
  return seats;
}

/** Outcomes that a person would name, and whether more of it is worse. */
export const outcomeValues = {
  harm: 1,
  delayDeaths: 1,
  over6h: 1,
  over12h: 1,
  leftUnseen: 1,
  failureDemand: 1,
  unneeded: 1,
  timeToSeen: 1,
  timeToNeedMet: 1,
  needMet: -1,
} as const satisfies Partial<Record<keyof YearSummary, 1 | -1>>;
export type Outcome = keyof typeof outcomeValues;

export interface Alone {
  /** Points by which the figure of the months of use stands above honest's. */
  readonly gain: number;
  /** By how much each outcome is worse over the year, in its own unit. */
  readonly worse: Readonly<Record<Outcome, number>>;
}
export type EachAlone = Readonly<Record<Behaviour, Alone>>;

/** Each behaviour alone, fully, added to `honest`: with stake 0 and drift off, or as in play. */
export function behavioursOf(scenario: Scenario, seed: number, pressed: boolean): EachAlone {
  const settings = pressed ? {} : ({ stake: 0, drift: false } as const);
  const base = summaryOf(managedYear(scenario, 'honest', seed, settings));
  const alone = {} as Record<Behaviour, Alone>;
  for (const behaviour of behaviourValues) {
    const year = managedYear(
      scenario,
      (context) => ({
        ...managers.honest(context),
        ...(context.month === 1 ? { intensities: { [behaviour]: 1 } } : {}),
      }),
      seed,
      settings,
    );
    const summary = summaryOf(year);
    const worse = {} as Record<Outcome, number>;
    for (const name of Object.keys(outcomeValues) as Outcome[]) {
      worse[name] = outcomeValues[name] * (summary[name] - base[name]);
    }
    const used = year.results.map((result) => isUsed(result, behaviour));
    const gains = summary.figures.map((figure, i) => figure - (base.figures[i] ?? figure));
    const inUse = gains.filter((_, i) => used[i]);
    alone[behaviour] = {
      gain: inUse.reduce((sum, gain) => sum + gain, 0) / Math.max(1, inUse.length),
      worse,
    };
  }
  return alone;
}

/** Storing cashes in when it sends more on than came in from the month before. */
function isUsed({ records, ledger }: MonthResult, behaviour: Behaviour): boolean {
  if (behaviour !== 'store') return ledger.applied[behaviour].manager > 0;
  const booked = records.column('bookedMonth');
  const closed = records.column('closedMonth');
  let carriedIn = 0;
  for (let i = 0; i < records.length; i++) {
    if ((closed[i] as number) < ledger.month && booked[i] === ledger.month) carriedIn += 1;
  }
  return ledger.applied.store.manager > carriedIn;
}
