/**
 * Causes, each established by running the year again without it. Effects overlap and are never added up; where the
 * year is worse without it, the cause says so.
 */
import { type Candidate, candidatesOf, touchedBy } from './causes.ts';
import { yearWithout } from './rerun.ts';
import type { Cause } from './revealTypes.ts';
import { totalsOf } from './totals.ts';
import type { Year } from './year.ts';

const MOST_CAUSES = 5;
/** Below this weight a difference may be the chance of a crowded house; a few are told all the same. */
const CLEAR = 1.5;
const AT_LEAST = 3;
const NOTHING = 0.1;

interface Tested {
  readonly candidate: Candidate;
  readonly cause: Cause;
  readonly without: Year;
}

/** Every candidate is run without; the at most five that mattered most are kept, largest first. */
export function testedCauses(year: Year): Tested[] {
  const with_ = totalsOf(year);
  const tested = candidatesOf(year).map((candidate) => test(year, candidate, with_));
  return tested
    .toSorted((a, b) => weightOf(b.cause) - weightOf(a.cause))
    .filter(({ cause }, i) => weightOf(cause) >= (i < AT_LEAST ? NOTHING : CLEAR))
    .slice(0, MOST_CAUSES);
}

function test(year: Year, candidate: Candidate, yours = totalsOf(year)): Tested {
  const without = yearWithout(year, candidate);
  const other = totalsOf(without);
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

/** Per cent of the year's harm, and points of drift, that it made or spared. */
function weightOf({ harm, figure, trueFigure }: Cause): number {
  const drift = figure.with - trueFigure.with - (figure.without - trueFigure.without);
  return (100 * Math.abs(harm.with - harm.without)) / Math.max(1, harm.with) + Math.abs(drift);
}
