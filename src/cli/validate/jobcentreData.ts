/**
 * What validation looks at in a jobcentre on one seed: a year of each arm, and a longer time without a target, in
 * which claims can be followed to their end and people seen to come back. Counts are of claims.
 */
import { DAY, MONTH } from '../../lib/time.ts';
import { managedYear } from '../../run/summary.ts';
import type { Year } from '../../run/year.ts';
import type { Minutes, Scenario } from '../../scenario/types.ts';
import { NEVER } from '../../scoring/measures.ts';
import { armYear, type ByArm, inEachArm } from './arms.ts';
import { type MonthEnd, monthEndOf } from './monthEnd.ts';

/** Long enough to see somebody leave in the first half year and come back within two years. */
const LONG = 30;
/** Long enough to follow the claims of a year for a year. */
const ARM = 24;
const FIRST_HALF: Minutes = 6 * MONTH;
const FIRST_YEAR: Minutes = 12 * MONTH;
const HALF_A_YEAR = 182;
const YEAR = 365;
const NEAR = 'near';
const FURTHER: readonly string[] = ['health', 'far'];
const TO_WORK: readonly string[] = ['success', 'thin'];

/** Claims of one kind that began in the first year. */
export interface Group {
  readonly claims: number;
  /** Of them, went to work within a year. */
  readonly jobs: number;
  /** Minutes of help that they needed, and got. */
  readonly planned: number;
  readonly given: number;
}

export interface JobcentreArm extends MonthEnd {
  readonly near: Group;
  readonly further: Group;
}

export interface Flow {
  /** Of 100 claims, ended within 91, 182 and 365 days. */
  readonly offBooks: readonly [number, number, number];
  /** Of 100 that left, went to work; and claimed again within 6 and 24 months. */
  readonly toWork: number;
  readonly back: readonly [number, number];
}

export interface JobcentreSeed {
  readonly arms: ByArm<JobcentreArm>;
  readonly flow: Flow;
}

export function jobcentreOf(scenario: Scenario, seed: number): JobcentreSeed {
  return {
    arms: inEachArm((arm) => look(armYear(scenario, arm, seed, { months: ARM }))),
    flow: flowOf(managedYear(scenario, 'honest', seed, { regime: 'none', months: LONG })),
  };
}

interface Claim {
  readonly person: number;
  readonly class: string;
  readonly ending: string;
  readonly arrived: Minutes;
  readonly left: Minutes;
  readonly planned: number;
  readonly given: number;
}

function claimsOf({ scenario, results }: Year): Claim[] {
  return results.flatMap(({ records }) =>
    Array.from({ length: records.length }, (_, i) => {
      const at = (name: Parameters<typeof records.column>[0]) => records.column(name)[i] as number;
      return {
        person: at('person'),
        class: scenario.classes[at('class')] ?? '',
        ending: scenario.endings[at('ending')] ?? 'open',
        arrived: at('arrived'),
        left: at('left'),
        planned: at('workRequired'),
        given: at('workDelivered'),
      };
    }),
  );
}

const daysOpen = ({ arrived, left }: Claim) => (left === NEVER ? Infinity : (left - arrived) / DAY);
const hasWork = ({ ending }: Claim) => TO_WORK.includes(ending);
const percentOf = (part: readonly unknown[], whole: readonly unknown[]) =>
  (100 * part.length) / Math.max(1, whole.length);

function look(year: Year): JobcentreArm {
  const claims = claimsOf(year);
  const early = claims.filter(({ arrived }) => arrived >= 0 && arrived < FIRST_YEAR);
  return {
    ...monthEndOf(year),
    near: groupOf(early.filter((claim) => claim.class === NEAR)),
    further: groupOf(early.filter((claim) => FURTHER.includes(claim.class))),
  };
}

/** Help beyond what was needed does not make up for what somebody else did not get. */
function groupOf(claims: readonly Claim[]): Group {
  return {
    claims: claims.length,
    jobs: claims.filter((claim) => hasWork(claim) && daysOpen(claim) <= YEAR).length,
    planned: claims.reduce((sum, { planned }) => sum + planned, 0),
    given: claims.reduce((sum, { planned, given }) => sum + Math.min(planned, given), 0),
  };
}

function flowOf(year: Year): Flow {
  const claims = claimsOf(year);
  const began = claims.filter(({ arrived }) => arrived >= 0 && arrived < FIRST_YEAR);
  const within = (days: number) =>
    percentOf(
      began.filter((claim) => daysOpen(claim) <= days),
      began,
    );
  const left = claims.filter((claim) => claim.left !== NEVER && claim.left < FIRST_YEAR);
  const arrivals = new Map<number, Minutes[]>();
  for (const { person, arrived } of claims) {
    const times = arrivals.get(person);
    if (times === undefined) arrivals.set(person, [arrived]);
    else times.push(arrived);
  }
  const isBack = (claim: Claim, days: number) =>
    (arrivals.get(claim.person) ?? []).some((time) => time > claim.left && time - claim.left <= days * DAY);
  const early = left.filter((claim) => claim.left < FIRST_HALF);
  return {
    offBooks: [within(91), within(HALF_A_YEAR), within(YEAR)],
    toWork: percentOf(left.filter(hasWork), left),
    back: [
      percentOf(
        left.filter((claim) => isBack(claim, HALF_A_YEAR)),
        left,
      ),
      percentOf(
        early.filter((claim) => isBack(claim, 720)),
        early,
      ),
    ],
  };
}
