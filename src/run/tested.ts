/**
 * Causes, each established by running the year again without it. Effects overlap and are never added up; where the
 * year is worse without it, the cause says so.
 */
import { driftOf } from '../scoring/drift.ts';
import { outcomeOf } from '../scoring/harms.ts';
import { type Candidate, candidatesOf, touchedBy } from './causes.ts';
import { yearWithout } from './rerun.ts';
import type { Cause } from './revealTypes.ts';
import type { Year } from './year.ts';

const MOST_CAUSES = 5;
/** Expected harms (persons) and points of drift below which a cause is not worth telling. */
const LEAST_HARM = 0.1;
const LEAST_DRIFT = 0.3;
/** How many expected harms a point of drift weighs when causes are ordered. */
const DRIFT_WEIGHT = 0.5;

interface Tested {
  readonly candidate: Candidate;
  readonly cause: Cause;
  readonly without: Year;
}

/** Every candidate is run without; the at most five that mattered most are kept, largest first. */
export function testedCauses(year: Year): Tested[] {
  const with_ = totals(year);
  return candidatesOf(year)
    .map((candidate) => test(year, candidate, with_))
    .filter(({ cause }) => differenceOf(cause).harm >= LEAST_HARM || differenceOf(cause).drift >= LEAST_DRIFT)
    .toSorted((a, b) => weightOf(b.cause) - weightOf(a.cause))
    .slice(0, MOST_CAUSES);
}

interface Totals {
  readonly harm: number;
  readonly figure: number;
  readonly trueFigure: number;
}

function totals(year: Year): Totals {
  const { reported, trueFigure } = driftOf(year.results, year.scenario.target.deadline).year;
  return { harm: outcomeOf(year.results).harm, figure: reported, trueFigure };
}

function test(year: Year, candidate: Candidate, yours = totals(year)): Tested {
  const without = yearWithout(year, candidate);
  const other = totals(without);
  const { id, kind, name, option, since, whose, behaviours } = candidate;
  const cause: Cause = {
    id,
    kind,
    name,
    option,
    behaviour: behaviours[0] ?? null,
    since,
    whose,
    touched: touchedBy(year, candidate),
    harm: { with: yours.harm, without: other.harm },
    figure: { with: yours.figure, without: other.figure },
    trueFigure: { with: yours.trueFigure, without: other.trueFigure },
    worseWithout: other.harm > yours.harm,
  };
  return { candidate, cause, without };
}

function differenceOf({ harm, figure, trueFigure }: Cause): { harm: number; drift: number } {
  const drift = figure.with - trueFigure.with - (figure.without - trueFigure.without);
  return { harm: Math.abs(harm.with - harm.without), drift: Math.abs(drift) };
}

function weightOf(cause: Cause): number {
  const { harm, drift } = differenceOf(cause);
  return harm + DRIFT_WEIGHT * drift;
}
