/**
 * Four years of the same people with the same luck, all from decisions of the player: the year under the target; the
 * same year with the target taken away and nothing else; the year on purpose with the target put back; and the year on
 * purpose. So what the number does and what the work does can be told apart.
 *
 * "Nothing else" is the year under the target without what only served the number: cards and tones led by it, raw
 * orders, answers (nothing is asked where no target is). Posts and improvements stay. Nobody loses a chair where nothing
 * hangs on it, so the months of a successor are more of the player's own.
 */
import type { Scenario } from '../scenario/types.ts';
import type { MonthDecisions } from '../sim/types.ts';
import { finish } from './rerun.ts';
import { replacedIn } from './standing.ts';
import { reopened, type Year } from './year.ts';

export const fourYearValues = ['target', 'removed', 'improved', 'purpose'] as const;
export type FourYears = Readonly<Record<(typeof fourYearValues)[number], Year>>;

export function fourYears(target: Year, purpose: Year): FourYears {
  return { target, removed: withoutTarget(target), improved: withTarget(purpose, target), purpose };
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

/** All that hung on the number hangs on it again. */
function withTarget(purpose: Year, target: Year): Year {
  const start = reopened(purpose, { ...target.settings, tenure: false });
  return finish(start, purpose.decisions, (month) => month);
}
