/**
 * V6: an announced week of inspection. As in March 2003, the level is 90 %, and departments differ: hospitals with
 * fewer beds than ours stand beside it. The same departments are run with and without the announcement, so that what
 * the calendar does to a week (holidays, weekdays) is not taken for the inspection.
 */
import { DAY, MONTH, WEEK } from '../../lib/time.ts';
import { managers } from '../../run/managers.ts';
import { openYear, runManager } from '../../run/year.ts';
import type { Scenario } from '../../scenario/types.ts';
import { figureOf, RECORDED } from '../../scoring/measures.ts';
import { defaultSettings } from '../../sim/settings.ts';

const EVENT = 'inspection-week';
const LEVEL = 90;
/** Shares of the scenario's beds: about 55 % of such departments meet the level in a usual week, as in 2003. */
const BEDS = [0.84, 0.88, 0.92, 0.96] as const;
/** Before the months in which one may fall by itself. */
const MONTHS = [2, 3] as const;

/** Of these departments, how many met the level in the week before, in it, and after it. */
type ThreeWeeks = readonly [before: number, during: number, after: number];

export interface Inspected {
  readonly departments: number;
  readonly announced: ThreeWeeks;
  readonly usual: ThreeWeeks;
}

export function inspectedOf(scenario: Scenario, seed: number): Inspected {
  const met = (isAnnounced: boolean) =>
    BEDS.map((beds) => weeksMet(scenario, seed, beds, isAnnounced)).reduce<ThreeWeeks>(
      ([before, during, after], each) => [before + each[0], during + each[1], after + each[2]],
      [0, 0, 0],
    );
  return { departments: BEDS.length, announced: met(true), usual: met(false) };
}

/** 1 for each of the three weeks in which the level was met. */
function weeksMet(scenario: Scenario, seed: number, beds: number, isAnnounced: boolean): ThreeWeeks {
  const month = MONTHS[seed % MONTHS.length] as number;
  const count = Math.round((scenario.numbers['bed.count']?.value ?? 0) * beds);
  const { results } = runManager(
    openYear({
      scenario,
      seed,
      settings: {
        ...defaultSettings(scenario),
        months: month,
        level: LEVEL,
        overrides: { 'bed.count': count },
      },
      injections: isAnnounced ? [{ month, event: EVENT }] : [],
    }),
    managers.dutiful,
  );
  const [from = 1] = scenario.events.find(({ id }) => id === EVENT)?.days ?? [];
  const first = (month - 1) * MONTH + (from - 1) * DAY - WEEK;
  const weeks = [0, 1, 2].map(() => ({ counted: 0, inTime: 0 }));
  for (const { records } of results) {
    const left = records.column('left');
    const as = records.column('recordedAs');
    for (let k = 0; k < records.length; k++) {
      const week = weeks[Math.floor(((left[k] as number) - first) / WEEK)];
      if (week === undefined || (as[k] !== RECORDED.inTime && as[k] !== RECORDED.breach)) continue;
      week.counted += 1;
      if (as[k] === RECORDED.inTime) week.inTime += 1;
    }
  }
  const [before = 0, during = 0, after = 0] = weeks.map((week) => (figureOf(week) >= LEVEL ? 1 : 0));
  return [before, during, after];
}
