/**
 * What the target got right: the year is run again without the target and without everything that was decided for
 * the number's sake; whatever people had better in the year as it was, is named. Nothing is shown that was not better, nor
 * any speed that was bought by turning people away, or by helping fewer of them.
 */
import { ledByAnswer } from '../scoring/unmooring.ts';
import type { MonthDecisions } from '../sim/types.ts';
import { measuredOf } from './measured.ts';
import { finish } from './rerun.ts';
import type { Reveal } from './revealTypes.ts';
import { rightValues, unitOf } from './wordIds.ts';
import { reopened, type Year } from './year.ts';

/** Better by at least this share, so that no chance trifle is praised. */
const CLEARLY = 0.04;
const MOST = 3;
/** And, where people are counted, by so many at least. */
const LEAST_PEOPLE = 5;
/** Of no use to anybody where more were turned away to get it: who is turned away waits no longer, and rings no more. */
const bought: readonly string[] = [
  'timeToNeedMet',
  'timeToSeen',
  'longStay',
  'veryLongStay',
  'failureDemand',
];

export function rightOf(year: Year): Reveal['right'] {
  const { scenario } = year;
  if (year.settings.regime !== 'target') return [];
  const start = reopened(year, { ...year.settings, regime: 'none', tenure: false });
  const without = measuredOf(finish(start, year.decisions, (month) => withoutTheNumber(year, month)));
  const yours = measuredOf(year);
  return rightValues
    .filter((id) => scenario.measures.right.includes(id) && !isBought(id, yours, without))
    .filter((id) => isBetter(yours[id], without[id], unitOf(id, scenario)))
    .toSorted((a, b) => yours[a] / without[a] - yours[b] / without[b])
    .slice(0, MOST)
    .map((id) => ({ id, value: yours[id], without: without[id], unit: unitOf(id, scenario) }));
}

type Measured = Readonly<Record<'turnedAway' | 'needMet', number>>;

/** Those who are helped soonest are helped sooner, on average, where the others are no longer helped at all. */
export function isBought(id: string, yours: Measured, without: Measured): boolean {
  if (id === 'timeToNeedMet' && yours.needMet < without.needMet * (1 - CLEARLY)) return true;
  return bought.includes(id) && yours.turnedAway > without.turnedAway * (1 + CLEARLY);
}

export function isBetter(yours: number, without: number, unit: string): boolean {
  return yours < without * (1 - CLEARLY) && (unit !== 'people' || without - yours >= LEAST_PEOPLE);
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
