/**
 * Four years of the same people with the same luck: as it was played under the target; with the target taken away and
 * nothing else; with improvement work and the target still there; and on purpose, as it was played.
 *
 * "Nothing else" is the player's own year without what only served the number: cards and tones led by it, raw orders,
 * answers (nothing is asked where no target is). Posts and improvements stay. Nobody loses a chair where nothing hangs
 * on it, so the months of a successor are more of the player's own.
 */
import type { Scenario } from '../scenario/types.ts';
import type { MonthDecisions } from '../sim/types.ts';
import { managers } from './managers.ts';
import { finish } from './rerun.ts';
import { replacedIn } from './standing.ts';
import { reopened, runManager, type Year } from './year.ts';

export const fourYearValues = ['target', 'removed', 'improved', 'purpose'] as const;
export type FourYears = Readonly<Record<(typeof fourYearValues)[number], Year>>;

export function fourYears(target: Year, purpose: Year): FourYears {
  return { target, removed: withoutTarget(target), improved: improvedUnder(target), purpose };
}

function withoutTarget(year: Year): Year {
  const { scenario, settings, standings, decisions } = year;
  const own = replacedIn(standings) ?? decisions.length;
  const start = reopened(year, { ...settings, regime: 'none', ratchet: false, tenure: false });
  return finish(
    start,
    decisions.map((month, index) => (index < own ? month : {})),
    (month) => withoutNumber(month, scenario),
  );
}

/** A month without what is led by the number. */
function withoutNumber(month: MonthDecisions, scenario: Scenario): MonthDecisions {
  const { suggestions, tone, answers: _a, intensities: _i, writeBack: _w, prediction: _p, ...rest } = month;
  const kept = Object.entries(suggestions ?? {}).filter(([id, option]) => {
    const spec = scenario.suggestions.find((each) => each.id === id);
    return option === null || spec?.options.find((each) => each.id === option)?.ledBy !== 'number';
  });
  const led = scenario.tones.find(({ id }) => id === tone)?.ledBy;
  return {
    ...rest,
    ...(kept.length === 0 ? {} : { suggestions: Object.fromEntries(kept) }),
    ...(tone === undefined || led === 'number' ? {} : { tone }),
  };
}

/** The manager who goes and looks and improves, with all that hangs on the number as it hung on the player. */
function improvedUnder(year: Year): Year {
  const start = reopened(year, { ...year.settings, tenure: false });
  return runManager(start, managers.purpose, year.results.length);
}
