/**
 * Causes, each established by running the year again without it. Effects overlap and are never added up; where the
 * year is worse without it, the cause says so. What changes the year no more than the chance of a crowded house does is
 * no cause; a person whom it touched may all the same have a story.
 */
import { type Candidate, candidatesOf, touchedBy } from './causes.ts';
import { yearWithout } from './rerun.ts';
import type { Cause } from './revealTypes.ts';
import { totalsOf } from './totals.ts';
import type { Year } from './year.ts';

const MOST_CAUSES = 5;
/** Per cent of harm and points of drift: years that differ by less in either may differ by chance. */
const CLEAR_HARM = 1;
const CLEAR_DRIFT = 0.5;

interface Tested {
  readonly candidate: Candidate;
  readonly cause: Cause;
  readonly without: Year;
}

/** Per cent of the year's harm from which on the lives that it changed without touching them are more than chance. */
const STRONG_HARM = 3;

/** How surely it changed people's lives in the year as a whole: not to be told from chance, clearly, strongly. */
export type Strength = 'none' | 'clear' | 'strong';

export function strengthOf(cause: Pick<Cause, 'harm'>): Strength {
  const share = harmShare(cause);
  if (share >= STRONG_HARM) return 'strong';
  return share >= CLEAR_HARM ? 'clear' : 'none';
}

/** Every candidate, with the year run without it, the one that mattered most first. */
export function testedCandidates(year: Year): Tested[] {
  const with_ = totalsOf(year);
  return candidatesOf(year)
    .map((candidate) => test(year, candidate, with_))
    .toSorted((a, b) => weightOf(b.cause) - weightOf(a.cause));
}

/** Of these, largest first, the at most five that changed the year clearly. */
export function causesOf(tested: readonly Tested[]): Cause[] {
  return tested
    .map(({ cause }) => cause)
    .filter((cause) => harmShare(cause) >= CLEAR_HARM || driftMade(cause) >= CLEAR_DRIFT)
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

/** How much it mattered, in both. */
function weightOf(cause: Cause): number {
  return harmShare(cause) + driftMade(cause);
}

/** Per cent of the year's harm that it made or spared. */
function harmShare({ harm }: Pick<Cause, 'harm'>): number {
  return (100 * Math.abs(harm.with - harm.without)) / Math.max(1, harm.with);
}

/** Points by which it drove the two figures apart, or held them together. */
function driftMade({ figure, trueFigure }: Cause): number {
  return Math.abs(figure.with - trueFigure.with - (figure.without - trueFigure.without));
}
