/**
 * What the target got right: the year is run again without the target and without everything that was decided for
 * the number's sake; whatever people had better in the year as it was, is named. Nothing is shown that was not better.
 */
import { outcomeOf } from '../scoring/harms.ts';
import { ledByAnswer } from '../scoring/unmooring.ts';
import { yearMeasures } from '../scoring/weekly.ts';
import type { MonthDecisions, MonthResult } from '../sim/types.ts';
import { finish } from './rerun.ts';
import type { Reveal } from './revealTypes.ts';
import type { rightValues } from './wordIds.ts';
import { reopened, type Year } from './year.ts';

/** Better by at least this share, so that no chance trifle is praised. */
const CLEARLY = 0.04;
const MOST = 3;

const UNITS = {
  over12h: 'people',
  over6h: 'people',
  timeToSeen: 'minutes',
  timeToNeedMet: 'minutes',
  leftUnseen: 'people',
  delayDeaths: 'people',
  harm: 'people',
} as const satisfies Record<(typeof rightValues)[number], string>;

type RightId = keyof typeof UNITS;

export function rightOf(year: Year): Reveal['right'] {
  if (year.settings.regime !== 'target') return [];
  const start = reopened(year, { ...year.settings, regime: 'none', tenure: false });
  const without = measuresOf(finish(start, year.decisions, (month) => withoutTheNumber(year, month)).results);
  const yours = measuresOf(year.results);
  return (Object.keys(UNITS) as RightId[])
    .filter((id) => yours[id] < without[id] * (1 - CLEARLY))
    .toSorted((a, b) => yours[a] / without[a] - yours[b] / without[b])
    .slice(0, MOST)
    .map((id) => ({ id, value: yours[id], without: without[id], unit: UNITS[id] }));
}

function measuresOf(results: readonly MonthResult[]): Readonly<Record<RightId, number>> {
  const { over12h, over6h, timeToSeen, timeToNeedMet, leftUnseen } = yearMeasures(results);
  const { delayDeaths, harm } = outcomeOf(results);
  return { over12h, over6h, timeToSeen, timeToNeedMet, leftUnseen, delayDeaths, harm };
}

/** The month's decisions without those led by the number. */
function withoutTheNumber({ scenario }: Year, month: MonthDecisions): MonthDecisions {
  const { tone, suggestions = {}, answers = {}, intensities: _left, ...others } = month;
  const isNumber = (id: string, option: string | null) =>
    scenario.suggestions.find((each) => each.id === id)?.options.find((each) => each.id === option)?.ledBy ===
    'number';
  const kept = Object.entries(suggestions).filter(([id, option]) => !isNumber(id, option));
  const given = Object.entries(answers).filter(
    ([id, choice]) => ledByAnswer(scenario, id, choice) !== 'number',
  );
  const toneIsNumber = scenario.tones.find(({ id }) => id === tone)?.ledBy === 'number';
  return {
    ...others,
    ...(tone === undefined || toneIsNumber ? {} : { tone }),
    suggestions: Object.fromEntries(kept),
    answers: Object.fromEntries(given),
  };
}
