/**
 * "What if I hadn't?": the year beside the same year without one of its decisions, in total and in one person's life.
 * Where the year is worse without it, the page asks again without the stake: both years with no chair hanging on the
 * number, so that what the pressure did is not put down to the decision.
 */
import type { Settings } from '../sim/types.ts';
import { type Candidate, candidatesOf } from './causes.ts';
import type { Names } from './naming.ts';
import { finish, yearWithout } from './rerun.ts';
import { yearOf } from './reveal.ts';
import type { WhatIf } from './revealTypes.ts';
import { storyOf } from './stories.ts';
import { strengthOf } from './tested.ts';
import { totalsOf } from './totals.ts';
import type { RunLog } from './types.ts';
import { reopened, type Year } from './year.ts';

/** null if the log has no such decision. */
export function whatIf(
  log: RunLog,
  id: string,
  names: Names = { f: [], m: [] },
  atStake = true,
): WhatIf | null {
  const played = yearOf(log);
  const found = candidatesOf(played).find((each) => each.id === id);
  if (found === undefined) return null;
  const { year, candidate } = atStake ? { year: played, candidate: found } : withoutStake(played, found);
  const other = yearWithout(year, candidate);
  const totals = { with: totalsOf(year), without: totalsOf(other) };
  const worse = totals.without.harm > totals.with.harm;
  const { behaviours, whose } = candidate;
  const strength = strengthOf({ harm: { with: totals.with.harm, without: totals.without.harm } });
  const cause = { id, whose, worseWithout: worse };
  const story = storyOf(year, { cause, behaviours, year: other, strength }, names);
  return { decision: id, atStake, ...totals, story };
}

function withoutStake(played: Year, candidate: Candidate): { year: Year; candidate: Candidate } {
  const free = (settings: Settings): Settings => ({ ...settings, stake: 0, tenure: false });
  const settings = free(played.settings);
  const year = finish(reopened(played, settings), played.decisions, (month) => month);
  const same = candidate.settings === played.settings;
  return { year, candidate: { ...candidate, settings: same ? settings : free(candidate.settings) } };
}
