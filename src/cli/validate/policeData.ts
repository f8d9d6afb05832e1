/**
 * What validation looks at in a police team on one seed: a year of each arm, a year of the target with every report
 * written down, and honest years in which one thing alone is done (no-criming, parking). Counts are of cases.
 */
import { managers } from '../../run/managers.ts';
import { managedYear } from '../../run/summary.ts';
import type { Year } from '../../run/year.ts';
import type { Behaviour, Scenario } from '../../scenario/types.ts';
import { FLAG, NEVER, RECORDED } from '../../scoring/measures.ts';
import type { Records } from '../../sim/recordTypes.ts';
import { armYear, type ByArm, inEachArm } from './arms.ts';
import { type MonthEnd, monthEndOf } from './monthEnd.ts';

/** Every report is written down as what it was, and none is taken out to please: V9. */
const INTEGRITY = { 'record.lost': 0.5, 'reclassify.intake': 0, 'reclassify.cancel': 0 } as const;
/** One unit that encourages people to withdraw, and does nothing else (V10). A town's trust does not hang on one unit. */
const NO_CRIMING = { 'reclassify.cancel': 0.75, 'reclassify.intake': 0, 'trust.falsity': 0 } as const;
const NO_PRESSURE = { stake: 0, drift: false } as const;

const kindValues = ['violence', 'sexual', 'acquisitive', 'other'] as const;
export type Kind = (typeof kindValues)[number];
const kinds: Readonly<Record<string, Kind>> = {
  'serious-violence': 'violence',
  violence: 'violence',
  sexual: 'sexual',
  robbery: 'acquisitive',
  burglary: 'acquisitive',
  vehicle: 'acquisitive',
  theft: 'acquisitive',
};
const serious: readonly string[] = ['serious-violence', 'violence', 'sexual', 'robbery', 'burglary'];

export interface Crimes {
  /** Happened, told to the police, and of those never written down as crimes. */
  readonly happened: number;
  readonly told: number;
  readonly lost: number;
  readonly recorded: number;
  /** Stood in a return, one way or the other; of those booked as detected in time. */
  readonly counted: number;
  readonly detected: number;
  /** Truly detected in time. */
  readonly solved: number;
}

export interface PoliceArm extends MonthEnd {
  readonly all: Crimes;
  readonly byKind: Readonly<Record<Kind, Crimes>>;
  readonly serious: Crimes;
  /** Low-level: all that is not serious, with what officers found for themselves. */
  readonly low: Crimes;
  /** Decisions that no crime took place; of those wrong. */
  readonly noCrimes: number;
  readonly wrongNoCrimes: number;
  /** Points of contacts that an earlier failure caused: of the year, and of months 7 to 9. */
  readonly failureShare: number;
  readonly failureLater: number;
}

export interface PoliceSeed {
  readonly arms: ByArm<PoliceArm>;
  readonly integrity: PoliceArm;
  /** Honest years without pressure: as they are, with no-criming, with parking. */
  readonly plain: PoliceArm;
  readonly noCriming: PoliceArm;
  readonly parking: PoliceArm;
  /** Of 100 cases, parked. */
  readonly parked: number;
}

export function policeOf(scenario: Scenario, seed: number): PoliceSeed {
  const alone = (behaviour: Behaviour, overrides: Readonly<Record<string, number>>) =>
    managedYear(
      scenario,
      (context) => ({
        ...managers.honest(context),
        ...(context.month === 1 ? { intensities: { [behaviour]: 1 } } : {}),
      }),
      seed,
      { ...NO_PRESSURE, overrides },
    );
  const parking = alone('park', {});
  return {
    arms: inEachArm((arm) => look(armYear(scenario, arm, seed))),
    integrity: look(armYear(scenario, 'target', seed, { overrides: INTEGRITY })),
    plain: look(managedYear(scenario, 'honest', seed, NO_PRESSURE)),
    noCriming: look(alone('reclassify', NO_CRIMING)),
    parking: look(parking),
    parked: parkedShare(parking),
  };
}

interface Count {
  happened: number;
  told: number;
  lost: number;
  recorded: number;
  counted: number;
  detected: number;
  solved: number;
}

const nothing = (): Count => ({
  happened: 0,
  told: 0,
  lost: 0,
  recorded: 0,
  counted: 0,
  detected: 0,
  solved: 0,
});

function look(year: Year): PoliceArm {
  const { scenario, results } = year;
  const counts = scenario.tables['class.counts']?.values ?? [];
  const byKind: Record<Kind, Count> = {
    violence: nothing(),
    sexual: nothing(),
    acquisitive: nothing(),
    other: nothing(),
  };
  const all = nothing();
  const [grave, low] = [nothing(), nothing()];
  const noCrimes = { all: 0, wrong: 0 };
  for (const { records } of results) {
    for (let i = 0; i < records.length; i += 1) {
      const of = rowOf(records, i, scenario);
      if (counts[of.class] !== 1) continue;
      const name = scenario.classes[of.class] ?? '';
      const groups = [all, serious.includes(name) ? grave : low];
      if (!of.made) groups.push(byKind[kinds[name] ?? 'other']);
      for (const group of groups) add(group, of);
      if (of.ending === 'cancelled' && of.clocked) {
        noCrimes.all += 1;
        if (of.falsified) noCrimes.wrong += 1;
      }
    }
  }
  return {
    ...monthEndOf(year),
    all,
    byKind,
    serious: grave,
    low,
    noCrimes: noCrimes.all,
    wrongNoCrimes: noCrimes.wrong,
    failureShare: failureShare(year, 1, 12),
    failureLater: failureShare(year, 7, 9),
  };
}

interface Row {
  readonly class: number;
  readonly ending: string;
  /** Nobody asked for it: officers found it. */
  readonly made: boolean;
  readonly clocked: boolean;
  readonly falsified: boolean;
  readonly counted: boolean;
  readonly detected: boolean;
  readonly solved: boolean;
}

function rowOf(records: Records, i: number, { endings }: Scenario): Row {
  const at = (name: Parameters<Records['column']>[0]) => records.column(name)[i] as number;
  const flags = at('flags');
  return {
    class: at('class'),
    ending: endings[at('ending')] ?? 'open',
    made: (flags & FLAG.needless) > 0,
    clocked: at('clockStarted') !== NEVER,
    falsified: (flags & FLAG.falsified) > 0,
    counted: at('recordedAs') === RECORDED.inTime || at('recordedAs') === RECORDED.breach,
    detected: at('recordedAs') === RECORDED.inTime,
    solved: (flags & FLAG.trulyInTime) > 0,
  };
}

function add(count: Count, of: Row): void {
  if (!of.made) {
    count.happened += 1;
    if (of.ending !== 'notReported') {
      count.told += 1;
      if (!of.clocked) count.lost += 1;
    }
  }
  if (of.clocked) count.recorded += 1;
  if (of.counted) count.counted += 1;
  if (of.detected) count.detected += 1;
  if (of.solved) count.solved += 1;
}

function failureShare({ results }: Year, first: number, last: number): number {
  let all = 0;
  let failure = 0;
  for (const { ledger } of results.slice(first - 1, last)) {
    all += ledger.contacts.all;
    failure += ledger.contacts.failure;
  }
  return (100 * failure) / Math.max(1, all);
}

/** Of 100 cases closed in the year, those that were put to the back. */
function parkedShare({ results }: Year): number {
  let parked = 0;
  let closed = 0;
  for (const { ledger, records } of results) {
    const { manager, precedent, staff } = ledger.applied.park;
    parked += manager + precedent + staff;
    closed += records.length;
  }
  return (100 * parked) / Math.max(1, closed);
}
