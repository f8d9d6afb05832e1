/**
 * P7 and P8: nobody is lost between the two books, and more staff does not lengthen the wait. What one seed shows, and
 * the checks on all of them.
 */
import { MONTH } from '../lib/time.ts';
import { passingYear } from '../run/ensemble.ts';
import { mean } from '../run/summary.ts';
import type { Scenario } from '../scenario/types.ts';
import { FLAG, NEVER, RECORDED } from '../scoring/measures.ts';
import type { MonthResult } from '../sim/recordTypes.ts';
import { type Check, check } from './properties.ts';

const STAFFING = [0.9, 1, 1.15] as const;
/** Long enough for cases to pass through. */
const MONTHS = 3;
/** Values that switch returns and trust off, of those that the organisation has. */
const STILL = { 'return.scale': 0, 'redirect.share': 0, 'trust.met': 0, 'trust.falsity': 0 } as const;

export interface Steady {
  /** Mean minutes from arrival to being seen, or to the end, by `STAFFING`. */
  readonly waits: readonly number[];
  /** In a random year: cases that stand there twice, and verdicts that the ledgers and the records tell differently. */
  readonly twice: number;
  readonly apart: number;
}

export function steadyOf(scenario: Scenario, seed: number): Steady {
  const overrides = Object.fromEntries(
    Object.entries(STILL).filter(([name]) => Object.hasOwn(scenario.numbers, name)),
  );
  const still = { regime: 'none', drift: false, months: MONTHS, overrides } as const;
  const waits = STAFFING.map((staffing) =>
    meanWait(passingYear(scenario, 'honest', seed, { ...still, staffing }).results),
  );
  return { waits, ...books(scenario, passingYear(scenario, 'random', seed).results) };
}

function meanWait(results: readonly MonthResult[]): number {
  const end = results.length * MONTH;
  let sum = 0;
  let people = 0;
  for (const { records } of results) {
    const arrived = records.column('arrived');
    const seen = records.column('seen');
    const left = records.column('left');
    for (let k = 0; k < records.length; k++) {
      if ((arrived[k] as number) < 0) continue;
      const until = seen[k] !== NEVER ? seen[k] : left[k] !== NEVER ? left[k] : end;
      sum += (until as number) - (arrived[k] as number);
      people += 1;
    }
  }
  return sum / Math.max(1, people);
}

/** Every case once; the verdicts in the records are those that the monthly returns told, and so for the true facts. */
function books({ flow, target }: Scenario, results: readonly MonthResult[]): Pick<Steady, 'twice' | 'apart'> {
  const known = new Set<string>();
  let twice = 0;
  const told = { inTime: 0, breach: 0, counted: 0, trulyInTime: 0 };
  for (const { records, ledger } of results) {
    told.inTime += ledger.booked.inTime;
    told.breach += ledger.booked.breach;
    told.counted += ledger.truly.counted;
    told.trulyInTime += ledger.truly.inTime;
    const person = records.column('person');
    const episode = records.column('episode');
    const as = records.column('recordedAs');
    const booked = records.column('bookedMonth');
    const arrived = records.column('arrived');
    const left = records.column('left');
    const flags = records.column('flags');
    for (let k = 0; k < records.length; k++) {
      const name = `${person[k]}:${episode[k]}`;
      if (known.has(name)) twice += 1;
      known.add(name);
      const isBooked = (booked[k] as number) > 0 && (booked[k] as number) <= results.length;
      if (isBooked && as[k] === RECORDED.inTime) told.inTime -= 1;
      if (isBooked && as[k] === RECORDED.breach) told.breach -= 1;
      // Known when the case ends, or in a caseload at its deadline, if that comes first; the warm-up is not told.
      const late = flow === 'caseload' ? (arrived[k] as number) + target.deadline : Infinity;
      if (Math.min(late, left[k] === NEVER ? Infinity : (left[k] as number)) < 0) continue;
      if (((flags[k] as number) & FLAG.trulyCounts) !== 0) told.counted -= 1;
      if (((flags[k] as number) & FLAG.trulyInTime) !== 0) told.trulyInTime -= 1;
    }
  }
  return { twice, apart: Object.values(told).reduce((sum, left) => sum + Math.abs(left), 0) };
}

export function steadyChecks(rows: readonly Steady[]): Check[] {
  const [fewer = 0, usual = 0, more = 0] = STAFFING.map((_, k) =>
    mean(rows.map(({ waits }) => waits[k] ?? 0)),
  );
  return [
    check('P7', 'cases that stand there twice', mean(rows.map(({ twice }) => twice)), 0, 0),
    check('P7', 'verdicts told otherwise by returns and records', mean(rows.map(({ apart }) => apart)), 0, 0),
    check('P8', 'mean wait with 15 % more staff, times the usual', more / usual, 0, 1),
    check('P8', 'mean wait with 10 % fewer, times the usual', fewer / usual, 1),
  ];
}
